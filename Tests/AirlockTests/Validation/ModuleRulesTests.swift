import Testing

@testable import Airlock

/// Rules about modules as wholes (spec 3.4.12 to 3.4.16).
@Suite struct ModuleRulesTests {
    private let function = Bytes.functionType()

    @Test func limitsOfMemoriesAndTables() {
        func memory(_ type: [UInt8]) -> Verdict { Verdict(Bytes.module(Bytes.section(.memory, items: [type]))) }
        func table(_ type: [UInt8]) -> Verdict { Verdict(Bytes.module(Bytes.section(.table, items: [type]))) }
        let size = "memory size must be at most 65536 pages (4GiB)"
        #expect(memory([0x00] + Bytes.u32(65536)) == .valid)
        #expect(memory([0x00] + Bytes.u32(65537)) == .invalid(size))
        #expect(memory([0x01, 0x00] + Bytes.u32(65537)) == .invalid(size))
        #expect(memory([0x01, 2, 1]) == .invalid("size minimum must not be greater than maximum"))
        #expect(memory([0x04] + Bytes.u32(1 << 48)) == .valid)
        #expect(memory([0x04] + Bytes.u32(1 << 48 + 1)) == .invalid("memory size must be at most 2^48 pages"))
        #expect(table([0x70, 0x00] + Bytes.u32(0xFFFF_FFFF)) == .valid)
        #expect(table([0x70, 0x00] + Bytes.u32(0x1_0000_0000)) == .invalid("table size must be at most 2^32-1"))
        #expect(table([0x70, 0x04] + Bytes.u32(0x1_0000_0000)) == .valid)
        #expect(
            table([0x64, 0x70, 0x00, 0]) == .invalid("type mismatch: non-nullable table needs an initializer"))
    }

    @Test func constantExpressions() {
        func global(_ type: UInt8, _ code: [UInt8], features: Features = .wasm3) -> Verdict {
            Verdict(
                Bytes.module(
                    Bytes.section(.import, items: [[0, 0, 3, 0x7F, 0], [0, 0, 3, 0x7F, 1]]),
                    Bytes.section(.global, items: [[0x7F, 0, 0x41, 0, 0x0B], [type, 0] + code + [0x0B]])),
                features: features)
        }
        #expect(global(0x7F, [0x23, 0]) == .valid)
        #expect(global(0x7F, [0x23, 1]) == .invalid("constant expression required"))
        #expect(global(0x7F, [0x23, 2]) == .valid)
        #expect(global(0x7F, [0x23, 3]) == .invalid("unknown global 3"))
        #expect(global(0x7F, [0x23, 2], features: .wasm2) == .unsupported(.extendedConst))
        #expect(global(0x7F, [0x23, 0, 0x41, 1, 0x6A]) == .valid)
        #expect(global(0x7F, [0x23, 0, 0x41, 1, 0x6A], features: .wasm2) == .unsupported(.extendedConst))
        #expect(global(0x7F, [0x41, 1, 0x45]) == .invalid("constant expression required"))
        #expect(global(0x7F, [0x01, 0x41, 1]) == .invalid("constant expression required"))
        #expect(global(0x7F, []) == .invalid("type mismatch: instruction requires [i32] but stack has []"))
        #expect(
            global(0x7F, [0x41, 0, 0x41, 0])
                == .invalid("type mismatch: 1 operands too many at the end of a block"))
        #expect(global(0x7E, [0x41, 0]) == .invalid("type mismatch: instruction requires [i64] but stack has [i32]"))
        #expect(global(0x6E, [0x41, 0, 0xFB, 0x1C]) == .valid)
    }

    @Test func functionReferencesMustBeDeclared() {
        func module(_ extra: [UInt8]...) -> [UInt8] {
            Bytes.header + Bytes.section(.type, items: [function]) + Bytes.section(.function, items: [[0]])
                + extra.flatMap { $0 } + Bytes.section(.code, items: [Bytes.body([0xD2, 0, 0x1A])])
        }
        #expect(Verdict(module()) == .invalid("undeclared function reference"))
        #expect(Verdict(module(Bytes.section(.start, [0]))) == .invalid("undeclared function reference"))
        #expect(Verdict(module(Bytes.section(.export, items: [[0, 0, 0]]))) == .valid)
        #expect(Verdict(module(Bytes.section(.element, items: [[3, 0, 1, 0]]))) == .valid)
        #expect(Verdict(module(Bytes.section(.global, items: [[0x70, 0, 0xD2, 0, 0x0B]]))) == .valid)
    }

    @Test func startSegmentsExportsTags() {
        let types = Bytes.section(.type, items: [Bytes.functionType([0x7F]), Bytes.functionType([], [0x7F])])
        let imported = Bytes.section(.import, items: [[0, 0, 0, 0]])
        #expect(
            Verdict(Bytes.module(types, imported, Bytes.section(.start, [0])))
                == .invalid("start function must have no parameters and no results"))
        #expect(Verdict(Bytes.module(types, Bytes.section(.start, [0]))) == .invalid("unknown function 0"))
        #expect(
            Verdict(Bytes.module(types, Bytes.section(.tag, items: [[0, 1]])))
                == .invalid("non-empty tag result type"))
        #expect(Verdict(Bytes.module(Bytes.section(.export, items: [[0, 3, 0]]))) == .invalid("unknown global 0"))
        #expect(
            Verdict(Bytes.module(Bytes.section(.data, items: [[0, 0x41, 0, 0x0B, 0]]))) == .invalid("unknown memory 0"))
        #expect(
            Verdict(Bytes.module(Bytes.section(.element, items: [[0, 0x41, 0, 0x0B, 0]])))
                == .invalid("unknown table 0"))
        #expect(
            Verdict(Bytes.module(Bytes.section(.import, items: [[0, 0, 0, 0]]))) == .invalid("unknown type 0"))
    }

    @Test func invalidAndMalformedInDifferentFunctions() {
        let types = Bytes.section(.type, items: [function])
        let functions = Bytes.section(.function, items: [[0], [0]])
        let bodies = Bytes.section(.code, items: [Bytes.body([0x1A]), Bytes.body([0xFF])])
        #expect(Verdict(Bytes.module(types, functions, bodies)) == .malformed("illegal opcode ff"))
        // Types are checked first, and still a malformed body wins.
        let badTypes = Bytes.section(.type, items: [[0x60, 1, 0x63, 9, 0]])
        #expect(Verdict(Bytes.module(badTypes, functions, bodies)) == .malformed("illegal opcode ff"))
    }

    @Test(
        arguments: [
            (Feature.multiValue, [0x60, 0, 2, 0x7F, 0x7F]), (.gc, [0x5F, 0]), (.gc, [0x4E, 0]),
            (.gc, [0x50, 0, 0x60, 0, 0]),
            (.simd, [0x60, 1, 0x7B, 0]), (.referenceTypes, [0x60, 1, 0x6F, 0]),
            (.functionReferences, [0x60, 1, 0x64, 0x70, 0]),
            (.exceptions, [0x60, 1, 0x69, 0]), (.gc, [0x60, 1, 0x6E, 0]),
        ] as [(Feature, [UInt8])])
    func featuresOfTypes(feature: Feature, type: [UInt8]) {
        let bytes = Bytes.module(Bytes.section(.type, items: [type]))
        #expect(Verdict(bytes) == .valid)
        var features = Features.wasm3
        features.remove(Features(feature))
        #expect(Verdict(bytes, features: features) == .unsupported(feature))
    }

    @Test(
        arguments: [
            (Feature.memory64, Section.memory, [[4, 0]]), (.multiMemory, .memory, [[0, 0], [0, 0]]),
            (.memory64, .table, [[0x70, 4, 0]]), (.referenceTypes, .table, [[0x70, 0, 0], [0x70, 0, 0]]),
            (.functionReferences, .table, [[0x40, 0, 0x70, 0, 0, 0xD0, 0x70, 0x0B]]), (.bulkMemory, .data, [[1, 0]]),
            (.bulkMemory, .element, [[1, 0, 0]]), (.referenceTypes, .element, [[3, 0, 0]]),
        ] as [(Feature, Section, [[UInt8]])])
    func featuresOfDefinitions(feature: Feature, section: Section, items: [[UInt8]]) {
        let bytes = Bytes.module(Bytes.section(section, items: items))
        #expect(Verdict(bytes) == .valid)
        var features = Features.wasm3
        features.remove(Features(feature))
        #expect(Verdict(bytes, features: features) == .unsupported(feature))
    }

    @Test func featuresOfInstructions() {
        #expect(Verdict(Bytes.function([0x41, 0, 0xC0, 0x1A]), features: .wasm1) == .unsupported(.signExtension))
        #expect(Verdict(Bytes.function([0x41, 0, 0x45, 0x1A]), features: .wasm1) == .valid)
        #expect(Verdict(Bytes.function([0x12, 0]), features: .wasm2) == .unsupported(.tailCall))
        #expect(Verdict(Bytes.function([0x02, 0, 0x0B]), features: .wasm1) == .unsupported(.multiValue))
    }
}
