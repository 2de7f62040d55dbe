public import Airlock
public import Foundation

/// Values of Foundation in and out. `Data` is a sequence of bytes, so wherever one is taken it is taken as it is, with one
/// copy; what stands here is what gives `Data` back, and what conforms to `ContiguousBytes` alone.
extension Memory {
    /// A copy of the bytes of a region.
    ///
    /// - Throws: `HeapAccessOutOfBounds`, before anything is allocated.
    public func readData(_ region: GuestRegion) throws -> Data {
        try withBytes(of: region) { span in unsafe span.withUnsafeBytes { unsafe Data($0) } }
    }

    /// Copies bytes of the host to the guest's memory, and returns where they stand there.
    ///
    /// - Throws: `HeapAccessOutOfBounds`; then nothing was written.
    @_disfavoredOverload
    @discardableResult
    public func write(_ bytes: some ContiguousBytes, at address: GuestAddress) throws -> GuestRegion {
        unsafe try bytes.withUnsafeBytes { unsafe try write($0, at: address) }
    }
}
