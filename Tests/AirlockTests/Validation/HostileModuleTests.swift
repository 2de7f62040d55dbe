import Testing

@testable import Airlock

/// Modules made to break a loader: each ends in a verdict, within a bounded time and amount of memory.
@Suite struct HostileModuleTests {
    @Test func everyPrefix() throws {
        let sections = try ModuleDecoder.decode(SampleModules.rich).sections
        let ends = Set([8] + sections.map(\.range.upperBound))
        for count in 0..<SampleModules.rich.count where Verdict(Array(SampleModules.rich[..<count])) == .valid {
            #expect(ends.contains(count))
        }
        #expect(Verdict(SampleModules.rich) == .valid)
    }

    @Test func everyByteOfASmallModuleChanged() {
        let bytes = Bytes.function([0x41, 0x05, 0x04, 0x40, 0x23, 0x00, 0x24, 0x00, 0x05, 0x0B])
        tryChanges(of: bytes, Array(1...UInt8.max))
    }

    @Test func everyByteOfARichModuleChanged() {
        tryChanges(of: SampleModules.rich, [1, 2, 3, 4, 8, 16, 32, 64, 128, 255])
    }

    private func tryChanges(of original: [UInt8], _ changes: [UInt8]) {
        let registry = TypeRegistry()
        var verdicts: Set<String> = []
        for index in original.indices {
            var bytes = original
            for change in changes {
                bytes[index] = original[index] ^ change
                switch Verdict(bytes, registry: registry) {
                case .valid: verdicts.insert("valid")
                case .malformed: verdicts.insert("malformed")
                case .invalid: verdicts.insert("invalid")
                case .limit: verdicts.insert("limit")
                case .unsupported(let feature) where !Features.wasm3.contains(feature): verdicts.insert("unsupported")
                case .unsupported(let feature): Issue.record("byte \(index) ^ \(change): unsupported \(feature)")
                case .other(let text): Issue.record("byte \(index) ^ \(change): \(text)")
                }
            }
        }
        #expect(verdicts.isSuperset(of: ["valid", "malformed", "invalid"]))
    }

