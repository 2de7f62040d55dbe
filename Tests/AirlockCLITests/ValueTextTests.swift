import Airlock
import Testing

@testable import AirlockCLI

@Suite struct ValueTextTests {
    @Test func readsIntegers() throws {
        let cases: [(String, Value)] = [
            ("0", .i32(0)), ("-1", .i32(-1)), ("+7", .i32(7)), ("2147483647", .i32(.max)),
            ("2147483648", .i32(.min)), ("-2147483648", .i32(.min)), ("4294967295", .i32(-1)),
            ("0xff", .i32(255)), ("-0x80000000", .i32(.min)), ("0xFFFF_FFFF", .i32(-1)), ("1_000", .i32(1000)),
            ("i32:5", .i32(5)), ("i32:-0x10", .i32(-16)),
            ("18446744073709551615", .i64(-1)), ("-9223372036854775808", .i64(.min)), ("i64:9", .i64(9)),
        ]
        for (text, value) in cases { #expect(try Value(text, as: value.type) == value, "\(text)") }
    }

    @Test func readsFloats() throws {
        let cases: [(String, Value)] = [
            ("1.5", .f64(1.5)), ("-1.5", .f64(-1.5)), ("1e3", .f64(1000)), (".5", .f64(0.5)), ("1", .f64(1)),
            ("-0", .f64(-0.0)), ("0x1.8p3", .f64(12)), ("0x10", .f64(16)), ("inf", .f64(.infinity)),
            ("-inf", .f64(-.infinity)), ("nan", .f64(.nan)), ("-nan", .f64(-.nan)),
            ("nan:0x1", .f64(Double(bitPattern: 0x7FF0_0000_0000_0001))), ("f64:2.5", .f64(2.5)),
            ("16777217", .f32(16_777_216)), ("1.00000017881393432617187499", .f32(Float(bitPattern: 0x3F80_0001))),
            ("nan:0x400000", .f32(.nan)), ("f32:1_0.5", .f32(10.5)),
        ]
        for (text, value) in cases { #expect(try Value(text, as: value.type) == value, "\(text)") }
    }

    @Test func readsVectors() throws {
        func vector(_ lanes: some Sequence<UInt8>) -> Value {
            let bytes = Array(lanes)
            return .v128(SIMD16(bytes))
        }
        let counted = vector(0..<16)
        let cases: [(String, Value)] = [
            ("0x0f0e0d0c0b0a09080706050403020100", counted), ("v128:0x0f0e0d0c_0b0a0908_07060504_03020100", counted),
            ("i8x16:0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15", counted),
            ("i16x8:0x100,0x302,0x504,0x706,0x908,0xb0a,0xd0c,0xf0e", counted),
            ("i32x4:0x3020100,0x7060504,0xb0a0908,0xf0e0d0c", counted),
            ("i64x2:0x706050403020100,0xf0e0d0c0b0a0908", counted),
            ("0x1", vector([1] + [UInt8](repeating: 0, count: 15))),
            ("i8x16:-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,255", vector([UInt8](repeating: 255, count: 16))),
            ("f32x4:1,-0,inf,0.5", vector([0, 0, 0x80, 0x3F, 0, 0, 0, 0x80, 0, 0, 0x80, 0x7F, 0, 0, 0, 0x3F])),
            ("f64x2:-2,nan", vector([0, 0, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0xF8, 0x7F])),
        ]
        for (text, value) in cases { #expect(try Value(text, as: .v128) == value, "\(text)") }
        for text in [
            "", "0x", "1", "-0x1", "0x123456789012345678901234567890123", "i8x16:1", "i32x4:1,2,3", "i32x4:1,2,3,4,5",
            "i32x4:1,2,3,", "i32x4:1,2,3,x", "i8x16:256,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0", "i32x2:1,2", "v128:1,2",
            "f32:1",
            "f32x4:1,2,3,1e39",
        ] {
            #expect(throws: ValueError.self, "\(text)") { try Value(text, as: .v128) }
        }
        #expect(try Value(counted.plain, as: .v128) == counted)
        #expect(throws: ValueError.self) { try Value("i32x4:1,2,3,4", as: .i32) }
    }

    @Test func readsNull() throws {
        #expect(try Value("null", as: .funcref) == .funcref(nil))
        #expect(try Value("externref:null", as: .externref) == .externref(nil))
    }

    @Test func refusesWhatIsNoValueOfTheType() {
        let cases: [(String, ValueType)] = [
            ("", .i32), ("-", .i32), ("x", .i32), ("0x", .i32), ("1.0", .i32), ("4294967296", .i32),
            ("-2147483649", .i32), ("--1", .i32), ("+-1", .i32), ("_1", .i32), ("1_", .i32), ("i64:5", .i32),
            ("18446744073709551616", .i64), ("-9223372036854775809", .i64),
            ("1e999", .f64), ("1e39", .f32), ("nan:0x0", .f64), ("nan:1", .f64), ("nan:0x800000", .f32), (" 1", .f64),
            ("1 ", .f64), ("infinity", .f64), ("--1", .f64), ("1", .v128), ("0", .funcref), ("f64:1", .f32),
        ]
        for (text, type) in cases {
            #expect(throws: ValueError.self, "\(text) as \(type)") { try Value(text, as: type) }
        }
    }

    @Test func printsWhatReadsBackTheSame() throws {
        let values: [Value] = [
            .i32(.min), .i32(-1), .i64(.max), .f32(0.1), .f32(-0.0), .f64(.greatestFiniteMagnitude),
            .f64(.leastNonzeroMagnitude), .f64(-.infinity), .f32(.nan), .f32(-.nan),
            .f64(Double(bitPattern: 0xFFF0_0000_0000_0ABC)), .funcref(nil), .externref(nil),
        ]
        for value in values { #expect(try Value(value.plain, as: value.type) == value, "\(value.plain)") }
    }
}
