;; A name section that names functions there are not, twice, and not in UTF-8.
(module binary "\00asm\01\00\00\00"
  "\01\04\01\60\00\00" "\03\02\01\00" "\07\07\01\03run\00\00" "\0a\05\01\03\00\00\0b"
  "\00\19\04name\01\12\04\00\01a\00\01b\ff\ff\ff\ff\0f\01c\02\02\ff\fe")
