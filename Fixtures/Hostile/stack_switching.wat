;; A continuation type.
(module binary "\00asm\01\00\00\00" "\01\06\02\60\00\00\5d\00")
