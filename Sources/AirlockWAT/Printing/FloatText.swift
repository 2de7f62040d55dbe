/// Writing floats so that reading them gives the same bits.
enum FloatText {
    static func single(_ bits: UInt32) -> String {
        let value = Float(bitPattern: bits)
        guard value.isNaN else { return value.description }
        return nan(UInt64(bits), .f32)
    }

    static func double(_ bits: UInt64) -> String {
        let value = Double(bitPattern: bits)
        guard value.isNaN else { return value.description }
        return nan(bits, .f64)
    }

    private static func nan(_ bits: UInt64, _ format: FloatFormat) -> String {
        let sign = bits & format.signBit == 0 ? "" : "-"
        let magnitude = bits & (format.signBit &- 1)
        if magnitude == format.canonicalNaN { return "\(sign)nan" }
        return "\(sign)nan:0x\(String(magnitude & ~format.infinity, radix: 16))"
    }
}
