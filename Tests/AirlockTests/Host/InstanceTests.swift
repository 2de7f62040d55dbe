import Testing

@testable import Airlock

@Suite struct InstanceTests {
    static func adder() throws -> Module {
        var m = ModuleBuilder()
        m.addFunction([.i32, .i32], [.i32], export: "add", body: [.localGet(0), .localGet(1), .op(.i32Add)])
        m.addFunction([.i32, .i64], [.i64, .i32], export: "swap", body: [.localGet(1), .localGet(0)])
        m.addFunction([], [], export: "nothing", body: [])
        return try Module(m.bytes)
    }

    @Test func callsTyped() throws {
        let instance = try Instance(try Self.adder())
        let add = try instance.function("add", as: ((Int32, Int32) -> Int32).self)
        #expect(try add(40, 2) == 42)
        #expect(try add(.max, 1) == .min)
        let swap = try instance.function("swap", as: ((UInt32, Int64) -> (Int64, UInt32)).self)
        #expect(try swap(7, -1) == (-1, 7))
        let nothing = try instance.function("nothing", as: (() -> Void).self)
        try nothing()
    }

    @Test func callsInOneLine() throws {
        let instance = try Instance(try Self.adder())
        #expect(try instance.call("add", 1, 2, returning: Int32.self) == 3)
        #expect(try instance.call("add", 1 as Int32, -2 as Int32, returning: Int.self) == -1)
        let (wide, narrow) = try instance.call("swap", -7, 1 << 40, returning: (Int64, UInt32).self)
        #expect(wide == 1 << 40 && narrow == UInt32(bitPattern: -7))
        try instance.call("nothing")
        #expect(throws: IntegerRangeError(1 << 40)) { try instance.call("add", 1 << 40, 0, returning: Int32.self) }
        #expect(throws: SignatureMismatch.self) { try instance.call("add", 1, 2) }
        #expect(throws: SignatureMismatch.self) { try instance.call("add", 1, 2, returning: Int64.self) }
        #expect(throws: SignatureMismatch.self) { try instance.call("add", 1.0, 2, returning: Int32.self) }
        #expect(throws: SignatureMismatch.self) { try instance.call("nothing", 1) }
        #expect(throws: ExportError.self) { try instance.call("none") }
    }

    /// A literal behind the bytes is no f64.
    @Test func literalsBehindBytesAreIntegers() throws {
        var m = ModuleBuilder()
        m.addMemory(1, export: "memory")
        m.addFunction([.i32, .i32, .i32], [.i32], export: "narrow", body: [.localGet(2)])
        m.addFunction([.i32, .i32, .i64], [.i64], export: "wide", body: [.localGet(2)])
        m.addFunction([.i32, .i32, .f64], [.f64], export: "float", body: [.localGet(2)])
        let instance = try Instance(try Module(m.bytes))
        let bytes: [UInt8] = [1, 2, 3]
        #expect(try instance.call("narrow", passing: bytes, with: 5, returning: Int32.self) == 5)
        #expect(try instance.call("wide", passing: bytes, with: 5, returning: Int64.self) == 5)
        #expect(try instance.call("float", passing: bytes, with: 5.0, returning: Double.self) == 5)
        #expect(throws: SignatureMismatch.self) {
            try instance.call("float", passing: bytes, with: 5, returning: Double.self)
        }
    }

    @Test func callsUntyped() throws {
        let instance = try Instance(try Self.adder())
        #expect(try instance.function("add").call([.i32(1), .i32(2)]) == [.i32(3)])
        #expect(throws: SignatureMismatch.self) { try instance.function("add").call([.i32(1)]) }
        #expect(throws: SignatureMismatch.self) { try instance.function("add").call([.i32(1), .i64(2)]) }
    }

    @Test func callsUntypedIntoAnArray() throws {
        let add = try Instance(try Self.adder()).function("add")
        var results: [Value] = [.i64(7), .i64(8)]
        try add.call([.i32(1), .i32(2)], into: &results)
        #expect(results == [.i32(3)])
        #expect(throws: SignatureMismatch.self) { try add.call([.i32(1)], into: &results) }
        #expect(results == [.i32(3)])
    }

    /// The function that was looked up last is remembered by its name alone, not by what an equal Swift string would be.
    @Test func namesAreComparedByBytes() throws {
        var module = ModuleBuilder()
        module.addFunction([], [.i32], export: "\u{E9}", body: [.i32Const(1)])
        module.addFunction([], [.i32], export: "e\u{301}", body: [.i32Const(2)])
        let instance = try Instance(try Module(module.bytes))
        for _ in 0..<2 {
            #expect(try instance.call("\u{E9}", returning: Int32.self) == 1)
            #expect(try instance.call("e\u{301}", returning: Int32.self) == 2)
        }
    }

    @Test func namesWhatIsMissing() throws {
        let instance = try Instance(try Self.adder())
        #expect(throws: ExportError(name: "none", expected: .function, found: nil)) { try instance.function("none") }
        #expect(throws: ExportError(name: "add", expected: .memory, found: .function)) { try instance.memory("add") }
        #expect(throws: SignatureMismatch.self) { try instance.function("add", as: ((Int32) -> Int32).self) }
        #expect(throws: SignatureMismatch.self) { try instance.function("add", as: ((Int64, Int32) -> Int32).self) }
    }

    @Test func givesHostFunctions() throws {
        var m = ModuleBuilder()
        m.importFunction("host", "triple", [.i32], [.i32])
        m.addFunction([.i32], [.i32], export: "run", body: [.localGet(0), .call(0), .i32Const(1), .op(.i32Add)])
        let module = try Module(m.bytes)
        var imports = Imports()
        imports.define("host", "triple") { (n: Int32) -> Int32 in n * 3 }
        let run = try Instance(module, imports: imports).function("run", as: ((Int32) -> Int32).self)
        #expect(try run(5) == 16)
        #expect(throws: LinkError.self) { try Instance(module) }
        var wrong = Imports()
        wrong.define("host", "triple") { (n: Int64) -> Int32 in Int32(n) }
        #expect(throws: LinkError.self) { try Instance(module, imports: wrong) }
    }
}
