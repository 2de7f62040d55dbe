import Testing

@testable import Airlock

/// Which defined types are equal, and which are below which (spec 3.1.2, 3.3).
@Suite struct TypeRegistryTests {
    /// The numbers of all types of a type section.
    private func numbers(_ registry: TypeRegistry, _ groups: [[UInt8]]) throws -> [UInt32] {
        try types(registry, groups).map(\.id.rawValue)
    }

    /// The types themselves, which keep their numbers.
    private func types(_ registry: TypeRegistry, _ groups: [[UInt8]]) throws -> [DefinedType] {
        let module = try ModuleDecoder.decode(Bytes.module(Bytes.section(.type, items: groups)))
        return try ModuleValidator.validate(module, registry: registry, features: .wasm3).types
    }

    private func group(_ members: [UInt8]...) -> [UInt8] { [0x4E] + Bytes.vector(members) }

    private let function = Bytes.functionType()

    @Test func equality() throws {
        let n = try numbers(
            TypeRegistry(),
            [
                function, [0x4F, 0] + function, [0x50, 0] + function, group(function, function), group(function),
                group(function, function),
            ])
        try #require(n.count == 8)
        #expect(n[0] == n[1])
        #expect(n[0] != n[2])
        #expect(n[3] != n[4])
        #expect(n[0] != n[3] && n[0] != n[4])
        #expect(n[5] == n[0])
        #expect(n[6] == n[3] && n[7] == n[4])
    }

    @Test func recursiveTypes() throws {
        // Two lists that refer to themselves are one type; one that refers to another list is not.
        func list(_ next: UInt8) -> [UInt8] { [0x5F, 1, 0x63, next, 0] }
        let n = try numbers(TypeRegistry(), [list(0), list(1), list(0)])
        try #require(n.count == 3)
        #expect(n[0] == n[1])
        #expect(n[2] != n[0])
    }

    @Test func modulesShareNumbers() throws {
        let registry = TypeRegistry()
        let a = try types(registry, [function, [0x5E, 0x78, 1]])
        let b = try types(registry, [[0x5E, 0x78, 1], function])
        #expect(a.map(\.id) == b.map(\.id).reversed())
        #expect(registry.count == 2)
        #expect(try registry.functionType(parameters: [], results: []).id == a[0].id)
    }

    @Test func threadsAgree() async throws {
        let registry = TypeRegistry()
        let groups = (0..<100).map { Bytes.functionType([UInt8](repeating: 0x7F, count: $0)) }
        let all = try await withThrowingTaskGroup(of: [DefinedType].self) { tasks in
            for shift in 0..<8 {
                tasks.addTask {
                    let shifted = Array(groups[(shift * 10)...] + groups[..<(shift * 10)])
                    let n = try self.types(registry, shifted)
                    return Array(n[(100 - shift * 10)...] + n[..<(100 - shift * 10)])
                }
            }
            return try await tasks.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(all.map { $0.map(\.id) }).count == 1)
        #expect(registry.count == 100)
        withExtendedLifetime(all) {}
    }

