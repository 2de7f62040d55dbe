import Testing

@testable import Airlock

/// What an error leaves behind in a guest, and in its store.
@Suite struct StateAfterErrorsTests {
    struct Refusal: Error, Equatable {}

    static let top: Int32 = 4096
    static let frame: Int32 = 256

    /// How a module tells which global is its stack pointer.
    enum Sign: CaseIterable {
        case nameSection, export, pattern
    }

    /// Laid out as LLVM does it: the stack grows down from 4096 to the data at 0. `enter` takes a frame, and calls the host.
    static func module(_ sign: Sign, callee: [Code] = [.call(0)]) -> ModuleBuilder {
        var module = ModuleBuilder()
        module.importFunction("host", "f")
        module.addMemory(1, export: "memory")
        let pointer = module.addGlobal(GlobalType(.i32, isMutable: true), [.i32Const(top)])
        module.addFunction(
            [], [], locals: [.i32], export: "enter",
            body: [.globalGet(pointer), .i32Const(frame), .op(.i32Sub), .localTee(0), .globalSet(pointer)]
                // The frame is written as functions write their locals.
                + [.localGet(0), .i32Const(-1), .i32Const(frame), .op(.memoryFill, 0)]
                + callee
                + [.localGet(0), .i32Const(frame), .op(.i32Add), .globalSet(pointer)])
        module.addFunction([], [.i32], export: "pointer", body: [.globalGet(pointer)])
        module.addFunction([], [.i32], export: "data", body: [.i32Const(0), .access(.i32Load)])
        module.addFunction([], [], export: "trap", body: [.op(.unreachable)])
        module.addData(.active(at: [.i32Const(0)]), [1, 0, 0, 0])
        switch sign {
        case .nameSection:
            let name = Encoding.vector([Encoding.unsigned(pointer) + Encoding.name("__stack_pointer")])
            module.addCustomSection("name", Encoding.section(7, name))
        case .export: module.addExport("__stack_pointer", .global, pointer)
        case .pattern: break
        }
        return module
    }

