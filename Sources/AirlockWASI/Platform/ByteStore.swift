/// Bytes that are read and written in place, such as a file's contents, and how spans and arrays meet.
///
/// All positions are checked against the count before anything is touched.
struct ByteStore {
    private(set) var bytes: [UInt8]

    init(_ bytes: [UInt8] = []) { self.bytes = bytes }

    var count: Int { bytes.count }

    /// Copies as much as there is from `offset` on, and returns how much that was.
    func read(into span: inout MutableSpan<UInt8>, at offset: UInt64) -> Int {
        guard offset < UInt64(bytes.count) else { return 0 }
        let start = Int(offset)
        let count = min(bytes.count - start, span.count)
        unsafe bytes.withUnsafeBytes { source in
            unsafe span.withUnsafeMutableBytes { target in
                unsafe target.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[start..<start + count]))
            }
        }
        return count
    }

    /// Puts bytes at `offset`, which lies at most at the end, and lengthens the contents as needed.
    mutating func write(_ span: Span<UInt8>, at offset: Int) {
        unsafe span.withUnsafeBytes { source in
            guard offset >= 0, offset <= bytes.count, let base = source.baseAddress else { return }
            let inside = min(source.count, bytes.count - offset)
            unsafe bytes.withUnsafeMutableBytes { target in
                if inside > 0, let start = target.baseAddress {
                    unsafe (start + offset).copyMemory(from: base, byteCount: inside)
                }
            }
            unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: source[inside...]))
        }
    }

    mutating func append(_ span: Span<UInt8>) {
        unsafe span.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    }

    /// Cuts the contents, or lengthens them with zeros.
    mutating func resize(to count: Int) {
        if count < bytes.count {
            bytes.removeLast(bytes.count - max(count, 0))
        } else {
            bytes.append(contentsOf: repeatElement(0, count: count - bytes.count))
        }
    }

    /// Adds what `body` puts into a buffer of `room` bytes, and returns what it returns: how many it has filled.
    mutating func append(
        room: Int, _ body: (inout MutableSpan<UInt8>) throws(Errno) -> Int
    ) throws(Errno) -> Int {
        var buffer = [UInt8](repeating: 0, count: room)
        var span = buffer.mutableSpan
        let count = try body(&span)
        guard (0...room).contains(count) else { throw .io }
        bytes += buffer.prefix(count)
        return count
    }

    mutating func removeAll(keepingCapacity: Bool) { bytes.removeAll(keepingCapacity: keepingCapacity) }
}

extension Array where Element == UInt8 {
    /// A copy of a span.
    init(copying span: Span<UInt8>) {
        self = unsafe span.withUnsafeBytes { unsafe Array($0) }
    }
}

extension MutableSpan where Element == UInt8 {
    /// Copies the beginning of `bytes`, as much as fits, and returns how much that was.
    mutating func fill(from bytes: some Collection<UInt8>) -> Int {
        let count = Swift.min(count, bytes.count)
        unsafe withUnsafeMutableBytes { target in
            let target = unsafe UnsafeMutableRawBufferPointer(rebasing: target[..<count])
            unsafe target.copyBytes(from: bytes.prefix(count))
        }
        return count
    }
}
