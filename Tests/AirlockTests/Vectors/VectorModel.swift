@testable import Airlock

/// What the vector instructions compute, written lane by lane on single numbers from the text of the specification, and
/// without anything of the engine but the names of instructions.
struct VectorModel {
    /// An operand: 16 bytes of a vector, or a number.
    enum Operand: Equatable {
        case vector([UInt8])
        case number(UInt64)

        var vector: [UInt8]? { if case .vector(let bytes) = self { bytes } else { nil } }
        var number: UInt64? { if case .number(let bits) = self { bits } else { nil } }
    }

    /// What one lane of the result may be.
    enum Lane: Equatable {
        case bits(UInt64)
        /// Quiet bit alone in the payload, either sign.
        case canonicalNaN
        /// Quiet bit set, any payload and sign.
        case arithmeticNaN
    }

    struct Expectation: Equatable {
        /// Of a lane, in bits.
        let width: Int
        let lanes: [Lane]

        func accepts(_ bits: [UInt64]) -> Bool {
            bits.count == lanes.count
                && zip(lanes, bits).allSatisfy { lane, bits in
                    let sign: UInt64 = 1 << UInt64(width - 1)
                    let quiet: UInt64 = width == 32 ? 0x7FC0_0000 : 0x7FF8_0000_0000_0000
                    return switch lane {
                    case .bits(let expected): bits == expected
                    case .canonicalNaN: bits & ~sign == quiet
                    case .arithmeticNaN: bits & quiet == quiet
                    }
                }
        }

        /// The vector itself where it may be only one.
        var vector: [UInt8]? {
            let bits = lanes.compactMap { if case .bits(let bits) = $0 { bits } else { nil } }
            return bits.count == lanes.count ? VectorModel.bytes(bits, width: width) : nil
        }
    }

    let opcode: VectorOpcode
    /// `i8x16` and `add_sat_s`, of the mnemonic.
    let shape: Shape
    let operation: Substring
    /// The second shape that the mnemonic names: that of operands which differ from the result.
    let otherShape: Shape?
    /// The sign at the end of the mnemonic.
    let isSigned: Bool

    struct Shape: Equatable {
        let isFloat: Bool
        let width: Int
        var count: Int { 128 / width }

        init(isFloat: Bool, width: Int) {
            self.isFloat = isFloat
            self.width = width
        }

        init?(_ text: some StringProtocol) {
            let parts = text.dropFirst().split(separator: "x")
            guard let kind = text.first, "if".contains(kind), parts.count == 2, let width = Int(parts[0]),
                let count = Int(parts[1]), width * count == 128
            else { return nil }
            self.init(isFloat: kind == "f", width: width)
        }
    }

    init(_ opcode: VectorOpcode) {
        self.opcode = opcode
        let mnemonic = "\(opcode.row.mnemonic)"
        let parts = mnemonic.split(separator: ".")
        shape = Shape(parts[0]) ?? Shape(isFloat: false, width: 64)
        operation = parts[1]
        otherShape = operation.split(separator: "_").compactMap { Shape($0) }.first
        isSigned = operation.hasSuffix("_s") || operation.hasSuffix("_s_zero")
    }

    // MARK: Lanes

    static func lanes(_ vector: [UInt8], width: Int) -> [UInt64] {
        let size = width / 8
        return stride(from: 0, to: 16, by: size).map { start in
            (0..<size).reversed().reduce(0) { $0 << 8 | UInt64(vector[start + $1]) }
        }
    }

    static func bytes(_ lanes: [UInt64], width: Int) -> [UInt8] {
        lanes.flatMap { lane in (0..<(width / 8)).map { UInt8(truncatingIfNeeded: lane >> UInt64($0 * 8)) } }
    }

    static func mask(_ width: Int) -> UInt64 { .max >> UInt64(64 - width) }

    static func signed(_ bits: UInt64, _ width: Int) -> Int64 {
        Int64(bitPattern: bits << UInt64(64 - width)) >> Int64(64 - width)
    }

    /// An integer in a lane.
    static func truncated(_ value: Int64, _ width: Int) -> UInt64 { UInt64(bitPattern: value) & mask(width) }

    static func clamped(_ value: Int64, _ width: Int, isSigned: Bool) -> UInt64 {
        let (low, high): (Int64, Int64) =
            isSigned ? (-1 << Int64(width - 1), 1 << Int64(width - 1) - 1) : (0, Int64(mask(width)))
        return truncated(min(max(value, low), high), width)
    }

