/// The command line does not say what to do.
struct UsageError: Error {
    let message: String
    /// The command whose usage is shown.
    let command: Command?

    init(_ message: String, command: Command? = nil) {
        self.message = message
        self.command = command
    }
}

/// The user asks for the help of the command.
struct HelpRequest: Error {}
