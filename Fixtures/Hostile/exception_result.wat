;; The host is given an exception: it must not look like a function.
(module
  (tag $t (param i32))
  (func (export "run") (result exnref)
    (block (result exnref)
      (try_table (catch_all_ref 0)
        (throw $t (i32.const 7)))
      (unreachable))))
