;; Binary trees of depth 12, n times built and walked by recursive functions: 8191 structures each.
(module $gc_trees
  (rec (type $tree (struct (field $left (ref null $tree)) (field $right (ref null $tree)) (field $value i32))))

  (func $build (param $depth i32) (param $value i32) (result (ref $tree))
    (if (i32.eqz (local.get $depth))
      (then (return (struct.new $tree (ref.null $tree) (ref.null $tree) (local.get $value)))))
    (struct.new $tree
      (call $build (i32.sub (local.get $depth) (i32.const 1)) (i32.mul (local.get $value) (i32.const 3)))
      (call $build (i32.sub (local.get $depth) (i32.const 1)) (i32.add (local.get $value) (i32.const 5)))
      (local.get $value)))

  (func $sum (param $tree (ref null $tree)) (result i32)
    (if (ref.is_null (local.get $tree)) (then (return (i32.const 1))))
    (i32.add (struct.get $tree $value (local.get $tree))
      (i32.sub (call $sum (struct.get $tree $left (local.get $tree)))
        (call $sum (struct.get $tree $right (local.get $tree))))))

  (func $run (export "run") (param $n i32) (result i32)
    (local $sum i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $sum
          (i32.xor (i32.rotl (local.get $sum) (i32.const 1))
            (call $sum (call $build (i32.const 12) (local.get $n)))))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $sum)))
