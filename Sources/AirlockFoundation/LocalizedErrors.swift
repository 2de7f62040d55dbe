public import Airlock
import AirlockWASI
import AirlockWAT
public import Foundation

/// An error whose text is the description that it has without Foundation.
///
/// Foundation asks for the text of an error by conformance alone, and makes up a sentence with a number where there is none.
/// A program need not import this module: that it is linked is enough.
protocol DescribedError: LocalizedError, AirlockError {}

extension DescribedError {
    /// What Foundation gives as `localizedDescription`: the error's own description.
    public var errorDescription: String? { String(describing: self) }
}

// MARK: Airlock

extension AddressRangeError: LocalizedError, DescribedError {}
extension AllocatorError: LocalizedError, DescribedError {}
extension AsyncFunctionCalled: LocalizedError, DescribedError {}
extension ConcurrentUse: LocalizedError, DescribedError {}
extension ExportError: LocalizedError, DescribedError {}
extension Finding: LocalizedError, DescribedError {}
extension GrowthRefused: LocalizedError, DescribedError {}
extension HeapAccessOutOfBounds: LocalizedError, DescribedError {}
extension ImplementationLimitExceeded: LocalizedError, DescribedError {}
extension IntegerRangeError: LocalizedError, DescribedError {}
extension InvalidModule: LocalizedError, DescribedError {}
extension InvalidUTF8: LocalizedError, DescribedError {}
extension LimitError: LocalizedError, DescribedError {}
extension LinkError: LocalizedError, DescribedError {}
extension MalformedModule: LocalizedError, DescribedError {}
extension MalformedRecording: LocalizedError, DescribedError {}
extension MemoryGrowError: LocalizedError, DescribedError {}
extension PoisonedInstance: LocalizedError, DescribedError {}
extension PoolExhausted: LocalizedError, DescribedError {}
extension RecordedError: LocalizedError, DescribedError {}
extension RecordingError: LocalizedError, DescribedError {}
extension ReplayDivergence: LocalizedError, DescribedError {}
extension ResultError: LocalizedError, DescribedError {}
extension SignatureMismatch: LocalizedError, DescribedError {}
extension SnapshotError: LocalizedError, DescribedError {}
extension StoreMismatch: LocalizedError, DescribedError {}
extension Trap: LocalizedError, DescribedError {}
extension UncaughtException: LocalizedError, DescribedError {}
extension UnknownType: LocalizedError, DescribedError {}
extension UnsupportedFeature: LocalizedError, DescribedError {}
extension UnterminatedString: LocalizedError, DescribedError {}

// MARK: AirlockWAT

extension WATError: LocalizedError, DescribedError {}

// MARK: AirlockWASI

extension Errno: LocalizedError, DescribedError {}
extension WASI.Exit: LocalizedError, DescribedError {}
extension WASI.ConfigurationError: LocalizedError, DescribedError {}
