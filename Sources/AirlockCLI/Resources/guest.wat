;; A guest that is given bytes and answers with bytes: all of them reversed.
(module
  (memory (export "memory") 1)

  ;; Places for the host's bytes and for answers follow each other from here, and when all were given back they begin anew.
  (global $next (mut i32) (i32.const 16))
  (global $live (mut i32) (i32.const 0))

  ;; The null address says that there is no room.
  (func $alloc (export "alloc") (param $size i32) (result i32)
    (local $start i32) (local $end i64)
    (local.set $start (global.get $next))
    ;; 16 bytes at least, and 16 of alignment; in 64 bits, where nothing wraps.
    (local.set $end
      (i64.and
        (i64.add (i64.add (i64.extend_i32_u (local.get $start)) (i64.extend_i32_u (local.get $size))) (i64.const 31))
        (i64.const -16)))
    (if (i64.gt_u (local.get $end) (i64.shl (i64.extend_i32_u (memory.size)) (i64.const 16)))
      (then
        (if (i64.gt_u (local.get $end) (i64.const 0xffff0000)) (then (return (i32.const 0))))
        (if
          (i32.eq
            (memory.grow
              (i32.wrap_i64
                (i64.sub
                  (i64.shr_u (i64.add (local.get $end) (i64.const 0xffff)) (i64.const 16))
                  (i64.extend_i32_u (memory.size)))))
            (i32.const -1))
          (then (return (i32.const 0))))))
    (global.set $next (i32.wrap_i64 (local.get $end)))
    (global.set $live (i32.add (global.get $live) (i32.const 1)))
    (local.get $start))

  (func (export "dealloc") (param $start i32) (param $size i32)
    (global.set $live (i32.sub (global.get $live) (i32.const 1)))
    (if (i32.eqz (global.get $live)) (then (global.set $next (i32.const 16)))))

  ;; The answer is address << 32 | length, and 0 after a failure.
  (func (export "transform") (param $bytes i32) (param $length i32) (result i64)
    (local $answer i32) (local $index i32)
    (local.set $answer (call $alloc (local.get $length)))
    (if (i32.eqz (local.get $answer)) (then (return (i64.const 0))))
    (block $done
      (loop $next
        (br_if $done (i32.eq (local.get $index) (local.get $length)))
        (i32.store8
          (i32.add (local.get $answer) (local.get $index))
          (i32.load8_u
            (i32.sub (i32.add (local.get $bytes) (local.get $length)) (i32.add (local.get $index) (i32.const 1)))))
        (local.set $index (i32.add (local.get $index) (i32.const 1)))
        (br $next)))
    (i64.or
      (i64.shl (i64.extend_i32_u (local.get $answer)) (i64.const 32))
      (i64.extend_i32_u (local.get $length)))))
