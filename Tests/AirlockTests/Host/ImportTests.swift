import Testing

@testable import Airlock

@Suite struct ImportTests {
    private static func doubler() -> ModuleBuilder {
        var module = ModuleBuilder()
        module.importFunction("host", "double", [.i32], [.i32])
        module.addFunction([.i32], [.i32], export: "run", body: [.localGet(0), .call(0)])
        return module
    }

    // MARK: Sharing

    @Test func importsAreSharedBetweenThreads() async throws {
        var definitions = Imports()
        definitions.define("host", "double") { (n: Int32) in n * 2 }
        let (imports, module) = (definitions, try Module(Self.doubler().bytes))
        let sum = try await withThrowingTaskGroup(of: Int32.self) { group in
            for n in 0..<20 as Range<Int32> {
                group.addTask {
                    let run = try Instance(module, imports: imports).function("run", as: ((Int32) -> Int32).self)
                    return try run(n)
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 380)
    }

    @Test func whatIsOfAStoreServesItAlone() throws {
        let store = try Store()
        var calls = 0
        var imports = Imports()
        imports.define("host", "double", in: store) { (n: Int32) -> Int32 in
            calls += 1
            return n * 2
        }
        let module = try Module(Self.doubler().bytes)
        let run = try Instance(module, imports: imports, store: store).function("run", as: ((Int32) -> Int32).self)
        #expect(try run(4) == 8)
        #expect(calls == 1)
        #expect(throws: StoreMismatch(subject: "import host.double")) { try Instance(module, imports: imports) }
    }

    // MARK: Errors

    @Test func everythingMissingIsListed() throws {
        var module = ModuleBuilder()
        module.importFunction("host", "fine")
        module.importFunction("host", "missing", [.i32], [.i64, .externref])
        module.importFunction("host", "wrong", [.reference(ReferenceType(isNullable: false, .index(TypeIndex(0))))])
        module.addImport("host", "memory", .memory(MemoryType(limits: Limits(minimum: 2, maximum: 3))))
        module.addImport("host", "global", .global(GlobalType(.i64, isMutable: true)))
        let type = module.addType([.f32])
        module.addImport("host", "tag", .tag(TypeIndex(type)))
        let store = try Store()
        var imports = Imports()
        imports.define("host", "fine") {}
        imports.define("host", "wrong") { (n: Int32) in n }
        imports.define("host", "memory", try Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
        imports.define("host", "global", try Global(.i64(1), in: store))
        imports.define("host", "tag") {}
        let functions = store.state.context.functionCount
        let loaded = try Module(module.bytes)
        let error = try #require(throws: LinkError.self) { try Instance(loaded, imports: imports, store: store) }
        #expect(
            "\(error)" == """
                unknown import: host.missing, of type (func (param i32) (result i64 externref)), was not given
                incompatible import type: host.wrong must be (func (param (ref (func)))), was given (func (param i32) \
                (result i32))
                incompatible import type: host.memory must be (memory 2 3), was given (memory 1)
                incompatible import type: host.global must be (global (mut i64)), was given (global i64)
                incompatible import type: host.tag must be (tag (param f32)), was given (func)
                """)
        #expect(error.problems.map(\.reason) == [.unknownImport] + Array(repeating: .incompatibleImportType, count: 4))
        // Nothing was made for an instance that cannot be.
        #expect(store.state.context.functionCount == functions)
        #expect(store.state.instances.isEmpty)
    }

    @Test func longListsAreCut() throws {
        var module = ModuleBuilder()
        for number in 0..<100 { module.importFunction("host", "f\(number)") }
        let loaded = try Module(module.bytes)
        let error = try #require(throws: LinkError.self) { try Instance(loaded) }
        #expect(error.problems.count == 100)
        let lines = "\(error)".split(separator: "\n")
        #expect(lines.count == 17 && lines.last == "... and 84 more")
    }

    // MARK: Callers

    @Test func callersFindImportedMemories() throws {
        var module = ModuleBuilder()
        module.importFunction("host", "f")
        module.addImport("env", "first", .memory(MemoryType(limits: Limits(minimum: 1))))
        module.addImport("env", "memory", .memory(MemoryType(limits: Limits(minimum: 1))))
        module.addMemory(1, export: "exported")
        module.addFunction(export: "run", body: [.call(0)])
        let store = try Store()
        var found: [Memory] = []
        var imports = Imports()
        let type = MemoryType(limits: Limits(minimum: 1))
        let (first, memory) = (try Memory(type, in: store), try Memory(type, in: store))
        imports.define("env", "first", first)
        imports.define("env", "memory", memory)
        imports.define("host", "f", in: store) { (caller: Caller) in
            found = [try caller.memory(), try caller.memory("first"), try caller.memory("exported")]
            #expect(throws: ExportError.self) { try caller.memory("other") }
        }
        let instance = try Instance(try Module(module.bytes), imports: imports, store: store)
        try instance.function("run", as: (() -> Void).self)()
        #expect(try found == [memory, first, instance.memory("exported")])
    }

    /// A caller that the host keeps does not keep its instance, and does not take another one for it.
    @Test func callersOutliveTheirInstances() throws {
        var module = ModuleBuilder()
        module.importFunction("host", "f")
        module.addImport("env", "memory", .memory(MemoryType(limits: Limits(minimum: 1))))
        module.addFunction(export: "run", body: [.call(0)])
        let loaded = try Module(module.bytes)
        let store = try Store()
        var kept: [Caller] = []
        var imports = Imports()
        imports.define("env", "memory", try Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
        imports.define("host", "f", in: store) { (caller: Caller) in kept.append(caller) }
        do {
            let instance = try Instance(loaded, imports: imports, store: store)
            try instance.call("run")
            #expect(kept.first?.instance == instance)
        }
        store.state.collect()
        let second = try Instance(loaded, imports: imports, store: store)
        #expect(kept[0].instance == nil)
        #expect(throws: ExportError.self) { try kept[0].memory() }
        try second.call("run")
        #expect(kept[1].instance == second)
        let memory = try kept[1].memory()
        #expect(memory.byteCount == 65_536)
    }

    // MARK: Descriptions

    /// What a host object's address tells is nobody's business.
    @Test func nothingShowsAddresses() throws {
        final class Secret: Sendable {}
        let instance = try Instance(try Module(ReferenceTests.caller().bytes))
        let negate = try instance.function("negate")
        let external = try ExternReference(Secret(), in: instance.store)
        let values: [Value] = [.funcref(negate), .funcref(nil), .externref(external), .externref(nil), .exnref(nil)]
        #expect(
            "\(values)"
                == "[funcref:(func (param i64) (result i64)), funcref:null, externref, externref:null, exnref:null]")
        let things: [Any] = [
            negate, external, instance, try instance.global("global"), try instance.table("table"),
            try Memory(MemoryType(limits: Limits(minimum: 1)), in: instance.store), try Tag([.i32], in: instance.store),
        ]
        for thing in things {
            #expect(!"\(thing)".contains("0x") && !String(reflecting: thing).contains("0x"), "\(thing)")
        }
        #expect("\(try instance.table("table"))" == "table of 1 funcref")
        #expect("\(try instance.global("global"))" == "global of type (mut funcref)")
    }
}
