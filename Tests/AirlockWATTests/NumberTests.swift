import Airlock
import AirlockWAT
import Testing

@Suite struct NumberTests {
    @Test func floatsAreRoundedCorrectly() throws {
        for row in floatRoundingRows.split(separator: "\n") {
            let parts = row.split(separator: " ").map(String.init)
            let literal = parts[0]
            for (type, expected, sign) in [("f32", parts[1], 1 << 31 as UInt64), ("f64", parts[2], 1 << 63)] {
                guard let bits = UInt64(expected, radix: 16) else {
                    #expect(
                        refusal("(global \(type) (\(type).const \(literal)))") == "constant out of range", "\(literal)")
                    continue
                }
                #expect(littleEndian(try constant(type, literal)) == bits, "\(type) \(literal)")
                #expect(littleEndian(try constant(type, "-" + literal)) == bits | sign, "\(type) -\(literal)")
                #expect(littleEndian(try constant(type, "+" + literal)) == bits, "\(type) +\(literal)")
            }
        }
    }

    @Test(
        arguments: [
            ("f32", "inf", 0x7F80_0000), ("f32", "-inf", 0xFF80_0000), ("f32", "nan", 0x7FC0_0000),
            ("f32", "-nan", 0xFFC0_0000),
            ("f32", "nan:0x1", 0x7F80_0001), ("f32", "-nan:0x7f_ffff", 0xFFFF_FFFF), ("f32", "1.", 0x3F80_0000),
            ("f32", "0x1.", 0x3F80_0000), ("f32", "0x1_0.8P-4", 0x3F84_0000), ("f32", "1_0.2_5E+1", 0x42CD_0000),
            ("f32", "-0", 0x8000_0000), ("f32", "-0x0p9", 0x8000_0000), ("f32", "0e99999999999999999999", 0),
            ("f32", "1e-99999999999999999999", 0), ("f32", "0x1p-99999999999999999999", 0),
            ("f32", "0.000000000000000000000000000000000000000000000000000001e54", 0x3F80_0000),
            ("f32", "0x0.0000000000000000000000000000001p124", 0x3F80_0000),
            ("f32", "0x8000000000000000000000p-87", 0x3F80_0000),
            ("f64", "nan:0xf_ffff_ffff_ffff", 0x7FFF_FFFF_FFFF_FFFF), ("f64", "nan", 0x7FF8_0000_0000_0000),
            ("f64", "0x1.00000000000008p0", 0x3FF0_0000_0000_0000),
            ("f64", "0x1.000000000000080000000001p0", 0x3FF0_0000_0000_0001),
            ("f64", "0x1.00000000000018p0", 0x3FF0_0000_0000_0002),
        ] as [(String, String, UInt64)])
    func specialFloats(_ type: String, _ literal: String, _ bits: UInt64) throws {
        #expect(littleEndian(try constant(type, literal)) == bits)
    }

    @Test(arguments: [
        "1e99999999999999999999", "0x1p99999999999999999999", "0x1p128", "0x1.ffffffp127", "3.4028236e38",
    ])
    func floatsOutOfRange(_ literal: String) {
        #expect(refusal("(global f32 (f32.const \(literal)))") == "constant out of range")
    }

    @Test func longLiterals() throws {
        let zeros = String(repeating: "0", count: 100_000)
        #expect(littleEndian(try constant("f64", "1\(zeros)e-100000")) == 1.0.bitPattern)
        #expect(littleEndian(try constant("f64", "0.\(zeros)1e100001")) == 1.0.bitPattern)
        #expect(littleEndian(try constant("f64", "9007199254740993.\(zeros)1")) == 9007199254740994.0.bitPattern)
        #expect(littleEndian(try constant("f64", "0x20000000000001.\(zeros)1")) == 9007199254740994.0.bitPattern)
        #expect(littleEndian(try constant("f64", "0x20000000000001.\(zeros)")) == 9007199254740992.0.bitPattern)
    }

    @Test(
        arguments: [
            ("i32", "0", [0]), ("i32", "-0", [0]), ("i32", "+63", [63]), ("i32", "64", [0xC0, 0]),
            ("i32", "-64", [0x40]),
            ("i32", "4294967295", [0x7F]), ("i32", "0x8000_0000", [0x80, 0x80, 0x80, 0x80, 0x78]),
            ("i32", "-2147483648", [0x80, 0x80, 0x80, 0x80, 0x78]), ("i64", "18446744073709551615", [0x7F]),
            ("i64", "-9223372036854775808", [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7F]),
            (
                "v128", "i8x16 -1 255 0 1 2 3 4 5 6 7 8 9 10 11 12 -128",
                [255, 255, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 128]
            ),
            ("v128", "i16x8 0x8001 -2 0 0 0 0 0 1", [1, 128, 254, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]),
            ("v128", "f64x2 1 -nan", [0, 0, 0, 0, 0, 0, 0xF0, 0x3F, 0, 0, 0, 0, 0, 0, 0xF8, 0xFF]),
        ] as [(String, String, [UInt8])])
    func integersAndVectors(_ type: String, _ literal: String, _ bytes: [UInt8]) throws {
        #expect(try constant(type, literal) == bytes)
    }
}
