;; i32.atomic.load, of the threads proposal.
(module binary "\00asm\01\00\00\00"
  "\01\05\01\60\00\01\7f" "\03\02\01\00" "\05\03\01\00\01"
  "\0a\0a\01\08\00\41\00\fe\10\02\00\0b")
