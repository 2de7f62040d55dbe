;; Pointers followed: a cycle through 65,536 structures in an order that no cache foresees, n times around.
(module $gc_chase
  (rec (type $node (struct (field $value (mut i32)) (field $next (mut (ref null $node))))))
  (type $nodes (array (mut (ref null $node))))

  ;; What a generator of full period gives comes after what it was given.
  (func $build (result (ref null $node))
    (local $nodes (ref $nodes)) (local $i i32)
    (local.set $nodes (array.new_default $nodes (i32.const 65536)))
    (loop $next
      (array.set $nodes (local.get $nodes) (local.get $i) (struct.new $node (local.get $i) (ref.null $node)))
      (br_if $next
        (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (array.len (local.get $nodes)))))
    (loop $next
      (local.set $i (i32.sub (local.get $i) (i32.const 1)))
      (struct.set $node $next (array.get $nodes (local.get $nodes) (local.get $i))
        (array.get $nodes (local.get $nodes)
          (i32.and (i32.add (i32.mul (local.get $i) (i32.const 40501)) (i32.const 17389)) (i32.const 65535))))
      (br_if $next (local.get $i)))
    (array.get $nodes (local.get $nodes) (i32.const 0)))

  (func $run (export "run") (param $n i32) (result i32)
    (local $at (ref null $node)) (local $steps i32) (local $sum i32)
    (local.set $at (call $build))
    (local.set $steps (i32.shl (local.get $n) (i32.const 16)))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $steps)))
        (local.set $sum (i32.add (i32.rotl (local.get $sum) (i32.const 3)) (struct.get $node $value (local.get $at))))
        (local.set $at (struct.get $node $next (local.get $at)))
        (local.set $steps (i32.sub (local.get $steps) (i32.const 1)))
        (br $next)))
    (local.get $sum)))
