;; Growing by numbers that wrap when pages become bytes.
(module
  (memory 1)
  (memory $wide i64 1)
  (func (export "run") (result i32)
    (i32.and
      (i32.eq (memory.grow 0 (i32.const -1)) (i32.const -1))
      (i64.eq (memory.grow $wide (i64.const 0x1000000000000)) (i64.const -1)))))
