/// Bytes of a guest as one parameter or result of a function: an address and a length, which take two parameters or results of
/// the WebAssembly function.
///
///     imports.define("host", "hash") { (bytes: GuestBytes) in hash(try bytes.read()) }
///
/// Nothing is copied before it is asked for. What stands there may change once the call has ended, so read what you need
/// before. As an argument for a guest it is a region that must be in the guest's memory already.
public struct GuestBytes: WasmPrimitive {
    /// Where the bytes are. They need not lie inside the memory: that is checked when they are read.
    public let region: GuestRegion
    /// The memory that came with a call: that of the guest which called the host, or which was called.
    private let origin: Memory?

    /// Bytes in a guest's memory, to be passed to that guest.
    ///
    /// - Parameter region: Where the bytes are.
    /// - Parameter memory: For those who want to read them; by default nobody can.
    public init(_ region: GuestRegion, in memory: Memory? = nil) {
        self.region = region
        origin = memory
    }

    /// The memory in which the bytes are: the export "memory" of the guest, or the only one it has.
    ///
    /// - Throws: `ExportError` where the guest has no such memory, or no guest was there.
    public var memory: Memory {
        get throws {
            guard let origin else { throw ExportError(name: "memory", expected: .memory, found: nil) }
            return origin
        }
    }

    /// A copy of the bytes.
    ///
    /// - Throws: `HeapAccessOutOfBounds`, before anything is allocated; `ExportError`.
    public func read() throws -> [UInt8] { try memory.read(region) }

    /// Shows the bytes to `body` without a copy: see `Memory.withBytes(of:_:)`.
    ///
    /// - Throws: `HeapAccessOutOfBounds`, `ExportError`; what `body` throws.
    public func withBytes<Result>(_ body: (Span<UInt8>) throws -> Result) throws -> Result {
        try memory.withBytes(of: region, body)
    }

    /// The first bytes changed to these, for guests that give room for an answer.
    ///
    /// - Returns: How many bytes there were.
    /// - Throws: `HeapAccessOutOfBounds` also where the region has no room for all; `ExportError`.
    @discardableResult
    public func write(_ bytes: some Sequence<UInt8>) throws -> UInt64 {
        let bytes = Array(bytes)
        let memory = try memory
        guard UInt64(bytes.count) <= region.count else {
            throw memory.fault(.write, "write", at: region.end, width: UInt64(bytes.count) &- region.count)
        }
        return try memory.write(bytes, at: region.start).count
    }

    /// Two numbers, each an i32 or an i64, whichever the function has.
    public static var wasmForm: WasmForm<GuestBytes> { WasmForm(.region) }

    public static func _read(_ slots: inout WasmSlots, _ signature: WasmSignature) -> GuestBytes {
        let start = GuestAddress._read(&slots, signature)
        let count = GuestLength._read(&slots, signature).count
        let instance = signature.instance.map { Instance(store: signature.store, state: $0) }
        return GuestBytes(GuestRegion(start: start, count: count), in: try? instance?.defaultMemory())
    }

    /// - Throws: `AddressRangeError` when an i32 cannot hold the address or the length.
    public __consuming func _write(_ slots: inout WasmSlots, _ signature: WasmSignature) throws {
        try region.start._write(&slots, signature)
        try GuestLength(region.count)._write(&slots, signature)
    }
}

/// Text of a guest as one parameter of a function of the host, or as one result of a guest's: an address and a length in bytes,
/// of UTF-8.
///
///     imports.define("host", "log") { (text: GuestString) in print(text.string) }
///
/// The text is copied and checked before the function of the host runs; a guest that passes what is not UTF-8 is stopped with
/// `InvalidUTF8`, and one whose region is not in its memory with `HeapAccessOutOfBounds`.
public struct GuestString: WasmValue, Sendable, Hashable {
    /// Where the text stands in the guest's memory.
    public let region: GuestRegion
    /// The text.
    public let string: String

    /// The text that came from a guest.
    ///
    /// - Throws: `HeapAccessOutOfBounds`, `InvalidUTF8`, `ExportError`.
    public init(primitive bytes: GuestBytes) throws {
        region = bytes.region
        string = try bytes.memory.readUTF8(region)
    }

    /// The region alone, as a guest is given it.
    public var primitive: GuestBytes { GuestBytes(region) }
}

/// Numbers of a guest as one parameter or result of a function: an address, and a count of elements.
///
///     imports.define("host", "plot") { (points: GuestArray<Float>) in plot(try points.read()) }
///
/// Nothing is copied before it is asked for: see `GuestBytes`.
public struct GuestArray<Element: GuestScalar>: WasmValue {
    /// Where the elements are. They need not lie inside the memory: that is checked when they are read.
    public let slice: GuestSlice<Element>
    private let bytes: GuestBytes

    /// Elements in a guest's memory, to be passed to that guest.
    public init(_ slice: GuestSlice<Element>) {
        self.slice = slice
        bytes = GuestBytes(GuestRegion(start: slice.start.address, count: slice.count))
    }

    /// The elements that came from a guest: the second number counts elements, not bytes.
    public init(primitive bytes: GuestBytes) {
        slice = GuestSlice(start: GuestPointer(bytes.region.start), count: bytes.region.count)
        self.bytes = bytes
    }

    /// The address and the count, as a guest is given them.
    public var primitive: GuestBytes { bytes }

    /// The memory in which the elements are.
    ///
    /// - Throws: `ExportError` where the guest has no such memory, or no guest was there.
    public var memory: Memory { get throws { try bytes.memory } }

    /// A copy of the elements.
    ///
    /// - Throws: `HeapAccessOutOfBounds`, before anything is allocated; `ExportError`.
    public func read() throws -> [Element] { try memory.read(slice) }
}
