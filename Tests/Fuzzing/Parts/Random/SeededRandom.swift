/// The generator SplitMix64: every case of the harness follows from one number.
package struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64
    /// The number of the case that this stream belongs to.
    package private(set) var index: UInt64 = 0

    package init(seed: UInt64) { state = seed }

    /// The stream of one case of a run: cases do not depend on each other, so that each can be repeated alone.
    package init(seed: UInt64, trial: String, index: UInt64) {
        var mixed = SeededRandom(seed: seed)
        for byte in trial.utf8 { mixed = SeededRandom(seed: mixed.next() ^ UInt64(byte)) }
        state = SeededRandom(seed: mixed.next() ^ index).peeked
        self.index = index
    }

    private var peeked: UInt64 {
        var copy = self
        return copy.next()
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// From 0 to `bound` - 1; 0 where there is nothing to choose.
    package mutating func below(_ bound: Int) -> Int { bound > 1 ? Int(next() % UInt64(bound)) : 0 }

    package mutating func from(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    package mutating func pick<C: RandomAccessCollection>(_ choices: C) -> C.Element? where C.Index == Int {
        choices.isEmpty ? nil : choices[choices.startIndex + below(choices.count)]
    }

    package mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) } }

    // MARK: Numbers at which engines go wrong

    package mutating func integer(bits: Int) -> UInt64 {
        let mask: UInt64 = bits == 64 ? .max : (1 << UInt64(bits)) - 1
        let value: UInt64 =
            switch below(8) {
            case 0: UInt64(below(4))
            case 1: 0 &- UInt64(below(4))
            case 2: (1 << UInt64(below(bits))) &+ UInt64(below(3)) &- 1
            case 3: 0 &- (1 << UInt64(below(bits)))
            case 4: UInt64(below(256))
            case 5: next() >> UInt64(below(bits))
            case 6: [0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF][below(9)]
            default: next()
            }
        return value & mask
    }

    package mutating func float32() -> UInt32 {
        switch below(6) {
        case 0: [0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, .infinity, -.infinity][below(10)].bitPattern as UInt32
        case 1: [0x7FC0_0000, 0xFFC0_0000, 0x7FA0_0000, 0x7F80_0001, 0x0000_0001, 0x807F_FFFF, 0x7F7F_FFFF][below(7)]
        case 2: Float(Int64(bitPattern: integer(bits: 64))).bitPattern
        case 3: Float(below(1000)).bitPattern
        case 4: (Float(sign: below(2) == 0 ? .plus : .minus, exponent: from(-3...66), significand: 1)).bitPattern
        default: UInt32(truncatingIfNeeded: next())
        }
    }

    package mutating func float64() -> UInt64 {
        switch below(6) {
        case 0: [0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, .infinity, -.infinity][below(10)].bitPattern as UInt64
        case 1:
            [
                0x7FF8_0000_0000_0000, 0xFFF8_0000_0000_0000, 0x7FF4_0000_0000_0000, 0x7FF0_0000_0000_0001, 1,
                0x800F_FFFF_FFFF_FFFF, 0x7FEF_FFFF_FFFF_FFFF,
            ][below(7)]
        case 2: Double(Int64(bitPattern: integer(bits: 64))).bitPattern
        case 3: Double(below(1000)).bitPattern
        case 4: (Double(sign: below(2) == 0 ? .plus : .minus, exponent: from(-3...66), significand: 1)).bitPattern
        default: next()
        }
    }
}