    @Test(arguments: Sign.allCases)
    func theStackOfCompiledCodeIsPutBack(_ sign: Sign) throws {
        let module = try Module(Self.module(sign).bytes)
        #expect(module.shadowStackPointer?.global == 0)
        #expect(module.shadowStackPointer?.evidence == (sign == .pattern ? .pattern : .name))
        var imports = Imports()
        imports.define("host", "f") { throw Refusal() }
        let instance = try Instance(module, imports: imports)
        let enter = try instance.function("enter", as: (() -> Void).self)
        for _ in 0..<257 { #expect(throws: Refusal.self) { try enter() } }
        #expect(try instance.call("data") == [.i32(1)])
        #expect(try instance.call("pointer") == [.i32(Self.top)])
    }

    @Test func ofEachCallItsOwn() throws {
        let module = try Module(Self.module(.export).bytes)
        final class Log: @unchecked Sendable {
            var depth = 0
            var pointers: [[Value]] = []
        }
        let log = Log()
        var imports = Imports()
        imports.define("host", "f") { (caller: Caller) in
            log.depth += 1
            defer { log.depth -= 1 }
            if log.depth == 3 { throw Refusal() }
            // The host calls the guest again from inside, where the pointer is lower, and that call fails.
            #expect(throws: Refusal.self) { try caller.instance?.call("enter") }
            log.pointers.append(try caller.instance?.call("pointer") ?? [])
            if log.depth == 2 { throw Refusal() }
        }
        let instance = try Instance(module, imports: imports)
        _ = try instance.call("enter")
        #expect(log.pointers == [[.i32(Self.top - 2 * Self.frame)], [.i32(Self.top - Self.frame)]])
        #expect(try instance.call("pointer") == [.i32(Self.top)])
    }

    @Test func ofInstancesThatWereCalledByOthers() throws {
        let store = try Store()
        var imports = Imports()
        imports.define("host", "f") { throw Refusal() }
        let callee = try Instance(Module(Self.module(.export).bytes), imports: imports, store: store)
        var links = Imports()
        links.define("host", "f", try callee.function("enter"))
        let caller = try Instance(Module(Self.module(.pattern).bytes), imports: links, store: store)
        for _ in 0..<20 { #expect(throws: Refusal.self) { try caller.call("enter") } }
        #expect(try caller.call("pointer") == [.i32(Self.top)])
        #expect(try callee.call("pointer") == [.i32(Self.top)])
    }

    /// Instances that are entered by calls in tail position return to nobody of their own.
    @Test(arguments: [false, true]) func ofInstancesThatWereCalledLast(_ isIndirect: Bool) throws {
        let store = try Store()
        var imports = Imports()
        imports.define("host", "f") { throw Refusal() }
        let inner = try Instance(Module(Self.module(.export).bytes), imports: imports, store: store)
        var linked = Imports()
        linked.define("inner", inner)
        var middle = ModuleBuilder()
        middle.importFunction("inner", "enter")
        middle.addFunction(export: "last", body: [.op(.returnCall, 0)])
        let second = try Instance(Module(middle.bytes), imports: linked, store: store)
        linked.define("inner", second)
        var outer = ModuleBuilder()
        outer.importFunction("inner", "last")
        outer.addFunction(export: "last", body: isIndirect ? [.call(0)] : [.op(.returnCall, 0)])
        let first = try Instance(Module(outer.bytes), imports: linked, store: store)
        #expect(throws: Refusal.self) { try first.call("last") }
        #expect(try inner.call("pointer") == [.i32(Self.top)])
        #expect(throws: Refusal.self) { try second.call("last") }
        #expect(try inner.call("pointer") == [.i32(Self.top)])
    }

    @Test func whereAnotherInstanceCatchesWhatLeavesIt() throws {
        let store = try Store()
        var imports = Imports()
        imports.define("host", "f") {}
        var throwing = Self.module(.export, callee: [.call(0), .op(.throw, 0)])
        let tag = throwing.addTag(export: "tag")
        #expect(tag == 0)
        let callee = try Instance(Module(throwing.bytes), imports: imports, store: store)
        var catching = ModuleBuilder()
        catching.importFunction("callee", "enter")
        catching.addFunction(
            [], [], export: "run",
            body: [
                .block(.empty, [.tryTable(.empty, [CatchClause(kind: .all, tag: TagIndex(0), label: 0)], [.call(0)])])
            ])
        var links = Imports()
        links.define("callee", callee)
        let caller = try Instance(Module(catching.bytes), imports: links, store: store)
        for _ in 0..<20 { _ = try caller.call("run") }
        #expect(try callee.call("pointer") == [.i32(Self.top)])
    }

    /// What counts down by itself is no stack pointer.
    @Test func otherGlobalsAreLeftAlone() throws {
        var counting = ModuleBuilder()
        counting.addMemory(1)
        counting.addGlobal(GlobalType(.i32, isMutable: true), [.i32Const(100)])
        counting.addFunction(
            [], [], locals: [.i32], export: "count",
            body: [.globalGet(0), .i32Const(1), .op(.i32Sub), .localTee(0), .globalSet(0), .op(.unreachable)])
        #expect(try Module(counting.bytes).shadowStackPointer == nil)
        var constant = ModuleBuilder()
        constant.addMemory(1)
        constant.addExport("__stack_pointer", .global, constant.addGlobal(GlobalType(.i32), [.i32Const(100)]))
        #expect(try Module(constant.bytes).shadowStackPointer == nil)
    }

    // MARK: Poison

    @Test func poisonedInstancesAreNotEnteredAgain() throws {
        let store = try Store(poisonOnTrap: true)
        var imports = Imports()
        imports.define("host", "f") { throw Refusal() }
        let callee = try Instance(Module(Self.module(.export).bytes), imports: imports, store: store)
        var links = Imports()
        links.define("host", "f", try callee.function("enter"))
        let caller = try Instance(Module(Self.module(.export).bytes), imports: links, store: store)
        let bystander = try Instance(Module(Self.module(.export).bytes), imports: links, store: store)
        #expect(try caller.call("data") == [.i32(1)])
        #expect(throws: Refusal.self) { try caller.call("enter") }
        for instance in [caller, callee] {
            for name in ["data", "pointer", "enter"] {
                let error = #expect(throws: PoisonedInstance.self) { try instance.call(name) }
                #expect(error?.cause == "Refusal()")
            }
        }
        // Nor those that calls in tail position entered.
        let last = try Instance(Module(Self.module(.export).bytes), imports: imports, store: store)
        var calling = ModuleBuilder()
        calling.importFunction("host", "f")
        calling.addFunction(export: "last", body: [.op(.returnCall, 0)])
        links.define("host", "f", try last.function("enter"))
        let first = try Instance(Module(calling.bytes), imports: links, store: store)
        #expect(throws: Refusal.self) { try first.call("last") }
        #expect(throws: PoisonedInstance.self) { try last.call("data") }
        // One that no error crossed is sound, until it calls one that is not.
        #expect(try bystander.call("data") == [.i32(1)])
        #expect(throws: PoisonedInstance.self) { try bystander.call("enter") }
        #expect(throws: PoisonedInstance.self) { try bystander.call("data") }
    }

    // MARK: What stays in a store

    @Test func failedInstantiationsLeaveNothing() throws {
        let store = try Store()
        var module = ModuleBuilder()
        module.importFunction("host", "f")
        module.addMemory(1)
        module.addTable(TableType(element: .funcref, limits: Limits(minimum: 10)))
        module.addFunction([], [], export: "g", body: [])
        module.addElements(.active(at: [.i32Const(0)]), functions: [0, 1])
        module.addData(.active(at: [.i32Const(65_536)]), [1])
        let failing = try Module(module.bytes)
        var imports = Imports()
        imports.define("host", "f") {}
        let usage = store.usage
        for _ in 0..<100 {
            #expect(throws: HeapAccessOutOfBounds.self) {
                try Instance(failing, imports: imports, store: store)
            }
        }
        #expect(store.usage == usage)
        #expect(store.state.instances.isEmpty)
        #expect(store.state.hostFunctions.isEmpty)
        #expect(store.state.functionCount == 0)
        let sound = try Instance(Module(Self.module(.export).bytes), imports: imports, store: store)
        #expect(try sound.call("data") == [.i32(1)])
    }

    /// Segments before the one that fails have had their effect (spec 4.7.2): what they wrote to a table of others works.
    @Test func whatEscapedFromAFailedInstantiationStays() throws {
        let store = try Store()
        let table = try Table(
            TableType(element: .funcref, limits: Limits(minimum: 1)), filledWith: .funcref(nil), in: store)
        var module = ModuleBuilder()
        module.addImport("host", "table", .table(TableType(element: .funcref, limits: Limits(minimum: 1))))
        module.addMemory(0)
        module.addFunction([], [.i32], body: [.i32Const(42)])
        module.addElements(.active(at: [.i32Const(0)]), functions: [0])
        module.addData(.active(at: [.i32Const(0)]), [1])
        var imports = Imports()
        imports.define("host", "table", table)
        #expect(throws: HeapAccessOutOfBounds.self) {
            try Instance(Module(module.bytes), imports: imports, store: store)
        }
        guard case .funcref(let function?) = try table.get(0) else {
            Issue.record("the table is empty")
            return
        }
        #expect(try function.call() == [.i32(42)])
    }
}

extension Instance {
    fileprivate func call(_ name: String) throws -> [Value] { try function(name).call() }
}
