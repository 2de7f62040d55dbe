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
    var regions = RegionLog()
    /// Pages that the bridge added for guests without an allocator.
    var pool = RegionPool()

    static let pageBytes: UInt64 = 65_536

    init(_ type: MemoryType, limits: ResourceLimits) throws {
        self.type = type
        let byType: UInt64 = type.limits.maximum ?? (type.addressType == .i32 ? 1 << 16 : 1 << 48)
        // Sizes in bytes must be numbers of the host, whatever the limit.
        maximumPages = min(byType, limits.memoryBytes / Self.pageBytes, 1 << 46)
        let minimum = type.limits.minimum
        let room = LimitError(
            "memory pages", limit: limits.memoryBytes / Self.pageBytes, demand: minimum)
        guard minimum <= maximumPages else { throw room }
        guard
            let bytes = LinearMemory(
                bytes: Int(minimum &* Self.pageBytes),
                maximum: Int(maximumPages &* Self.pageBytes))
        else { throw room }
        self.bytes = bytes
    }

    /// In pages.
    package var size: UInt64 { UInt64(bytes.byteCount) / Self.pageBytes }

    /// Adds pages and returns the size before; nil, and no change, where that is not possible.
    func grow(by pages: UInt64) -> UInt64? {
        let old = size
        let (new, wrapped) = old.addingReportingOverflow(pages)
        guard !wrapped, new <= maximumPages else { return nil }
        guard pages > 0 else { return old }
        guard pinCount == 0, bytes.grow(to: Int(new &* Self.pageBytes)) else { return nil }
        if recentGrowResults.count == 8 { recentGrowResults.removeFirst() }
        recentGrowResults.append(old)
        return old
    }
}

/// A table of a store (spec 4.2.8).
package final class TableInstance {
    package let type: TableType
    /// The element type, comparable between modules.
    let element: CanonicalType
    let elements: ReferenceTable
    let maximum: UInt64

    init(_ type: TableType, element: CanonicalType, filledWith value: UInt64, limits: ResourceLimits) throws {
        self.type = type
        self.element = element
        let byType: UInt64 = type.limits.maximum ?? (type.addressType == .i32 ? UInt64(UInt32.max) : .max)
        maximum = min(byType, limits.tableElements)
        let minimum = type.limits.minimum
        let room = LimitError("table elements", limit: limits.tableElements, demand: minimum)
        guard minimum <= limits.tableElements, let count = Int(exactly: minimum) else { throw room }
        guard let elements = ReferenceTable(count: count, filledWith: value) else { throw room }
        self.elements = elements
    }

    package var size: UInt64 { elements.count }

    /// Adds elements and returns the size before; nil, and no change, where that is not possible.
    func grow(by count: UInt64, filledWith value: UInt64) -> UInt64? {
        let old = size
        let (new, wrapped) = old.addingReportingOverflow(count)
        guard !wrapped, new <= maximum, let newCount = Int(exactly: new) else { return nil }
        guard count > 0 else { return old }
        return elements.grow(to: newCount, filledWith: value) ? old : nil
    }
}

/// A global of a store (spec 4.2.10).
package final class GlobalInstance {
    package let type: GlobalType
    /// The value type, comparable between modules.
    let valueType: CanonicalType
    let cell: GlobalCellHandle

    init(_ type: GlobalType, valueType: CanonicalType, cell: GlobalCellHandle) {
        self.type = type
        self.valueType = valueType
        self.cell = cell
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
}

/// What crosses a module's border at run time (spec 4.2.14).
package enum ExternInstance {
    case function(FunctionHandle)
    case table(TableInstance)
    case memory(MemoryInstance)
    case global(GlobalInstance)
    case tag(TagInstance)
}
