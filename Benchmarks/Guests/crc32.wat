;; Table lookups, by hand: CRC-32 over one page, n times, each value written back into the page.
(module $crc32
  (memory (export "memory") 2)
  (global $table i32 (i32.const 65536))

  (func $make_table
    (local $index i32) (local $value i32) (local $bit i32)
    (loop $entry
      (local.set $value (local.get $index))
      (local.set $bit (i32.const 8))
      (loop $shift
        (local.set $value
          (i32.xor
            (i32.shr_u (local.get $value) (i32.const 1))
            (i32.and
              (i32.const 0xedb88320)
              (i32.sub (i32.const 0) (i32.and (local.get $value) (i32.const 1))))))
        (br_if $shift (local.tee $bit (i32.sub (local.get $bit) (i32.const 1)))))
      (i32.store
        (i32.add (global.get $table) (i32.shl (local.get $index) (i32.const 2)))
        (local.get $value))
      (br_if $entry
        (i32.lt_u (local.tee $index (i32.add (local.get $index) (i32.const 1))) (i32.const 256)))))

  (func $fill_page
    (local $address i32) (local $value i32)
    (local.set $value (i32.const 1))
    (loop $next
      (local.set $value
        (i32.add (i32.mul (local.get $value) (i32.const 1664525)) (i32.const 1013904223)))
      (i32.store (local.get $address) (local.get $value))
      (br_if $next
        (i32.lt_u (local.tee $address (i32.add (local.get $address) (i32.const 4))) (i32.const 65536)))))

  (func $checksum (param $crc i32) (result i32)
    (local $address i32)
    (loop $next
      (local.set $crc
        (i32.xor
          (i32.shr_u (local.get $crc) (i32.const 8))
          (i32.load offset=65536
            (i32.shl
              (i32.and
                (i32.xor (local.get $crc) (i32.load8_u (local.get $address)))
                (i32.const 255))
              (i32.const 2)))))
      (br_if $next
        (i32.lt_u (local.tee $address (i32.add (local.get $address) (i32.const 1))) (i32.const 65536))))
    (i32.xor (local.get $crc) (i32.const -1)))

  (func $run (export "run") (param $n i32) (result i32)
    (local $crc i32)
    (call $make_table)
    (call $fill_page)
    (block $done
      (loop $round
        (br_if $done (i32.le_s (local.get $n) (i32.const 0)))
        (local.set $crc (call $checksum (i32.const -1)))
        (i32.store (i32.and (local.get $crc) (i32.const 0xfffc)) (local.get $crc))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $round)))
    (local.get $crc)))
