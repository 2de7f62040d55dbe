/// Walks the frames of the guest stack from the innermost outwards.
struct BacktraceWalk {
    let store: StoreState
    private var frames: [Backtrace.Frame] = []
    /// For each frame what must be equal where calls repeat; nil for those of the host.
    private var keys: [Key?] = []
    private var repetitions: [Backtrace.Repetition] = []
    /// Whether frames refer to their modules.
    var keepsModules = false
    private let switches: [InstanceSwitch]
    /// The next call between instances to come back from.
    private var switchIndex: Int
    private var activationIndex: Int
    private var steps = 0
    /// Enough to explain, where calls that repeat each other count once.
    private static let limit = 64
    /// So many frames are looked at, which takes some milliseconds; endless recursion has a hundred thousand.
    var stepLimit = 1 << 18
    /// Whether there are more of the guest's frames than that.
    private(set) var isCut = false
    /// So many functions may call each other round and round.
    private static let longestPeriod = 8

    private struct Key: Equatable {
        let module: ObjectIdentifier
        let function: Int
        let offset: Int?
    }

    /// - Parameter switches: Those of the store, and behind them those that unwinding took away.
    init(store: StoreState, switches: [InstanceSwitch]? = nil) {
        self.store = store
        self.switches = (switches ?? store.context.switches).filter { $0.returnTo != nil }
        switchIndex = self.switches.count &- 1
        activationIndex = store.context.depth &- 1
    }

    /// Adds the guest frames from `frame` to the call by the host that they run in. `isCall` tells that `pc` is where a call
    /// returns to, rather than the instruction at work.
    mutating func add(pc: CodePointer, frame: Frame, instance: InstanceState?, isCall: Bool) {
        var pc = pc
        var frame = frame
        var instance = instance
        var isCall = isCall
        while frames.count < Self.limit {
            if pc == store.context.switchBack, switchIndex >= 0, let returnTo = switches[switchIndex].returnTo {
                (pc, instance) = (returnTo, store.instance(switches[switchIndex].caller))
                switchIndex &-= 1
            }
            guard let module = instance?.module, let code = module.function(at: pc) else { return }
            guard steps < stepLimit else {
                isCut = true
                return
            }
            let offset = isCall ? code.sourceOffset(ofCallReturningTo: pc) : code.sourceOffset(at: pc)
            add(module, code.index, offset)
            let header = code.parameterSlots
            pc = frame.returnAddress(header: header)
            frame = frame.caller(header: header)
            isCall = true
            steps &+= 1
        }
    }

    private mutating func add(_ module: LoadedModule, _ function: Int, _ offset: Int?) {
        let key = Key(module: ObjectIdentifier(module), function: function, offset: offset)
        // The commonest by far, in a recursion: before anything is made for the frame.
        if let last = repetitions.last, last.frames.count == 1, last.frames.upperBound == keys.count,
            keys[last.frames.lowerBound] == key
        {
            repetitions[repetitions.count &- 1].count &+= 1
            return
        }
        keys.append(key)
        let index = FunctionIndex(UInt32(truncatingIfNeeded: function))
        let body = function &- module.validated.importedFunctionCount
        let start = module.validated.module.code[body].start
        var frame = Backtrace.Frame(
            kind: .guest, function: index.rawValue, name: module.validated.name(of: index),
            module: module.validated.module.names.module, moduleOffset: offset,
            functionOffset: offset.map { $0 &- start })
        frame.debugInfo.target = module.debugInfo
        if keepsModules { frame.debugInfo.module = module }
        frames.append(frame)
        fold()
    }

    /// Drops the outermost calls where they are those before them once more.
    private mutating func fold() {
        let count = keys.count
        if let last = repetitions.last, last.frames.upperBound &+ last.frames.count == count,
            isRepeated(from: last.frames.lowerBound, last.frames.count)
        {
            drop(last.frames.count)
            repetitions[repetitions.count &- 1].count &+= 1
            return
        }
        let first = repetitions.last?.frames.upperBound ?? 0
        for period in 1...Self.longestPeriod where count &- 2 &* period >= first {
            let start = count &- 2 &* period
            guard isRepeated(from: start, period) else { continue }
            drop(period)
            repetitions.append(Backtrace.Repetition(frames: start..<(start &+ period), count: 2))
            return
        }
    }

    private func isRepeated(from start: Int, _ period: Int) -> Bool {
        for index in start..<(start &+ period) {
            guard let key = keys[index], key == keys[keys.count &- period &+ index &- start] else { return false }
        }
        return true
    }

    private mutating func drop(_ count: Int) {
        frames.removeLast(count)
        keys.removeLast(count)
    }

    private mutating func append(_ frame: Backtrace.Frame) {
        frames.append(frame)
        keys.append(nil)
    }

    mutating func add(hostFunction function: FunctionHandle) {
        append(
            Backtrace.Frame(
                kind: .hostFunction, function: UInt32(truncatingIfNeeded: function.index),
                name: store.hostFunctions[function.index]?.name))
    }

    /// Adds the calls by the host, and the frames of the guest that wait for host functions.
    mutating func finish() -> Backtrace {
        // Who entered is told even where the guest's own frames are too many.
        while activationIndex >= 0, frames.count < Self.limit &* 2 {
            let activation = store.context.activation(activationIndex)
            if let suspension = activation.suspension {
                let function = FunctionHandle(stub: suspension.pc)
                add(hostFunction: function)
                let header = function.parameterSlots
                add(
                    pc: suspension.frame.returnAddress(header: header),
                    frame: suspension.frame.caller(header: header), instance: store.instance(suspension.instance),
                    isCall: true)
            }
            append(
                Backtrace.Frame(
                    kind: .hostCall(arguments: store.arguments(of: activation)),
                    function: UInt32(truncatingIfNeeded: activation.function.index),
                    name: store.name(of: activation.function)))
            activationIndex &-= 1
        }
        return result
    }

    /// What has been added.
    var result: Backtrace { Backtrace(frames: frames, repetitions: repetitions) }
}

/// Where an exception was thrown, and what unwinding has forgotten since.
struct ThrowPlace {
    let pc: CodePointer
    let frame: Frame
    let instance: InstanceState?
    /// Whether `pc` is where a call returns to, rather than the instruction that throws.
    let isCall: Bool
    /// The function of the host that threw.
    var hostFunction: FunctionHandle?
    /// The calls between instances that were left, innermost first.
    var unwound: [InstanceSwitch] = []
}
