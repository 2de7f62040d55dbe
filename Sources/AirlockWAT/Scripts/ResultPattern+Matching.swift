import Airlock

extension ResultPattern {
    func matches(_ value: Value) -> Bool {
        switch (self, value) {
        case (.either(let patterns), _): patterns.contains { $0.matches(value) }
        case (.i32(let bits), .i32(let value)): UInt32(bitPattern: value) == bits
        case (.i64(let bits), .i64(let value)): UInt64(bitPattern: value) == bits
        case (.f32(let pattern), .f32(let value)): pattern.matches(UInt64(value.bitPattern), quietBit: 1 << 22)
        case (.f64(let pattern), .f64(let value)): pattern.matches(value.bitPattern, quietBit: 1 << 51)
        case (.v128(let lanes), .v128(let vector)): Self.matches(lanes, vector)
        case (.refNull(let type), .funcref(nil)): type == nil || type == .func || type == .nofunc
        case (.refNull(let type), .externref(nil)): type == nil || type == .extern || type == .noextern
        case (.refNull(let type), .exnref(nil)): type == nil || type == .exn || type == .noexn
        case (.refNull(let type), .anyref(nil)):
            switch type {
            case nil, .any, .eq, .i31, .struct, .array, Optional.some(.none): true
            default: false
            }
        case (.refExtern(let number), .externref(let reference?)):
            number == nil || reference.value as? UInt32 == number
        case (.refHost(let number), .anyref(let reference?)): ExternReference(reference).value as? UInt32 == number
        case (.reference(let kind), .anyref(let reference?)): kind.matches(reference)
        case (.reference(.function), .funcref(_?)), (.reference(.any), .funcref(_?)),
            (.reference(.any), .externref(_?)), (.reference(.exception), .exnref(_?)):
            true
        default: false
        }
    }

    private static func matches(_ lanes: [LanePattern], _ vector: SIMD16<UInt8>) -> Bool {
        let bytes = vector.scalarCount / lanes.count
        return lanes.enumerated().allSatisfy { index, lane in
            let bits = (0..<bytes).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64(vector[index * bytes + $1]) }
            return lane.matches(bits, quietBit: bytes == 8 ? 1 << 51 : 1 << 22)
        }
    }
}

extension ResultPattern.ReferenceKind {
    fileprivate func matches(_ reference: AnyReference) -> Bool {
        switch self {
        case .any, .internal: true
        case .eq: reference.i31 != nil || reference.structure != nil || reference.array != nil
        case .i31: reference.i31 != nil
        case .structure: reference.structure != nil
        case .array: reference.array != nil
        case .function, .exception: false
        }
    }
}

extension ResultPattern.LanePattern {
    /// `quietBit` tells the width: it is the highest bit of the significand.
    func matches(_ bits: UInt64, quietBit: UInt64) -> Bool {
        let sign: UInt64 = quietBit == 1 << 22 ? 1 << 31 : 1 << 63
        // All bits between sign and quiet bit are the exponent's.
        let quietNaN = (sign - 1) & ~(quietBit - 1)
        switch self {
        case .bits(let expected): return bits == expected
        case .canonicalNaN: return bits & ~sign == quietNaN
        case .arithmeticNaN: return bits & quietNaN == quietNaN
        }
    }
}
