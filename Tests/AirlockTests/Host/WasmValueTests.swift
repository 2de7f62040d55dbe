import Testing

@testable import Airlock

/// Types of the host's own in signatures of typed functions.
@Suite struct WasmValueTests {
    /// Becomes a number by calling the guest, as nothing forbids.
    struct Meddler: WasmValue {
        nonisolated(unsafe) static var meddle: () throws -> Void = {}
        let number: Int64

        init(_ number: Int64) { self.number = number }

        init(primitive: Int64) throws {
            unsafe try Self.meddle()
            number = primitive
        }

        var primitive: Int64 {
            get throws {
                unsafe try Self.meddle()
                return number
            }
        }
    }

    enum Color: UInt32, WasmValue {
        case red, green

        struct Unknown: Error {}

        init(primitive: UInt32) throws {
            guard let color = Color(rawValue: primitive) else { throw Unknown() }
            self = color
        }

        var primitive: UInt32 { rawValue }
    }

    private static func module() -> ModuleBuilder {
        var module = ModuleBuilder()
        module.importFunction("host", "f", [.i64, .i64], [.i64, .i64])
        module.addFunction([.i64, .i64], [.i64, .i64], export: "swap", body: [.localGet(1), .localGet(0)])
        module.addFunction([.i64, .i64], [.i64, .i64], export: "host", body: [.localGet(0), .localGet(1), .call(0)])
        module.addFunction([.i32], [.i32], export: "same", body: [.localGet(0)])
        return module
    }

    @Test(.serialized, arguments: ["swap", "host"])
    func conversionsMayCallTheGuest(name: String) throws {
        var imports = Imports()
        imports.define("host", "f") { (a: Meddler, b: Meddler) -> (Meddler, Meddler) in (b, a) }
        let instance = try Instance(try Module(Self.module().bytes), imports: imports)
        let disturb = try instance.function("swap", as: ((Int64, Int64) -> (Int64, Int64)).self)
        unsafe Meddler.meddle = { _ = try disturb(-1, -2) }
        defer { unsafe Meddler.meddle = {} }
        let call = try instance.function(name, as: ((Meddler, Meddler) -> (Meddler, Meddler)).self)
        let (a, b) = try call(Meddler(1), Meddler(2))
        #expect(a.number == 2 && b.number == 1)
    }

    @Test func conversionsMayFail() throws {
        var imports = Imports()
        imports.define("host", "f") { (a: Int64, b: Int64) -> (Int64, Int64) in (a, b) }
        let instance = try Instance(try Module(Self.module().bytes), imports: imports)
        let same = try instance.function("same", as: ((UInt32) -> Color).self)
        #expect(try same(1) == .green)
        #expect(throws: Color.Unknown.self) { try same(2) }
        let isGreen = try instance.function("same", as: ((Color) -> Bool).self)
        #expect(try isGreen(.green))
        #expect(throws: SignatureMismatch.self) {
            try instance.function("swap", as: ((Color, Color) -> (Int64, Int64)).self)
        }
    }

    @Test func hostFunctionsUseTheirOwnTypes() throws {
        var module = ModuleBuilder()
        module.importFunction("host", "f", [.i32], [.i32])
        module.addFunction([.i32], [.i32], export: "run", body: [.localGet(0), .call(0)])
        var imports = Imports()
        imports.define("host", "f") { (_: Caller, color: Color) -> Color in color == .red ? .green : .red }
        let run = try Instance(try Module(module.bytes), imports: imports).function("run", as: ((UInt32) -> Color).self)
        #expect(try run(0) == .green)
        #expect(try run(1) == .red)
        #expect(throws: Color.Unknown.self) { try run(2) }
    }

    // MARK: Integers without a width

    /// What a literal is, when nothing else tells.
    @Test func plainIntegersTakeTheWidthOfTheFunction() throws {
        var module = ModuleBuilder()
        module.importFunction("host", "five", [], [.i32])
        module.importFunction("host", "fiveWide", [], [.i64])
        module.addFunction([.i32], [.i32], export: "narrow", body: [.localGet(0), .call(0), .op(.i32Sub)])
        module.addFunction([.i64], [.i64], export: "wide", body: [.localGet(0), .call(1), .op(.i64Sub)])
        module.addFunction([.f64], [.f64], export: "float", body: [.localGet(0)])
        var imports = Imports()
        imports.define("host", "five") { 5 }
        imports.define("host", "fiveWide") { 5 }
        let instance = try Instance(try Module(module.bytes), imports: imports)
        let narrow = try instance.function("narrow", as: ((Int) -> Int).self)
        let wide = try instance.function("wide", as: ((Int) -> Int).self)
        #expect(try narrow(3) == -2)
        #expect(try wide(3) == -2)
        #expect(try narrow(-1) == -6)
        #expect(try narrow(0xFFFF_FFFF) == -6)
        #expect(try narrow(0xFFFF_FFFE) == -7)
        #expect(try wide(1 << 40) == 1 << 40 - 5)
        for number in [1 << 32, Int(Int32.min) - 1, .max, .min] {
            #expect(throws: IntegerRangeError(Int64(number))) { try narrow(number) }
        }
        #expect(throws: SignatureMismatch.self) { try instance.function("float", as: ((Int) -> Double).self) }
    }
}
