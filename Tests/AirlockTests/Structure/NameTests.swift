import Testing

@testable import Airlock

@Suite struct NameTests {
    @Test(arguments: ["", "a", "12345678", "123456789", "a name of more than sixteen bytes"])
    func equalBytesAreEqualNames(_ text: String) {
        let copy = String(decoding: Array(text.utf8), as: UTF8.self)
        #expect(Name(text) == Name(copy))
        #expect(Name(text).hashValue == Name(copy).hashValue)
        #expect(Name(text) != Name(text + "."))
    }

    @Test func everyByteCounts() {
        let bytes = Array("a name of more than sixteen bytes".utf8)
        for index in bytes.indices {
            var other = bytes
            other[index] ^= 1
            #expect(Name(String(decoding: bytes, as: UTF8.self)) != Name(String(decoding: other, as: UTF8.self)))
        }
    }

    @Test func charactersThatLookEqualAreOtherNames() {
        #expect("\u{E9}" == "e\u{301}")
        #expect(Name("\u{E9}") != Name("e\u{301}"))
        // These two have as many bytes.
        #expect("\u{374}" == "\u{2B9}")
        #expect(Set([Name("\u{374}"), Name("\u{2B9}"), Name("\u{2B9}")]).count == 2)
    }

    @Test(arguments: [
        ("add", "add"), ("$a.b:c-1_", "$a.b:c-1_"), ("größe", "größe"), ("a::b<c>", "a::b<c>"), ("", "\"\""),
        ("two words", "\"two words\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("a\u{7F}", "\"a\\u{7F}\""),
        ("a\nb", "\"a\\nb\""), ("\u{202E}x", "\"\\u{202E}x\""),
    ])
    func messagesShowNames(_ name: String, _ shown: String) {
        #expect(name.quotedForMessage == shown)
    }

    @Test func longNamesAreCut() {
        let text = String(repeating: "a", count: 257)
        #expect(String(text.dropLast()).quotedForMessage == String(text.dropLast()))
        #expect(text.quotedForMessage == "\"" + text.dropLast() + "…\"")
        #expect(String(text.dropLast()).escapedForMessage == String(text.dropLast()))
    }

    @Test(
        arguments: [
            (0, "0x0000_0000"), (0xABCD_EF09, "0xabcd_ef09"), (0x1_0000_0000, "0x0001_0000_0000"),
            (0xFFFF_FFFF_FFFF, "0xffff_ffff_ffff"), (0x1_0000_0000_0000, "0x0001_0000_0000_0000"),
            (.max, "0xffff_ffff_ffff_ffff"),
        ] as [(UInt64, String)])
    func addressesAreGrouped(_ value: UInt64, _ shown: String) {
        #expect(HexAddress.format(value) == shown)
    }
}
