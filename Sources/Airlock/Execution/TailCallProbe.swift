/// Finds out, once a process, whether this build dispatches without using native stack.
///
/// Handlers call each other in tail position, which a compiler turns into jumps only when it optimises. A build in which it
/// does not, and which does not dispatch from a loop instead, would overflow the native stack on the first long loop.
enum TailCallProbe {
    /// - Throws: `UnsoundBuild`.
    static func check() throws {
        // A build that dispatches from a loop needs no tail calls; and under a sanitizer addresses tell nothing of depth.
        #if !DEBUG && !AIRLOCK_DRIVER_LOOP
        guard isSound else { throw UnsoundBuild() }
        #endif
    }

    private static let isSound: Bool = {
        let handlers = HandlerTable.shared
        let end: [UInt64] = [handlers.cell(.probe), 0]
        var chain: [UInt64] = []
        // A branch over nothing, many times.
        for _ in 0..<64 { chain += [handlers.cell(.br), 1 &<< 32] }
        guard let near = depth(end), let far = depth(chain + end) else { return false }
        // Every native frame takes at least a return address.
        return max(near, far) &- min(near, far) < 64 * 8
    }()

    private static func depth(_ code: [UInt64]) -> UInt64? {
        let code = CodeMemory(code)
        let context = MachineContext(stackBytes: 4096, depthLimit: 1, exits: code)
        guard context.probe(code.start) == Exit.finished else { return nil }
        return context.faultAddress
    }
}

/// This build of Airlock would overflow the native stack, because the compiler did not turn calls in tail position into jumps,
/// as some sanitizers prevent it.
public struct UnsoundBuild: Error, Sendable, Hashable, CustomStringConvertible {
    public var description: String {
        "this build of Airlock does not turn tail calls into jumps: build it with optimisation, "
            + "or with the compilation condition AIRLOCK_DRIVER_LOOP"
    }
}
