/// The call by which the host entered a guest.
struct EntryCall {
    /// The name of the function, for messages.
    let function: String?
    let arguments: [Backtrace.Frame.Argument]
}
