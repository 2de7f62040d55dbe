;; n exceptions with two arguments, thrown by a call and caught by reference, every other one thrown again.
(module $exceptions
  (tag $e (param i32 i64))
  (global $last (mut exnref) (ref.null exn))

  (func $throw (param $n i32) (throw $e (local.get $n) (i64.mul (i64.extend_i32_u (local.get $n)) (i64.const 9))))

  (func $catch (param $n i32) (result i64)
    (local $x i32) (local $y i64)
    (block $again (result i32 i64)
      (block $caught (result i32 i64 exnref)
        (try_table (catch_ref $e $caught) (call $throw (local.get $n)))
        (unreachable))
      (global.set $last)
      (local.set $y)
      (local.set $x)
      (if (i32.and (local.get $n) (i32.const 1))
        (then (return (i64.add (local.get $y) (i64.extend_i32_u (local.get $x))))))
      (try_table (catch $e $again) (throw_ref (global.get $last)))
      (unreachable))
    (local.set $y)
    (local.set $x)
    (i64.sub (local.get $y) (i64.extend_i32_u (local.get $x))))

  (func $run (export "run") (param $n i32) (result i64)
    (local $sum i64)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $sum (i64.add (i64.rotl (local.get $sum) (i64.const 1)) (call $catch (local.get $n))))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $sum)))
