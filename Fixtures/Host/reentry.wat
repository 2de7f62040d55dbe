;; A guest and a host that call each other: `bounce(n)` calls host.bounce(n), which is expected to call `bounce(n - 1)`
;; of the same instance. The memory may grow on the way, by as many pages as the global says.
(module $reentry
  (import "host" "bounce" (func $host_bounce (param i32) (result i32)))
  (memory (export "memory") 1)
  (global $growth (export "growth") (mut i32) (i32.const 0))
  (data (i32.const 32) "stays")

  ;; The sum of all n on the way down, plus 1 for every call in which the data at 32 was still there on the way back.
  (func $bounce (export "bounce") (param $n i32) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (i32.const 0))
      (else
        (drop (memory.grow (global.get $growth)))
        (i32.add
          (i32.add (call $host_bounce (local.get $n)) (local.get $n))
          (i32.eq (i32.load (i32.const 32)) (i32.const 0x79617473))))))

  ;; As `bounce`, without an end: each side relies on the other to stop.
  (func (export "forever") (result i32)
    (call $host_bounce (i32.const -1))))
