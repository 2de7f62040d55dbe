;; Objects that die young: n times a linked list of 1000 structures is built and added up.
(module $gc_lists
  (rec (type $node (struct (field $value i32) (field $next (ref null $node)))))

  (func $build (param $count i32) (param $first i32) (result (ref null $node))
    (local $list (ref null $node))
    (loop $next
      (local.set $list (struct.new $node (i32.add (local.get $first) (local.get $count)) (local.get $list)))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
    (local.get $list))

  (func $sum (param $list (ref null $node)) (result i32)
    (local $sum i32)
    (block $done
      (loop $next
        (br_if $done (ref.is_null (local.get $list)))
        (local.set $sum
          (i32.add (i32.mul (local.get $sum) (i32.const 31)) (struct.get $node $value (local.get $list))))
        (local.set $list (struct.get $node $next (local.get $list)))
        (br $next)))
    (local.get $sum))

  (func $run (export "run") (param $n i32) (result i32)
    (local $sum i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $sum
          (i32.xor (i32.rotl (local.get $sum) (i32.const 1))
            (call $sum (call $build (i32.const 1000) (local.get $n)))))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $sum)))
