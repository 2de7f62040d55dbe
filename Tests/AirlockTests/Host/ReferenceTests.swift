import Testing

@testable import Airlock

/// References on their way between host and guest: of which type and store they are is checked wherever they enter.
@Suite struct ReferenceTests {
    static let exnref = ValueType.reference(ReferenceType(isNullable: true, .exn))

    static func typed(_ index: UInt32, isNullable: Bool = true) -> ValueType {
        .reference(ReferenceType(isNullable: isNullable, .index(TypeIndex(index))))
    }

    /// `call` calls what it is given by type 0, (i64) -> (i64); `pick` gives function 0, of that type, or null.
    static func caller() -> ModuleBuilder {
        var module = ModuleBuilder()
        let type = module.addType([.i64], [.i64])
        module.addFunction([.i64], [.i64], export: "negate", body: [.i64Const(0), .localGet(0), .op(.i64Sub)])
        module.addFunction([], [.i32], export: "other", body: [.i32Const(7)])
        module.addFunction(
            [typed(type)], [.i64], export: "call", body: [.i64Const(5), .localGet(0), .op(.callRef, type)])
        module.addFunction(
            [typed(type, isNullable: false)], [.i64], export: "callSome",
            body: [.i64Const(5), .localGet(0), .op(.callRef, type)])
        module.addFunction([], [typed(type, isNullable: false)], export: "pickSome", body: [.op(.refFunc, 0)])
        module.addFunction([], [typed(type)], export: "pickNone", body: [.refNull(.index(TypeIndex(type)))])
        module.addGlobal(
            GlobalType(typed(type), isMutable: true), [.refNull(.index(TypeIndex(type)))], export: "global")
        module.addTable(
            TableType(
                element: ReferenceType(isNullable: true, .index(TypeIndex(type))), limits: Limits(minimum: 1)),
            export: "table")
        return module
    }

    // MARK: Types that modules define

