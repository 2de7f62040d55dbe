/// A guest called a function of the host that may wait, where nothing can wait: it was entered by a call that is not
/// asynchronous. Use `callAsync`, and let no synchronous function of the host call the guest in between.
public struct AsyncFunctionCalled: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// The function, by the names under which it was imported.
    public let name: String?
    /// How many calls by the host were open.
    let depth: Int

    public var description: String {
        "the asynchronous host function\(name.map { " " + $0.quotedForMessage } ?? "") was called in a call that cannot "
            + "wait: enter the guest by callAsync, with no synchronous host function in between"
    }

    public var category: ErrorCategory { .host }
    public var identifier: String { "async-function-called" }
}
