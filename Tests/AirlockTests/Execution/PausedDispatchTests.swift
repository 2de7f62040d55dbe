import AirlockWAT
import Testing

@testable import Airlock

/// Code for builds whose handlers cannot jump to each other, in any build.
@Suite struct PausedDispatchTests {
    private static let program = """
        (module
          (import "host" "twice" (func $twice (param i32) (result i32)))
          (type $box (struct (field i64) (field (mut (ref null $box)))))
          (type $binary (func (param i32 i32) (result i32)))
          (tag $tag (param i32))
          (memory 1)
          (table $t 2 funcref)
          (elem (table $t) (i32.const 0) func $add $pick)
          (func $add (type $binary) (i32.add (local.get 0) (local.get 1)))
          (func $pick (type $binary)
            (block $c (block $b (block $a (br_table $a $b $c (local.get 0))) (return (i32.const 10)))
              (return (i32.const 20)))
            (i32.const 30))
          (func (export "fibonacci") (param $n i32) (result i32)
            (if (result i32) (i32.lt_u (local.get $n) (i32.const 2))
              (then (local.get $n))
              (else (i32.add
                (call $fibonacci (i32.sub (local.get $n) (i32.const 1)))
                (call $fibonacci (i32.sub (local.get $n) (i32.const 2)))))))
          (func $fibonacci (param $n i32) (result i32)
            (if (result i32) (i32.lt_u (local.get $n) (i32.const 2))
              (then (local.get $n))
              (else (i32.add
                (call $fibonacci (i32.sub (local.get $n) (i32.const 1)))
                (call $fibonacci (i32.sub (local.get $n) (i32.const 2)))))))
          (func (export "long") (param $n i32) (result i32) (local $sum i32)
            (loop $l
              (local.set $sum (i32.add (local.get $sum) (i32.rem_u (local.get $n) (i32.const 7))))
              (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
            (local.get $sum))
          (func (export "table") (param i32 i32) (result i32)
            (call_indirect $t (type $binary) (local.get 1) (i32.const 0) (local.get 0)))
          (func (export "host") (param i32) (result i32) (i32.add (call $twice (local.get 0)) (i32.const 1)))
          (func (export "many") (param i64 i64) (result i64 i64 i64)
            (local.get 1) (local.get 0) (i64.add (local.get 0) (local.get 1)))
          (func $throw (param i32) (throw $tag (local.get 0)))
          (func (export "caught") (param i32) (result i32)
            (block $h (result i32)
              (try_table (catch $tag $h) (call $throw (i32.add (local.get 0) (i32.const 1))))
              (i32.const -1)))
          (func $down (param i32 i32) (result i32)
            (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
            (return_call $down (i32.sub (local.get 0) (i32.const 1)) (i32.add (local.get 1) (i32.const 2))))
          (func (export "tail") (param i32) (result i32) (return_call $down (local.get 0) (i32.const 0)))
          (func (export "objects") (param $n i32) (result i64) (local $head (ref null $box)) (local $sum i64)
            (loop $l
              (local.set $head (struct.new $box (i64.extend_i32_u (local.get $n)) (local.get $head)))
              (if (i32.eqz (i32.and (local.get $n) (i32.const 1023))) (then (local.set $head (ref.null $box))))
              (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
            (loop $l
              (if (i32.eqz (ref.is_null (local.get $head))) (then
                (local.set $sum (i64.add (local.get $sum) (struct.get $box 0 (local.get $head))))
                (local.set $head (struct.get $box 1 (local.get $head)))
                (br $l))))
            (local.get $sum))
          (func (export "grown") (result i32)
            (drop (memory.grow (i32.const 1)))
            (i32.store8 (i32.const 70000) (i32.const 77))
            (i32.load8_u (i32.const 70000)))
          (func (export "fault") (param i32) (result i32) (i32.load offset=4 (local.get 0))))
        """

    private static func guest() throws -> Guest {
        let store = StoreState.empty()
        let twice = try store.host([.i32], [.i32], name: "host.twice") { call in
            call.setResult(0, UInt64(UInt32(truncatingIfNeeded: call.frame[0]) &* 2))
        }
        return try Guest(bytes: try WAT.parse(program), imports: [twice], in: store, pauses: true)
    }

    @Test func computesWhatOtherCodeDoes() throws {
        let guest = try Self.guest()
        #expect(try guest.call("fibonacci", 15) == [610])
        #expect(try guest.call("long", 100_000) == [300_000])
        #expect(try guest.call("table", 0, 5) == [5])
        #expect(try guest.call("table", 1, 0) == [10])
        #expect(try guest.call("host", 20) == [41])
        #expect(try guest.call("many", 1, 2) == [2, 1, 3])
        #expect(try guest.call("caught", 6) == [7])
        #expect(try guest.call("tail", 100_000) == [200_000])
        #expect(try guest.call("objects", 200_000) == [1023 * 1024 / 2])
        #expect(try guest.call("grown") == [77])
    }

    @Test func faultsTellWhere() throws {
        let guest = try Self.guest()
        let fault = try #require(throws: HeapAccessOutOfBounds.self) { try guest.call("fault", 65_533) }
        #expect(fault.effectiveAddress == 65_537)
        // Behind the declaration of locals and `local.get`.
        #expect(fault.backtrace.frames.map(\.functionOffset) == [3, nil])
    }
}
