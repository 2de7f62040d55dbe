import Testing

@testable import Airlock

/// Who allocates where that is not plain, and whose error it is when allocating fails.
@Suite struct AllocatorChoiceTests {
    struct Refusal: Error, Equatable {}

    /// A guest with a bump allocator under a name of its own. It takes new pages when it needs them, and keeps a counter at
    /// the place that it gave out first.
    private static func bumping(growing: Bool = true) throws -> Instance {
        var module = ModuleBuilder()
        module.addMemory(1, export: "memory")
        let next = module.addGlobal(GlobalType(.i32, isMutable: true), [.i32Const(65_536)])
        let grow: [Code] = growing ? [.i32Const(1), .op(.memoryGrow, 0), .op(.drop)] : []
        module.addFunction(
            [.i32], [.i32], locals: [.i32], export: "reserve",
            body: [.globalGet(next), .localTee(1), .localGet(0), .op(.i32Add), .globalSet(next)] + grow + [.localGet(1)]
        )
        module.addFunction([.i32], [], export: "recycle", body: [])
        module.addFunction([.i32, .i32], [.i32], export: "count", body: [.localGet(1)])
        module.addFunction([.i32, .i32], [], export: "keep", body: [])
        return try Instance(Module(module.bytes))
    }

    @Test func anUnknownAllocatorMustBeNamed() throws {
        let instance = try Self.bumping()
        let error = #expect(throws: AllocatorError.self) {
            try instance.call("count", passing: [1, 2, 3], returning: UInt32.self)
        }
        guard case .unknown? = error?.reason else {
            Issue.record("another reason: \(String(describing: error))")
            return
        }
        #expect(error?.description.contains("allocator: .exports(allocate:release:), or .pool") == true)
        #expect(throws: AllocatorError.self) { try instance.exchange("count", [1], returning: .inPlace) }
        #expect(throws: AllocatorError.self) { try instance.withGuestBytes([1]) { _ in } }
        // Named, it serves; and so does the pool where the host says that it may.
        for allocator in [GuestAllocator.exports(allocate: "reserve", release: "recycle"), .pool] {
            #expect(
                try instance.call("count", passing: [1, 2, 3], returning: UInt32.self, allocator: allocator) == 3)
        }
        // No bytes need no place.
        #expect(try instance.call("count", passing: [UInt8](), returning: UInt32.self) == 0)
    }

    @Test func whoNeverGrowsMemoryNeedsNoAllocator() throws {
        let instance = try Self.bumping(growing: false)
        #expect(try instance.call("count", passing: [1, 2, 3], returning: UInt32.self) == 3)
    }

    /// A module that grows the memory counts wherever that memory is used.
    @Test func theGrowingModuleMayBeAnother() throws {
        let growing = try Self.bumping()
        var module = ModuleBuilder()
        module.addImport("host", "memory", .memory(MemoryType(limits: Limits(minimum: 1))))
        module.addFunction([.i32, .i32], [.i32], export: "count", body: [.localGet(1)])
        var imports = Imports()
        imports.define("host", "memory", try growing.memory())
        let instance = try Instance(Module(module.bytes), imports: imports, store: growing.store)
        #expect(throws: AllocatorError.self) { try instance.call("count", passing: [1], returning: UInt32.self) }
    }

    /// A guest with `malloc` and `free`, either of which calls the host.
    private static func calling(_ body: @escaping @Sendable (Caller) throws -> Void, from name: String) throws
        -> Instance
    {
        var module = ModuleBuilder()
        module.importFunction("host", "f")
        module.addMemory(1, export: "memory")
        let call: [Code] = [.call(0)]
        module.addFunction([.i32], [.i32], export: "malloc", body: (name == "malloc" ? call : []) + [.i32Const(1024)])
        module.addFunction([.i32], [], export: "free", body: name == "free" ? call : [])
        module.addFunction([.i32, .i32], [.i32], export: "count", body: [.localGet(1)])
        module.addFunction([], [], export: "trap", body: [.op(.unreachable)])
        var imports = Imports()
        imports.define("host", "f", body)
        return try Instance(Module(module.bytes), imports: imports)
    }

    @Test(arguments: ["malloc", "free"])
    func errorsOfTheHostArriveUnchanged(_ name: String) throws {
        let instance = try Self.calling({ _ in throw Refusal() }, from: name)
        #expect(throws: Refusal.self) { try instance.call("count", passing: [1], returning: UInt32.self) }
    }

    /// Also where what the host lets through is the error of a guest that it called.
    @Test func trapsThatTheHostPassesOnAreItsErrors() throws {
        let instance = try Self.calling({ _ = try $0.instance?.function("trap").call() }, from: "malloc")
        #expect(throws: Trap.self) { try instance.call("count", passing: [1], returning: UInt32.self) }
    }

    /// A trap of the allocator's own is the allocator's, whatever the host threw before and caught.
    @Test func trapsOfTheAllocatorAreNamed() throws {
        var module = ModuleBuilder()
        module.importFunction("host", "f")
        module.addMemory(1, export: "memory")
        module.addFunction([.i32], [.i32], export: "malloc", body: [.call(0), .op(.unreachable)])
        module.addFunction([.i32], [], export: "free", body: [])
        module.addFunction([], [], export: "fail", body: [.call(0)])
        module.addFunction([.i32, .i32], [.i32], export: "count", body: [.localGet(1)])
        final class Depth: @unchecked Sendable { var value = 0 }
        let depth = Depth()
        var imports = Imports()
        imports.define("host", "f") { (caller: Caller) in
            depth.value += 1
            defer { depth.value -= 1 }
            if depth.value == 2 { throw Refusal() }
            #expect(throws: Refusal.self) { try caller.instance?.function("fail").call() }
        }
        let instance = try Instance(Module(module.bytes), imports: imports)
        #expect(throws: Refusal.self) {
            depth.value = 1
            defer { depth.value = 0 }
            _ = try instance.function("fail").call()
        }
        #expect(throws: AllocatorError.self) { try instance.call("count", passing: [1], returning: UInt32.self) }
    }
}
