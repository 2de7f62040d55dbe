import Airlock
import AirlockWAT

/// Guests that never end by themselves: `run` is endless, `ok` gives 7.
package struct Runaway: Sendable {
    package let name: String
    /// The fields of the module.
    let body: String
    /// Whether it is the start function that is endless.
    package var isStart = false

    func module() throws -> Module {
        try Module(
            wat: """
                (module
                  (import "host" "again" (func $again))
                  (import "host" "wait" (func $wait))
                  (func (export "ok") (result i32) (i32.const 7))
                  \(body))
                """)
    }

    /// An instance whose host functions come back to the guest, or wait for a moment.
    package func instance(in store: Store) throws -> Instance {
        var imports = Imports()
        imports.define("host", "again") { (caller: Caller) in try caller.instance?.call("inner") }
        imports.define("host", "wait") { (caller: Caller) in
            while !caller.isStopping {}
        }
        return try Instance(try module(), imports: imports, store: store)
    }

    package static let all = [
        Runaway(name: "empty loop", body: #"(func (export "run") (loop (br 0)))"#),
        Runaway(
            name: "counting loop",
            body: """
                (func (export "run") (local i64)
                  (loop (local.set 0 (i64.add (local.get 0) (i64.const 1))) (br_if 0 (i64.ne (local.get 0) (i64.const -1)))))
                """),
        Runaway(name: "loop with calls", body: #"(func $f) (func (export "run") (loop (call $f) (br 0)))"#),
        Runaway(
            name: "recursion without end in sight",
            body: """
                (func $fib (param i64) (result i64)
                  (if (result i64) (i64.lt_u (local.get 0) (i64.const 2)) (then (local.get 0))
                    (else (i64.add (call $fib (i64.sub (local.get 0) (i64.const 1)))
                                   (call $fib (i64.sub (local.get 0) (i64.const 2)))))))
                (func (export "run") (drop (call $fib (i64.const 90))))
                """),
        Runaway(
            name: "mutual tail calls",
            body: """
                (func $a (param i32) (return_call $b (local.get 0))) (func $b (param i32) (return_call $a (local.get 0)))
                (func (export "run") (call $a (i32.const 1)))
                """),
        Runaway(
            name: "indirect tail calls",
            body: """
                (table funcref (elem $a $b)) (type $t (func (param i32)))
                (func $a (type $t) (return_call_indirect (type $t) (i32.const 1) (i32.const 1)))
                (func $b (type $t) (return_call_indirect (type $t) (i32.const 0) (i32.const 0)))
                (func (export "run") (call $a (i32.const 1)))
                """),
        Runaway(
            name: "br_table",
            body: """
                (func (export "run") (local i32)
                  (loop $l
                    (local.set 0 (i32.xor (local.get 0) (i32.const 1)))
                    (block $b (br_table $l $b $l (local.get 0)))
                    (br $l)))
                """),
        Runaway(
            name: "exceptions",
            body: """
                (tag $t)
                (func $f (throw $t))
                (func (export "run") (loop $l (block $h (try_table (catch $t $h) (call $f))) (br $l)))
                """),
        Runaway(
            name: "exceptions to a loop",
            body: #"(tag $t) (func (export "run") (loop $l (try_table (catch $t $l) (throw $t))))"#),
        Runaway(
            name: "filling memory",
            body: """
                (memory 4096)
                (func (export "run")
                  (loop (memory.fill (i32.const 0) (i32.const 1) (i32.const 0x10000000)) (br 0)))
                """),
        Runaway(
            name: "copying memory",
            body: """
                (memory 4096)
                (func (export "run")
                  (loop (memory.copy (i32.const 1) (i32.const 0) (i32.const 0xfffffff)) (br 0)))
                """),
        Runaway(
            name: "filling tables",
            body: """
                (table 9000000 funcref)
                (func (export "run")
                  (loop (table.fill (i32.const 0) (ref.null func) (i32.const 9000000)) (br 0)))
                """),
        Runaway(
            name: "objects",
            body: """
                (type $s (struct (field (ref null $s))))
                (func (export "run") (local (ref null $s))
                  (loop (local.set 0 (struct.new $s (ref.null $s))) (br 0)))
                """),
        Runaway(
            name: "host functions that come back",
            body: #"(func (export "inner") (loop (br 0))) (func (export "run") (call $again))"#),
        Runaway(
            name: "host function called in a loop",
            body: #"(func (export "inner")) (func (export "run") (loop (call $again) (br 0)))"#),
        Runaway(name: "waiting", body: #"(func (export "run") (loop (call $wait) (br 0)))"#),
        Runaway(name: "start function", body: #"(func $s (loop (br 0))) (start $s)"#, isStart: true),
    ]

    /// Runs what is endless.
    package func run(in store: Store) throws {
        let instance = try instance(in: store)
        if !isStart { try instance.call("run") }
    }
}
