/// A memory of a store (spec 4.2.9).
package final class MemoryInstance {
    package let type: MemoryType
    let bytes: LinearMemory
    /// The greatest size that type and limits allow, in pages.
    let maximumPages: UInt64
    /// How many scoped views of the host are open: while there is one, the memory does not grow.
    var pinCount = 0
    /// The latest results of growing, in pages: a guest address that equals one was probably mistaken for it.
    private(set) var recentGrowResults: [UInt64] = []
    /// What the bridge has handed out of this memory.
    let regions = RegionLog()
    /// Pages that the bridge added for guests without an allocator.
    var pool = RegionPool()
    /// Whether a module that can grow this memory has it: then new pages may be another allocator's than the bridge's.
    var isGrownByGuests = false
    private let account: ResourceAccount
    /// What looks on; nil where nobody does.
    private(set) var inspection: MemoryInspection?
    private var border: Border?
    /// Tells the store's tracer of growth; nil where there is none.
    var teller: Border?

    static let pageBytes: UInt64 = 65_536

    /// - Parameter captured: What the memory begins with, and how large; nil for zeros.
    init(_ type: MemoryType, beginningWith captured: CapturedInstance.Memory? = nil, account: ResourceAccount) throws {
        self.type = type
        self.account = account
        let limits = account.limits
        let byType: UInt64 = type.limits.maximum ?? (type.addressType == .i32 ? 1 << 16 : 1 << 48)
        // Sizes in bytes must be numbers of the host, whatever the limit.
        maximumPages = min(byType, limits.memoryBytes / Self.pageBytes, 1 << 46)
        let minimum = captured.map { UInt64($0.image.byteCount) / Self.pageBytes } ?? type.limits.minimum
        guard minimum <= maximumPages else {
            throw LimitError("memory pages", limit: maximumPages, demand: minimum)
        }
        let maximum = Int(maximumPages &* Self.pageBytes)
        try account.make(.memory, bytes: minimum &* Self.pageBytes, maximum: UInt64(maximum))
        let bytes =
            if let captured {
                LinearMemory(
                    captured.image, maximum: maximum,
                    reserve: Int(clamping: min(limits.storeBytes, Self.mappedReserve)))
            } else {
                LinearMemory(
                    bytes: Int(minimum &* Self.pageBytes), maximum: maximum,
                    reserve: Int(clamping: limits.memoryReserveBytes))
            }
        guard let bytes else {
            account.shrink(.memory, by: minimum &* Self.pageBytes)
            throw LimitError("memory pages", demand: minimum)
        }
        self.bytes = bytes
        if let captured { pool = captured.pool }
    }

    deinit { account.shrink(.memory, by: size &* Self.pageBytes) }

    /// Address space that is set aside for a memory that is mapped from an image, in bytes, if the limits let it grow so far.
    private static let mappedReserve: UInt64 = 4 << 30

    /// Makes bytes and size what they were, and forgets what the bridge knows of the bytes.
    func reset(to captured: CapturedInstance.Memory) throws {
        let old = size
        let new = UInt64(captured.image.byteCount) / Self.pageBytes
        if new > old { try account.demand((new &- old) &* Self.pageBytes, for: .memory) }
        guard bytes.reset(to: captured.image) else {
            if new > old { account.giveBack((new &- old) &* Self.pageBytes, of: .memory) }
            throw LimitError("memory pages", demand: new)
        }
        if new < old { account.shrink(.memory, by: (old &- new) &* Self.pageBytes) }
        recentGrowResults = []
        regions.removeAll()
        pool = captured.pool
    }

    /// Lets an inspector look on, unless one does.
    ///
    /// - Throws: `LimitError` when the platform has no room for its marks.
    func inspect(
        with inspector: Inspector, of host: MemoryInspection.Host
    ) throws {
        guard inspection == nil else { return }
        inspection = MemoryInspection(inspector, bytes, type.addressType, host) { [unowned self] in
            recentGrowResults + [size]
        }
        guard inspection != nil else { throw LimitError("bytes for an inspector", demand: size &* Self.pageBytes) }
        tellOfHostAccesses()
    }

    /// Tells of what the host does with the memory.
    func tell(_ border: Border) {
        self.border = border
        if border.isToldOfAccesses { tellOfHostAccesses() }
    }

    private func tellOfHostAccesses() {
        bytes.hostAccess = { [weak self] address, count, writes in
            guard let self else { return }
            border?.access(self, at: address, count: count, writes: writes)
            inspection?.hostAccess(GuestRegion(start: GuestAddress(address), count: count), writes: writes)
        }
    }

    /// In pages.
    package var size: UInt64 { UInt64(bytes.byteCount) / Self.pageBytes }

    /// Why a memory did not grow.
    enum Refusal: Error {
        /// Its type, or a limit of the store for one memory, allows no more.
        case limit
        /// A scoped view of its bytes is open.
        case viewed
        /// The store's observer or its limit for all that it holds allows no more.
        case store
        /// The platform has no room.
        case platform
    }

    /// Adds pages and gives the size before, or why there is no change.
    ///
    /// - Throws: What the store's observer throws.
    func grow(by pages: UInt64) throws -> Result<UInt64, Refusal> {
        guard let teller, pages > 0 else { return try growUntold(by: pages) }
        return try teller.telling(.memory, from: size, by: pages, unit: Self.pageBytes) {
            try growUntold(by: pages)
        } hasGrown: {
            if case .success = $0 { true } else { false }
        }
    }

    private func growUntold(by pages: UInt64) throws -> Result<UInt64, Refusal> {
        if let refusal = refusal(of: pages) { return .failure(refusal) }
        let added = pages &* Self.pageBytes
        guard
            try account.grow(
                .memory, from: size &* Self.pageBytes, by: added, maximum: maximumPages &* Self.pageBytes)
        else { return .failure(.store) }
        // The observer may have opened a view that is still open.
        let old = size
        let refusal = refusal(of: pages) ?? (bytes.grow(to: Int((old &+ pages) &* Self.pageBytes)) ? nil : .platform)
        if let refusal {
            account.shrink(.memory, by: added)
            return .failure(refusal)
        }
        guard pages > 0 else { return .success(old) }
        border?.grew(self, from: old, by: pages)
        if recentGrowResults.count == 8 { recentGrowResults.removeFirst() }
        recentGrowResults.append(old)
        return .success(old)
    }

    private func refusal(of pages: UInt64) -> Refusal? {
        let (new, wrapped) = size.addingReportingOverflow(pages)
        guard !wrapped, new <= maximumPages else { return .limit }
        return pages > 0 && pinCount > 0 ? .viewed : nil
    }
}

