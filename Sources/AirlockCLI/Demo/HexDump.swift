import Airlock

/// One line of memory in hexadecimal and as text, with the bytes that changed set off.
struct HexDump {
    let start: GuestAddress
    let bytes: [UInt8]
    /// The same bytes at another time; empty if there is nothing to compare with.
    var other: [UInt8] = []

    func line(style: Style) -> String {
        var digits = ""
        var text = ""
        for (index, byte) in bytes.enumerated() {
            let hasChanged = index < other.count && other[index] != byte
            let pair = String(byte, radix: 16)
            let character = (0x20..<0x7F).contains(byte) ? String(UnicodeScalar(byte)) : "."
            digits += " " + accent(pair.count == 1 ? "0" + pair : pair, hasChanged, style)
            text += accent(character, hasChanged, style)
        }
        return "\(start) \(digits)  \(text)"
    }

    private func accent(_ text: String, _ hasChanged: Bool, _ style: Style) -> String {
        hasChanged ? style(text, .bold, .red) : text
    }
}
