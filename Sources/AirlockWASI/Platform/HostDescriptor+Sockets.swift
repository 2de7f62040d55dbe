import AirlockPlatform

#if !os(Windows)
/// System calls on sockets.
extension HostDescriptor {
    func accept(isNonblocking: Bool) throws(Errno) -> HostDescriptor {
        let number = number
        let accepted = HostDescriptor(try Self.call { systemAccept(number) }, isOwned: true)
        try Self.call { fcntl(accepted.number, F_SETFD, FD_CLOEXEC) }
        if isNonblocking { try accepted.setNonblocking(true) }
        return accepted
    }

    /// - Returns: How many bytes came, and whether a datagram had more than there was room for.
    func receive(
        into span: inout MutableSpan<UInt8>, peeks: Bool, waitsForAll: Bool
    ) throws(Errno) -> (count: Int, isTruncated: Bool) {
        let number = number
        let flags = (peeks ? CInt(MSG_PEEK.value) : 0) | (waitsForAll ? CInt(MSG_WAITALL.value) : 0)
        var isTruncated = false
        let count = try Self.call {
            unsafe span.withUnsafeMutableBytes { bytes -> Int in
                var vector = unsafe iovec(iov_base: bytes.baseAddress, iov_len: bytes.count)
                return unsafe withUnsafeMutablePointer(to: &vector) { vector in
                    var message = unsafe msghdr()
                    unsafe message.msg_iov = vector
                    unsafe message.msg_iovlen = 1
                    let count = unsafe recvmsg(number, &message, flags)
                    isTruncated = unsafe message.msg_flags & CInt(MSG_TRUNC.value) != 0
                    return count
                }
            }
        }
        return (count, isTruncated)
    }

    /// Sends what there is room for. Never waits: throws `again` where there is none.
    func send(_ span: Span<UInt8>) throws(Errno) -> Int {
        let number = number
        #if canImport(Darwin)
        let flags = CInt(MSG_DONTWAIT.value)
        #else
        // A peer that has gone away must be an error, not a signal that ends this process.
        let flags = CInt(MSG_NOSIGNAL.value) | CInt(MSG_DONTWAIT.value)
        #endif
        return try Self.call {
            unsafe span.withUnsafeBytes { unsafe systemSend(number, $0.baseAddress, $0.count, flags) }
        }
    }

    func socketType() throws(Errno) -> FileType {
        var type: CInt = 0
        var size = socklen_t(MemoryLayout<CInt>.size)
        let number = number
        try Self.call { unsafe getsockopt(number, SOL_SOCKET, SO_TYPE, &type, &size) }
        return type == CInt(SOCK_DGRAM.value) ? .datagramSocket : .streamSocket
    }

    func shutDown(reading: Bool, writing: Bool) throws(Errno) {
        let how =
            switch (reading, writing) {
            case (true, true): CInt(SHUT_RDWR)
            case (true, false): CInt(SHUT_RD)
            default: CInt(SHUT_WR)
            }
        let number = number
        try Self.call { shutdown(number, how) }
    }
}

private func systemAccept(_ number: CInt) -> CInt { accept(number, nil, nil) }

private func systemSend(_ number: CInt, _ base: UnsafeRawPointer?, _ count: Int, _ flags: CInt) -> Int {
    unsafe send(number, base, count, flags)
}

// Some platforms import these as numbers, some as enumerations.
extension FixedWidthInteger {
    fileprivate var value: CInt { CInt(truncatingIfNeeded: self) }
}
extension RawRepresentable where RawValue: BinaryInteger {
    fileprivate var value: CInt { CInt(truncatingIfNeeded: rawValue) }
}
#endif
