/// Writing the primitives of the binary format (spec 5.2).
extension [UInt8] {
    @inline(__always)
    mutating func append(unsigned value: UInt64) {
        if value < 0x80 {
            append(UInt8(truncatingIfNeeded: value))
            return
        }
        var rest = value
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }

    @inline(__always)
    mutating func append(unsigned value: UInt32) { append(unsigned: UInt64(value)) }

    mutating func append(unsigned value: Int) { append(unsigned: UInt64(truncatingIfNeeded: value)) }

    mutating func append(signed value: Int64) {
        var rest = value
        while true {
            let byte = UInt8(truncatingIfNeeded: rest) & 0x7F
            rest >>= 7
            let signIsSet = byte & 0x40 != 0
            if (rest == 0 && !signIsSet) || (rest == -1 && signIsSet) {
                append(byte)
                return
            }
            append(byte | 0x80)
        }
    }

    /// The lowest `bytes` bytes, least significant first.
    mutating func append(littleEndian value: UInt64, bytes: Int) {
        for index in 0..<bytes { append(UInt8(truncatingIfNeeded: value &>> UInt64(index &* 8))) }
    }

    /// The number of bytes, then the bytes.
    mutating func append(sized bytes: [UInt8]) {
        append(unsigned: bytes.count)
        append(contentsOf: bytes)
    }

    mutating func append(name: some Collection<UInt8>) {
        append(unsigned: name.count)
        append(contentsOf: name)
    }
}
