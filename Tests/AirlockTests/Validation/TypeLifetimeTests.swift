import Foundation
import Testing

@testable import Airlock

/// A registry knows types as long as somebody holds them, and no longer.
@Suite struct TypeLifetimeTests {
    /// A module with a function type that tells `number`, and a type that refers to it.
    private func module(_ number: Int, isValid: Bool = true) -> [UInt8] {
        let digits = String(number, radix: 4).utf8.map { 0x7F - ($0 - UInt8(ascii: "0")) }
        return Bytes.module(
            Bytes.section(
                .type, items: [Bytes.functionType(digits), [0x60, 1, 0x63, 0, 0]]),
            Bytes.section(.function, items: [[1]]), Bytes.section(.export, items: [Bytes.name("f") + [0, 0]]),
            Bytes.section(.code, items: [Bytes.body(isValid ? [] : [0x6A])]))
    }

    private func load(_ bytes: [UInt8], _ registry: TypeRegistry) throws -> ValidatedModule {
        try ModuleValidator.validate(ModuleDecoder.decode(bytes), registry: registry, features: .wasm3)
    }

    @Test func modulesTakeTheirTypesWithThem() throws {
        let registry = TypeRegistry()
        var first: ValidatedModule? = try load(module(1), registry)
        var second: ValidatedModule? = try load(module(1), registry)
        #expect(registry.count == 2)
        #expect(first?.types.map(\.id) == second?.types.map(\.id))
        let id = try #require(second).types[1].id
        first = nil
        #expect(registry.definedType(id) != nil)
        second = nil
        #expect(registry.count == 0)
        #expect(registry.definedType(id) == nil)
    }

    @Test func rejectedModulesLeaveNothing() {
        let registry = TypeRegistry()
        #expect(throws: InvalidModule.self) { try load(module(1, isValid: false), registry) }
        #expect(registry.count == 0)
        // The second type is not below the first, after both are known.
        let structures = Bytes.section(.type, items: [[0x50, 0, 0x5F, 1, 0x7F, 0], [0x50, 1, 0, 0x5F, 0]])
        #expect(throws: InvalidModule.self) { try load(Bytes.module(structures), registry) }
        #expect(registry.count == 0)
    }

    @Test(arguments: [true, false]) func manyModulesTakeNoMoreThanOne(areValid: Bool) throws {
        let engine = Engine()
        #if DEBUG
        let count = 5000
        #else
        let count = 100_000
        #endif
        for number in 0..<count {
            let bytes = module(number, isValid: areValid)
            if areValid {
                let loaded = try Module(bytes, engine: engine)
                #expect(loaded.exports.count == 1)
                #expect(engine.registry.count == 2)
            } else {
                #expect(throws: InvalidModule.self) { try Module(bytes, engine: engine) }
            }
            #expect(engine.registry.count == 0)
        }
    }

    /// Stores keep what their functions are, also functions of the host and tags.
    @Test func storesHold() throws {
        let engine = Engine()
        var store: Store? = try Store(engine: engine)
        var function: Function? = try Function(in: try #require(store)) { (a: Int64, b: Float) in Int32(0) }
        var instance: Instance? = try Instance(Module(module(7), engine: engine), store: store)
        var tag: Airlock.Tag? = try Airlock.Tag([.f64, .f64, .f64], in: try #require(store))
        #expect(engine.registry.count == 4)
        instance = nil
        function = nil
        #expect(engine.registry.count == 4)
        store = nil
        #expect(engine.registry.count == 4)
        #expect(tag?.type.parameters == [.f64, .f64, .f64])
        tag = nil
        #expect(engine.registry.count == 0)
        _ = (function, instance, tag, store)
    }

    /// The element type of a table that the host makes may be of a module that is dropped.
    @Test func tablesAndGlobalsHold() throws {
        let engine = Engine()
        let store = try Store(engine: engine)
        var loaded: Module? = try Module(module(9), engine: engine)
        let type = ReferenceType(isNullable: true, .index(TypeIndex(0)))
        let table = try Table(
            TableType(element: type, limits: Limits(minimum: 1)), of: loaded, filledWith: .funcref(nil), in: store)
        let global = try Global(.funcref(nil), as: .reference(type), of: loaded, in: store)
        loaded = nil
        #expect(engine.registry.count == 2)
        #expect(table.type.element == .funcref && global.type.value == .funcref)
    }

    /// Each type refers to the one before: giving up the last must not take as much stack as there are types.
    @Test func releasingALongChainTakesLittleStack() throws {
        let count = 100_000
        let types = (0..<count).map {
            $0 == 0 ? Bytes.functionType() : [0x5E, 0x63] + Encoding.signed(Int64($0 - 1)) + [0]
        }
        let bytes = Bytes.module(Bytes.section(.type, items: types))
        let registry = TypeRegistry()
        // Holds the last type alone, and through it all.
        var last: DefinedType? = try {
            let module = try load(bytes, registry)
            let id = CanonicalHeapType(module.types[count - 1].id)
            return try registry.functionType(parameters: [CanonicalType(isNullable: true, id)], results: [])
        }()
        #expect(registry.count == count + 1)
        let done = DispatchSemaphore(value: 0)
        let box = Box(last)
        last = nil
        let thread = Thread {
            box.content = nil
            done.signal()
        }
        thread.stackSize = 64 << 10
        thread.start()
        done.wait()
        #expect(registry.count == 0)
    }

    /// Used by one thread at a time.
    private final class Box: @unchecked Sendable {
        var content: DefinedType?
        init(_ content: DefinedType?) { self.content = content }
    }

    /// When numbers are used up, those of types that nobody holds are used again, and no others.
    @Test func numbersAreUsedAgain() throws {
        let registry = TypeRegistry(limit: 9)
        let kept = try load(module(1), registry)
        for number in 2..<100 {
            let other = try load(module(number), registry)
            #expect(Set(other.types.map(\.id)).isDisjoint(with: kept.types.map(\.id)))
            #expect(registry.count == 4)
            for (index, type) in kept.types.enumerated() {
                #expect(registry.definedType(type.id)?.signature?.parameters == kept.types[index].signature?.parameters)
            }
        }
        let others = try (2..<5).map { try load(module($0), registry) }
        #expect(registry.count == 8)
        #expect(throws: ImplementationLimitExceeded.self) { try load(module(5), registry) }
        #expect(registry.count == 8)
        withExtendedLifetime(others) {}
    }

    /// Threads that load and drop the same modules agree on what is there.
    @Test func threadsAgree() async throws {
        let registry = TypeRegistry()
        let kept = try load(module(0), registry)
        let numbers = kept.types.map(\.id)
        await withTaskGroup(of: Bool.self) { tasks in
            for task in 0..<8 {
                tasks.addTask {
                    (0..<200).allSatisfy { step in
                        let number = (step &* 7 &+ task) % 5
                        guard let a = try? self.load(self.module(number), registry),
                            let b = try? self.load(self.module(number), registry)
                        else { return false }
                        let ids = a.types.map(\.id)
                        return ids == b.types.map(\.id) && (number != 0 || ids == numbers)
                            && ids.allSatisfy { registry.definedType($0) != nil }
                    }
                }
            }
            for await isRight in tasks { #expect(isRight) }
        }
        #expect(registry.count == 2)
        withExtendedLifetime(kept) {}
    }
}
