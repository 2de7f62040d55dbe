/// Reads the primitives of the binary format (spec 5.2) from a fenced range of bytes.
///
/// Rests on: `base` points to at least `end` bytes that outlive the reader. Whoever makes a reader establishes this,
/// normally by working inside `withUnsafeBytes`. Every read compares with `end` first.
@safe
package struct ByteReader {
    private let base: UnsafeRawPointer
    package private(set) var position: Int
    /// No byte at or after this offset is read.
    package let end: Int
    /// The end of the whole file, which differs from `end` in a reader of a section or body.
    private let fileEnd: Int
    /// Whether this reads a section or body rather than the file, which changes the words of the error.
    private let isFenced: Bool

    /// `range` must lie inside `bytes`, or the reader is empty.
    package init(_ bytes: UnsafeRawBufferPointer, range: Range<Int>) {
        if let base = bytes.baseAddress, range.lowerBound >= 0, range.upperBound <= bytes.count {
            unsafe self.base = base
            position = range.lowerBound
            end = range.upperBound
        } else {
            unsafe self.base = UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
            position = 0
            end = 0
        }
        fileEnd = max(bytes.count, end)
        isFenced = false
    }

    /// A reader of another range of the same file; empty if the file has no such range.
    package func slice(_ range: Range<Int>) -> ByteReader {
        guard range.lowerBound >= 0, range.upperBound <= fileEnd else {
            return unsafe ByteReader(base: base, range: 0..<0, fileEnd: fileEnd)
        }
        return unsafe ByteReader(base: base, range: range, fileEnd: fileEnd)
    }

    package var isAtEnd: Bool { position == end }
    /// Whether nothing of the whole file comes after `end`.
    package var endsFile: Bool { end == fileEnd }
    package var remaining: Int { end &- position }

    /// A reader of the next `count` bytes, which this one skips.
    package mutating func fence(count: Int) throws(MalformedModule) -> ByteReader {
        try require(count)
        let inner = unsafe ByteReader(base: base, range: position..<(position &+ count), fileEnd: fileEnd)
        position &+= count
        return inner
    }

    private init(base: UnsafeRawPointer, range: Range<Int>, fileEnd: Int) {
        unsafe self.base = base
        position = range.lowerBound
        end = range.upperBound
        self.fileEnd = fileEnd
        isFenced = true
    }

    @inline(__always)
    private func require(_ count: Int) throws(MalformedModule) {
        guard count >= 0, count <= end &- position else { throw endError }
    }

    private var endError: MalformedModule {
        MalformedModule(isFenced ? "unexpected end of section or function" : "unexpected end", offset: position)
    }

    package func peek() -> UInt8? { position < end ? unsafe base.load(fromByteOffset: position, as: UInt8.self) : nil }

    @inline(__always)
    package mutating func byte() throws(MalformedModule) -> UInt8 {
        guard position < end else { throw endError }
        let value = unsafe base.load(fromByteOffset: position, as: UInt8.self)
        position &+= 1
        return value
    }

    package mutating func skip(_ count: Int) throws(MalformedModule) {
        try require(count)
        position &+= count
    }

    /// Steps back over a byte just read.
    package mutating func unread() { position &-= 1 }

    package mutating func fixed32() throws(MalformedModule) -> UInt32 {
        try require(4)
        let value = unsafe base.loadUnaligned(fromByteOffset: position, as: UInt32.self)
        position &+= 4
        return UInt32(littleEndian: value)
    }

    package mutating func fixed64() throws(MalformedModule) -> UInt64 {
        try require(8)
        let value = unsafe base.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        position &+= 8
        return UInt64(littleEndian: value)
    }

    @inline(__always)
    package mutating func u32() throws(MalformedModule) -> UInt32 {
        let first = try byte()
        if first < 0x80 { return UInt32(first) }
        return UInt32(truncatingIfNeeded: try unsigned(first: first, bits: 32))
    }

    @inline(__always)
    package mutating func u64() throws(MalformedModule) -> UInt64 {
        let first = try byte()
        if first < 0x80 { return UInt64(first) }
        return try unsigned(first: first, bits: 64)
    }

    @inline(__always)
    package mutating func s32() throws(MalformedModule) -> Int32 {
        let first = try byte()
        if first < 0x80 { return Int32(Int8(bitPattern: first << 1) >> 1) }
        return Int32(truncatingIfNeeded: try signed(first: first, bits: 32))
    }

    @inline(__always)
    package mutating func s33() throws(MalformedModule) -> Int64 {
        let first = try byte()
        if first < 0x80 { return Int64(Int8(bitPattern: first << 1) >> 1) }
        return try signed(first: first, bits: 33)
    }

    @inline(__always)
    package mutating func s64() throws(MalformedModule) -> Int64 {
        let first = try byte()
        if first < 0x80 { return Int64(Int8(bitPattern: first << 1) >> 1) }
        return try signed(first: first, bits: 64)
    }

    /// The rest of an unsigned LEB128 number whose first byte had its continuation bit set (spec 5.2.2).
    private mutating func unsigned(first: UInt8, bits: UInt64) throws(MalformedModule) -> UInt64 {
        var result = UInt64(first & 0x7F)
        var shift: UInt64 = 7
        while true {
            let byte = try self.byte()
            let left = bits &- shift
            if left < 7 {
                guard byte & 0x80 == 0 else { throw tooLong }
                guard byte >> UInt8(truncatingIfNeeded: left) == 0 else { throw tooLarge }
            }
            result |= UInt64(byte & 0x7F) &<< shift
            if byte & 0x80 == 0 { return result }
            shift &+= 7
            guard shift < bits else { throw tooLong }
        }
    }

    /// The rest of a signed LEB128 number whose first byte had its continuation bit set (spec 5.2.2).
    private mutating func signed(first: UInt8, bits: UInt64) throws(MalformedModule) -> Int64 {
        var result = UInt64(first & 0x7F)
        var shift: UInt64 = 7
        while true {
            let byte = try self.byte()
            let left = bits &- shift
            if left < 7 {
                guard byte & 0x80 == 0 else { throw tooLong }
                // All bits from the sign bit up must agree with it.
                let spread = Int8(bitPattern: byte << 1) >> 1
                let sign = spread >> Int8(truncatingIfNeeded: left &- 1)
                guard sign == 0 || sign == -1 else { throw tooLarge }
            }
            result |= UInt64(byte & 0x7F) &<< shift
            shift &+= 7
            if byte & 0x80 == 0 {
                if shift < 64, byte & 0x40 != 0 { result |= UInt64.max &<< shift }
                return Int64(bitPattern: result)
            }
            guard shift < bits else { throw tooLong }
        }
    }

    private var tooLong: MalformedModule {
        MalformedModule("integer representation too long", offset: position &- 1)
    }
    private var tooLarge: MalformedModule { MalformedModule("integer too large", offset: position &- 1) }

    /// The length of a vector. No element takes less than `minimumSize` bytes, so a count that cannot fit is refused
    /// before anybody allocates for it.
    package mutating func count(minimumSize: Int = 1) throws(MalformedModule) -> Int {
        let offset = position
        let count = Int(try u32())
        guard count <= remaining / minimumSize else {
            // The specification's decoder compares with the whole file, and notices the end of the section later.
            guard count <= fileEnd else { throw MalformedModule("length out of bounds", offset: offset) }
            position = end
            throw endError
        }
        return count
    }

    /// The number of bytes of what comes next, which lies within the file; whether also within `end`, taking them tells.
    package mutating func length() throws(MalformedModule) -> Int {
        let offset = position
        let count = Int(try u32())
        guard count <= fileEnd &- position else { throw MalformedModule("length out of bounds", offset: offset) }
        return count
    }

    /// A name: a vector of bytes that must be well-formed UTF-8 (spec 5.2.4).
    package mutating func name() throws(MalformedModule) -> String {
        var contents = try fence(count: try length())
        let offset = contents.position
        guard let string = contents.utf8() else { throw MalformedModule("malformed UTF-8 encoding", offset: offset) }
        return string
    }

    /// The rest as a string, or nil if it is not well-formed UTF-8.
    package mutating func utf8() -> String? {
        let bytes = unsafe UnsafeRawBufferPointer(start: base + position, count: remaining)
        position = end
        // Decoding repairs what is malformed, so the bytes tell; the initialiser that validates is of newer systems.
        let string = unsafe String(decoding: bytes, as: UTF8.self)
        return unsafe string.utf8.elementsEqual(bytes) ? string : nil
    }

    /// Skips the rest.
    package mutating func giveUp() { position = end }
}

extension [UInt8] {
    /// Lends a reader of all bytes to `body`, which must not keep it.
    package func withByteReader<Result, Failure: Error>(
        _ body: (ByteReader) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe withUnsafeBufferPointer { (buffer) throws(Failure) -> Result in
            try body(unsafe ByteReader(UnsafeRawBufferPointer(buffer), range: 0..<buffer.count))
        }
    }
}
