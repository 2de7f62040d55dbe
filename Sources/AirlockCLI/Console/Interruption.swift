import Airlock
import Foundation

/// Stops the guests of a store when the user interrupts the process (SIGINT). A second time ends the process as usual, in case
/// the guest is in a function of the host that does not return.
struct Interruption {
    #if os(Windows)
    init(_ handle: InterruptHandle) {}

    func cancel() {}
    #else
    private let source: any DispatchSourceSignal

    init(_ handle: InterruptHandle) {
        signal(SIGINT, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            signal(SIGINT, SIG_DFL)
            handle.interrupt()
        }
        source.resume()
    }

    func cancel() {
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
    #endif
}
