/// The memory of a store's execution context. Whoever stops the store from another thread holds it as well, and uses two
/// words of it.
///
/// Rests on: all else is used by the thread on which the store runs.
@safe
final class ContextMemory: @unchecked Sendable {
    let context: UnsafeMutablePointer<ExecutionContext>

    init(_ value: ExecutionContext) {
        unsafe context = .allocate(capacity: 1)
        unsafe context.initialize(to: value)
    }

    deinit { unsafe context.deallocate() }

    /// Why calls must end; 0 while they need not.
    @inline(__always)
    var requests: UInt64 {
        get { unsafe Atomic.load(words) }
        set { unsafe Atomic.store(newValue, at: words) }
    }

    /// How many calls by the host have not returned.
    @inline(__always)
    var depth: Int {
        get { unsafe Int(truncatingIfNeeded: Atomic.load(words + 1)) }
        set { unsafe Atomic.store(UInt64(truncatingIfNeeded: newValue), at: words + 1) }
    }

    /// The first two words of the context.
    @inline(__always)
    private var words: UnsafeMutablePointer<UInt64> {
        unsafe UnsafeMutableRawPointer(context).assumingMemoryBound(to: UInt64.self)
    }
}