/// A table of a store (spec 4.2.8).
package final class TableInstance {
    package let type: TableType
    /// The element type, comparable between modules.
    let element: CanonicalType
    /// Keeps its number, where it belongs to a module that may have no instance in the store.
    var typeHold: TypeHold?
    let elements: ReferenceTable
    let maximum: UInt64
    /// Tells the store's tracer of growth; nil where there is none.
    var teller: Border?
    /// Of the latest collection that looked at the elements.
    var collectionNumber = 0
    private let account: ResourceAccount

    static let elementBytes: UInt64 = 8

    init(_ type: TableType, element: CanonicalType, filledWith value: UInt64, account: ResourceAccount) throws {
        self.type = type
        self.element = element
        self.account = account
        let byType: UInt64 = type.limits.maximum ?? (type.addressType == .i32 ? UInt64(UInt32.max) : .max)
        // Sizes in bytes must be numbers of the host, whatever the limit.
        maximum = min(byType, account.limits.tableElements, 1 << 59)
        let minimum = type.limits.minimum
        guard minimum <= maximum else {
            throw LimitError("table elements", limit: account.limits.tableElements, demand: minimum)
        }
        try account.make(.table, bytes: minimum &* Self.elementBytes, maximum: maximum &* Self.elementBytes)
        guard let elements = ReferenceTable(count: Int(minimum), filledWith: value) else {
            account.shrink(.table, by: minimum &* Self.elementBytes)
            throw LimitError("table elements", demand: minimum)
        }
        self.elements = elements
    }

    deinit { account.shrink(.table, by: size &* Self.elementBytes) }

    package var size: UInt64 { elements.count }

    /// Makes elements and size what they were.
    func reset(to captured: [UInt64]) throws {
        let (old, new) = (size, UInt64(captured.count))
        guard new <= maximum else { throw LimitError("table elements", limit: maximum, demand: new) }
        if new > old { try account.demand((new &- old) &* Self.elementBytes, for: .table) }
        guard elements.reset(to: captured) else {
            if new > old { account.giveBack((new &- old) &* Self.elementBytes, of: .table) }
            throw LimitError("table elements", demand: new)
        }
        if new < old { account.shrink(.table, by: (old &- new) &* Self.elementBytes) }
    }

    /// Adds elements and returns the size before; nil, and no change, where that is not possible.
    ///
    /// - Throws: What the store's observer throws.
    func grow(by count: UInt64, filledWith value: UInt64) throws -> UInt64? {
        guard let teller, count > 0 else { return try growUntold(by: count, filledWith: value) }
        return try teller.telling(.table, from: size, by: count, unit: Self.elementBytes) {
            try growUntold(by: count, filledWith: value)
        } hasGrown: {
            $0 != nil
        }
    }

    private func growUntold(by count: UInt64, filledWith value: UInt64) throws -> UInt64? {
        let old = size
        let (new, wrapped) = old.addingReportingOverflow(count)
        guard !wrapped, new <= maximum else { return nil }
        guard count > 0 else { return old }
        let added = count &* Self.elementBytes
        guard
            try account.grow(
                .table, from: old &* Self.elementBytes, by: added, maximum: maximum &* Self.elementBytes)
        else { return nil }
        if elements.grow(to: Int(new), filledWith: value) { return old }
        account.shrink(.table, by: added)
        return nil
    }
}