    @Test func subtypeDeclarations() {
        func verdict(_ groups: [UInt8]...) -> Verdict {
            Verdict(Bytes.module(Bytes.section(.type, items: groups)))
        }
        func structure(_ supertypes: [UInt8] = [], _ fields: [UInt8]...) -> [UInt8] {
            [0x50] + Bytes.u32(supertypes.count) + supertypes + [0x5F] + Bytes.vector(fields)
        }
        #expect(verdict(structure(), structure([0], [0x7F, 0])) == .valid)
        #expect(
            verdict(structure([], [0x7F, 0]), structure([0])) == .invalid("sub type 1 does not match super type 0"))
        #expect(
            verdict(structure([], [0x7F, 1]), structure([0], [0x7F, 0]))
                == .invalid("sub type 1 does not match super type 0"))
        #expect(verdict([0x5F, 0], structure([0])) == .invalid("sub type 1 has final super type 0"))
        #expect(
            verdict(structure(), structure(), structure([0, 1]))
                == .invalid("sub type 2 has more than one super type"))
        #expect(verdict(structure([0])) == .invalid("forward use of type 0 in sub type definition"))
        #expect(verdict(structure([1]), structure()) == .invalid("unknown type 1"))
        #expect(verdict([0x5F, 1, 0x63, 1, 0]) == .invalid("unknown type 1"))
        // Parameters are contravariant, results covariant.
        let any = Bytes.functionType([0x6C], [0x6E])
        let eq = Bytes.functionType([0x6D], [0x6D])
        #expect(verdict([0x50, 0] + any, [0x50, 1, 0] + eq) == .valid)
        #expect(verdict([0x50, 0] + eq, [0x50, 1, 0] + any) == .invalid("sub type 1 does not match super type 0"))
    }

    /// Every pair of abstract heap types, against the lattice written out.
    @Test func abstractSubtypes() throws {
        let registry = TypeRegistry()
        let below: [(HeapType, [HeapType])] = [
            (.any, [.any]), (.eq, [.eq, .any]), (.i31, [.i31, .eq, .any]), (.struct, [.struct, .eq, .any]),
            (.array, [.array, .eq, .any]), (.none, [.none, .i31, .struct, .array, .eq, .any]), (.func, [.func]),
            (.nofunc, [.nofunc, .func]), (.exn, [.exn]), (.noexn, [.noexn, .exn]), (.extern, [.extern]),
            (.noextern, [.noextern, .extern]),
        ]
        for (a, supertypes) in below {
            for (b, _) in below {
                for (nullableA, nullableB) in [(false, false), (false, true), (true, false), (true, true)] {
                    let a = try #require(CanonicalHeapType(abstract: a))
                    let type = try #require(CanonicalHeapType(abstract: b))
                    #expect(
                        registry.isSubtype(
                            CanonicalType(isNullable: nullableA, a), of: CanonicalType(isNullable: nullableB, type))
                            == (supertypes.contains(b) && (nullableB || !nullableA)))
                }
            }
        }
    }

    @Test func importMatching() throws {
        let registry = TypeRegistry()
        let chain: [[UInt8]] = [
            [0x50, 0, 0x5F, 0], [0x50, 1, 0, 0x5F, 0], [0x50, 1, 1, 0x5F, 0], [0x50, 0] + function,
            [0x50, 1, 3] + function,
        ]
        let types = try types(registry, chain)
        defer { withExtendedLifetime(types) {} }
        let ids = types.map(\.id)
        let heaps = ids.map { CanonicalHeapType($0) }
        #expect(registry.isSubtype(heaps[2], of: heaps[0]))
        #expect(!registry.isSubtype(heaps[0], of: heaps[2]))
        #expect(registry.isSubtype(heaps[2], of: .eq) && registry.isSubtype(.none, of: heaps[2]))
        #expect(!registry.isSubtype(heaps[2], of: .func) && !registry.isSubtype(.nofunc, of: heaps[2]))

        #expect(registry.matches(.function(ids[4]), .function(ids[3])))
        #expect(!registry.matches(.function(ids[3]), .function(ids[4])))
        #expect(registry.matches(.tag(ids[3]), .tag(ids[3])))
        #expect(!registry.matches(.tag(ids[4]), .tag(ids[3])))
        #expect(!registry.matches(.tag(ids[3]), .function(ids[3])))

        let sub = CanonicalType(isNullable: false, heaps[1])
        let sup = CanonicalType(isNullable: true, heaps[0])
        #expect(registry.matches(.global(isMutable: false, sub), .global(isMutable: false, sup)))
        #expect(!registry.matches(.global(isMutable: true, sub), .global(isMutable: true, sup)))
        #expect(registry.matches(.global(isMutable: true, sup), .global(isMutable: true, sup)))
        #expect(!registry.matches(.global(isMutable: true, sup), .global(isMutable: false, sup)))

        func memory(_ minimum: UInt64, _ maximum: UInt64?, _ address: AddressType = .i32) -> CanonicalExternType {
            .memory(address, Limits(minimum: minimum, maximum: maximum))
        }
        #expect(registry.matches(memory(2, 3), memory(1, 4)))
        #expect(registry.matches(memory(2, nil), memory(1, nil)))
        #expect(!registry.matches(memory(2, nil), memory(1, 4)))
        #expect(!registry.matches(memory(2, 5), memory(1, 4)))
        #expect(!registry.matches(memory(0, 4), memory(1, 4)))
        #expect(!registry.matches(memory(1, 4, .i64), memory(1, 4)))
        let limits = Limits(minimum: 0)
        #expect(registry.matches(.table(.i32, limits, sup), .table(.i32, limits, sup)))
        #expect(!registry.matches(.table(.i32, limits, sub), .table(.i32, limits, sup)))
    }
}
