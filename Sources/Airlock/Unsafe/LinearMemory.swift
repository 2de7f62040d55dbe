/// The bytes of a linear memory (spec 4.2.9), and every access to them that is not made by a handler.
///
/// Invariant: `record.base` points to the bytes of `storage`, of which the first `record.size` are the guest's. All methods
/// check against the size; none moves the bytes except `grow` and `reset`.
@safe
final class LinearMemory {
    let record: UnsafeMutablePointer<MemoryRecord>
    private var storage: GrowingMemory
    /// The greatest size that will ever be asked for.
    private let maximum: Int
    /// What the bytes began with, as long as they lie where it was put; nil for zeros.
    private var image: MemoryImage?
    /// What an inspector knows of the bytes; nil where there is none.
    private(set) var shadow: ShadowMemory?
    /// Who used which bytes; nil where nobody wants to know.
    private(set) var cells: AccessCells?
    /// Called before the host reads or writes bytes, also such as are not inside: address, count, whether it writes.
    var hostAccess: ((UInt64, UInt64, Bool) -> Void)?

    /// Nil when the platform has no room. `reserve` bytes of address space are set aside for growing.
    init?(bytes: Int, maximum: Int, reserve: Int = 0) {
        let wanted = bytes.addingReportingOverflow(max(reserve, 0))
        let capacity = max(bytes, min(maximum, wanted.overflow ? bytes : wanted.partialValue))
        self.maximum = maximum
        guard let storage = GrowingMemory(bytes: capacity) else { return nil }
        self.storage = storage
        unsafe record = .allocate(capacity: 1)
        unsafe record.initialize(to: MemoryRecord(base: storage.base, size: UInt64(bytes)))
    }

    /// A memory that begins with what an image holds. Nil when the platform has no room.
    ///
    /// What is mapped from an image does not move when the memory grows within `reserve` bytes, and is copied beyond.
    init?(_ image: MemoryImage, maximum: Int, reserve: Int) {
        self.maximum = maximum
        let roomy = max(image.byteCount, min(maximum, reserve))
        guard let storage = Self.place(image, roomy) ?? Self.place(image, image.byteCount) else { return nil }
        self.storage = storage
        self.image = image
        unsafe record = .allocate(capacity: 1)
        unsafe record.initialize(to: MemoryRecord(base: storage.base, size: UInt64(image.byteCount)))
    }

    private static func place(_ image: MemoryImage, _ capacity: Int) -> GrowingMemory? {
        guard let storage = GrowingMemory(bytes: capacity) else { return nil }
        if unsafe image.fill(storage.base) { return storage }
        storage.release()
        return nil
    }

    /// Makes the memory hold what an image holds, and be as large. False when the platform has no room: then nothing has
    /// changed. Not while anybody looks at its bytes.
    func reset(to image: MemoryImage) -> Bool {
        if let shadow, !shadow.grow(to: image.byteCount) { return false }
        growCells(to: image.byteCount)
        let isInPlace = self.image === image && image.byteCount <= storage.byteCount
        let isRefilled = unsafe isInPlace && image.refill(storage.base, size: byteCount)
        if !isRefilled {
            guard let anew = Self.place(image, max(storage.byteCount, image.byteCount)) else { return false }
            storage.release()
            storage = anew
            self.image = image
        }
        unsafe record.pointee.base = storage.base
        unsafe record.pointee.size = UInt64(image.byteCount)
        isObserved = isObserved
        return true
    }

    /// Sets aside what an inspector needs to know of each byte. False when the platform has no room.
    func makeShadow() -> Bool {
        guard shadow == nil else { return true }
        guard let shadow = ShadowMemory(bytes: max(byteCount, 1)) else { return false }
        self.shadow = shadow
        isObserved = true
        return true
    }

    /// Sets aside what is needed to know who uses which bytes. Nil when the platform has no room.
    func makeCells() -> AccessCells? {
        if cells == nil {
            cells = AccessCells(memoryBytes: byteCount)
            growCells(to: byteCount)
        }
        return cells
    }

    /// Without room, nobody is told any more.
    private func growCells(to bytes: Int) {
        guard let cells else { return }
        let isNoted = cells.grow(to: bytes)
        unsafe record.pointee.cells = isNoted ? cells.cellBase : nil
        unsafe record.pointee.counts = isNoted ? cells.countBase : nil
    }

