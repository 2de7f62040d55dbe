/// Finds out where guests spend their time: in which functions, and by which calls.
///
/// Give it to a store before instances are made: `store.profiler = Profiler()`; then read `profile`, at any time on the store's
/// thread. Stores without one pay nothing. It belongs to one store, and keeps the modules of the functions that it has counted.
public final class Profiler {
    /// How it finds out.
    public enum Mode: Sendable, Hashable {
        /// Counts each instruction, in code that is made for it. Counts are the same in every run. Calls take some
        /// 300 ns more, and little else does. Instructions are counted as `Fuel` does: those that do nothing by themselves, such as `block`, are not; and of
        /// those that follow each other without a branch all are, even where an error ends the call between them.
        case exact
        /// Looks which calls are active, about so often; guests run as fast as ever. The times at which it can look are those at
        /// which functions and loops begin. Where looking takes long, as in deep recursion, it looks less often, and each look
        /// counts for several.
        case sampling(every: Duration)
    }

    /// How it finds out.
    public let mode: Mode
    private var tree: ProfileTree
    /// The calls of guests that are active, with the addresses of their frames; for counting.
    private var active: [Call] = []
    /// What is left of the instructions that can be counted.
    private var counter: (() -> Int64?)?
    private var latestCount: Int64?
    private var total: UInt64 = 0

    private struct Call {
        let place: Place
        let node: Int32
        let function: Int32
    }

    /// The function that told of itself last.
    private var latest: (module: AnyObject, function: Int, number: Int32)?

    /// - Parameters:
    ///   - mode: How it finds out.
    ///   - pathLimit: How many different paths of calls are told apart, at least 2 and at most 2^16; what others count stands in
    ///     one function, "(other paths)", and the sums of functions stay right.
    public init(_ mode: Mode = .exact, pathLimit: Int = 1 << 16) {
        self.mode = mode
        tree = ProfileTree(nodeLimit: min(max(pathLimit, 2), 1 << 16))
    }

    /// What was counted until now.
    public var profile: Profile {
        if let count = counter?() { note(count) }
        return Profile(tree, mode == .exact ? .instructions : .samples)
    }

    // MARK: Counting

    /// Says how many instructions can still be counted, a number that goes down as they run.
    func attach(_ counter: @escaping () -> Int64?) {
        self.counter = counter
        latestCount = counter()
        active = []
    }

    /// How many instructions were counted, with those up to now.
    func count(_ count: Int64) -> UInt64 {
        note(count)
        return total
    }

    /// What can be counted has changed by other means.
    func skip(_ change: Int64) { if let count = latestCount { latestCount = count &+ change } }

    /// What ran since the last time ran in the innermost call.
    private func note(_ count: Int64) {
        defer { latestCount = count }
        guard let latestCount, count < latestCount else { return }
        let call = active.last
        total &+= UInt64(latestCount &- count)
        tree.count(UInt64(latestCount &- count), call?.node ?? ProfileTree.root, call?.function ?? 0)
    }

    /// Where a function is that begins or goes on.
    struct Place {
        /// The address of its frame.
        let frame: UInt
        /// How many calls by the host are open.
        let depth: Int
        /// What is left of the instructions that can be counted.
        let count: Int64
    }

    /// The number of a function, which `describe` describes where it is new.
    func number(_ module: AnyObject, _ function: Int, describe: () -> ProfileTree.Function) -> Int32 {
        if let latest, latest.module === module, latest.function == function { return latest.number }
        let number = tree.number(module, function, describe: describe)
        latest = (module, function, number)
        return number
    }

    /// A function begins. All frames that are not below its own are gone, and all of an earlier call by the host that was as deep.
    func enter(_ place: Place, _ function: Int32, byHost: Bool) {
        note(place.count)
        let depth = byHost ? place.depth &- 1 : place.depth
        while let last = active.last,
            last.place.depth > depth || last.place.depth == depth && last.place.frame >= place.frame
        {
            active.removeLast()
        }
        push(place, function, isCall: true)
    }

    /// A function goes on in which another one has returned, or has ended with an exception.
    func goOn(_ place: Place, _ function: Int32) {
        note(place.count)
        while let last = active.last,
            last.place.depth > place.depth || last.place.depth == place.depth && last.place.frame > place.frame
        {
            active.removeLast()
        }
        // Nobody has seen it begin, or it has waited on another stack.
        if active.last.map({ $0.place.frame != place.frame || $0.place.depth != place.depth }) ?? true {
            push(place, function, isCall: false)
        }
    }

    private func push(_ place: Place, _ function: Int32, isCall: Bool) {
        let node = tree.child(active.last?.node ?? ProfileTree.root, function)
        if isCall { tree.countCall(node, function) }
        active.append(Call(place: place, node: node, function: function))
    }

    // MARK: Sampling

    /// The calls that are active now, innermost first.
    ///
    /// - Parameter weight: How many looks it stands for.
    func sample(_ backtrace: Backtrace, weight: UInt64) {
        var node = ProfileTree.root
        var number: Int32 = 0
        for frame in backtrace.frames.reversed() {
            // Functions of the host are called between two of the guest's, and take no time that is looked at.
            guard frame.kind == .guest, let module = frame.debugInfo.module else { continue }
            number = tree.number(module, Int(frame.function)) {
                ProfileTree.Function(
                    name: frame.name, module: frame.module, index: frame.function,
                    offset: frame.moduleOffset.flatMap { offset in frame.functionOffset.map { offset &- $0 } },
                    debugInfo: frame.debugInfo.target)
            }
            node = tree.child(node, number)
        }
        tree.count(weight, node, number)
    }
}
