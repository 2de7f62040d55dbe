;; Two names that are equal to Swift's strings, and not to WebAssembly.
(module
  (func (export "\c3\a9") (result i32) (i32.const 1))
  (func (export "e\cc\81") (result i32) (i32.const 2)))
