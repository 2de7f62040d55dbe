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
    var requests: UInt64 {
        get { unsafe Self.requests(of: context) }
        set { unsafe Atomic.store(newValue, at: Self.words(of: context)) }
    }

    /// How many calls by the host have not returned.
    var depth: Int { unsafe Int(truncatingIfNeeded: Atomic.load(Self.words(of: context) + 1)) }

    @inline(__always)
    static func requests(of context: UnsafeMutablePointer<ExecutionContext>) -> UInt64 {
        unsafe Atomic.load(words(of: context))
    }

    @inline(__always)
    static func setDepth(_ depth: Int, of context: UnsafeMutablePointer<ExecutionContext>) {
        unsafe Atomic.store(UInt64(truncatingIfNeeded: depth), at: words(of: context) + 1)
    }

    /// The first two words of the context.
    @inline(__always)
    private static func words(of context: UnsafeMutablePointer<ExecutionContext>) -> UnsafeMutablePointer<UInt64> {
        unsafe UnsafeMutableRawPointer(context).assumingMemoryBound(to: UInt64.self)
    }
}
