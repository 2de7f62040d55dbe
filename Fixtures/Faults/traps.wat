;; One export for every way in which a guest can trap, three calls deep, so that backtraces have something to show.
(module $traps
  (memory (export "memory") 1 2)
  (table $functions 4 4 funcref)
  (elem (table $functions) (i32.const 0) func $nothing)
  (data $bytes "abcd")
  (elem $functions_to_copy func $nothing)
  (type $nullary (func))
  (type $unary (func (param i32)))

  (func $nothing)

  (func $unreachable (export "unreachable") (unreachable))

  (func $divide (param $dividend i32) (param $divisor i32) (result i32)
    (i32.div_s (local.get $dividend) (local.get $divisor)))
  (func (export "divide_by_zero") (drop (call $divide (i32.const 1) (i32.const 0))))
  (func (export "divide_overflow") (drop (call $divide (i32.const 0x80000000) (i32.const -1))))
  (func (export "remainder_by_zero") (drop (i64.rem_u (i64.const 1) (i64.const 0))))

  (func $truncate (param $value f64) (result i32) (i32.trunc_f64_s (local.get $value)))
  (func (export "truncate_nan") (drop (call $truncate (f64.const nan))))
  (func (export "truncate_overflow") (drop (call $truncate (f64.const 2147483648))))

  (func $call (param $index i32) (call_indirect $functions (type $nullary) (local.get $index)))
  (func (export "indirect_outside") (call $call (i32.const 4)))
  (func (export "indirect_null") (call $call (i32.const 3)))
  (func (export "indirect_wrong_type") (call_indirect $functions (type $unary) (i32.const 1) (i32.const 0)))

  (func $load (param $address i32) (result i32) (i32.load offset=4 (local.get $address)))
  (func $read_deep (param $address i32) (result i32) (call $load (local.get $address)))
  ;; The caller's address, read two calls further down with an offset of 4.
  (func (export "read_at") (param $address i32) (result i32) (call $read_deep (local.get $address)))
  (func (export "write_at") (param $address i32) (i64.store offset=8 (local.get $address) (i64.const -1)))
  (func (export "write_byte_at") (param $address i32) (i32.store8 (local.get $address) (i32.const 1)))
  (func (export "read_offset_maximum") (param $address i32) (result i32)
    (i32.load8_u offset=4294967295 (local.get $address)))
  (func (export "copy_outside") (param $to i32) (param $from i32) (param $length i32)
    (memory.copy (local.get $to) (local.get $from) (local.get $length)))
  (func (export "fill_outside") (param $to i32) (param $length i32)
    (memory.fill (local.get $to) (i32.const 0xff) (local.get $length)))
  (func (export "init_outside") (param $to i32) (param $from i32) (param $length i32)
    (memory.init $bytes (local.get $to) (local.get $from) (local.get $length)))
  (func (export "table_get_outside") (param $index i32) (drop (table.get $functions (local.get $index))))
  (func (export "table_copy_outside")
    (table.copy $functions $functions (i32.const 2) (i32.const 0) (i32.const 3)))
  (func (export "table_init_outside")
    (table.init $functions $functions_to_copy (i32.const 0) (i32.const 1) (i32.const 1)))

  (func $descend (export "recurse_forever") (param $n i32) (result i32)
    (i32.add (call $descend (i32.add (local.get $n) (i32.const 1))) (i32.const 1)))
  (func $even (export "recurse_mutually") (param $n i32) (result i32)
    (i32.add (call $odd (local.get $n)) (i32.const 1)))
  (func $odd (param $n i32) (result i32)
    (i32.add (call $even (local.get $n)) (i32.const 1)))
  (func (export "loop_forever") (loop $again (br $again)))

  ;; -1 beyond the maximum of 2 pages.
  (func (export "grow") (param $pages i32) (result i32) (memory.grow (local.get $pages))))
