import AirlockWAT
import Testing

@testable import Airlock

/// What an inspector notes of the uses of a memory.
@Suite struct AccessMapTests {
    private static func instance(_ wat: String, imports: Imports = Imports()) throws -> (Instance, Inspector) {
        let store = try Store()
        let inspector = Inspector()
        inspector.notesAccesses = true
        store.inspector = inspector
        store.profiler = Profiler()
        return (try Instance(Module(wat: wat), imports: imports, store: store), inspector)
    }

    private static func actors(_ map: AccessMap, at address: Int) -> [AccessMap.Actor?] {
        let cell = map.cells[address / 16]
        return [AccessMap.Actor(rawValue: cell & 0x0F), AccessMap.Actor(rawValue: cell >> 4)]
    }

    @Test func bulkInstructionsAndGrowthAreNoted() throws {
        let (instance, inspector) = try Self.instance(
            """
            (module (memory (export "memory") 1) (data $passive "0123456789abcdefg")
              (func (export "f")
                (memory.init $passive (i32.const 32) (i32.const 0) (i32.const 17))
                (memory.fill (i32.const 256) (i32.const 1) (i32.const 33))
                (drop (memory.grow (i32.const 3)))
                (memory.copy (i32.const 200000) (i32.const 256) (i32.const 16))
                (v128.store (i32.const 262128) (v128.load (i32.const 262120)))))
            """)
        _ = try instance.function("f").call([])
        let map = try #require(inspector.accessMaps().first)
        #expect(map.byteCount == 4 << 16)
        #expect(map.cells.count == 4 << 12)
        #expect(Self.actors(map, at: 16) == [.nobody, .nobody])
        for address in [32, 48] { #expect(Self.actors(map, at: address) == [.guest, .nobody]) }
        #expect(Self.actors(map, at: 64) == [.nobody, .nobody])
        #expect(Self.actors(map, at: 256) == [.guest, .guest])
        for address in [272, 288, 200_000] { #expect(Self.actors(map, at: address) == [.guest, .nobody]) }
        #expect(Self.actors(map, at: 304) == [.nobody, .nobody])
        #expect(Self.actors(map, at: 262_112) == [.nobody, .guest])
        #expect(Self.actors(map, at: 262_128) == [.guest, .guest])
    }

    /// Accesses that fault are of nobody, wherever they would begin or end.
    @Test(arguments: ["65535", "65529", "-1", "-8", "0x80000000"])
    func faultsAreNotNoted(_ address: String) throws {
        for instruction in [
            "(i64.store (i32.const \(address)) (i64.const 1))", "(drop (v128.load offset=8 (i32.const \(address))))",
        ] {
            let (instance, inspector) = try Self.instance("(module (memory 1) (func (export \"f\") \(instruction)))")
            #expect(throws: HeapAccessOutOfBounds.self) { try instance.function("f").call([]) }
            #expect(inspector.accessMaps().first?.cells.allSatisfy { $0 == 0 } == true)
        }
    }

    /// Of two that use a cell the later is told, also where one is a function of an allocator or of the C library.
    @Test func theLastOneIsTold() throws {
        let (instance, inspector) = try Self.instance(
            """
            (module (memory (export "memory") 2)
              (func $malloc (export "malloc") (param i32) (result i32)
                (i32.store (i32.const 1024) (i32.const 1)) (i32.store (i32.const 2048) (i32.const 1)) (i32.const 4096))
              (func $memcpy (export "memcpy") (param i32 i32 i32) (result i32)
                (i32.store (local.get 0) (i32.load (local.get 1))) (local.get 0))
              (func (export "f")
                (i32.store (i32.const 1024) (i32.const 2))
                (drop (call $malloc (i32.const 8)))
                (i32.store (i32.const 2048) (i32.const 2))
                (drop (call $memcpy (i32.const 8192) (i32.const 1024) (i32.const 4)))))
            """)
        let memory = try instance.memory()
        try memory.write([1], at: GuestAddress(2048))
        _ = try instance.function("f").call([])
        _ = try memory.read(GuestRegion(start: GuestAddress(8192), count: 1))
        let map = try #require(inspector.accessMaps().first)
        #expect(Self.actors(map, at: 1024) == [.allocator, .guest])
        #expect(Self.actors(map, at: 2048) == [.guest, .nobody])
        #expect(Self.actors(map, at: 8192) == [.guest, .host])
    }

    @Test func slicesAreFewAndLoseNothing() throws {
        let (instance, inspector) = try Self.instance(
            """
            (module (memory 1) (func (export "f") (param i32)
              (loop $next (i32.store (i32.const 16) (i32.const 1))
                (br_if $next (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))))
            """)
        _ = try instance.function("f").call([.i32(100_000)])
        instance.store.endSlice()
        let slices = try #require(inspector.accessMaps().first).slices
        #expect(slices.count >= 64)
        #expect(slices.count <= 129)
        #expect(slices.reduce(0) { $0 + ($1.heat[0]?.writes ?? 0) } == 100_000)
        #expect(slices.last?.end.instructions == 800_000)
        // Of about the same length each, but for the last.
        let ends = slices.map(\.end.instructions)
        let lengths = zip(ends.dropFirst(), ends).map { $0 - $1 }.dropLast()
        #expect((lengths.max() ?? 0) <= 4 * (lengths.min() ?? 0), "\(lengths)")
    }

    /// Instances that nobody looks at share the module's memory and pay nothing.
    @Test func othersAreNotNoted() throws {
        let module = try Module(
            wat: "(module (memory 1) (func (export \"f\") (i32.store (i32.const 16) (i32.const 1))))")
        let inspector = Inspector()
        let instance = try Instance(module, inspector: inspector)
        _ = try instance.function("f").call([])
        #expect(inspector.accessMaps().isEmpty)
    }
}
