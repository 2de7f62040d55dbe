import AirlockPlatform

/// Gives guests random bytes: the system's, or those that you choose.
public protocol RandomSource: Sendable {
    /// Fills all of `bytes`.
    func fill(_ bytes: inout MutableSpan<UInt8>) throws(Errno)
}

/// The random numbers of the system, fit for cryptography.
public struct SystemRandom: RandomSource {
    /// The one that there is.
    public init() {}

    /// Fills all of `bytes`.
    public func fill(_ bytes: inout MutableSpan<UInt8>) throws(Errno) {
        try PlatformRandom.fill(&bytes)
    }
}

/// Bytes that are the same in every run with the same seed (SplitMix64). Whoever knows the seed knows them all.
public final class SeededRandom: RandomSource, @unchecked Sendable {
    private let lock = Lock()
    private var state: UInt64

    /// Begins at the same place for the same seed.
    public init(seed: UInt64) { state = seed }

    /// The next bytes.
    public func fill(_ bytes: inout MutableSpan<UInt8>) throws(Errno) {
        try lock.lock()
        defer { lock.unlock() }
        bytes.fill {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }
}

extension MutableSpan where Element == UInt8 {
    /// Fills the span from eight bytes at a time, the least significant first.
    fileprivate mutating func fill(from next: () -> UInt64) {
        var word: UInt64 = 0
        for index in indices {
            if index & 7 == 0 { word = next() }
            self[index] = UInt8(truncatingIfNeeded: word)
            word >>= 8
        }
    }
}
