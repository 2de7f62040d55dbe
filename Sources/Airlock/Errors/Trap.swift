/// A guest was stopped, for any reason but a memory access: see `HeapAccessOutOfBounds` for those.
public struct Trap: AirlockError, Sendable, Hashable {
    /// Why the guest was stopped.
    public let code: TrapCode
    /// The calls that were active, innermost first; empty where no guest was running.
    public let backtrace: Backtrace

    /// A trap that a function of the host may throw to stop its guest as an instruction would.
    public init(_ code: TrapCode, backtrace: Backtrace = Backtrace()) {
        self.code = code
        self.backtrace = backtrace
    }

    public var category: ErrorCategory { code.category }
    public var identifier: String { "trap." + code.identifier }
}

extension Trap: CustomStringConvertible {
    /// What happened, and who called; a line each.
    public var description: String { ([code.message] + backtrace.lines).joined(separator: "\n") }
}
