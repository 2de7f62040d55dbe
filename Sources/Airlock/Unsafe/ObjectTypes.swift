/// What a store knows of the types of its objects, by canonical number, for handlers and the collector.
///
/// Invariant: `heap.types` has a pointer for each chunk below `heap.typeLimit`: to one that belongs to this table, or to
/// `empty`, all of whose types are of no kind.
@safe
final class ObjectTypes {
    private let heap: UnsafeMutablePointer<HeapRecord>
    private let empty: UnsafeMutablePointer<ObjectType>
    private var directoryCount = 0

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

    deinit {
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

    func add(_ id: DefinedTypeID, _ description: Description) {
        let number = Int(id.rawValue) / HeapLayout.typeChunk
        if number >= directoryCount { growDirectory(to: number &+ 1) }
        if unsafe heap.pointee.types[number] == empty { unsafe heap.pointee.types[number] = Self.makeChunk() }
        guard let place = unsafe place(id) else { return }
        unsafe Self.clear(place)
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

    func remove(_ id: DefinedTypeID) {
        if let place = unsafe place(id) { unsafe Self.clear(place) }
    }

    /// Whether the collector met an object of a type since this was asked last.
    func takeSeen(_ id: DefinedTypeID) -> Bool {
        guard let place = unsafe place(id) else { return false }
        defer { unsafe place.pointee.isSeen = false }
        return unsafe place.pointee.isSeen
    }

    private func growDirectory(to count: Int) {
        let larger = max(count, directoryCount &* 2)
        let directory: UnsafeMutablePointer<UnsafeMutablePointer<ObjectType>> = .allocate(capacity: larger)
        unsafe directory.update(from: heap.pointee.types, count: directoryCount)
        unsafe (directory + directoryCount).initialize(repeating: empty, count: larger &- directoryCount)
        unsafe heap.pointee.types.deallocate()
        unsafe heap.pointee.types = directory
        directoryCount = larger
        unsafe heap.pointee.typeLimit = UInt64(larger &* HeapLayout.typeChunk)
    }
}
