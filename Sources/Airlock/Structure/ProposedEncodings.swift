/// What bytes mean that WebAssembly 3.0 calls malformed and that proposals beyond it, or before it, give a meaning.
///
/// Only as much as it takes to name the feature: nothing of them is decoded further.
enum ProposedEncodings {
    /// The instruction with this opcode of one byte.
    static func instruction(_ byte: UInt8, offset: Int) -> ProposedConstruct? {
        let found: (Feature, String)? =
            switch byte {
            case 0x06: (.legacyExceptions, "try")
            case 0x07: (.legacyExceptions, "catch")
            case 0x09: (.legacyExceptions, "rethrow")
            case 0x18: (.legacyExceptions, "delegate")
            case 0x19: (.legacyExceptions, "catch_all")
            case 0xE0: (.stackSwitching, "cont.new")
            case 0xE1: (.stackSwitching, "cont.bind")
            case 0xE2: (.stackSwitching, "suspend")
            case 0xE3: (.stackSwitching, "resume")
            case 0xE4: (.stackSwitching, "resume_throw")
            case 0xE5: (.stackSwitching, "resume_throw_ref")
            case 0xE6: (.stackSwitching, "switch")
            default: nil
            }
        return found.map { ProposedConstruct(feature: $0.0, name: $0.1, offset: offset) }
    }

    static func instruction(prefix: UInt8, subOpcode: UInt32, offset: Int) -> ProposedConstruct? {
        let found: (Feature, String)? =
            switch (prefix, subOpcode) {
            case (0xFC, 0x13): (.wideArithmetic, "i64.add128")
            case (0xFC, 0x14): (.wideArithmetic, "i64.sub128")
            case (0xFC, 0x15): (.wideArithmetic, "i64.mul_wide_s")
            case (0xFC, 0x16): (.wideArithmetic, "i64.mul_wide_u")
            case (0xFE, _): atomic(subOpcode).map { (.threads, $0) }
            default: nil
            }
        return found.map { ProposedConstruct(feature: $0.0, name: $0.1, offset: offset) }
    }

    /// The mnemonic of an atomic instruction.
    private static func atomic(_ subOpcode: UInt32) -> String? {
        let single = ["memory.atomic.notify", "memory.atomic.wait32", "memory.atomic.wait64", "atomic.fence"]
        if let name = single.dropFirst(Int(subOpcode)).first { return name }
        // From here on the seven widths follow each other, for one operation after the other.
        let first: UInt32 = 0x10
        let operations = ["load", "store", "add", "sub", "and", "or", "xor", "xchg", "cmpxchg"]
        guard subOpcode >= first, let operation = operations.dropFirst(Int(subOpcode &- first) / 7).first else {
            return nil
        }
        let widths = [
            ("i32", ""), ("i64", ""), ("i32", "8"), ("i32", "16"), ("i64", "8"), ("i64", "16"), ("i64", "32"),
        ]
        let (type, width) = widths[Int(subOpcode &- first) % 7]
        switch operation {
        case "load": return "\(type).atomic.load\(width)" + (width.isEmpty ? "" : "_u")
        case "store": return "\(type).atomic.store\(width)"
        default: return "\(type).atomic.rmw\(width).\(operation)" + (width.isEmpty ? "" : "_u")
        }
    }

    /// The type definition that begins with this byte.
    static func compositeType(_ byte: UInt8, offset: Int) -> ProposedConstruct? {
        byte == 0x5D ? ProposedConstruct(feature: .stackSwitching, name: "cont type", offset: offset) : nil
    }

    /// The abstract heap type with this code.
    static func heapType(_ byte: UInt8, offset: Int) -> ProposedConstruct? {
        guard let name = byte == 0x68 ? "contref" : byte == 0x75 ? "nullcontref" : nil else { return nil }
        return ProposedConstruct(feature: .stackSwitching, name: name, offset: offset)
    }

    /// The flags of memory limits. Each says how the bytes that follow are to be read.
    enum MemoryFlag {
        static let isShared: UInt8 = 2
        /// The limits are followed by the logarithm of the page size.
        static let hasPageSize: UInt8 = 8
    }

    /// Whether the four bytes behind the magic number are a version and the layer number of components. A version of zero
    /// has never been.
    static func isComponent(_ version: UInt32) -> Bool { version >> 16 == 1 && version & 0xFFFF != 0 }
}
