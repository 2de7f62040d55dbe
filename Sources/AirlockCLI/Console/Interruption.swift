import Foundation

/// Ends the process when the user interrupts it (SIGINT) while a program runs, after what it has written is passed on.
///
/// A program that computes and never calls the host would not hear of the signal otherwise.
struct Interruption {
    #if os(Windows)
    init(_ flush: @escaping @Sendable () -> Void) {}

    func cancel() {}
    #else
    private let source: any DispatchSourceSignal

    /// How long passing on may take: the reader may have stopped reading.
    private static let grace = 0.2

    init(_ flush: @escaping @Sendable () -> Void) {
        signal(SIGINT, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            let isDone = DispatchSemaphore(value: 0)
            Thread.detachNewThread {
                flush()
                isDone.signal()
            }
            _ = isDone.wait(timeout: .now() + Self.grace)
            _exit(CommandStatus.interrupted)
        }
        source.resume()
    }

    func cancel() {
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
    #endif
}
