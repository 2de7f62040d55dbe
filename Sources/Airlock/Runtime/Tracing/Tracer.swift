/// Is told of what a store does, as it happens: instances that are made, calls in both directions, traps, and growth.
///
///     let tracer = Tracer { print($0) }
///     let store = try Store(tracer: tracer)
///
/// It is given to a store when that is made, so that nothing is missed, and may be given to many stores on many threads: each tells
/// of its own on the thread that runs it, one event at a time. A store without one pays nothing.
///
/// The machine waits while the closure runs, so it should hand on what it gets and return. Events are plain values: they hold
/// nothing of the store and may be sent anywhere. The closure must not use the store that tells it, and has no need to be able to.
/// Where it gets hold of that store all the same, calls of guests, new instances, and growth throw `ConcurrentUse` until it
/// returns; what only looks, such as `Memory.read` or `Store.usage`, works. Other stores can be used like anywhere else.
///
/// For arguments and results of calls see `BorderLog`; to refuse growth, `ResourceObserver`.
public struct Tracer: Sendable {
    let receive: @Sendable (TraceEvent) -> Void

    /// Makes a tracer of a closure.
    ///
    /// - Parameter receive: Called with each event, on the thread on which it happens, before the store goes on.
    public init(_ receive: @escaping @Sendable (TraceEvent) -> Void) { self.receive = receive }
}
