/// What a store knows of the types of its objects, by canonical number, for handlers and the collector.
///
/// Invariant: `heap.types` has a pointer for each chunk below `heap.typeLimit`: to one that belongs to this table, or to
/// `empty`, all of whose types are of no kind.
@safe
final class ObjectTypes {
    private let heap: UnsafeMutablePointer<HeapRecord>
    private let empty: UnsafeMutablePointer<ObjectType>
    private var directoryCount = 0
    /// How many types are known: of each chunk, and of all.
    private var chunkCounts: [Int] = []
    private var count = 0

    /// What is told of a type.
    struct Description {
        enum Kind {
            case structure(byteCount: UInt32, references: [UInt32], functions: [UInt32])
            /// Nil for elements that are no references; else whether they are to functions.
            case array(elementShift: UInt8, isFunction: Bool?)
            case function
        }

        var kind: Kind
        var supertypes: [DefinedTypeID]
    }

    init(heap: UnsafeMutablePointer<HeapRecord>) {
        unsafe self.heap = heap
        unsafe empty = Self.makeChunk()
        unsafe heap.pointee.types = .allocate(capacity: 0)
    }

    /// Before the context goes, in which `heap` lies; a `deinit` would come after.
    func release() {
        for index in 0..<directoryCount where unsafe heap.pointee.types[index] != empty {
            let chunk = unsafe heap.pointee.types[index]
            for place in 0..<HeapLayout.typeChunk { unsafe Self.clear(chunk + place) }
            unsafe chunk.deallocate()
        }
        unsafe heap.pointee.types.deallocate()
        unsafe empty.deallocate()
    }

    private static func makeChunk() -> UnsafeMutablePointer<ObjectType> {
        let chunk: UnsafeMutablePointer<ObjectType> = .allocate(capacity: HeapLayout.typeChunk)
        unsafe chunk.initialize(repeating: ObjectType(), count: HeapLayout.typeChunk)
        return unsafe chunk
    }

    /// The bytes of a type's own lists.
    private static func listBytes(_ type: ObjectType) -> Int {
        unsafe 4 &* (Int(type.depth) &+ Int(type.referenceCount) &+ Int(type.functionCount))
    }

    private static let chunkBytes = unsafe HeapLayout.typeChunk &* MemoryLayout<ObjectType>.stride

    private static func clear(_ type: UnsafeMutablePointer<ObjectType>) {
        unsafe type.pointee.supertypes?.deallocate()
        unsafe type.pointee.references?.deallocate()
        unsafe type.pointee = ObjectType()
    }

    private static func copy(_ words: [UInt32]) -> UnsafeMutablePointer<UInt32>? {
        guard !words.isEmpty else { return nil }
        let copy: UnsafeMutablePointer<UInt32> = .allocate(capacity: words.count)
        for (index, word) in words.enumerated() { unsafe (copy + index).initialize(to: word) }
        return unsafe copy
    }

    /// The place of a type; nil where it has none yet.
    private func place(_ id: DefinedTypeID) -> UnsafeMutablePointer<ObjectType>? {
        guard unsafe UInt64(id.rawValue) < heap.pointee.typeLimit else { return nil }
        let chunk = unsafe heap.pointee.types[Int(id.rawValue) / HeapLayout.typeChunk]
        return unsafe chunk == empty ? nil : chunk + Int(id.rawValue) % HeapLayout.typeChunk
    }

    func contains(_ id: DefinedTypeID) -> Bool {
        guard let place = unsafe place(id) else { return false }
        return unsafe place.pointee.kind != ObjectKind.none
    }

