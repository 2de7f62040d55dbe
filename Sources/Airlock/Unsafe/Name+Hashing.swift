/// Names are compared by bytes, all at once: exports are looked up whenever the host calls by name.
extension Name: Hashable {
    public static func == (a: Name, b: Name) -> Bool {
        var a = a.string
        var b = b.string
        return a.withUTF8 { a in
            b.withUTF8 { b in unsafe areEqual(UnsafeRawBufferPointer(a), UnsafeRawBufferPointer(b)) }
        }
    }

    /// Whether two buffers have the same bytes, of which eight are compared at a time.
    private static func areEqual(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
        guard a.count == b.count else { return false }
        var position = 0
        while position &+ 8 <= a.count {
            let words = unsafe (
                a.loadUnaligned(fromByteOffset: position, as: UInt64.self),
                b.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            )
            guard words.0 == words.1 else { return false }
            position &+= 8
        }
        while position < a.count {
            guard unsafe a[position] == b[position] else { return false }
            position &+= 1
        }
        return true
    }

    public func hash(into hasher: inout Hasher) {
        var string = string
        string.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(0xFF as UInt8)
    }
}
