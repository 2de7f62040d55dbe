import AirlockPlatform

/// Random bytes of the system, many at a time: Swift's own generator makes a system call for each eight.
enum PlatformRandom {
    static func fill(_ span: inout MutableSpan<UInt8>) throws(Errno) {
        #if os(Windows)
        var generator = SystemRandomNumberGenerator()
        for index in span.indices { span[index] = generator.next() }
        #elseif canImport(Darwin) || canImport(Android)
        unsafe span.withUnsafeMutableBytes { bytes in
            if let base = bytes.baseAddress { unsafe arc4random_buf(base, bytes.count) }
        }
        #else
        try HostDescriptor.call {
            unsafe span.withUnsafeMutableBytes { bytes -> CInt in
                // The system gives this many at once.
                for start in stride(from: 0, to: bytes.count, by: 256) {
                    guard let base = bytes.baseAddress else { return 0 }
                    if unsafe getentropy(base + start, min(256, bytes.count - start)) != 0 { return -1 }
                }
                return 0
            }
        }
        #endif
    }
}
