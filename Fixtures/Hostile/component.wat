;; A component instead of a module: layer 1.
(module binary "\00asm\0d\00\01\00")
