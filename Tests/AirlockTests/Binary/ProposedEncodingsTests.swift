import Testing

@testable import Airlock

/// Bytes that belong to proposals beyond WebAssembly 3.0 are refused by the name of the feature.
@Suite struct ProposedEncodingsTests {
    private static func memory(_ type: [UInt8]) -> [UInt8] { Bytes.module(Bytes.section(.memory, items: [type])) }
    private static func type(_ type: [UInt8]) -> [UInt8] { Bytes.module(Bytes.section(.type, items: [type])) }

    static let modules: [(Feature, construct: String, [UInt8])] =
        [
            (.threads, "shared memory", memory([3, 1, 2])),
            (.threads, "shared memory", memory([2, 1])),
            (.threads, "shared memory", memory([7, 1, 2])),
            (.threads, "shared memory", Bytes.module(Bytes.section(.import, items: [[0, 0, 2, 3, 1, 2]]))),
            (.customPageSizes, "page size of a memory", memory([8, 1, 0])),
            (.customPageSizes, "page size of a memory", memory([0xF, 1, 2, 0])),
            (.stackSwitching, "cont type", type([0x5D, 0])),
            (.stackSwitching, "cont type", type([0x50, 0, 0x5D, 0])),
            (.stackSwitching, "contref", type([0x60, 1, 0x68, 0])),
            (.stackSwitching, "nullcontref", type([0x60, 1, 0x63, 0x75, 0])),
            (.stackSwitching, "contref", Bytes.function([0xD0, 0x68, 0x1A])),
            (.stackSwitching, "contref", Bytes.function([], locals: [[1, 0x68]])),
            (.componentModel, "component", [0, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0]),
            (.componentModel, "component", [0, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0, 7, 2, 1, 0x7F, 0, 1, 0]),
        ]
        + instructions.map { ($0, $1, Bytes.function($2)) }

    private static let instructions: [(Feature, String, [UInt8])] = [
        (.legacyExceptions, "try", [0x06, 0x40, 0x19, 0x0B]),
        (.legacyExceptions, "catch", [0x07, 0]),
        (.legacyExceptions, "rethrow", [0x09, 0]),
        (.legacyExceptions, "delegate", [0x18, 0]),
        (.legacyExceptions, "catch_all", [0x19]),
        (.stackSwitching, "cont.new", [0xE0, 0]),
        (.stackSwitching, "switch", [0xE6, 0, 0]),
        (.wideArithmetic, "i64.add128", [0x42, 0, 0x42, 0, 0x42, 0, 0x42, 0, 0xFC, 0x13]),
        (.wideArithmetic, "i64.mul_wide_u", [0x42, 0, 0x42, 0, 0xFC, 0x16]),
        (.threads, "memory.atomic.notify", [0x41, 0, 0x41, 0, 0xFE, 0x00, 2, 0]),
        (.threads, "atomic.fence", [0xFE, 0x03, 0]),
        (.threads, "i32.atomic.load", [0x41, 0, 0xFE, 0x10, 2, 0]),
        (.threads, "i64.atomic.load32_u", [0x41, 0, 0xFE, 0x16, 2, 0]),
        (.threads, "i32.atomic.store8", [0x41, 0, 0x41, 0, 0xFE, 0x19, 0, 0]),
        (.threads, "i32.atomic.rmw.add", [0x41, 0, 0x41, 0, 0xFE, 0x1E, 2, 0]),
        (.threads, "i64.atomic.rmw32.cmpxchg_u", [0xFE, 0x4E, 2, 0]),
    ]

    @Test(arguments: modules) func areRefusedByName(_ feature: Feature, construct: String, _ module: [UInt8]) {
        #expect {
            _ = try ModuleValidator.validate(
                ModuleDecoder.decode(module), registry: TypeRegistry(), features: .wasm3)
        } throws: { error in
            guard let error = error as? UnsupportedFeature else { return false }
            return error.feature == feature && error.construct == construct && error.offset >= 4
                && error.offset < module.count
        }
        #expect(throws: UnsupportedFeature.self) { try Module(module) }
    }

    @Test func whatBelongsToNoProposalIsMalformed() {
        #expect(Verdict(Bytes.function([0xFE, 0x04])) == .malformed("illegal opcode fe 4"))
        #expect(Verdict(Bytes.function([0xFE, 0x4F])) == .malformed("illegal opcode fe 4f"))
        #expect(Verdict(Bytes.function([0xFF])) == .malformed("illegal opcode ff"))
        #expect(Verdict([0, 0x61, 0x73, 0x6D, 0x0D, 0, 0, 0]) == .malformed("unknown binary version"))
        #expect(Verdict([0, 0x61, 0x73, 0x6D, 0x0D, 0, 2, 0]) == .malformed("unknown binary version"))
        #expect(Verdict([0, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0, 7, 2]) == .malformed("length out of bounds"))
    }

    /// What is malformed is told first, wherever it stands.
    @Test func malformedModulesAreMalformedAllTheSame() {
        let memory = Bytes.section(.memory, items: [[3, 1, 2]])
        #expect(
            Verdict(Bytes.module(memory, Bytes.section(.export, items: [[0, 5, 0]])))
                == .malformed("malformed export kind"))
        let bodies = Bytes.module(
            Bytes.section(.type, items: [Bytes.functionType()]), Bytes.section(.function, items: [[0], [0]]), memory,
            Bytes.section(.code, items: [Bytes.body([0xFE, 0x03, 0]), Bytes.body([0xFF])]))
        #expect(Verdict(bodies) == .malformed("illegal opcode ff"))
    }

    /// A section of which the rest cannot be read costs no more than itself.
    @Test func otherSectionsAreRead() throws {
        let module = try ModuleDecoder.decode(
            Bytes.module(
                Bytes.section(.type, items: [Bytes.functionType(), [0x5D, 0]]),
                Bytes.section(.memory, items: [[3, 1, 2]]),
                Bytes.section(.export, items: [Bytes.name("m") + [2, 0]])))
        #expect(module.proposed.map(\.feature) == [.stackSwitching, .threads])
        #expect(module.types.count == 1)
        #expect(module.memories == [MemoryType(limits: Limits(minimum: 1, maximum: 2))])
        #expect(module.exports.map(\.name.string) == ["m"])
        #expect(module.sections.map(\.id) == [1, 5, 7])
    }
}
