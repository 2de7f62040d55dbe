import Testing

import Airlock
import AirlockWAT

/// Vectors wherever values go: parameters, results, locals, globals, blocks, branches, calls of each kind, exceptions, and
/// the border of the host.
@Suite struct VectorFlowTests {
    private static let a = SIMD16<UInt8>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    private static let b = SIMD16<UInt8>(repeating: 0xB0) &+ a

    private func instance(_ wat: String, _ imports: Imports = Imports()) throws -> Instance {
        try Instance(try Module(wat: "(module \(wat))"), imports: imports)
    }

    /// A function that mixes what takes one slot with what takes two.
    private static let mixed = """
        (func $mixed (export "mixed") (param i32 v128 f64 v128 i64) (result v128 i64 v128 i32 f64)
          (local.get 3) (local.get 4) (local.get 1) (local.get 0) (local.get 2))
        """
    private static let type = "(type $t (func (param i32 v128 f64 v128 i64) (result v128 i64 v128 i32 f64)))"
    private static var arguments: [Value] { [.i32(7), .v128(a), .f64(0.5), .v128(b), .i64(-9)] }
    private static var results: [Value] { [.v128(b), .i64(-9), .v128(a), .i32(7), .f64(0.5)] }
    private static let pass = "(local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)"

    @Test(arguments: [
        mixed,
        "\(mixed) \(type) (func (export \"run\") (type $t) (call $mixed \(pass)))",
        "\(mixed) \(type) (func (export \"run\") (type $t) (return_call $mixed \(pass)))",
        "\(mixed) \(type) (table funcref (elem $mixed)) (func (export \"run\") (type $t) (call_indirect (type $t) \(pass) (i32.const 0)))",
        "\(mixed) \(type) (table funcref (elem $mixed)) (func (export \"run\") (type $t) (return_call_indirect (type $t) \(pass) (i32.const 0)))",
        "\(mixed) \(type) (elem declare func $mixed) (func (export \"run\") (type $t) (call_ref $t \(pass) (ref.func $mixed)))",
        "\(mixed) \(type) (elem declare func $mixed) (func (export \"run\") (type $t) (return_call_ref $t \(pass) (ref.func $mixed)))",
        """
        \(mixed) \(type) (tag $e (type $p)) (type $p (func (param i32 v128 f64 v128 i64)))
        (func $throw (throw $e (i32.const 7) (global.get $a) (f64.const 0.5) (global.get $b) (i64.const -9)))
        (global $a (mut v128) (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15))
        (global $b v128 (v128.const i8x16 0xb0 0xb1 0xb2 0xb3 0xb4 0xb5 0xb6 0xb7 0xb8 0xb9 0xba 0xbb 0xbc 0xbd 0xbe 0xbf))
        (func (export "run") (type $t)
          (block $caught (result i32 v128 f64 v128 i64)
            (try_table (catch $e $caught) (call $throw))
            unreachable)
          (call $mixed))
        """,
        """
        \(mixed) \(type)
        (func (export "run") (type $t)
          (local $x v128) (local $n i64) (local $y v128)
          (block $out (result v128 i64 v128 i32 f64)
            (call $mixed \(pass))
            (loop $again (param v128 i64 v128 i32 f64) (result v128 i64 v128 i32 f64)
              (br_if $out (i32.const 1))
              (br_table $again $out (i32.const 5)))))
        """,
    ])
    func slotsOfEachKindOfCall(_ wat: String) throws {
        let instance = try instance(wat)
        let name = wat.contains("\"run\"") ? "run" : "mixed"
        #expect(try instance.function(name).call(Self.arguments) == Self.results)
        let typed = try instance.function(
            name,
            as: ((Int32, SIMD16<UInt8>, Double, SIMD16<UInt8>, Int64) -> (
                SIMD16<UInt8>, Int64, SIMD16<UInt8>, Int32, Double
            )).self)
        let (first, second, third, fourth, fifth) = try typed(7, Self.a, 0.5, Self.b, -9)
        #expect(first == Self.b && second == -9 && third == Self.a && fourth == 7 && fifth == 0.5)
    }

