// A program in Embedded Swift: greets whoever its arguments name, on the standard output.

@_extern(wasm, module: "wasi_snapshot_preview1", name: "args_sizes_get")
@_extern(c)
func args_sizes_get(_ count: UnsafeMutablePointer<UInt32>, _ size: UnsafeMutablePointer<UInt32>) -> UInt32

@_extern(wasm, module: "wasi_snapshot_preview1", name: "args_get")
@_extern(c)
func args_get(_ pointers: UnsafeMutablePointer<UInt32>, _ buffer: UnsafeMutablePointer<UInt8>) -> UInt32

@_extern(wasm, module: "wasi_snapshot_preview1", name: "fd_write")
@_extern(c)
func fd_write(_ fd: UInt32, _ vectors: UnsafePointer<UInt32>, _ count: UInt32, _ done: UnsafeMutablePointer<UInt32>)
    -> UInt32

func arguments() -> [[UInt8]] {
    var (count, size): (UInt32, UInt32) = (0, 0)
    guard args_sizes_get(&count, &size) == 0, count > 0 else { return [] }
    var pointers = [UInt32](repeating: 0, count: Int(count))
    var buffer = [UInt8](repeating: 0, count: Int(size))
    guard args_get(&pointers, &buffer) == 0 else { return [] }
    return buffer.split(separator: 0).map { Array($0) }
}

func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
        let vector = [UInt32(UInt(bitPattern: bytes.baseAddress)), UInt32(bytes.count)]
        var done: UInt32 = 0
        _ = fd_write(1, vector, 1, &done)
    }
}

@_expose(wasm, "_start")
@_cdecl("_start")
public func start() {
    for name in arguments().dropFirst() {
        write([0x48, 0x65, 0x6C, 0x6C, 0x6F, 0x2C, 0x20] + name + [0x21, 0x0A])
    }
}
