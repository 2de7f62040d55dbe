/// An exception that a guest threw and no guest caught (spec 4.6.11).
///
/// A host function that lets it pass gives the guest around it the chance to catch it, if that is of the same store.
public struct UncaughtException: AirlockError, Sendable {
    package let exception: ExceptionInstance
    /// The calls that were active when it was thrown, last by the guest if a guest threw it.
    public let backtrace: Backtrace
    /// Keeps alive what it carries.
    private let keeper: HostRoot

    init(_ exception: ExceptionInstance, keeper: HostRoot, backtrace: Backtrace = Backtrace()) {
        self.exception = exception
        self.keeper = keeper
        self.backtrace = backtrace
    }

    public var category: ErrorCategory { .guest }
    public var identifier: String { "uncaught-exception" }
}
