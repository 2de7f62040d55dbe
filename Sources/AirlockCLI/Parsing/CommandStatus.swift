enum CommandStatus: Int32 {
    case success = 0
    /// A module was refused, a guest was stopped, or a file could not be read.
    case failure = 1
    case usage = 2
}
