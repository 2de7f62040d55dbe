import Testing

@testable import Airlock

/// LEB128 at the edges of what it may be (spec 5.2.2).
@Suite struct ByteReaderTests {
    private func read<Value>(
        _ bytes: [UInt8], _ body: (inout ByteReader) throws(MalformedModule) -> Value
    ) -> Result<Value, MalformedModule> {
        bytes.withByteReader { reader in
            var reader = reader
            do throws(MalformedModule) {
                return .success(try body(&reader))
            } catch {
                return .failure(error)
            }
        }
    }

    private func message<Value>(_ result: Result<Value, MalformedModule>) -> String? {
        if case .failure(let error) = result { error.message } else { nil }
    }

    @Test(
        arguments: [
            ([0x00], 0), ([0x7F], 127), ([0x83, 0x00], 3), ([0x81, 0x80, 0x80, 0x80, 0x00], 1),
            ([0xFF, 0xFF, 0xFF, 0xFF, 0x0F], UInt32.max),
        ] as [([UInt8], UInt32)])
    func u32(bytes: [UInt8], value: UInt32) {
        #expect(read(bytes) { (reader) throws(MalformedModule) in try reader.u32() } == .success(value))
    }

    @Test(
        arguments: [
            ([0x80, 0x80, 0x80, 0x80, 0x10], "integer too large"),
            ([0xFF, 0xFF, 0xFF, 0xFF, 0x1F], "integer too large"),
            ([0x80, 0x80, 0x80, 0x80, 0x80, 0x00], "integer representation too long"),
            ([0x80, 0x80, 0x80], "unexpected end"),
            ([], "unexpected end"),
        ] as [([UInt8], String)])
    func u32Malformed(bytes: [UInt8], expected: String) {
        #expect(message(read(bytes) { (reader) throws(MalformedModule) in try reader.u32() }) == expected)
    }

    @Test func u64() {
        let full: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
        #expect(read(full + [0x01]) { (reader) throws(MalformedModule) in try reader.u64() } == .success(.max))
        #expect(
            message(read(full + [0x02]) { (reader) throws(MalformedModule) in try reader.u64() })
                == "integer too large")
        #expect(
            message(read(full + [0x81, 0x00]) { (reader) throws(MalformedModule) in try reader.u64() })
                == "integer representation too long")
    }

    @Test(
        arguments: [
            ([0x3F], 63), ([0x40], -64), ([0x7F], -1), ([0x80, 0x01], 128), ([0xFF, 0x00], 127), ([0xFF, 0x7F], -1),
            ([0x80, 0x80, 0x80, 0x80, 0x78], Int32.min), ([0xFF, 0xFF, 0xFF, 0xFF, 0x07], Int32.max),
            ([0xFF, 0xFF, 0xFF, 0xFF, 0x7F], -1),
        ] as [([UInt8], Int32)])
    func s32(bytes: [UInt8], value: Int32) {
        #expect(read(bytes) { (reader) throws(MalformedModule) in try reader.s32() } == .success(value))
    }

    @Test(
        arguments: [
            ([0xFF, 0xFF, 0xFF, 0xFF, 0x0F], "integer too large"),
            ([0x80, 0x80, 0x80, 0x80, 0x70], "integer too large"),
            ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], "integer representation too long"),
        ] as [([UInt8], String)])
    func s32Malformed(bytes: [UInt8], expected: String) {
        #expect(message(read(bytes) { (reader) throws(MalformedModule) in try reader.s32() }) == expected)
    }

    /// Every last byte of a ten-byte number: two are good.
    @Test func s64LastByte() {
        let low = [UInt8](repeating: 0x80, count: 9)
        for last in UInt8.min...UInt8.max {
            let result = read(low + [last, 0x00]) { (reader) throws(MalformedModule) in try reader.s64() }
            switch last {
            case 0x00: #expect(result == .success(0))
            case 0x7F: #expect(result == .success(.min))
            case 0x80...: #expect(message(result) == "integer representation too long")
            default: #expect(message(result) == "integer too large")
            }
        }
    }

    @Test func s33() {
        let low: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF]
        #expect(
            read(low + [0x0F]) { (reader) throws(MalformedModule) in try reader.s33() }
                == .success(Int64(UInt32.max)))
        #expect(
            read([0x80, 0x80, 0x80, 0x80, 0x70]) { (reader) throws(MalformedModule) in try reader.s33() }
                == .success(-0x1_0000_0000))
        #expect(
            message(read(low + [0x1F]) { (reader) throws(MalformedModule) in try reader.s33() })
                == "integer too large")
    }

    @Test func endOfSectionIsTheEnd() {
        let result = read([0x80, 0x80, 0x01]) { (reader) throws(MalformedModule) in
            var inner = try reader.fence(count: 2)
            return try inner.u32()
        }
        #expect(result == .failure(MalformedModule("unexpected end of section or function", offset: 2)))
    }
}
