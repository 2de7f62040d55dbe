import Testing

@testable import Airlock

@Suite struct CustomSectionTests {
    private func module(_ sections: (String, [UInt8])...) throws -> Module {
        try Module(
            Bytes.header
                + sections.flatMap { name, contents in
                    [0] + Bytes.u32(Bytes.name(name).count + contents.count) + Bytes.name(name) + contents
                })
    }

    private static let producers =
        Bytes.u32(2) + Bytes.name("language") + Bytes.u32(1) + Bytes.name("Swift") + Bytes.name("")
        + Bytes.name("processed-by") + Bytes.u32(2) + Bytes.name("clang") + Bytes.name("17.0.0") + Bytes.name("lld")
        + Bytes.name("17")
    private static let features =
        Bytes.u32(3) + [0x2B] + Bytes.name("bulk-memory") + [0x2D] + Bytes.name("atomics") + [0x3D]
        + Bytes.name("simd128")

    @Test func toolsAreNamed() throws {
        let module = try module(("producers", Self.producers), ("target_features", Self.features), ("mine", [1, 2]))
        #expect(module.customSectionNames == ["producers", "target_features", "mine"])
        #expect(module.customSections(named: "mine").map(Array.init) == [[1, 2]])
        #expect(module.producers.map(\.field) == ["language", "processed-by", "processed-by"])
        #expect(module.producers.map(\.name) == ["Swift", "clang", "lld"])
        #expect(module.producers.map(\.version) == ["", "17.0.0", "17"])
        #expect(module.targetFeatures.map(\.name) == ["bulk-memory", "atomics", "simd128"])
        #expect(module.targetFeatures.map(\.use) == [.used, .disallowed, .required])
    }

    /// Cut anywhere, lengthened, or with any byte replaced, sections are read or not, and nothing else happens.
    @Test func whatIsNotReadableIsNotThere() throws {
        #expect(try module().producers.isEmpty && module().targetFeatures.isEmpty)
        for count in 0..<Self.producers.count {
            #expect(try module(("producers", Array(Self.producers.prefix(count)))).producers.isEmpty)
        }
        for count in 0..<Self.features.count {
            #expect(try module(("target_features", Array(Self.features.prefix(count)))).targetFeatures.isEmpty)
        }
        #expect(try module(("producers", Self.producers + [0])).producers.isEmpty)
        #expect(try module(("producers", [0xFF, 0xFF, 0xFF, 0xFF, 0x0F])).producers.isEmpty)
        #expect(try module(("producers", [0x80, 0x80, 0x80, 0x80, 0x80, 0x80])).producers.isEmpty)
        for position in Self.producers.indices {
            for byte in [0x00, 0x7F, 0x80, 0xFF] as [UInt8] {
                var bytes = Self.producers
                bytes[position] = byte
                let found = try module(("producers", bytes)).producers
                #expect(found.count <= bytes.count)
            }
        }
    }

    /// What a compiler writes.
    @Test func fixturesNameTheirTools() throws {
        let module = try Module(Fixture.bytes("Bytes/transform"))
        #expect(module.customSectionNames.contains("name"))
        #expect(Set(module.producers.map(\.field)).isSubset(of: ["language", "processed-by", "sdk"]))
    }
}