    @Test func typedClosuresCheckEachFunction() throws {
        let instance = try Instance(try Module(Self.caller().bytes))
        let call = try instance.function("call", as: ((Function?) -> Int64).self)
        #expect(try call(instance.function("negate")) == -5)
        #expect(try #require(throws: Trap.self) { try call(nil) }.code == .nullFunctionReference)
        let mismatch = try #require(throws: SignatureMismatch.self) { try call(instance.function("other")) }
        #expect(
            "\(mismatch)"
                == "reference has type (ref null (func (param i64) (result i64))), was used as (ref (func (result i32)))"
        )
        let foreign = try Instance(try Module(Self.caller().bytes)).function("negate")
        #expect(throws: StoreMismatch.self) { try call(foreign) }
        #expect(try call(instance.function("negate")) == -5)
    }

    @Test func untypedCallsCheckEachFunction() throws {
        let instance = try Instance(try Module(Self.caller().bytes))
        let call = try instance.function("call")
        #expect(try call.call([.funcref(instance.function("negate"))]) == [.i64(-5)])
        #expect(throws: SignatureMismatch.self) { try call.call([.funcref(instance.function("other"))]) }
        #expect(throws: SignatureMismatch.self) { try call.call([.externref(nil)]) }
        #expect(throws: SignatureMismatch.self) { try call.call([.exnref(nil)]) }
        #expect(throws: SignatureMismatch.self) { try instance.function("callSome").call([.funcref(nil)]) }
        let foreign = try Instance(try Module(Self.caller().bytes)).function("negate")
        #expect(throws: StoreMismatch.self) { try call.call([.funcref(foreign)]) }
    }

    @Test func nullsAreForNullableTypesAlone() throws {
        let instance = try Instance(try Module(Self.caller().bytes))
        #expect(throws: SignatureMismatch.self) {
            try instance.function("callSome", as: ((Function?) -> Int64).self)
        }
        let callSome = try instance.function("callSome", as: ((Function) -> Int64).self)
        #expect(try callSome(instance.function("negate")) == -5)
        #expect(throws: SignatureMismatch.self) { try instance.function("pickNone", as: (() -> Function).self) }
        let pickNone = try instance.function("pickNone", as: (() -> Function?).self)
        let pickSome = try instance.function("pickSome", as: (() -> Function).self)
        let pickMaybe = try instance.function("pickSome", as: (() -> Function?).self)
        #expect(try pickNone() == nil)
        #expect(try pickSome() == instance.function("negate"))
        #expect(try pickMaybe() == instance.function("negate"))
    }

    @Test func globalsAndTablesCheckEachFunction() throws {
        let instance = try Instance(try Module(Self.caller().bytes))
        let global = try instance.global("global")
        let table = try instance.table("table")
        let (right, wrong) = (
            Value.funcref(try instance.function("negate")), Value.funcref(try instance.function("other"))
        )
        try global.set(right)
        try table.set(0, right)
        #expect(try table.grow(by: 1, filledWith: right) == 1)
        for wrong in [wrong, .externref(nil), .exnref(nil)] {
            #expect(throws: SignatureMismatch.self) { try global.set(wrong) }
            #expect(throws: SignatureMismatch.self) { try table.set(0, wrong) }
            #expect(throws: SignatureMismatch.self) { try table.grow(by: 1, filledWith: wrong) }
        }
        #expect(global.value == right)
        #expect(try table.get(0) == right && table.get(1) == right)
        #expect(table.count == 2)
    }

    // MARK: Functions of the host

    /// A module whose import `f` takes a reference of type 0, and gives one.
    private func importer() -> ModuleBuilder {
        var module = ModuleBuilder()
        let type = module.addType([.i64], [.i64])
        module.importFunction("host", "f", [Self.typed(type, isNullable: false)], [Self.typed(type)])
        module.addFunction([.i64], [.i64], export: "negate", body: [.i64Const(0), .localGet(0), .op(.i64Sub)])
        module.addFunction([], [.i32], export: "other", body: [.i32Const(7)])
        module.addElements(.declarative, functions: [1])
        module.addFunction(
            [], [.i64], export: "run", body: [.i64Const(5), .op(.refFunc, 1), .call(0), .op(.callRef, type)])
        return module
    }

    @Test func hostFunctionsTakeAndGiveTypedReferences() throws {
        let store = try Store()
        var answer: (Function) throws -> Function? = { $0 }
        var imports = Imports()
        imports.define("host", "f", in: store) { (function: Function) in try answer(function) }
        let instance = try Instance(try Module(importer().bytes), imports: imports, store: store)
        let run = try instance.function("run", as: (() -> Int64).self)
        #expect(try run() == -5)
        answer = { _ in try instance.function("other") }
        #expect(throws: SignatureMismatch.self) { try run() }
        answer = { _ in try Instance(try Module(Self.caller().bytes)).function("negate") }
        #expect(throws: StoreMismatch.self) { try run() }
        answer = { _ in nil }
        #expect(try #require(throws: Trap.self) { try run() }.code == .nullFunctionReference)
    }

    @Test func untypedHostFunctionsTakeTypesOfAModule() throws {
        let store = try Store()
        let module = try Module(importer().bytes)
        let type = FunctionType(parameters: [Self.typed(0, isNullable: false)], results: [Self.typed(0)])
        var answer: ([Value]) throws -> [Value] = { $0 }
        var imports = Imports()
        imports.define("host", "f", try Function(in: store, type: type, of: module) { _, values in try answer(values) })
        let instance = try Instance(module, imports: imports, store: store)
        let run = try instance.function("run", as: (() -> Int64).self)
        #expect(try run() == -5)
        answer = { _ in [.funcref(try instance.function("other"))] }
        #expect(throws: SignatureMismatch.self) { try run() }
    }

    @Test func typeIndicesNeedTheirModule() throws {
        let store = try Store()
        let module = try Module(importer().bytes)
        let type = FunctionType(parameters: [Self.typed(0)])
        let unknown = FunctionType(results: [Self.typed(9)])
        let body: (Caller, [Value]) -> [Value] = { _, _ in [] }
        #expect(
            "\(try #require(throws: UnknownType.self) { try Function(in: store, type: type, body) })"
                == "unknown type 0: no module was given whose types it counts")
        #expect(
            "\(try #require(throws: UnknownType.self) { try Function(in: store, type: unknown, of: module, body) })"
                == "unknown type 9: the module has 4")
        #expect(throws: UnknownType.self) { try Global(.funcref(nil), as: Self.typed(0), in: store) }
        #expect(try Global(.funcref(nil), as: Self.typed(0), of: module, in: store).value == .funcref(nil))
        let table = TableType(
            element: ReferenceType(isNullable: true, .index(TypeIndex(0))), limits: Limits(minimum: 1))
        #expect(throws: UnknownType.self) { try Table(table, filledWith: .funcref(nil), in: store) }
        #expect(try Table(table, of: module, filledWith: .funcref(nil), in: store).get(0) == .funcref(nil))
        #expect(throws: StoreMismatch.self) {
            try Function(in: Store(engine: Engine()), type: type, of: module, body)
        }
    }

    @Test(arguments: [1_001, 65_535, 65_536, 70_000])
    func functionsWithTooManyParametersOrResultsAreRefused(count: Int) throws {
        let store = try Store()
        let list = Array(repeating: ValueType.i32, count: count)
        for type in [FunctionType(parameters: list), FunctionType(results: list)] {
            let error = try #require(throws: LimitError.self) { try Function(in: store, type: type) { _, _ in [] } }
            #expect(error.demand == UInt64(count) && error.limit == 1000)
        }
    }

    // MARK: Kinds

    @Test func exceptionReferencesAreNoFunctions() throws {
        var module = ModuleBuilder()
        let tag = module.addTag([.i64, .f32], export: "tag")
        let block = module.addType([], [.i64, .f32, Self.exnref])
        module.addFunction(
            [.i64], [Self.exnref], locals: [Self.exnref], export: "catch",
            body: [
                .block(
                    .index(TypeIndex(block)),
                    [
                        .tryTable(
                            .empty, [CatchClause(kind: .tagReference, tag: TagIndex(tag), label: 0)],
                            [.localGet(0), .f32Const(1.5), .op(.throw, tag)]),
                        .op(.unreachable),
                    ]), .localSet(1), .op(.drop), .op(.drop), .localGet(1),
            ])
        module.addFunction([Self.exnref], [], export: "rethrow", body: [.localGet(0), .op(.throwRef)])
        module.addGlobal(GlobalType(Self.exnref, isMutable: true), [.refNull(.exn)], export: "global")
        module.addTable(
            TableType(element: ReferenceType(isNullable: true, .exn), limits: Limits(minimum: 1)), export: "table")
        let loaded = try Module(module.bytes)
        let instance = try Instance(loaded)
        // A number that, taken for a reference, is that of a function.
        let values = try instance.function("catch").call([.i64(1)])
        guard case .exnref(let exception?)? = values.first else {
            Issue.record("\(values)")
            return
        }
        #expect(exception.values == [.i64(1), .f32(1.5)])
        #expect(try exception.tag == instance.tag("tag"))
        let catching = try instance.function("catch", as: ((Int64) -> ExceptionReference?).self)
        #expect(try catching(1)?.values == exception.values)
        #expect(try catching(1) != exception)
        #expect(throws: SignatureMismatch.self) { try instance.function("catch", as: ((Int64) -> Function?).self) }
        #expect(throws: SignatureMismatch.self) {
            try instance.function("catch", as: ((Int64) -> ExternReference?).self)
        }

        let rethrow = try instance.function("rethrow")
        #expect(throws: SignatureMismatch.self) { try rethrow.call([.funcref(nil)]) }
        #expect(throws: SignatureMismatch.self) { try rethrow.call([.funcref(rethrow)]) }
        let thrown = try #require(throws: UncaughtException.self) { try rethrow.call(values) }
        #expect(try thrown.values(in: instance.store) == exception.values)
        #expect(try thrown.tag(in: instance.store) == exception.tag)
        #expect(throws: StoreMismatch.self) { try thrown.values(in: Store()) }
        #expect("\(thrown)".hasPrefix("uncaught exception tag (i64:1, f32:1.5)\n  in rethrow+0x3"))
        #expect(throws: StoreMismatch.self) { try Instance(loaded).function("rethrow").call(values) }

        try instance.global("global").set(.exnref(exception))
        try instance.table("table").set(0, .exnref(exception))
        #expect(try instance.global("global").value == .exnref(exception))
        #expect(try instance.table("table").get(0) == .exnref(exception))
        #expect(throws: SignatureMismatch.self) { try instance.global("global").set(.funcref(rethrow)) }
    }

    /// A store's handles are of one kind each, whatever number they hold.
    @Test func kindsAreNotExchanged() throws {
        let store = try Store()
        let function = try Function(in: store) {}
        let external = try ExternReference(5, in: store)
        #expect(Function(_reference: external._reference) == nil)
        #expect(ExceptionReference(_reference: external._reference) == nil)
        #expect(AnyReference(_reference: function._reference) == nil)
        #expect(ExternReference(_reference: function._reference) == nil)
        #expect(ExternReference(_reference: external._reference) == external)
        #expect(Function(_reference: function._reference) == function)
    }

    // MARK: Exceptions

    /// References in an exception are those of its own store, where another one's functions have the same numbers.
    @Test func exceptionsOfOtherStoresAreErrorsOfTheHost() throws {
        var thrower = ModuleBuilder()
        let tag = thrower.addTag([.externref])
        thrower.addFunction([.externref], [], export: "throw", body: [.localGet(0), .op(.throw, tag)])
        let other = try Instance(try Module(thrower.bytes))
        var catcher = ModuleBuilder()
        catcher.importFunction("host", "f")
        catcher.addFunction(
            [], [Self.exnref], export: "run",
            body: [
                .block(
                    .value(Self.exnref),
                    [
                        .tryTable(.empty, [CatchClause(kind: .allReference, tag: TagIndex(0), label: 0)], [.call(0)]),
                        .refNull(.exn),
                    ])
            ])
        let store = try Store()
        var imports = Imports()
        imports.define("host", "f", in: store) {
            _ = try other.function("throw").call([.externref(try ExternReference("secret", in: other.store))])
        }
        let instance = try Instance(try Module(catcher.bytes), imports: imports, store: store)
        #expect(throws: UncaughtException.self) { try instance.function("run").call() }
    }

    @Test func hostsThrowExceptions() throws {
        var module = ModuleBuilder()
        let type = module.addType([.i32])
        module.importFunction("host", "f")
        let tag = module.addImport("host", "tag", .tag(TypeIndex(type)))
        module.addFunction(
            [], [.i32], export: "run",
            body: [
                .block(
                    .value(.i32),
                    [
                        .tryTable(.empty, [CatchClause(kind: .tag, tag: TagIndex(tag), label: 0)], [.call(0)]),
                        .i32Const(0),
                    ])
            ])
        let store = try Store()
        let (mine, others) = (try Tag([.i32], name: "mine", in: store), try Tag([.i32], name: "other's", in: store))
        var thrown = mine
        var imports = Imports()
        imports.define("host", "tag", mine)
        imports.define("host", "f", in: store) { throw try UncaughtException(thrown, [.i32(9)]) }
        let run = try Instance(try Module(module.bytes), imports: imports, store: store)
            .function("run", as: (() -> Int32).self)
        #expect(try run() == 9)
        thrown = others
        let uncaught = try #require(throws: UncaughtException.self) { try run() }
        #expect(uncaught.description.hasPrefix("uncaught exception \"other's\" (i32:9)\n  in host function host.f\n"))
        #expect(uncaught.backtrace.frames.map(\.name) == ["host.f", "run", "run"])
        #expect(throws: SignatureMismatch.self) { try UncaughtException(mine, [.i64(9)]) }
        #expect(throws: SignatureMismatch.self) { try UncaughtException(mine, []) }
    }
}
