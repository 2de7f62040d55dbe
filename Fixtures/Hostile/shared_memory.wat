;; The flag of the threads proposal on a memory.
(module binary "\00asm\01\00\00\00" "\05\04\01\03\01\02")
