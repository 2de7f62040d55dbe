/// The threaded code of a function body, before it has a fixed address.
struct LoweredCode {
    /// A meta cell, then instructions: a handler address and its operand cells each.
    var cells: [UInt64]
    /// For each instruction that can stop the machine or call: the place of its first operand cell, ascending, and the
    /// byte offset in the module of the instruction it came from.
    var sourceMap: [SourcePosition]
    /// Inner ones before the ones around them.
    var tryRegions: [TryRegion]
    /// The handler cells at which the body and its loops begin, ascending: no guest runs for long without passing one. No
    /// accumulator holds anything there.
    var safepoints: [UInt32]

    /// The memory that all of it takes, apart from a few objects.
    var byteCount: Int {
        Self.byteCount(
            cells: cells.count, sources: sourceMap.count, tryRegions: tryRegions.count,
            handlers: tryRegions.reduce(0) { $0 &+ $1.handlers.count }, safepoints: safepoints.count)
    }

    static func byteCount(cells: Int, sources: Int, tryRegions: Int, handlers: Int, safepoints: Int) -> Int {
        // An array of handlers has a header of four words.
        cells &* 8 &+ sources &* MemoryLayout<SourcePosition>.stride
            &+ tryRegions &* (MemoryLayout<TryRegion>.stride &+ 32) &+ handlers
            &* MemoryLayout<TryRegion.Handler>.stride &+ safepoints &* MemoryLayout<Safepoint>.stride
    }
}

/// The cells of a `try_table`'s body, and what happens to exceptions that leave it.
struct TryRegion {
    let cells: Range<Int>
    let handlers: [Handler]

    struct Handler {
        /// The tag to match, or nil to match every exception.
        let tag: Int?
        /// Whether a reference to the exception follows its values.
        let wantsReference: Bool
        /// The slot of the first value.
        let base: Int
        /// The cell where execution goes on.
        let landing: Int
    }
}

/// A place where code can be made to leave the handlers.
struct Safepoint {
    let cell: UInt32
    /// What stands there while nobody wants to.
    let handler: UInt64
}

struct SourcePosition {
    let cell: UInt32
    let offset: UInt32
}
