import AirlockWAT
import Testing

@testable import Airlock

/// What runs costs, and what happens when fuel does not suffice.
@Suite struct FuelTests {
    /// The fuel that calling `run` of a module takes, from its text.
    private func price(_ fields: String, _ arguments: Value...) throws -> UInt64 {
        let store = try Store(fuel: 1_000_000)
        let instance = try Instance(try Module(wat: "(module \(fields))"), store: store)
        let before = try #require(store.fuel).consumed
        _ = try instance.function("run").call(arguments)
        let fuel = try #require(store.fuel)
        #expect(fuel.remaining + fuel.consumed == 1_000_000)
        return fuel.consumed - before
    }

    @Test func instructionsCostOneEach() throws {
        #expect(try price(#"(func (export "run"))"#) == 0)
        #expect(try price(#"(func (export "run") nop (drop (i32.const 1)))"#) == 1)
        #expect(try price(#"(func (export "run") (drop (i32.add (i32.const 1) (i32.const 2))))"#) == 3)
        #expect(try price(#"(func $f (drop (i32.const 1))) (func (export "run") (call $f) (call $f))"#) == 4)
        #expect(try price(#"(func (export "run") (drop (i32x4.splat (i32.const 2))))"#) == 2)
    }

    /// What is not run costs nothing, and what runs again costs again.
    @Test(arguments: [0, 1, 2, 10] as [Int32])
    func branchesPayForWhatTheyReach(_ n: Int32) throws {
        // Before the loop nothing; four for each round.
        let loop = """
            (func (export "run") (param i32)
              (block (loop
                (br_if 1 (i32.eqz (local.get 0)))
                (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
                (br 0))))
            """
        // get eqz br_if; get const sub set br. The last round pays for what is close behind the branch that leaves it.
        #expect(try price(loop, .i32(n)) == 8 + UInt64(n) * 8)
        let arms = """
            (func (export "run") (param i32)
              (if (local.get 0)
                (then (drop (i32.const 1)) (drop (i32.const 1)) (drop (i32.const 1)))
                (else (drop (i32.const 1))))
              (drop (i32.const 1)))
            """
        #expect(try price(arms, .i32(n)) == (n == 0 ? 7 : 6))
        let far = """
            (func (export "run") (param i32)
              (block (br_if 0 (local.get 0)) \(String(repeating: "(drop (i32.const 1))", count: 20)))
              (drop (i32.const 1)))
            """
        #expect(try price(far, .i32(n)) == (n == 0 ? 2 + 20 + 1 : 2 + 12 + 1))
        let cases = """
            (func (export "run") (param i32)
              (block (block (block (br_table 0 1 2 (local.get 0)))
                (drop (i32.const 1)) (return))
               (drop (i32.const 1)) (drop (i32.const 1)) (return))
              (drop (i32.const 1)) (drop (i32.const 1)) (drop (i32.const 1)))
            """
        #expect(try price(cases, .i32(n)) == 2 + UInt64(min(n, 2)) + 1)
    }

    @Test func bytesCost() throws {
        func fill(_ count: Int32) throws -> UInt64 {
            try price(
                #"(memory 2) (func (export "run") (param i32) (memory.fill (i32.const 0) (i32.const 1) (local.get 0)))"#,
                .i32(count))
        }
        #expect(try fill(0) == 4)
        #expect(try fill(63) == 4)
        #expect(try fill(64) == 5)
        #expect(try fill(65536) == 4 + 1024)
        #expect(try price(#"(memory 0) (func (export "run") (drop (memory.grow (i32.const 2))))"#) == 2 + 2048)
        #expect(
            try price(
                """
                (table 0 funcref)
                (func (export "run") (drop (table.grow (ref.null func) (i32.const 800))))
                """) == 3 + 100)
        #expect(
            try price(
                """
                (type $a (array (mut i8)))
                (func (export "run") (drop (array.new_default $a (i32.const 6400))))
                """) >= 2 + 100)
    }

    @Test(arguments: Runaway.all)
    func endlessGuestsRunOut(_ guest: Runaway) throws {
        // Without fuel of its own a wait would be endless.
        if guest.name == "waiting" { return }
        var limits = ResourceLimits()
        limits.storeBytes = 1 << 30
        let store = try Store(limits: limits, fuel: 300_000)
        let error = #expect(throws: Trap.self) { try guest.run(in: store) }
        #expect(error?.code == .outOfFuel)
        #expect(try #require(store.fuel).consumed <= 300_000)
        if guest.isStart { return }
        // The instance stays usable.
        try #require(store.fuel).add(10_000)
        let instance = try guest.instance(in: store)
        #expect(try instance.call("ok", returning: Int32.self) == Int32(7))
    }

    @Test func hostFunctionsCanCharge() throws {
        let store = try Store(fuel: 100)
        var imports = Imports()
        imports.define("host", "f") { (caller: Caller) in try caller.store.fuel?.consume(30) }
        let module = try Module(
            wat:
                #"(module (import "host" "f" (func $f)) (func (export "run") (call $f) (call $f) (call $f) (call $f)))"#
        )
        let instance = try Instance(module, imports: imports, store: store)
        let error = #expect(throws: Trap.self) { try instance.call("run") }
        #expect(error?.code == .outOfFuel)
        #expect(store.fuel?.consumed == 94)
        #expect(store.fuel?.remaining == 6)
    }

    @Test func storesWithoutFuelCountNothing() throws {
        let store = try Store()
        #expect(store.fuel == nil)
    }

    @Test func fuelStaysInRange() throws {
        let store = try Store(fuel: .max)
        let fuel = try #require(store.fuel)
        #expect(fuel.remaining == UInt64(Int64.max))
        fuel.add(.max)
        #expect(fuel.remaining == UInt64(Int64.max))
        #expect(fuel.consumed == 0)
        #expect(throws: Trap.self) { try fuel.consume(.max) }
        #expect(fuel.remaining == UInt64(Int64.max))
        try fuel.consume(1)
        #expect(fuel.consumed == 1)
    }

    // MARK: In pieces

    /// Whoever is asked for more may call the guest meanwhile, and errors end the call.
    @Test func whoeverIsAskedMayCallTheGuest() throws {
        let store = try Store(fuel: 0)
        let instance = try Instance(
            try Module(
                wat: """
                    (module
                      (func (export "ok") (result i32) (i32.const 7))
                      (func (export "run") (param i64) (result f64) (local f64)
                        (loop
                          (local.set 1 (f64.add (local.get 1) (f64.convert_i64_u (local.get 0))))
                          (local.set 0 (i64.sub (local.get 0) (i64.const 1)))
                          (br_if 0 (i64.ne (local.get 0) (i64.const 0))))
                        (local.get 1)))
                    """),
            store: store)
        var asked = 0
        var isInside = false
        store.fuel?.whenExhausted = { () throws -> UInt64? in
            asked += 1
            if !isInside {
                isInside = true
                #expect(try instance.call("ok", returning: Int32.self) == Int32(7))
                isInside = false
            }
            return 20
        }
        #expect(try instance.call("run", Int64(100), returning: Double.self) == Double(5050))
        #expect(asked > 50)
        struct Stop: Error {}
        store.fuel?.whenExhausted = { throw Stop() }
        #expect(throws: Stop.self) { _ = try instance.call("run", Int64(100), returning: Double.self) }
    }
}
