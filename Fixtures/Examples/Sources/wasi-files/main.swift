// A program for WASI sees files that exist in memory alone, and what it writes is read as values.
import Airlock
import AirlockWASI
import AirlockWAT

/// Writes `hello` to the file `out.txt` of the first directory that it was given, and tells so.
let program = """
    (module
      (import "wasi_snapshot_preview1" "path_open"
        (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "out.txt")
      (data (i32.const 16) "hello")
      (data (i32.const 32) "\\10\\00\\00\\00\\05\\00\\00\\00")
      (func (export "_start")
        (if (call $open (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 7) (i32.const 1)
              (i64.const 64) (i64.const 0) (i32.const 0) (i32.const 64))
          (then (call $exit (i32.const 1))))
        (drop (call $write (i32.load (i32.const 64)) (i32.const 32) (i32.const 1) (i32.const 68)))
        (drop (call $write (i32.const 1) (i32.const 32) (i32.const 1) (i32.const 68)))))
    """

let files = Directory.inMemory(["in.txt": Array("text".utf8)])
let output = ByteSink()
let wasi = WASI(arguments: ["program"], preopens: ["/": files], output: .collect(into: output))
print("exit code: \(try wasi.run(try Module(wat: program)))")
print("standard output: \(output.text)")
print("out.txt: \(String(decoding: files["out.txt"] ?? [], as: UTF8.self))")
