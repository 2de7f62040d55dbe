import Airlock

extension ResultPattern: CustomStringConvertible {
    /// As values are shown, where the pattern is a value.
    package var description: String {
        switch self {
        case .i32(let bits): "i32:\(Int32(bitPattern: bits))"
        case .i64(let bits): "i64:\(Int64(bitPattern: bits))"
        case .f32(let lane): "f32:" + lane.text { Float(bitPattern: UInt32(truncatingIfNeeded: $0)).description }
        case .f64(let lane): "f64:" + lane.text { Double(bitPattern: $0).description }
        case .v128(let lanes):
            "v128 of lanes \(lanes.map { $0.text { "0x" + String($0, radix: 16) } }.joined(separator: " "))"
        case .refNull(let type): type.map { "null of type \($0)" } ?? "null"
        case .refExtern(let number): "externref" + (number.map { ":\($0)" } ?? "")
        case .refHost(let number): "hostref:\(number)"
        case .reference(let kind): "a reference (\(kind))"
        case .either(let patterns): "either " + patterns.map(\.description).joined(separator: " or ")
        }
    }
}

extension ResultPattern.LanePattern {
    /// `shown` tells bits that are not a class of NaNs.
    fileprivate func text(_ shown: (UInt64) -> String) -> String {
        switch self {
        case .bits(let bits): shown(bits)
        case .canonicalNaN: "nan:canonical"
        case .arithmeticNaN: "nan:arithmetic"
        }
    }
}
