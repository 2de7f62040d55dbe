// A guest in Embedded Swift: bytes in, numbers and bytes out, with the types of Swift on the inside.

/// How many words the text has: longest runs of bytes above the space.
@_expose(wasm, "word_count")
@_cdecl("word_count")
public func wordCount(_ bytes: UnsafePointer<UInt8>?, _ count: UInt32) -> UInt32 {
    var words: UInt32 = 0
    var insideWord = false
    for byte in UnsafeBufferPointer(start: bytes, count: Int(count)) {
        let isLetter = byte > UInt8(ascii: " ")
        if isLetter && !insideWord { words += 1 }
        insideWord = isLetter
    }
    return words
}

/// ASCII upper case in place.
@_expose(wasm, "uppercase")
@_cdecl("uppercase")
public func uppercase(_ bytes: UnsafeMutablePointer<UInt8>?, _ count: UInt32) {
    let buffer = UnsafeMutableBufferPointer(start: bytes, count: Int(count))
    for index in buffer.indices where buffer[index] >= UInt8(ascii: "a") && buffer[index] <= UInt8(ascii: "z") {
        buffer[index] -= 32
    }
}

/// Sum of the bytes, modulo 2^32.
@_expose(wasm, "sum")
@_cdecl("sum")
public func sum(_ bytes: UnsafePointer<UInt8>?, _ count: UInt32) -> UInt32 {
    UnsafeBufferPointer(start: bytes, count: Int(count)).reduce(0) { $0 &+ UInt32($1) }
}

struct Run {
    var byte: UInt8
    var length: Int
}

func runs(of bytes: UnsafeBufferPointer<UInt8>) -> [Run] {
    var runs: [Run] = []
    for byte in bytes {
        if let last = runs.indices.last, runs[last].byte == byte, runs[last].length < 255 {
            runs[last].length += 1
        } else {
            runs.append(Run(byte: byte, length: 1))
        }
    }
    return runs
}

/// Run-length encoding as (length, byte) pairs, returned as pointer << 32 | length; the caller frees the pointer.
@_expose(wasm, "encode_runs")
@_cdecl("encode_runs")
public func encodeRuns(_ bytes: UnsafePointer<UInt8>?, _ count: UInt32) -> UInt64 {
    let runs = runs(of: UnsafeBufferPointer(start: bytes, count: Int(count)))
    let result = UnsafeMutablePointer<UInt8>.allocate(capacity: runs.count * 2)
    for (index, run) in runs.enumerated() {
        result[index * 2] = UInt8(run.length)
        result[index * 2 + 1] = run.byte
    }
    return UInt64(UInt(bitPattern: result)) << 32 | UInt64(runs.count * 2)
}

/// The byte at an index of a Swift array of five; an index outside it traps inside Swift's own check.
@_expose(wasm, "element")
@_cdecl("element")
public func element(_ index: Int32) -> Int32 {
    let squares = (0..<5).map { Int32($0 * $0) }
    return squares[Int(index)]
}
