import Foundation

/// The types and the semantics of a shape of lanes.
struct Lanes {
    let name: String
    let vector: String
    /// What has the semantics of its instructions.
    let semantics: String

    static let all = [
        Lanes(name: "v128", vector: "SIMD2<UInt64>", semantics: "BitLanes"),
        Lanes(name: "i8x16", vector: "SIMD16<UInt8>", semantics: "IntegerLanes<SIMD16<UInt8>>"),
        Lanes(name: "i16x8", vector: "SIMD8<UInt16>", semantics: "IntegerLanes<SIMD8<UInt16>>"),
        Lanes(name: "i32x4", vector: "SIMD4<UInt32>", semantics: "IntegerLanes<SIMD4<UInt32>>"),
        Lanes(name: "i64x2", vector: "SIMD2<UInt64>", semantics: "IntegerLanes<SIMD2<UInt64>>"),
        Lanes(name: "f32x4", vector: "SIMD4<Float>", semantics: "FloatLanes<SIMD4<Float>>"),
        Lanes(name: "f64x2", vector: "SIMD2<Double>", semantics: "FloatLanes<SIMD2<Double>>"),
    ]

    static func named(_ name: String) -> Lanes? { all.first { $0.name == name.lowercased() } }

    /// The Swift type of a lane.
    var scalar: String { String(vector.dropFirst(vector.count - vector.drop { $0 != "<" }.count + 1).dropLast()) }
}

extension VectorOpcode {
    /// The shape of its result, or of its operand where the result is no vector.
    var lanes: Lanes {
        guard let lanes = Lanes.all.first(where: { "\(self)".hasPrefix($0.name) }) else {
            fatalError("\(self) has no shape")
        }
        return lanes
    }

    /// The name without that shape: `addSatS`, `narrowI16x8S`.
    private var rest: String { String("\(self)".dropFirst(lanes.name.count)).lowercasedFirst }

    /// The other shape that the name mentions, and the name without it.
    private var conversion: (from: Lanes, name: String)? {
        for lanes in Lanes.all {
            guard let range = rest.range(of: lanes.name.uppercasedFirst) else { continue }
            return (lanes, rest.replacingCharacters(in: range, with: ""))
        }
        return nil
    }

    /// Its semantics, as an expression.
    var semantics: String {
        if let (from, name) = conversion {
            switch name.prefix(while: \.isLowercase) {
            case "narrow": return "Narrowing<\(lanes.vector)>.\(name)"
            case "extend", "extmul", "extadd": return "Widening<\(from.vector)>.\(name)"
            case "trunc", "convert", "demote", "promote": return "LaneConversion.\(name)"
            default: break
            }
        }
        return "\(lanes.semantics).\(rest)"
    }

    /// Too rare for variants that take the accumulator.
    private static let rareWords = [
        "Extmul", "Extadd", "Q15mulr", "Popcnt", "Ceil", "Floor", "Trunc", "Nearest", "Pmin", "Pmax", "Promote",
        "Demote",
        "ConvertLow", "Relaxed",
    ]
    var isRare: Bool { Self.rareWords.contains { "\(self)".contains($0) } }

    /// Whether a handler of its own is needed: less is greater with the operands exchanged.
    var hasHandler: Bool {
        if deterministicChoice != nil { return false }
        guard let swapped = swappedOperands else { return true }
        return swapped == self || !rest.hasPrefix("l")
    }

    /// The lanes as integers, which is how all of them are put together and taken apart.
    var integers: Lanes {
        let name = lanes.name.replacingOccurrences(of: "f", with: "i")
        return Lanes.named(name) ?? lanes
    }

    /// A lane's bits, from a value on the stack.
    func lane(from type: OperandType?, _ value: String) -> String {
        let scalar = integers.scalar
        switch type {
        case .f32, .f64: return "\(value).bitPattern"
        default: return scalar == type?.swift ? value : "\(scalar)(truncatingIfNeeded: \(value))"
        }
    }

    /// From what is read to the vector.
    func conversion(ofLoad bits: Int) -> String {
        let name = "\(self)".dropFirst("v128Load".count)
        if name.isEmpty { return "{ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }" }
        guard let lanes = Lanes.all.first(where: { $0.scalar == "UInt\(bits)" && $0.name.hasPrefix("i") }) else {
            fatalError("no lanes of \(bits) bits")
        }
        if name.hasSuffix("Splat") {
            return "{ (v: UInt\(bits)) -> \(lanes.vector) in \(lanes.semantics).splat(v) }"
        }
        if name.hasSuffix("Zero") {
            return "{ (v: UInt\(bits)) -> SIMD2<UInt64> in SIMD2(cell: \(bits == 64 ? "v" : "UInt64(v)")) }"
        }
        // Lanes of half the width of the vector: 8x8S.
        let width = name.prefix { $0.isNumber }
        guard let narrow = Lanes.all.first(where: { $0.name.hasPrefix("i\(width)x") }),
            let wide = Lanes.all.first(where: { $0.scalar == "UInt\((Int(width) ?? 0) * 2)" && $0.name.hasPrefix("i") })
        else { fatalError("no lanes of \(width) bits") }
        // As a float it is read into a register of vectors at once.
        return "{ (v: Double) -> \(wide.vector) in Widening<\(narrow.vector)>.extendLow\(name.suffix(1))"
            + "(SIMD2<Double>(v, 0).bits()) }"
    }
}

extension String {
    var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