    private func number(_ bits: UInt64, _ shape: Shape) -> Int64 {
        isSigned ? Self.signed(bits, shape.width) : Int64(bitPattern: bits)
    }

    // MARK: Instructions

    /// The result. `lane` is the immediate of those that have one, `shuffle` that of `i8x16.shuffle`.
    func expected(_ operands: [Operand], lane: Int = 0, shuffle: [UInt8] = []) -> Expectation {
        let vectors = operands.compactMap(\.vector)
        let number = operands.compactMap(\.number).first ?? 0
        if opcode.row.mnemonic.description.hasPrefix("v128.") { return bitwise(vectors) }
        if operation == "shuffle" {
            let both = vectors[0] + vectors[1]
            return exact(shuffle.map { (lane: UInt8) -> UInt64 in UInt64(both[Int(lane)]) })
        }
        if operation.hasSuffix("swizzle") {
            let table = vectors[0]
            return exact(vectors[1].map { (lane: UInt8) -> UInt64 in lane < 16 ? UInt64(table[Int(lane)]) : 0 })
        }
        if operation == "splat" { return exact(Array(repeating: number & Self.mask(shape.width), count: shape.count)) }
        if operation.hasPrefix("extract_lane") {
            let bits = Self.lanes(vectors[0], width: shape.width)[lane]
            let width = shape.width == 64 ? 64 : 32
            return Expectation(
                width: width, lanes: [.bits(isSigned ? Self.truncated(Self.signed(bits, shape.width), width) : bits)])
        }
        if operation == "replace_lane" {
            var lanes = Self.lanes(vectors[0], width: shape.width)
            lanes[lane] = number & Self.mask(shape.width)
            return exact(lanes)
        }
        if operation == "all_true" || operation == "bitmask" { return truth(vectors[0]) }
        if operation.hasPrefix("sh") { return shift(vectors[0], number) }
        if operation.contains("dot") || otherShape != nil { return converted(vectors) }
        if operation.hasPrefix("relaxed_laneselect") { return bitwise(vectors) }
        return shape.isFloat ? floats(vectors) : integers(vectors)
    }

    private func exact(_ lanes: [UInt64]) -> Expectation {
        Expectation(width: shape.width, lanes: lanes.map { .bits($0) })
    }

    private func bitwise(_ vectors: [[UInt8]]) -> Expectation {
        if operation == "any_true" {
            return Expectation(width: 32, lanes: [.bits(vectors[0].contains { $0 != 0 } ? 1 : 0)])
        }
        let bytes: [UInt8] = (0..<16).map { place in
            let operands = vectors.map { $0[place] }
            switch operation {
            case "not": return ~operands[0]
            case "and": return operands[0] & operands[1]
            case "andnot": return operands[0] & ~operands[1]
            case "or": return operands[0] | operands[1]
            case "xor": return operands[0] ^ operands[1]
            // bitselect, and the relaxed selections of lanes, which select bits here.
            default: return operands[0] & operands[2] | operands[1] & ~operands[2]
            }
        }
        return Expectation(width: 8, lanes: bytes.map { .bits(UInt64($0)) })
    }

    private func truth(_ vector: [UInt8]) -> Expectation {
        let lanes = Self.lanes(vector, width: shape.width)
        var result: UInt64 = 0
        if operation == "all_true" {
            result = lanes.allSatisfy { $0 != 0 } ? 1 : 0
        } else {
            for (place, lane) in lanes.enumerated() where Self.signed(lane, shape.width) < 0 {
                result += 1 << UInt64(place)
            }
        }
        return Expectation(width: 32, lanes: [.bits(result)])
    }

    private func shift(_ vector: [UInt8], _ count: UInt64) -> Expectation {
        let count = (count & 0xFFFF_FFFF) % UInt64(shape.width)
        return exact(
            Self.lanes(vector, width: shape.width).map { lane in
                switch operation {
                case "shl": lane << count & Self.mask(shape.width)
                case "shr_u": lane >> count
                default: Self.truncated(Self.signed(lane, shape.width) >> Int64(count), shape.width)
                }
            })
    }

    private func integers(_ vectors: [[UInt8]]) -> Expectation {
        let lanes = vectors.map { Self.lanes($0, width: shape.width) }
        return exact((0..<shape.count).map { place in integer(lanes.map { $0[place] }) })
    }

