/// Names are compared by bytes, all at once: exports are looked up whenever the host calls by name.
extension Name: Hashable {
    public static func == (a: Name, b: Name) -> Bool {
        var a = a.string
        var b = b.string
        return a.withUTF8 { a in
            b.withUTF8 { b in
                unsafe a.count == b.count && UnsafeRawBufferPointer(a).elementsEqual(UnsafeRawBufferPointer(b))
            }
        }
    }

    public func hash(into hasher: inout Hasher) {
        var string = string
        string.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(0xFF as UInt8)
    }
}
