/// What the process ends with.
struct CommandStatus: RawRepresentable, Equatable {
    let rawValue: Int32

    static let success = CommandStatus(rawValue: 0)
    /// A module was refused, a function was stopped, or a file could not be read.
    static let failure = CommandStatus(rawValue: 1)
    static let usage = CommandStatus(rawValue: 2)
    /// A program was stopped by a trap: what shells show for a process that aborted.
    static let trap = CommandStatus(rawValue: 134)
    /// The user has interrupted what ran.
    static let interrupted = CommandStatus(rawValue: 130)
    /// The time of `--timeout` is over: what `timeout` ends with.
    static let timeout = CommandStatus(rawValue: 124)

    /// What a program has ended with. Systems keep eight bits of it.
    static func program(_ code: UInt32) -> CommandStatus { CommandStatus(rawValue: Int32(code & 0xFF)) }
}
