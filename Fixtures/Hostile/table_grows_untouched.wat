;; Tables that grow in a loop until that is refused.
(module
  (table $a 0 funcref)
  (table $b 0 externref)
  (func (export "run")
    (loop $again
      (br_if $again (i32.ne (table.grow $a (ref.null func) (i32.const 1000000)) (i32.const -1)))
      (br_if $again (i32.ne (table.grow $b (ref.null extern) (i32.const 1000000)) (i32.const -1))))))
