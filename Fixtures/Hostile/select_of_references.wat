;; select without types takes no references.
(module binary "\00asm\01\00\00\00"
  "\01\05\01\60\00\01\70" "\03\02\01\00"
  "\0a\0b\01\09\00\d0\70\d0\70\41\00\1b\0b")
