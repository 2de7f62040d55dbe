;; A local that has no value before the end of the block that sets it.
(module
  (type $f (func))
  (func (export "run")
    (local (ref $f))
    (block
      (local.set 0 (ref.func 0)))
    (call_ref $f (local.get 0))))
