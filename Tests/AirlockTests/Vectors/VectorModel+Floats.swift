@testable import Airlock

/// Lanes of floating-point numbers.
extension VectorModel {
    func floats(_ vectors: [[UInt8]]) -> Expectation {
        let lanes = vectors.map { Self.lanes($0, width: shape.width) }
        let results = (0..<shape.count).map { place in
            let operands = lanes.map { $0[place] }
            return shape.width == 32
                ? float(operands.map { Float(bitPattern: UInt32($0)) })
                : float(operands.map { Double(bitPattern: $0) })
        }
        return Expectation(width: shape.width, lanes: results)
    }

    private func float<T: FloatBits & ModelFloat>(_ operands: [T]) -> Lane {
        let a = operands[0]
        let b = operands.count > 1 ? operands[1] : 0
        let truths: [Substring: Bool] = [
            "eq": a == b, "ne": a != b, "lt": a < b, "gt": a > b, "le": a <= b, "ge": a >= b,
        ]
        if let truth = truths[operation] { return .bits(truth ? Self.mask(shape.width) : 0) }
        switch operation {
        // What looks at signs and order alone, and keeps bits.
        case "abs": return .bits(a.bits & Self.mask(shape.width - 1))
        case "neg": return .bits(a.bits ^ 1 << UInt64(shape.width - 1))
        case "pmin": return .bits(b < a ? b.bits : a.bits)
        case "pmax": return .bits(a < b ? b.bits : a.bits)
        default: break
        }
        let result: T =
            switch operation {
            case "add": a + b
            case "sub": a - b
            case "mul": a * b
            case "div": a / b
            case "sqrt": a.squareRoot()
            case "ceil": a.rounded(.up)
            case "floor": a.rounded(.down)
            case "trunc": a.rounded(.towardZero)
            case "nearest": a.rounded(.toNearestOrEven)
            case "min", "relaxed_min": Self.least(a, b)
            case "max", "relaxed_max": -Self.least(-a, -b)
            case "relaxed_madd": a * b + operands[2]
            case "relaxed_nmadd": -(a * b) + operands[2]
            default: fatalError("no model of \(opcode)")
            }
        return Self.lane(result, from: operands)
    }

    private static func least<T: FloatBits>(_ a: T, _ b: T) -> T {
        if a.isNaN || b.isNaN { return .nan }
        if a == 0, b == 0 { return a.sign == .minus ? a : b }
        return a < b ? a : b
    }

    /// A NaN is canonical where those among the operands are.
    private static func lane<T: ModelFloat, S: ModelFloat>(_ result: T, from operands: [S]) -> Lane {
        guard result.isNaN else { return .bits(result.bits) }
        return operands.allSatisfy { !$0.isNaN || $0.isCanonicalNaN } ? .canonicalNaN : .arithmeticNaN
    }

    func floatConversion(_ lanes: [UInt64], _ from: Shape) -> Expectation {
        if !from.isFloat {
            let numbers = lanes.prefix(shape.count).map {
                isSigned ? Self.signed($0, from.width) : Int64($0)
            }
            let bits = numbers.map { shape.width == 32 ? Float($0).bits : Double($0).bits }
            return Expectation(width: shape.width, lanes: bits.map { .bits($0) })
        }
        let zeros = Array(repeating: Lane.bits(0), count: max(0, shape.count - from.count))
        if shape.isFloat {
            let results =
                from.width == 64
                ? lanes.map { bits in Self.lane(Float(Double(bitPattern: bits)), from: [Double(bitPattern: bits)]) }
                : lanes.prefix(2).map { bits in
                    let number = Float(bitPattern: UInt32(bits))
                    return Self.lane(Double(number), from: [number])
                }
            return Expectation(width: shape.width, lanes: results + zeros)
        }
        let results = lanes.map { bits in
            let number = from.width == 32 ? Double(Float(bitPattern: UInt32(bits))) : Double(bitPattern: bits)
            let (low, high): (Double, Double) =
                isSigned ? (Double(Int32.min), Double(Int32.max)) : (0, Double(UInt32.max))
            if number.isNaN { return Lane.bits(0) }
            return Lane.bits(Self.truncated(Int64(min(max(number, low), high)), 32))
        }
        return Expectation(width: 32, lanes: results + zeros)
    }
}

/// What both widths have in common.
protocol ModelFloat: BinaryFloatingPoint {
    var bits: UInt64 { get }
    var isCanonicalNaN: Bool { get }
}

extension Float: ModelFloat {
    var bits: UInt64 { UInt64(bitPattern) }
    var isCanonicalNaN: Bool { bitPattern & 0x7FFF_FFFF == 0x7FC0_0000 }
}

extension Double: ModelFloat {
    var bits: UInt64 { bitPattern }
    var isCanonicalNaN: Bool { bitPattern & 0x7FFF_FFFF_FFFF_FFFF == 0x7FF8_0000_0000_0000 }
}