    /// The bytes that a type takes that is not there yet.
    func byteCount(adding id: DefinedTypeID, _ description: Description) -> Int {
        let number = Int(id.rawValue) / HeapLayout.typeChunk
        var bytes = 4 &* description.supertypes.count
        if case .structure(_, let references, let functions) = description.kind {
            bytes &+= 4 &* (references.count &+ functions.count)
        }
        if number >= directoryCount { bytes &+= directoryBytes(directorySize(for: number) &- directoryCount) }
        if number >= directoryCount || chunkCounts[number] == 0 { bytes &+= Self.chunkBytes }
        return bytes
    }

    /// Adds a type that is not there yet.
    func add(_ id: DefinedTypeID, _ description: Description) {
        let number = Int(id.rawValue) / HeapLayout.typeChunk
        if number >= directoryCount { resizeDirectory(to: directorySize(for: number)) }
        if chunkCounts[number] == 0 { unsafe heap.pointee.types[number] = Self.makeChunk() }
        chunkCounts[number] &+= 1
        count &+= 1
        guard let place = unsafe place(id) else { return }
        var type = unsafe ObjectType()
        unsafe type.depth = UInt32(truncatingIfNeeded: description.supertypes.count)
        unsafe type.supertypes = Self.copy(description.supertypes.map(\.rawValue))
        switch description.kind {
        case .structure(let byteCount, let references, let functions):
            unsafe type.kind = ObjectKind.structure
            unsafe type.byteCount = byteCount
            unsafe type.references = Self.copy(references + functions)
            unsafe type.referenceCount = UInt32(truncatingIfNeeded: references.count)
            unsafe type.functionCount = UInt32(truncatingIfNeeded: functions.count)
        case .array(let shift, let isFunction):
            unsafe type.kind = ObjectKind.array
            unsafe type.elementShift = shift
            unsafe type.element =
                isFunction.map { $0 ? ElementKind.function : ElementKind.reference }
                ?? ElementKind.plain
        case .function: unsafe type.kind = ObjectKind.function
        }
        unsafe place.pointee = type
    }

    /// Forgets a type. Returns the bytes that are free again, which are those that were taken once all types are gone.
    func remove(_ id: DefinedTypeID) -> Int {
        guard let place = unsafe place(id), unsafe place.pointee.kind != ObjectKind.none else { return 0 }
        let number = Int(id.rawValue) / HeapLayout.typeChunk
        var bytes = unsafe Self.listBytes(place.pointee)
        unsafe Self.clear(place)
        chunkCounts[number] &-= 1
        count &-= 1
        if chunkCounts[number] == 0 {
            unsafe heap.pointee.types[number].deallocate()
            unsafe heap.pointee.types[number] = empty
            bytes &+= Self.chunkBytes
        }
        if count == 0 {
            bytes &+= directoryBytes(directoryCount)
            resizeDirectory(to: 0)
        }
        return bytes
    }

    /// Whether the collector met an object of a type since this was asked last.
    func takeSeen(_ id: DefinedTypeID) -> Bool {
        guard let place = unsafe place(id) else { return false }
        defer { unsafe place.pointee.isSeen = false }
        return unsafe place.pointee.isSeen
    }

    // MARK: The directory

    /// Doubled, because it is copied.
    private func directorySize(for number: Int) -> Int { max(number &+ 1, directoryCount &* 2) }

    private func directoryBytes(_ count: Int) -> Int { count &* (MemoryLayout<Int>.stride &* 2) }

    private func resizeDirectory(to size: Int) {
        let directory: UnsafeMutablePointer<UnsafeMutablePointer<ObjectType>> = .allocate(capacity: size)
        let kept = min(size, directoryCount)
        unsafe directory.initialize(from: heap.pointee.types, count: kept)
        unsafe (directory + kept).initialize(repeating: empty, count: size &- kept)
        unsafe heap.pointee.types.deallocate()
        unsafe heap.pointee.types = directory
        chunkCounts = chunkCounts.prefix(kept) + Array(repeating: 0, count: size &- kept)
        directoryCount = size
        unsafe heap.pointee.typeLimit = UInt64(size &* HeapLayout.typeChunk)
    }
}
