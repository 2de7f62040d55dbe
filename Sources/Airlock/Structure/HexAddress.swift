/// How addresses are written in messages.
enum HexAddress {
    /// Eight hexadecimal digits or more, in groups of four: `0x0011_0000`.
    static func format(_ value: UInt64) -> String {
        let digits = Array(String(value, radix: 16).utf8)
        let width = max(8, (digits.count &+ 3) / 4 &* 4)
        let padded = Array(repeating: UInt8(ascii: "0"), count: width &- digits.count) + digits
        var groups: [String] = []
        for start in stride(from: 0, to: width, by: 4) {
            groups.append(String(decoding: padded[start..<(start &+ 4)], as: UTF8.self))
        }
        return "0x" + groups.joined(separator: "_")
    }
}
