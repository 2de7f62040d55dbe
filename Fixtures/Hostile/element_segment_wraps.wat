(module
  (table 4 funcref)
  (func $f)
  (elem (i32.const -1) $f $f))
