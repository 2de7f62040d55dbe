/// The least that moving bytes can cost: what the transfers of the bridge are compared with.
struct RawCopy {
    private var source: [UInt8]
    private var target: [UInt8]

    init(byteCount: Int) {
        source = [UInt8](repeating: 0x5A, count: byteCount)
        target = [UInt8](repeating: 0, count: byteCount)
    }

    /// Copies all bytes. Not inlined, or copies that no one looks at would go.
    @inline(never)
    mutating func copy() {
        unsafe target.withUnsafeMutableBytes { target in
            unsafe source.withUnsafeBytes { source in unsafe target.copyMemory(from: source) }
        }
    }

    /// Copies into a new array, as an API that gives `[UInt8]` must.
    @inline(never)
    func copyOut() -> [UInt8] {
        unsafe source.withUnsafeBytes { unsafe [UInt8]($0) }
    }
}