    /// Who makes the accesses of code that is lowered to be observed.
    var actor: UInt8 {
        get { unsafe record.pointee.actor }
        set { unsafe record.pointee.actor = newValue }
    }

    /// Whether code that is lowered to be observed looks at the marks.
    var isObserved: Bool {
        get { unsafe record.pointee.shadow != nil }
        set { unsafe record.pointee.shadow = newValue ? shadow?.base : nil }
    }

    deinit {
        storage.release()
        unsafe record.deallocate()
    }

    var byteCount: Int { unsafe Int(truncatingIfNeeded: record.pointee.size) }

    /// Makes the memory larger. False, and no change, when the platform has no room.
    func grow(to bytes: Int) -> Bool {
        if let shadow {
            guard shadow.grow(to: bytes) else { return false }
            isObserved = isObserved
        }
        growCells(to: bytes)
        guard bytes > storage.byteCount else {
            unsafe record.pointee.size = UInt64(bytes)
            return true
        }
        // Twice as much address space, so that a memory that grows page by page moves seldom.
        let doubled = storage.byteCount.multipliedReportingOverflow(by: 2)
        let larger = max(bytes, doubled.overflow ? bytes : min(doubled.partialValue, maximum))
        // The platform does not move in one piece what is mapped from several places.
        let isMapped = image?.isShared == true
        guard storage.grow(to: larger, copying: isMapped) || storage.grow(to: bytes, copying: isMapped) else {
            return false
        }
        if isMapped { image = nil }
        unsafe record.pointee.base = storage.base
        unsafe record.pointee.size = UInt64(bytes)
        return true
    }

    /// Whether `count` bytes from `address` lie inside; computed without wrapping.
    func contains(_ address: UInt64, count: UInt64) -> Bool {
        let (end, wrapped) = address.addingReportingOverflow(count)
        return unsafe !wrapped && end <= record.pointee.size
    }

    /// Runs `body` on a range of the bytes; nil when it is not inside. The memory must not grow meanwhile.
    func withBytes<Result, Failure: Error>(
        at address: UInt64, count: UInt64, _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard let bytes = unsafe buffer(at: address, count: count) else { return nil }
        return unsafe try body(bytes)
    }

    /// A range of the bytes; nil when it is not inside. It is valid until the memory grows.
    func buffer(at address: UInt64, count: UInt64) -> UnsafeMutableRawBufferPointer? {
        guard contains(address, count: count) else { return nil }
        let start = unsafe record.pointee.base + Int(truncatingIfNeeded: address)
        return unsafe UnsafeMutableRawBufferPointer(start: start, count: Int(truncatingIfNeeded: count))
    }

    // MARK: The bulk instructions (spec 4.6.8). Each checks first, and then acts or returns false.

    func fill(at address: UInt64, _ byte: UInt8, count: UInt64) -> Bool {
        unsafe withBytes(at: address, count: count) { bytes in
            _ = unsafe bytes.initializeMemory(as: UInt8.self, repeating: byte)
        } != nil
    }

    func copy(to address: UInt64, from source: LinearMemory, at sourceAddress: UInt64, count: UInt64) -> Bool {
        guard contains(address, count: count), source.contains(sourceAddress, count: count) else { return false }
        let target = unsafe record.pointee.base + Int(truncatingIfNeeded: address)
        let start = unsafe source.record.pointee.base + Int(truncatingIfNeeded: sourceAddress)
        unsafe target.copyMemory(from: start, byteCount: Int(truncatingIfNeeded: count))
        return true
    }

    /// Copies a part of `bytes`, both ranges checked.
    func initialize(at address: UInt64, from bytes: ArraySlice<UInt8>, offset: UInt64, count: UInt64) -> Bool {
        let (end, wrapped) = offset.addingReportingOverflow(count)
        guard !wrapped, end <= UInt64(bytes.count), contains(address, count: count) else { return false }
        let part = bytes.dropFirst(Int(offset)).prefix(Int(count))
        let target = unsafe record.pointee.base + Int(truncatingIfNeeded: address)
        unsafe part.withUnsafeBytes { source in
            if let start = source.baseAddress { unsafe target.copyMemory(from: start, byteCount: source.count) }
        }
        return true
    }
}