    private func integer(_ operands: [UInt64]) -> UInt64 {
        let width = shape.width
        let a = operands[0]
        let b = operands.count > 1 ? operands[1] : 0
        let (x, y) = (Self.signed(a, width), Self.signed(b, width))
        let isLess = isSigned ? x < y : a < b
        func truth(_ value: Bool) -> UInt64 { value ? Self.mask(width) : 0 }
        switch operation {
        case "add": return (a &+ b) & Self.mask(width)
        case "sub": return (a &- b) & Self.mask(width)
        case "mul": return (a &* b) & Self.mask(width)
        case "neg": return (0 &- a) & Self.mask(width)
        case "abs": return x < 0 ? (0 &- a) & Self.mask(width) : a
        case "popcnt": return UInt64(a.nonzeroBitCount)
        case "add_sat_s", "add_sat_u":
            return Self.clamped(number(a, shape) + number(b, shape), width, isSigned: isSigned)
        case "sub_sat_s", "sub_sat_u":
            return Self.clamped(number(a, shape) - number(b, shape), width, isSigned: isSigned)
        case "min_s", "min_u": return isLess ? a : b
        case "max_s", "max_u": return isLess ? b : a
        case "avgr_u": return (a + b + 1) / 2
        case "eq": return truth(a == b)
        case "ne": return truth(a != b)
        case "lt_s", "lt_u": return truth(isLess)
        case "gt_s", "gt_u": return truth(!isLess && a != b)
        case "le_s", "le_u": return truth(isLess || a == b)
        case "ge_s", "ge_u": return truth(!isLess)
        case "q15mulr_sat_s", "relaxed_q15mulr_s": return Self.clamped((x * y + 0x4000) >> 15, width, isSigned: true)
        default: fatalError("no model of \(opcode)")
        }
    }

    /// Operands of another shape than the result.
    private func converted(_ vectors: [[UInt8]]) -> Expectation {
        if operation.contains("dot") { return dot(vectors) }
        guard let from = otherShape else { return integers(vectors) }
        let lanes = vectors.map { Self.lanes($0, width: from.width) }
        let width = shape.width
        let half = lanes[0].count / 2
        func wide(_ operand: Int, _ place: Int) -> Int64 { number(lanes[operand][place], from) }
        switch operation.split(separator: "_")[0] {
        case "narrow":
            return exact(
                (lanes[0] + lanes[1]).map {
                    Self.clamped(Self.signed($0, from.width), width, isSigned: isSigned)
                })
        case "extend":
            let start = operation.contains("high") ? half : 0
            return exact((start..<(start + half)).map { Self.truncated(wide(0, $0), width) })
        case "extmul":
            let start = operation.contains("high") ? half : 0
            return exact((start..<(start + half)).map { Self.truncated(wide(0, $0) &* wide(1, $0), width) })
        case "extadd":
            return exact((0..<half).map { Self.truncated(wide(0, 2 * $0) + wide(0, 2 * $0 + 1), width) })
        default: return floatConversion(lanes[0], from)
        }
    }

    private func dot(_ vectors: [[UInt8]]) -> Expectation {
        if operation == "dot_i16x8_s" {
            let (a, b) = (Self.lanes(vectors[0], width: 16), Self.lanes(vectors[1], width: 16))
            return exact(
                (0..<4).map { place in
                    let products = [2 * place, 2 * place + 1].map { Self.signed(a[$0], 16) * Self.signed(b[$0], 16) }
                    return Self.truncated(products[0] + products[1], 32)
                })
        }
        // Relaxed: both signed, sums of 16 bits that saturate.
        let sums = (0..<8).map { place in
            [2 * place, 2 * place + 1].reduce(Int64(0)) {
                $0 + Int64(Int8(bitPattern: vectors[0][$1])) * Int64(Int8(bitPattern: vectors[1][$1]))
            }
        }.map { Self.truncated(min($0, 0x7FFF), 16) }
        if !operation.contains("add") { return exact(sums) }
        let addends = Self.lanes(vectors[2], width: 32)
        return exact(
            (0..<4).map {
                let sum = Self.signed(sums[2 * $0], 16) + Self.signed(sums[2 * $0 + 1], 16)
                return (Self.truncated(sum, 32) + addends[$0]) & Self.mask(32)
            })
    }
}
