/// An exception that a guest threw and no guest caught (spec 4.6.11).
///
/// A host function that lets it pass gives the guest around it the chance to catch it.
public struct UncaughtException: Error, Sendable, CustomStringConvertible {
    package let exception: ExceptionInstance
    public let backtrace: Backtrace

    package init(_ exception: ExceptionInstance, backtrace: Backtrace = Backtrace()) {
        self.exception = exception
        self.backtrace = backtrace
    }

    public var description: String { "uncaught exception with \(exception.values.count) values" }
}
