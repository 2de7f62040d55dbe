/// Accesses by the host. Like the others, each checks first, and then acts or returns nil or false.
extension LinearMemory {
    /// Tells who looks on before the host reads or writes.
    @inline(__always)
    func tell(_ address: UInt64, _ count: UInt64, writes: Bool) {
        if let hostAccess { hostAccess(address, count, writes) }
    }

    /// What an inspector shows of the bytes; none where they are not inside.
    func bytesForInspection(at address: UInt64, count: UInt64) -> [UInt8] {
        unsafe buffer(at: address, count: count).map { unsafe [UInt8]($0) } ?? []
    }

    /// A number that two memories have in common that hold the same bytes, and others hardly ever.
    var digest: UInt64 {
        unsafe withBytes(at: 0, count: UInt64(byteCount)) { bytes in
            var sum = MixedNumbers()
            // Sizes are multiples of a page.
            for offset in stride(from: 0, to: bytes.count, by: 8) {
                sum.mix(UInt64(littleEndian: unsafe bytes.load(fromByteOffset: offset, as: UInt64.self)))
            }
            return sum.value
        } ?? 0
    }

    func read(at address: UInt64, count: UInt64) -> [UInt8]? {
        tell(address, count, writes: false)
        return unsafe withBytes(at: address, count: count) { bytes in
            // Of no bytes the standard library writes the count into what all empty arrays share, for ThreadSanitizer a race.
            if unsafe bytes.isEmpty { return [] }
            return unsafe [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, initialized in
                unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: UnsafeRawBufferPointer(bytes))
                initialized = bytes.count
            }
        }
    }

    /// Reads into a part of an array, which must have room from `position` on.
    func read(into target: inout [UInt8], at position: Int, from address: UInt64, count: UInt64) -> Bool {
        guard position >= 0, position <= target.count, count <= UInt64(target.count &- position) else { return false }
        tell(address, count, writes: false)
        return unsafe withBytes(at: address, count: count) { bytes in
            unsafe target.withUnsafeMutableBytes { buffer in
                unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[position...])
                    .copyMemory(from: UnsafeRawBufferPointer(bytes))
            }
        } != nil
    }

    func write(_ bytes: UnsafeRawBufferPointer, at address: UInt64) -> Bool {
        tell(address, UInt64(bytes.count), writes: true)
        return unsafe withBytes(at: address, count: UInt64(bytes.count)) { target in
            unsafe target.copyMemory(from: bytes)
        }
            != nil
    }

    /// The little-endian number at an address.
    func load(at address: UInt64, _ width: GuestWidth) -> UInt64? {
        tell(address, width.byteCount, writes: false)
        return number(at: address, width)
    }

    /// As `load`, of which nobody is told.
    func number(at address: UInt64, _ width: GuestWidth) -> UInt64? {
        unsafe withBytes(at: address, count: width.byteCount) { bytes in
            switch width {
            case .one: unsafe UInt64(bytes.loadUnaligned(as: UInt8.self))
            case .two: unsafe UInt64(UInt16(littleEndian: bytes.loadUnaligned(as: UInt16.self)))
            case .four: unsafe UInt64(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self)))
            case .eight: unsafe UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
            }
        }
    }

    /// Stores the low bytes of a number, lowest first.
    func store(_ bits: UInt64, at address: UInt64, _ width: GuestWidth) -> Bool {
        tell(address, width.byteCount, writes: true)
        return setNumber(bits, at: address, width)
    }

    /// As `store`, of which nobody is told.
    func setNumber(_ bits: UInt64, at address: UInt64, _ width: GuestWidth) -> Bool {
        unsafe withBytes(at: address, count: width.byteCount) { bytes in
            switch width {
            case .one: unsafe bytes.storeBytes(of: UInt8(truncatingIfNeeded: bits), as: UInt8.self)
            case .two: unsafe bytes.storeBytes(of: UInt16(truncatingIfNeeded: bits).littleEndian, as: UInt16.self)
            case .four: unsafe bytes.storeBytes(of: UInt32(truncatingIfNeeded: bits).littleEndian, as: UInt32.self)
            case .eight: unsafe bytes.storeBytes(of: bits.littleEndian, as: UInt64.self)
            }
        } != nil
    }

    /// How many bytes from `address` come before the first zero, of at most `limit`; nil where none of them is zero.
    func distanceToZero(from address: UInt64, limit: UInt64) -> UInt64? {
        unsafe withBytes(at: address, count: limit) { bytes in
            unsafe bytes.firstIndex(of: 0).map { UInt64($0) }
        } ?? nil
    }
}

/// A number made of many, in their order.
struct MixedNumbers {
    private(set) var value: UInt64 = 0

    @inline(__always)
    mutating func mix(_ number: UInt64) {
        value = (value ^ number) &* 0x9E37_79B9_7F4A_7C15
        value ^= value &>> 29
    }
}
