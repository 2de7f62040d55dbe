;; Cycles: n times a ring of 100 structures, each linked to both neighbours, is built, walked in both directions and left.
(module $gc_rings
  (rec (type $node
    (struct (field $value i64) (field $next (mut (ref null $node))) (field $previous (mut (ref null $node))))))

  (func $build (param $count i32) (param $first i64) (result (ref $node))
    (local $start (ref $node)) (local $last (ref null $node))
    (local.set $start (struct.new $node (local.get $first) (ref.null $node) (ref.null $node)))
    (local.set $last (local.get $start))
    (loop $next
      (local.set $first (i64.add (local.get $first) (i64.const 7)))
      (struct.set $node $next (local.get $last)
        (struct.new $node (local.get $first) (ref.null $node) (local.get $last)))
      (local.set $last (struct.get $node $next (local.get $last)))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
    (struct.set $node $next (local.get $last) (local.get $start))
    (struct.set $node $previous (local.get $start) (local.get $last))
    (local.get $start))

  (func $sum (param $start (ref $node)) (result i64)
    (local $at (ref null $node)) (local $sum i64)
    (local.set $at (local.get $start))
    (loop $next
      (local.set $sum (i64.add (i64.mul (local.get $sum) (i64.const 31)) (struct.get $node $value (local.get $at))))
      (local.set $at (struct.get $node $next (local.get $at)))
      (br_if $next (i32.eqz (ref.eq (local.get $at) (local.get $start)))))
    (loop $next
      (local.set $sum (i64.xor (i64.mul (local.get $sum) (i64.const 33)) (struct.get $node $value (local.get $at))))
      (local.set $at (struct.get $node $previous (local.get $at)))
      (br_if $next (i32.eqz (ref.eq (local.get $at) (local.get $start)))))
    (local.get $sum))

  (func $run (export "run") (param $n i32) (result i64)
    (local $sum i64)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $sum
          (i64.xor (i64.rotl (local.get $sum) (i64.const 1))
            (call $sum (call $build (i32.const 99) (i64.extend_i32_u (local.get $n))))))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $sum)))
