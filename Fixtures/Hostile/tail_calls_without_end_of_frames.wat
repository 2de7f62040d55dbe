;; A million calls in tail position, each with more arguments than the one before returned.
(module
  (type $t (func (param i32 i64 i64 i64 i64) (result i32)))
  (table funcref (elem $odd $even))
  (func $even (type $t)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 1))))
    (return_call_indirect (type $t)
      (i32.sub (local.get 0) (i32.const 1)) (local.get 4) (local.get 1) (local.get 2) (local.get 3) (i32.const 0)))
  (func $odd (type $t)
    (return_call $even (i32.sub (local.get 0) (i32.const 1)) (local.get 2) (local.get 1) (local.get 4) (local.get 3)))
  (func (export "run") (result i32)
    (call $even (i32.const 1000000) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4))))