    @Test func deepNesting() {
        let depth = 100_000
        let open = [[UInt8]](repeating: [0x02, 0x40], count: depth).flatMap { $0 }
        let close = [UInt8](repeating: 0x0B, count: depth)
        #expect(Verdict(Bytes.function(open + close)) == .valid)
        #expect(Verdict(Bytes.function(open)) == .malformed("unexpected end of section or function"))
        #expect(Verdict(Bytes.function(open + [0x0C] + Bytes.u32(depth) + close)) == .valid)
        #expect(
            Verdict(Bytes.function(open + [0x0C] + Bytes.u32(depth + 1) + close))
                == .invalid("unknown label 100001"))
    }

    @Test func locals() {
        func declaring(_ groups: [[UInt8]]) -> Verdict { Verdict(Bytes.function([], locals: groups)) }
        #expect(declaring([Bytes.u32(50_000) + [0x7F]]) == .valid)
        #expect(declaring([Bytes.u32(1_000_000) + [0x7F]]) == .limit("locals"))
        #expect(declaring([Bytes.u32(0xFFFF_FFFF) + [0x7F]]) == .limit("locals"))
        #expect(declaring([Bytes.u32(0xFFFF_FFFF) + [0x7F], [1, 0x7F]]) == .malformed("too many locals"))
        let last: [UInt8] = [0x20] + Bytes.u32(49_999) + [0x1A]
        #expect(Verdict(Bytes.function(last, locals: [Bytes.u32(50_000) + [0x7F]])) == .valid)
        #expect(
            Verdict(Bytes.function(last, locals: [Bytes.u32(49_999) + [0x7F]])) == .invalid("unknown local 49999"))
    }

    /// Many functions with as many locals as allowed: must not cost the product.
    @Test func manyFunctionsWithManyLocals() {
        let count = 20_000
        let body = Bytes.body(locals: [Bytes.u32(50_000) + [0x64, 0x70]], [])
        let bytes = Bytes.module(
            Bytes.section(.type, items: [Bytes.functionType()]),
            Bytes.section(.function, items: [[UInt8]](repeating: [0], count: count)),
            Bytes.section(.code, items: [[UInt8]](repeating: body, count: count)))
        let duration = ContinuousClock().measure { #expect(Verdict(bytes) == .valid) }
        #expect(duration < .seconds(20))
    }

    @Test func parameters() {
        func taking(_ count: Int) -> Verdict {
            let type = Bytes.functionType([UInt8](repeating: 0x7F, count: count))
            return Verdict(Bytes.module(Bytes.section(.type, items: [type])))
        }
        #expect(taking(1_000) == .valid)
        #expect(taking(40_000) == .limit("parameters"))
    }

    @Test func branchTables() {
        func table(_ count: Int) -> Verdict {
            let labels = [UInt8](repeating: 0, count: count + 1)
            return Verdict(Bytes.function([0x41, 0, 0x0E] + Bytes.u32(count) + labels))
        }
        #expect(table(65_520) == .valid)
        #expect(table(70_000) == .limit("entries of a branch table"))
        #expect(
            Verdict(Bytes.function([0x41, 0, 0x0E, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0]))
                == .malformed("length out of bounds"))
    }

    @Test func deepOperandStack() {
        func operands(_ count: Int) -> Verdict {
            Verdict(Bytes.function((0..<count).flatMap { _ in [0x41, 0] as [UInt8] } + [0x00]))
        }
        #expect(operands(40_000) == .valid)
        #expect(operands(1_000_001) == .limit("operands"))
    }

    @Test func longBody() {
        func nops(_ count: Int) -> Verdict { Verdict(Bytes.function([UInt8](repeating: 0x01, count: count))) }
        #expect(nops(100_000) == .valid)
        #expect(nops(7_654_321) == .limit("bytes of a function body"))
    }

    @Test func longRecursionGroup() throws {
        let count = 100_000
        // Each type refers to the next, the last to the first.
        func group(finalField: UInt8) -> [UInt8] {
            let members = (0..<count).map { index -> [UInt8] in
                let next = Bytes.u32((index + 1) % count)
                let padded = next.last.map { $0 & 0x40 != 0 ? Array(next.dropLast()) + [$0 | 0x80, 0] : next } ?? []
                return [0x5F, 1, 0x63] + padded + [index == count - 1 ? finalField : 0]
            }
            return [0x4E] + Bytes.vector(members)
        }
        let registry = TypeRegistry()
        func types(finalField: UInt8) throws -> [DefinedType] {
            let module = Bytes.module(Bytes.section(.type, items: [group(finalField: finalField)]))
            return try ModuleValidator.validate(
                ModuleDecoder.decode(module), registry: registry, features: .wasm3
            ).types
        }
        let first = try types(finalField: 0)
        let equal = try types(finalField: 0)
        #expect(registry.count == count)
        let other = try types(finalField: 1)
        #expect(registry.count == 2 * count)
        #expect(first[1].id == equal[1].id && first[1].id != other[1].id)
    }

    @Test func deepSubtypes() {
        func chain(_ count: Int) -> [UInt8] {
            let members = (0..<count).map { index -> [UInt8] in
                [0x50] + (index == 0 ? [0] : [1] + Bytes.u32(index - 1)) + [0x5F, 0]
            }
            return Bytes.module(Bytes.section(.type, items: members))
        }
        #expect(Verdict(chain(64)) == .valid)
        #expect(Verdict(chain(65)) == .limit("levels of subtypes"))
        #expect(Verdict(chain(100_000)) == .limit("levels of subtypes"))
    }

    @Test func emptyRecursionGroups() {
        let groups = [[UInt8]](repeating: [0x4E, 0], count: 1_000_001)
        #expect(Verdict(Bytes.module(Bytes.section(.type, items: groups))) == .limit("types"))
    }
}