    @Test func callsAcrossInstances() throws {
        let store = try Store()
        let callee = try Instance(try Module(wat: "(module \(Self.mixed))"), store: store)
        var imports = Imports()
        imports.define("callee", callee)
        for call in ["call", "return_call"] {
            let caller = try Instance(
                try Module(
                    wat: """
                        (module \(Self.type) (import "callee" "mixed" (func $mixed (type $t)))
                          (func (export "run") (type $t) (\(call) $mixed \(Self.pass)))
                          (func (export "one") (param v128) (result v128) (local.get 0)))
                        """), imports: imports, store: store)
            #expect(try caller.function("run").call(Self.arguments) == Self.results)
        }
    }

    /// The lanes of Swift's vectors are those of the guest's.
    @Test func shapesAtTheBorder() throws {
        let instance = try instance(
            """
            (func (export "same") (param v128) (result v128) (local.get 0))
            (func (export "floats") (param v128) (result v128) (f32x4.mul (local.get 0) (v128.const f32x4 1 2 3 4)))
            (func (export "words") (param v128 i32) (result i64 v128)
              (i64x2.extract_lane 1 (local.get 0)) (i32x4.replace_lane 2 (local.get 0) (local.get 1)))
            """)
        func same<V: WasmValue & Equatable>(_ value: V) throws {
            let same = try instance.function("same", as: ((V) -> V).self)
            #expect(try same(value) == value)
        }
        try same(SIMD16<Int8>(repeating: -3))
        try same(SIMD8<UInt16>(1, 2, 3, 4, 5, 6, 7, 65_535))
        try same(SIMD8<Int16>(repeating: .min))
        try same(SIMD4<UInt32>(1, 2, 3, .max))
        try same(SIMD4<Int32>(-1, 0, 1, .min))
        try same(SIMD4<Float>(0.5, -0, .infinity, .leastNonzeroMagnitude))
        try same(SIMD2<UInt64>(1, .max))
        try same(SIMD2<Int64>(.min, 2))
        try same(SIMD2<Double>(.pi, -.infinity))
        let floats = try instance.function("floats", as: ((SIMD4<Float>) -> SIMD4<Float>).self)
        #expect(try floats(SIMD4(1, 10, 100, 0.5)) == SIMD4(1, 20, 300, 2))
        let words = try instance.function("words", as: ((SIMD2<Int64>, Int32) -> (Int64, SIMD4<Int32>)).self)
        let (upper, replaced) = try words(SIMD2(5, -6), 9)
        #expect(upper == -6 && replaced == SIMD4(5, 0, 9, -1))
        #expect(throws: SignatureMismatch.self) {
            try instance.function("same", as: ((Int64, Int64) -> SIMD2<Int64>).self)
        }
        #expect(throws: SignatureMismatch.self) { try instance.function("same").call([.i64(1)]) }
        #expect(throws: SignatureMismatch.self) { try instance.function("same").call([.v128(Self.a), .i32(1)]) }
    }

    @Test func functionsOfTheHost() throws {
        var imports = Imports()
        imports.define("host", "typed") {
            (n: Int32, v: SIMD4<Int32>, x: Double, w: SIMD8<Int16>) -> (SIMD8<Int16>, Double, SIMD4<Int32>) in
            (w &+ SIMD8(repeating: Int16(n)), x * 2, v &* SIMD4(repeating: n))
        }
        let wat = """
            (import "host" "typed" (func $f (param i32 v128 f64 v128) (result v128 f64 v128)))
            (func (export "run") (param i32 v128 f64 v128) (result v128 f64 v128)
              (call $f (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
            (func (export "one") (param v128) (result v128)
              (local $r v128)
              (local.set $r (call $f (i32.const 1) (local.get 0) (f64.const 1) (local.get 0)) (drop) (drop))
              (local.get $r))
            """
        let guest = try instance(wat, imports)
        let run = try guest.function(
            "run", as: ((Int32, SIMD4<Int32>, Double, SIMD8<Int16>) -> (SIMD8<Int16>, Double, SIMD4<Int32>)).self)
        let (w, x, v) = try run(3, SIMD4(1, 2, 3, 4), 1.25, SIMD8(repeating: 5))
        #expect(w == SIMD8(repeating: 8) && x == 2.5 && v == SIMD4(3, 6, 9, 12))

        let store = try Store()
        var untyped = Imports()
        let type = FunctionType(parameters: [.i32, .v128, .f64, .v128], results: [.v128, .f64, .v128])
        untyped.define(
            "host", "typed",
            try Function(in: store, type: type) { _, arguments in [arguments[3], arguments[2], arguments[1]] })
        let other = try Instance(try Module(wat: "(module \(wat))"), imports: untyped, store: store)
        #expect(
            try other.function("run").call([.i32(1), .v128(Self.a), .f64(2), .v128(Self.b)])
                == [.v128(Self.b), .f64(2), .v128(Self.a)])
    }

    @Test func exceptions() throws {
        let wat = """
            (tag $e (export "e") (param i32 v128 i64))
            (func (export "throw") (param v128) (throw $e (i32.const 1) (local.get 0) (i64.const 2)))
            (func (export "catch") (param v128) (result i32 v128 i64)
              (block $caught (result i32 v128 i64 exnref)
                (try_table (catch_ref $e $caught) (throw $e (i32.const 3) (local.get 0) (i64.const 4)))
                unreachable)
              (drop))
            (func (export "again") (param v128) (result v128)
              (block $outer (result i32 v128 i64)
                (try_table (catch $e $outer)
                  (block $caught (result i32 v128 i64 exnref)
                    (try_table (catch_ref $e $caught) (throw $e (i32.const 3) (local.get 0) (i64.const 4)))
                    unreachable)
                  (throw_ref))
                unreachable)
              (drop) (i8x16.splat (i32.const 1)) (i8x16.add) (br 0) )
            """
        let guest = try instance(wat)
        #expect(try guest.function("catch").call([.v128(Self.a)]) == [.i32(3), .v128(Self.a), .i64(4)])
        let error = #expect(throws: UncaughtException.self) { try guest.function("throw").call([.v128(Self.b)]) }
        #expect(try error?.values(in: guest.store) == [.i32(1), .v128(Self.b), .i64(2)])
        #expect(
            error?.description.hasPrefix("uncaught exception e (i32:1, v128:0xbfbebdbcbbbab9b8b7b6b5b4b3b2b1b0, i64:2)")
                == true)
    }

    @Test func globals() throws {
        let store = try Store()
        let given = try Global(.v128(Self.a), isMutable: true, in: store)
        var imports = Imports()
        imports.define("host", "g", given)
        let guest = try Instance(
            try Module(
                wat: """
                    (module
                      (import "host" "g" (global $g (mut v128)))
                      (global $n i32 (i32.const 5))
                      (global $own (export "own") (mut v128) (v128.const i64x2 1 2))
                      (global $first v128 (v128.const i64x2 3 4))
                      (global $copy (export "copy") v128 (global.get $first))
                      (func (export "swap") (local $t v128)
                        (local.set $t (global.get $g))
                        (global.set $g (global.get $own))
                        (global.set $own (i8x16.add (local.get $t) (i8x16.splat (global.get $n)))))
                      (func (export "get") (result v128 v128) (global.get $g) (global.get $own)))
                    """), imports: imports, store: store)
        _ = try guest.function("swap").call()
        let one = SIMD16<UInt8>(1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0)
        #expect(given.value == .v128(one))
        #expect(try guest.global("own").value == .v128(Self.a &+ SIMD16(repeating: 5)))
        #expect(try guest.function("get").call() == [.v128(one), .v128(Self.a &+ SIMD16(repeating: 5))])
        try guest.global("own").set(.v128(Self.b))
        #expect(try guest.function("get").call() == [.v128(one), .v128(Self.b)])
        #expect(
            try guest.global("copy").value == .v128(SIMD16(3, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0)))
        #expect(throws: SignatureMismatch.self) { try given.set(.i64(1)) }
    }

    /// Locals begin as zero, however many slots there are to clear, and are where they should be among others.
    @Test(arguments: [1, 2, 3, 4, 5, 9, 40, 300])
    func locals(_ count: Int) throws {
        let declared = (0..<count).map { $0 % 3 == 0 ? "(local v128 i32)" : "(local i64 v128)" }.joined(separator: " ")
        let vectors = (0..<count).map { 1 + $0 * 2 + ($0 % 3 == 0 ? 0 : 1) }
        let sum = vectors.map { "(local.set 0 (i8x16.add (local.get 0) (local.get \($0))))" }.joined(separator: "\n")
        let fill = vectors.map { "(local.set \($0) (i8x16.splat (i32.const \($0 % 100))))" }.joined(separator: "\n")
        let guest = try instance(
            "(func (export \"zeros\") (param v128) (result v128) \(declared) \(sum) (local.get 0))"
                + "(func (export \"filled\") (param v128) (result v128) \(declared) \(fill) \(sum) (local.get 0))")
        let dirty = try guest.function("filled").call([.v128(Self.b)])
        let total = UInt8(truncatingIfNeeded: vectors.reduce(0) { $0 + $1 % 100 })
        #expect(dirty == [.v128(Self.b &+ SIMD16(repeating: total))])
        #expect(try guest.function("zeros").call([.v128(Self.a)]) == [.v128(Self.a)])
    }

    @Test func choices() throws {
        let guest = try instance(
            """
            (func (export "select") (param v128 v128 i32) (result v128)
              (select (result v128) (local.get 0) (local.get 1) (local.get 2)))
            (func (export "untyped") (param v128 v128 i32) (result v128)
              (select (i8x16.neg (i8x16.neg (local.get 0))) (v128.not (v128.not (local.get 1))) (i32.eqz (i32.eqz (local.get 2)))))
            (func (export "if") (param v128 v128 i32) (result v128)
              (if (result v128) (local.get 2) (then (local.get 0)) (else (local.get 1))))
            (func (export "br_if") (param v128 v128 i32) (result v128)
              (block (result v128) (br_if 0 (local.get 0) (local.get 2)) (drop) (local.get 1)))
            (func (export "br_table") (param v128 v128 i32) (result v128)
              (block $a (result v128)
                (block $b (result v128)
                  (br_table $b $a (v128.xor (local.get 0) (v128.xor (local.get 1) (local.get 1))) (local.get 2)))
                (drop) (local.get 1)))
            (func (export "loop") (param v128 v128 i32) (result v128)
              (local.get 0) (local.get 1) (i32.const 9) (local.get 0) (local.get 1) (f32.const 1)
              (loop $again (param v128 v128 i32 v128 v128 f32) (result v128)
                (drop) (drop) (drop) (drop)
                (if (param v128 v128) (result v128) (local.get 2)
                  (then (drop))
                  (else
                    (local.set 1) (local.set 0) (local.set 2 (i32.const 1))
                    (local.get 1) (local.get 0) (i32.const 9) (local.get 0) (local.get 1) (f32.const 1)
                    (br $again)))))
            """)
        for name in ["select", "untyped", "if", "br_if", "br_table", "loop"] {
            let function = try guest.function(name)
            #expect(try function.call([.v128(Self.a), .v128(Self.b), .i32(1)]) == [.v128(Self.a)], "\(name)")
            #expect(try function.call([.v128(Self.a), .v128(Self.b), .i32(0)]) == [.v128(Self.b)], "\(name)")
        }
    }

    /// Constants of loops have slots, but only so many.
    @Test(arguments: [1, 5, 32, 33, 80])
    func constantsInLoops(_ count: Int) throws {
        let adds = (0..<count).map {
            "(local.set $sum (i32x4.add (local.get $sum) (v128.const i32x4 \($0) \($0 * 3) 1 \(count))))"
        }.joined(separator: "\n")
        let guest = try instance(
            """
            (func (export "run") (param $n i32) (result v128) (local $sum v128)
              (loop $again
                \(adds)
                (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
              (v128.xor (local.get $sum) (v128.const i32x4 0 0 0 0)))
            """)
        let run = try guest.function("run", as: ((Int32) -> SIMD4<Int32>).self)
        let sum = Int32((0..<count).reduce(0, +))
        #expect(try run(1) == SIMD4(sum, 3 * sum, Int32(count), Int32(count * count)))
        #expect(try run(10) == SIMD4(10 * sum, 30 * sum, 10 * Int32(count), 10 * Int32(count * count)))
    }

    /// A shuffle whose operands are farther apart than its places reach.
    @Test func farOperandsOfShuffles() throws {
        let guest = try instance(
            """
            (func (export "run") (param v128 v128) (result v128)
              (local \(Array(repeating: "i64", count: 9_000).joined(separator: " "))) (local $far v128)
              (local.set $far (local.get 1))
              (i8x16.shuffle 31 0 30 1 29 2 28 3 27 4 26 5 25 6 24 7 (local.get 0) (local.get $far)))
            """)
        let result = try guest.function("run").call([.v128(Self.a), .v128(Self.b)])
        #expect(
            result == [
                .v128(SIMD16(0xBF, 0, 0xBE, 1, 0xBD, 2, 0xBC, 3, 0xBB, 4, 0xBA, 5, 0xB9, 6, 0xB8, 7))
            ])
    }

    @Test func framesOfVectorsAreLimited() throws {
        func refused(_ wat: String) -> Bool {
            do {
                _ = try Module(wat: "(module \(wat))")
                return false
            } catch is ImplementationLimitExceeded {
                return true
            } catch {
                Issue.record(error)
                return false
            }
        }
        func operands(_ constant: String, _ count: Int) -> String {
            "(func \(Array(repeating: constant, count: count).joined(separator: " ")) unreachable)"
        }
        #expect(!refused("(func (local \(Array(repeating: "v128", count: 32_000).joined(separator: " "))))"))
        #expect(refused("(func (local \(Array(repeating: "v128", count: 33_000).joined(separator: " "))))"))
        #expect(!refused(operands("(i32.const 1)", 40_000)))
        #expect(refused(operands("(v128.const i64x2 1 2)", 40_000)))
        #expect(refused("(global $g v128 (v128.const i64x2 1 2))" + operands("(global.get $g)", 40_000)))
        #expect(refused("(func $f (result v128) unreachable)" + operands("(call $f)", 40_000)))
        #expect(!refused("(global $g v128 (v128.const i64x2 1 2))" + operands("(global.get $g)", 32_000)))
    }

    @Test func backtracesShowVectors() throws {
        let guest = try instance("(func (export \"f\") (param i32 v128 i32) unreachable)")
        let trap = #expect(throws: Trap.self) {
            try guest.function("f").call([.i32(1), .v128(Self.a), .i32(2)])
        }
        #expect(
            trap?.description.contains("called by the host with (1, 0x0f0e0d0c0b0a09080706050403020100, 2)") == true)
    }

    /// Where vectors are switched off, their modules are refused by name.
    @Test func canBeSwitchedOff() throws {
        var configuration = Engine.Configuration()
        configuration.features.subtract(Features(.simd, .relaxedSIMD))
        let engine = Engine(configuration)
        for wat in [
            "(func (local v128))", "(func (drop (v128.const i64x2 1 2)))", "(global v128 (v128.const i64x2 1 2))",
        ] {
            let error = #expect(throws: UnsupportedFeature.self) { try Module(wat: "(module \(wat))", engine: engine) }
            #expect(error?.feature == .simd)
        }
        configuration.features.formUnion(Features(.simd))
        let error = #expect(throws: UnsupportedFeature.self) {
            try Module(
                wat: "(module (func (param v128) (result v128) (f32x4.relaxed_min (local.get 0) (local.get 0))))",
                engine: Engine(configuration))
        }
        #expect(error?.feature == .relaxedSIMD)
    }
}
