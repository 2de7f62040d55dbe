/// A name in a directory: one component of a path, which leads nowhere but to an entry of that directory.
///
/// It is not empty, is neither `.` nor `..`, contains no slash and no zero byte, and has at most 255 bytes. A file system
/// therefore need not fear what a guest may have put into a path. Names compare by their bytes.
public struct FileName: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The name with a zero byte behind it, as system calls want it.
    let terminated: [UInt8]

    /// How many bytes a name can have.
    static let longest = 255
    /// How many bytes a path, or the target of a link, can have.
    static let longestPath = 4096

    /// The UTF-8 bytes of the name. Names on the host may hold bytes that are not.
    public var utf8: ArraySlice<UInt8> { terminated.dropLast() }

    /// Nil when these bytes are not a name.
    public init?(_ bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty, bytes.count <= Self.longest, !bytes.contains(0), !bytes.contains(UInt8(ascii: "/")) else {
            return nil
        }
        let name = Array(bytes)
        guard name != [UInt8(ascii: ".")], name != [UInt8(ascii: "."), UInt8(ascii: ".")] else { return nil }
        terminated = name + [0]
    }

    /// Nil when this text is not a name.
    public init?(_ name: String) { self.init(Array(name.utf8)) }

    /// The name as text, with U+FFFD for bytes that are not UTF-8.
    public var description: String { String(decoding: utf8, as: UTF8.self) }

    /// Names are ordered by their bytes.
    public static func < (a: FileName, b: FileName) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
}
