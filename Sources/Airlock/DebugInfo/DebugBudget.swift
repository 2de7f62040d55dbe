/// What reading the debug information of one module may take, over its whole life.
///
/// Proportional to its size: what compilers make is read once, what is made to be read again and again soon ends.
struct DebugBudget {
    /// How many more bytes are read.
    private var work: Int
    /// How many more bytes of memory are kept.
    private var memory: Int

    private static let most = (work: 1 << 30, memory: 256 << 20)

    init(forBytes count: Int) {
        work = min(count, Self.most.work / 8) &* 8 &+ 1 << 16
        memory = min(count, Self.most.memory / 16) &* 16 &+ 1 << 16
    }

    mutating func spend(_ bytes: Int) throws(DebugInfoError) {
        guard bytes <= work else { throw .exhausted }
        work &-= bytes
    }

    mutating func keep(_ bytes: Int) throws(DebugInfoError) {
        guard bytes <= memory else { throw .exhausted }
        memory &-= bytes
    }
}
