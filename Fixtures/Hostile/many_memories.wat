;; Thirty-two memories of a gigabyte each.
(module
  (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384)
  (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384)
  (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384)
  (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384) (memory 16384))
