;; As endless_recursion, in frames of many slots.
(module
  (func $f (export "run") (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (call $f (local.get 7) (local.get 6) (local.get 5) (local.get 4) (local.get 3) (local.get 2) (local.get 1)
      (i64.add (local.get 0) (local.get 9)))
    (i64.const 1)
    (i64.add)))
