/// A guest was stopped, for any reason but a memory access: see `HeapAccessOutOfBounds` for those.
public struct Trap: Error, Sendable, Hashable {
    public let code: TrapCode
    public let backtrace: Backtrace

    public init(_ code: TrapCode, backtrace: Backtrace = Backtrace()) {
        self.code = code
        self.backtrace = backtrace
    }
}

extension Trap: CustomStringConvertible {
    /// What happened, and who called; a line each.
    public var description: String { ([code.message] + backtrace.lines).joined(separator: "\n") }
}
