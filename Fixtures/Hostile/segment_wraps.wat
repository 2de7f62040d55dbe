;; Offset and length of a segment wrap around 32 bits.
(module
  (memory 1)
  (data (i32.const -8) "0123456789abcdef"))
