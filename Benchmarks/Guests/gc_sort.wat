;; Arrays: n times an array of 4096 numbers is made, filled and sorted by heap sort.
(module $gc_sort
  (type $numbers (array (mut i32)))

  (func $sink (param $a (ref $numbers)) (param $root i32) (param $count i32)
    (local $child i32) (local $value i32)
    (local.set $value (array.get $numbers (local.get $a) (local.get $root)))
    (block $done
      (loop $next
        (local.set $child (i32.add (i32.shl (local.get $root) (i32.const 1)) (i32.const 1)))
        (br_if $done (i32.ge_u (local.get $child) (local.get $count)))
        (if (i32.lt_u (i32.add (local.get $child) (i32.const 1)) (local.get $count))
          (then
            (local.set $child
              (i32.add (local.get $child)
                (i32.lt_s (array.get $numbers (local.get $a) (local.get $child))
                  (array.get $numbers (local.get $a) (i32.add (local.get $child) (i32.const 1))))))))
        (br_if $done
          (i32.ge_s (local.get $value) (array.get $numbers (local.get $a) (local.get $child))))
        (array.set $numbers (local.get $a) (local.get $root) (array.get $numbers (local.get $a) (local.get $child)))
        (local.set $root (local.get $child))
        (br $next)))
    (array.set $numbers (local.get $a) (local.get $root) (local.get $value)))

  (func $sort (param $a (ref $numbers))
    (local $i i32) (local $last i32)
    (local.set $i (i32.shr_u (array.len (local.get $a)) (i32.const 1)))
    (loop $next
      (local.set $i (i32.sub (local.get $i) (i32.const 1)))
      (call $sink (local.get $a) (local.get $i) (array.len (local.get $a)))
      (br_if $next (local.get $i)))
    (local.set $i (array.len (local.get $a)))
    (loop $next
      (local.set $i (i32.sub (local.get $i) (i32.const 1)))
      (local.set $last (array.get $numbers (local.get $a) (local.get $i)))
      (array.set $numbers (local.get $a) (local.get $i) (array.get $numbers (local.get $a) (i32.const 0)))
      (array.set $numbers (local.get $a) (i32.const 0) (local.get $last))
      (call $sink (local.get $a) (i32.const 0) (local.get $i))
      (br_if $next (i32.gt_u (local.get $i) (i32.const 1)))))

  (func $run (export "run") (param $n i32) (result i32)
    (local $a (ref $numbers)) (local $i i32) (local $random i32) (local $sum i32)
    (block $done
      (loop $round
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $a (array.new $numbers (local.get $n) (i32.const 4096)))
        (local.set $random (local.get $n))
        (local.set $i (i32.const 1))
        (loop $next
          (local.set $random (i32.add (i32.mul (local.get $random) (i32.const 1664525)) (i32.const 1013904223)))
          (array.set $numbers (local.get $a) (local.get $i) (local.get $random))
          (br_if $next
            (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (array.len (local.get $a)))))
        (call $sort (local.get $a))
        (local.set $i (i32.const 0))
        (loop $next
          (local.set $sum
            (i32.add (i32.mul (local.get $sum) (i32.const 31)) (array.get $numbers (local.get $a) (local.get $i))))
          (br_if $next
            (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 61))) (array.len (local.get $a)))))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $round)))
    (local.get $sum)))
