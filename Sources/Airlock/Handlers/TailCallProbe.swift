/// Finds out, once a process, whether this build dispatches without using native stack.
///
/// Handlers call each other in tail position, which a compiler turns into jumps only when it optimises, and not under every
/// sanitizer. A build in which it does not would overflow the native stack on the first long loop; its code stops the machine
/// at every instruction instead, and the driver goes on with the next: see `FunctionLowering.pauses`.
enum TailCallProbe {
    static let keepsStack: Bool = {
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