/// A global of a store (spec 4.2.10).
package final class GlobalInstance {
    package let type: GlobalType
    /// The value type, comparable between modules.
    let valueType: CanonicalType
    /// Keeps its number, where it belongs to a module that may have no instance in the store.
    var typeHold: TypeHold?
    let cell: GlobalCellHandle
    /// What the cell is part of.
    private let storage: AnyObject

    init(_ type: GlobalType, valueType: CanonicalType, cell: GlobalCellHandle, storage: AnyObject) {
        self.type = type
        self.valueType = valueType
        self.cell = cell
        self.storage = storage
    }
}

/// A tag of a store (spec 4.2.11): exceptions match it by identity, never by type.
package final class TagInstance: Sendable {
    package let type: DefinedType
    /// For messages.
    let name: String?
    /// Of the store whose references its exceptions carry.
    let owner: StoreIdentity

    init(_ type: DefinedType, name: String?, owner: StoreIdentity) {
        self.type = type
        self.name = name
        self.owner = owner
    }
}

/// Tells stores apart for what may be sent to other threads and so cannot hold a store.
final class StoreIdentity: Sendable {}

/// An exception on its way, or held by a reference (spec 4.2.12).
package final class ExceptionInstance: Sendable {
    package let tag: TagInstance
    /// One for each parameter of the tag.
    package let values: [UInt64]

    package init(tag: TagInstance, values: [UInt64]) {
        self.tag = tag
        self.values = values
    }

    /// What it takes, roughly.
    var byteCount: UInt64 { 96 &+ UInt64(values.count) &* 8 }
}

/// What crosses a module's border at run time (spec 4.2.14).
package enum ExternInstance {
    case function(FunctionHandle)
    case table(TableInstance)
    case memory(MemoryInstance)
    case global(GlobalInstance)
    case tag(TagInstance)
}
