;; Recursion as deep as the caller asks for.
(module $recursion
  (memory (export "memory") 1)

  ;; n, counted on the way back up from n calls.
  (func $depth (export "depth") (param $n i32) (result i32)
    (if (result i32) (i32.eqz (local.get $n))
      (then (i32.const 0))
      (else (i32.add (call $depth (i32.sub (local.get $n) (i32.const 1))) (i32.const 1)))))

  ;; The same through the table.
  (type $step (func (param i32) (result i32)))
  (table 1 1 funcref)
  (elem (i32.const 0) func $depth_indirect)
  (func $depth_indirect (export "depth_indirect") (type $step)
    (if (result i32) (i32.eqz (local.get 0))
      (then (i32.const 0))
      (else
        (i32.add
          (call_indirect (type $step) (i32.sub (local.get 0) (i32.const 1)) (i32.const 0))
          (i32.const 1)))))

  ;; The sum of 1 to n, through two functions with frames of different size.
  (func $sum_odd (export "sum_mutual") (param $n i64) (result i64)
    (if (result i64) (i64.eqz (local.get $n))
      (then (i64.const 0))
      (else (i64.add (local.get $n) (call $sum_even (i64.sub (local.get $n) (i64.const 1)))))))
  (func $sum_even (param $n i64) (result i64)
    (local $a i64) (local $b i64) (local $c i64) (local $d i64)
    (local.set $a (local.get $n))
    (local.set $b (local.get $a))
    (local.set $c (local.get $b))
    (local.set $d (local.get $c))
    (if (result i64) (i64.eqz (local.get $n))
      (then (i64.const 0))
      (else
        (i64.add
          (call $sum_odd (i64.sub (local.get $n) (i64.const 1)))
          (i64.shr_u (i64.add (i64.add (local.get $a) (local.get $b)) (i64.add (local.get $c) (local.get $d)))
            (i64.const 2))))))

  ;; Ackermann's function.
  (func $ackermann (export "ackermann") (param $m i32) (param $n i32) (result i32)
    (if (i32.eqz (local.get $m)) (then (return (i32.add (local.get $n) (i32.const 1)))))
    (if (i32.eqz (local.get $n))
      (then (return (call $ackermann (i32.sub (local.get $m) (i32.const 1)) (i32.const 1)))))
    (call $ackermann
      (i32.sub (local.get $m) (i32.const 1))
      (call $ackermann (local.get $m) (i32.sub (local.get $n) (i32.const 1))))))
