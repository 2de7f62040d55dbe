import Airlock
import AirlockWAT
import Testing

@Suite struct LinkerTests {
    private static let consumer = """
        (module
          (import "env" "log" (func (param i32)))
          (import "env" "now" (func (result i64)))
          (import "math" "add" (func $add (param i32 i32) (result i32)))
          (func (export "run") (result i32) (call $add (i32.const 2) (i32.const 3))))
        """
    private static let math = """
        (module (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))
        """

    // MARK: Before linking

    @Test func problemsAreListedWithWhatWasMeant() throws {
        let module = try Module(wat: Self.consumer)
        var imports = Imports()
        imports.define("env", "logg") { (_: Int32) in }
        imports.define("env", "now") { () -> Int32 in 0 }
        imports.define("calc", "add") { (a: Int32, b: Int32) -> Int32 in a &+ b }
        let problems = try imports.problems(for: module)
        #expect(
            problems.map { "\($0)" } == [
                "unknown import: env.log, of type (func (param i32)), was not given; did you mean env.logg?",
                "incompatible import type: env.now must be (func (result i64)), was given (func (result i32))",
                "unknown import: math.add, of type (func (param i32 i32) (result i32)), was not given; "
                    + "did you mean calc.add?",
            ])
        #expect(problems.map(\.suggestion) == ["env.logg", nil, "calc.add"])
        // The same is told by linking.
        let error = try #require(throws: LinkError.self) { try Instance(module, imports: imports) }
        #expect(error.problems == problems)
        imports.define("env", "log") { (_: Int32) in }
        imports.define("env", "now") { () -> Int64 in 0 }
        imports.define("math", "add") { (a: Int32, b: Int32) -> Int32 in a &+ b }
        #expect(try imports.problems(for: module).isEmpty)
    }

    @Test func nothingIsSuggestedForWhatIsNotSimilar() throws {
        let module = try Module(wat: "(module (import \"env\" \"write_file\" (func)))")
        var imports = Imports()
        imports.define("env", "exit") {}
        imports.define("env", String(repeating: "write_file", count: 1000)) {}
        #expect(try imports.problems(for: module).map(\.suggestion) == [nil])
    }

    @Test func whatBelongsToAStoreIsComparedInItAlone() async throws {
        let store = try Store()
        var imports = Imports()
        imports.define("env", "memory", try Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
        let module = try Module(wat: "(module (import \"env\" \"memory\" (memory 2)))")
        #expect(try imports.problems(for: module).isEmpty)
        #expect(try imports.problems(for: module, in: store).count == 1)
        #expect(throws: StoreMismatch.self) { try imports.problems(for: module, in: Store()) }
        #expect(throws: StoreMismatch.self) { try imports.problems(for: module, in: Store(engine: Engine())) }
        // Asked by another task.
        let shared = imports
        #expect(try await Task { try shared.problems(for: module).count }.value == 0)
    }

    // MARK: Several modules

    @Test func modulesFindEachOtherByName() throws {
        var host = Imports()
        host.define("env", "log") { (_: Int32) in }
        host.define("env", "now") { () -> Int64 in 0 }
        var linker = try Linker(imports: host)
        try linker.instantiate(["main": try Module(wat: Self.consumer), "math": try Module(wat: Self.math)])
        #expect(linker.instances.keys.sorted() == ["main", "math"])
        let main = try #require(linker.instances["main"])
        #expect(try main.call("run", returning: Int32.self) == 5)
        // A later module sees both.
        let third = try linker.instantiate(
            try Module(wat: "(module (import \"main\" \"run\" (func $r (result i32))) (export \"again\" (func $r)))"),
            as: "third")
        #expect(try third.call("again", returning: Int32.self) == 5)
        #expect(third.store === linker.store)
    }

    @Test func circlesAreErrors() throws {
        var linker = try Linker()
        let a = try Module(wat: "(module (import \"b\" \"f\" (func)) (func (export \"f\")))")
        let b = try Module(wat: "(module (import \"a\" \"f\" (func)) (func (export \"f\")))")
        let error = try #require(throws: LinkError.self) { try linker.instantiate(["a": a, "b": b]) }
        #expect(error.problems.map(\.module) == ["b"])
        #expect(linker.instances.isEmpty)
    }

    @Test func aModuleThatFailsChangesNothing() throws {
        var linker = try Linker()
        try linker.instantiate(try Module(wat: Self.math), as: "math")
        let bad = try Module(wat: "(module (func $f unreachable) (start $f) (func (export \"add\")))")
        #expect(throws: Trap.self) { try linker.instantiate(bad, as: "math") }
        let math = try #require(linker.instances["math"])
        #expect(try math.call("add", 1, 2, returning: Int32.self) == 3)
    }

    // MARK: Exports

    @Test func exportsHaveNamesAndTypes() throws {
        let module = try Module(
            wat: """
                (module (memory (export "m") 1 2) (table (export "t") 3 funcref) (global (export "g") i32 (i32.const 7))
                  (tag (export "e") (param f32)) (func (export "f") (param i64)))
                """)
        let instance = try Instance(module)
        #expect(instance.exports.map(\.name) == module.exports.map(\.name))
        #expect(instance.exports.map(\.extern.type) == module.exports.map(\.type))
        guard case .global(let global)? = instance.export("g") else {
            throw ExportError(name: "g", expected: .global, found: nil)
        }
        #expect(try global.value(as: Int32.self) == 7)
        #expect(instance.export("absent") == nil)
        // What was exported can be given to others, under any name.
        var imports = Imports()
        for (name, extern) in instance.exports { imports.define("other", name + "2", extern) }
        let user = try Module(
            wat: """
                (module (import "other" "m2" (memory 1)) (import "other" "t2" (table 3 funcref))
                  (import "other" "g2" (global i32)) (import "other" "e2" (tag (param f32)))
                  (import "other" "f2" (func (param i64))))
                """)
        #expect(try imports.problems(for: user, in: instance.store).isEmpty)
        _ = try Instance(user, imports: imports, store: instance.store)
    }
}
