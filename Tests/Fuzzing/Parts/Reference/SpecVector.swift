import Airlock

/// The 128 bits of a vector (spec 4.2.1), of which instructions see lanes of a width of their own, lane 0 lowest.
package struct SpecVector: Hashable, Sendable {
    package var low: UInt64
    package var high: UInt64

    package init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    init<Lane: FixedWidthInteger>(_ lanes: [Lane]) {
        var halves: [UInt64] = [0, 0]
        for (number, lane) in lanes.enumerated() {
            let bit = number * Lane.bitWidth
            halves[bit / 64] |= UInt64(truncatingIfNeeded: Lane.Magnitude(truncatingIfNeeded: lane)) << UInt64(bit % 64)
        }
        self.init(low: halves[0], high: halves[1])
    }

    func lanes<Lane: FixedWidthInteger>(_: Lane.Type) -> [Lane] {
        (0..<128 / Lane.bitWidth).map { number in
            let bit = number * Lane.bitWidth
            return Lane(truncatingIfNeeded: (bit < 64 ? low : high) >> UInt64(bit % 64))
        }
    }

    init<Float: SpecFloat>(floats: [Float]) { self.init(floats.map { $0.isNaN ? Float.someNaN : $0.bitPattern }) }

    func floats<Float: SpecFloat>(_: Float.Type) -> [Float] { lanes(Float.Bits.self).map { Float(bitPattern: $0) } }

    /// Whether a lane of this shape is a NaN of which the specification does not determine the bits.
    func holdsSomeNaN<Float: SpecFloat>(_: Float.Type) -> Bool {
        lanes(Float.Bits.self).contains(where: Float.isSomeNaN)
    }

    /// Whether a vector may be found where this one is expected.
    func admits(_ found: SpecVector) -> Bool {
        func agree<Float: SpecFloat>(_: Float.Type) -> Bool {
            zip(lanes(Float.Bits.self), found.lanes(Float.Bits.self)).allSatisfy {
                $0 == $1 || Float.isSomeNaN($0) && Float(bitPattern: $1).isNaN
            }
        }
        return self == found || agree(Float.self) || agree(Double.self)
    }
}

extension SpecVector: CustomStringConvertible {
    package var description: String { "0x\(String(high, radix: 16)):\(String(low, radix: 16))" }
}

/// A float that may be a lane.
protocol SpecFloat: BinaryFloatingPoint {
    associatedtype Bits: FixedWidthInteger & UnsignedInteger

    init(bitPattern: Bits)
    var bitPattern: Bits { get }
    static var someNaN: Bits { get }
    static func isSomeNaN(_ bits: Bits) -> Bool
}

extension Float: SpecFloat {
    static var someNaN: UInt32 { SomeNaN.f32 }
    static func isSomeNaN(_ bits: UInt32) -> Bool { SomeNaN.matches(bits) }
}

extension Double: SpecFloat {
    static var someNaN: UInt64 { SomeNaN.f64 }
    static func isSomeNaN(_ bits: UInt64) -> Bool { SomeNaN.matches(bits) }
}
