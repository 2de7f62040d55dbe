;; 64-bit integers in locals, by hand: the sum of the lengths of all Collatz sequences that start below n.
(module $collatz
  (memory (export "memory") 1)
  (func $length (param $value i64) (result i32)
    (local $steps i32)
    (block $done
      (loop $next
        (br_if $done (i64.le_u (local.get $value) (i64.const 1)))
        (local.set $steps (i32.add (local.get $steps) (i32.const 1)))
        (if (i64.eqz (i64.and (local.get $value) (i64.const 1)))
          (then (local.set $value (i64.shr_u (local.get $value) (i64.const 1))))
          (else (local.set $value (i64.add (i64.mul (local.get $value) (i64.const 3)) (i64.const 1)))))
        (br $next)))
    (local.get $steps))

  (func $run (export "run") (param $n i32) (result i64)
    (local $start i32) (local $sum i64)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $start) (local.get $n)))
        (local.set $sum
          (i64.add (local.get $sum) (i64.extend_i32_u (call $length (i64.extend_i32_u (local.get $start))))))
        (local.set $start (i32.add (local.get $start) (i32.const 1)))
        (br $next)))
    (local.get $sum)))
