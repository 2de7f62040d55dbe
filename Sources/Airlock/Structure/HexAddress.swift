/// How addresses are written in messages.
enum HexAddress {
    /// Eight hexadecimal digits or more, in groups of four: `0x0011_0000`.
    static func format(_ value: UInt64) -> String {
        let digits = max(8, (19 &- value.leadingZeroBitCount / 4) / 4 &* 4)
        var text: [UInt8] = [UInt8(ascii: "0"), UInt8(ascii: "x")]
        text.reserveCapacity(24)
        for place in (0..<digits).reversed() {
            let digit = UInt8(truncatingIfNeeded: value &>> UInt64(4 &* place)) & 0xF
            text.append(digit < 10 ? UInt8(ascii: "0") &+ digit : UInt8(ascii: "a") &- 10 &+ digit)
            if place > 0, place % 4 == 0 { text.append(UInt8(ascii: "_")) }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension UInt64 {
    /// All sixteen hexadecimal digits.
    var allDigits: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: 16 &- digits.count) + digits
    }
}
