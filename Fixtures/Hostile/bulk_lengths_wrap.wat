;; Lengths near 2^32 and 2^64 at addresses with which their sums wrap: nothing may be written.
(module
  (memory 1)
  (memory $wide i64 1)
  (func (export "run")
    (memory.fill 0 (i32.const 8) (i32.const 1) (i32.const -8)))
  (func (export "wide")
    (memory.fill $wide (i64.const 8) (i32.const 1) (i64.const -8))))
