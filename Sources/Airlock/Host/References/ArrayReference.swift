/// A reference to an array of a guest.
///
/// It has reference semantics: copies stand for the same array, which lives as long as one of them does, or a guest refers
/// to it.
public struct ArrayReference: WasmReference, Equatable {
    public let _reference: StoreReference
    private let type: DefinedType
    private let element: DefinedType.Field

    public init?(_reference: StoreReference) {
        guard _reference.hierarchy == .any, let type = _reference.store.state.objectType(of: _reference.bits),
            case .array(let element) = type.composite
        else { return nil }
        self.init(_reference, type, element)
    }

    private init(_ reference: StoreReference, _ type: DefinedType, _ element: DefinedType.Field) {
        _reference = reference
        self.type = type
        self.element = element
    }

    /// A reference to an array, never null: `(ref array)`.
    public static var wasmForm: WasmForm<ArrayReference> { WasmForm(.reference(.array, isNullable: false)) }

    private init(_ index: UInt32, of module: Module, count: Int, in store: Store) throws {
        let type = try store.objectType(index, of: module)
        guard case .array(let element) = type.composite else {
            throw UnknownType(.reference(ReferenceType(isNullable: true, .index(TypeIndex(index)))), count: nil)
        }
        guard let length = UInt32(exactly: count) else {
            throw LimitError("elements of an array", limit: UInt64(UInt32.max), demand: UInt64(clamping: count))
        }
        let bytes = ObjectHeap.arrayBytes(length: length, shift: element.storage.storageShift)
        let bits = try store.makeObject(type, length: length, bytes: bytes)
        self.init(StoreReference(.any, bits, in: store), type, element)
    }

    /// Makes an array whose elements are all the same.
    ///
    /// - Parameters:
    ///   - count: How many elements there are.
    ///   - module: The module that defines the type.
    ///   - store: The store to which it belongs.
    ///   - index: That of the type among those of `module`.
    ///   - value: If elements are packed, the lower bits of an i32 count.
    /// - Throws: `UnknownType`, `SignatureMismatch`, `StoreMismatch`, `LimitError`.
    public init(_ index: UInt32, of module: Module, repeating value: Value, count: Int, in store: Store) throws {
        try self.init(index, of: module, count: count, in: store)
        let slots = try store.slots(of: value, for: element, "element")
        store.state.heap.fill(
            _reference.bits, from: 0, count: UInt64(count), with: slots[0], slots.last ?? 0, shift: shift)
    }

    /// Makes an array of values.
    ///
    /// - Throws: `UnknownType`, `SignatureMismatch`, `StoreMismatch`, `LimitError`.
    public init(_ index: UInt32, of module: Module, _ values: [Value], in store: Store) throws {
        try self.init(index, of: module, count: values.count, in: store)
        for (index, value) in values.enumerated() { try write(value, at: index) }
    }

    /// Makes an array of bytes: its elements must be `i8`.
    ///
    /// - Throws: `UnknownType`, `SignatureMismatch`, `StoreMismatch`, `LimitError`.
    public init(_ index: UInt32, of module: Module, bytes: some Collection<UInt8>, in store: Store) throws {
        let bytes = bytes.gathered(limit: min(store.limits.heapBytes, store.limits.storeBytes))
        try self.init(index, of: module, count: bytes.count, in: store)
        try requireBytes()
        store.state.heap.write(bytes[...], to: _reference.bits, from: 0, shift: 0)
    }

    /// The store in whose heap the array is.
    public var store: Store { _reference.store }

    public static func == (a: ArrayReference, b: ArrayReference) -> Bool { a._reference == b._reference }
    private var shift: UInt8 { element.storage.storageShift }

    /// The number of elements.
    public var count: Int { Int(store.state.heap.length(of: _reference.bits) ?? 0) }

    private func place(_ index: Int) -> UInt64 {
        _reference.bits &+ UInt64(ObjectHeader.elementOffset &+ index &<< Int(shift))
    }

    private func write(_ value: Value, at index: Int) throws {
        let slots = try store.slots(of: value, for: element, "element")
        store.state.write(element.storage, at: place(index)) { slots[$0] }
    }

    private func require(_ index: Int, count: Int = 1) throws {
        guard index >= 0, count >= 0, index <= self.count, count <= self.count &- index else {
            throw Trap(.arrayOutOfBounds)
        }
    }

    /// The value of an element; a packed one without a sign.
    ///
    /// - Throws: `Trap` with code `arrayOutOfBounds`.
    public func get(_ index: Int) throws -> Value {
        try require(index)
        return store.value(of: element, at: place(index))
    }

    /// Writes an element; if elements are packed, the lower bits of an i32 count.
    ///
    /// - Throws: `Trap` with code `arrayOutOfBounds`; `SignatureMismatch` also where elements are immutable;
    ///   `StoreMismatch`.
    public func set(_ index: Int, _ value: Value) throws {
        try require(index)
        try requireMutable()
        try write(value, at: index)
    }

    private func requireMutable() throws {
        store.state.border?.recorder?.fail(.objects)
        guard element.isMutable else {
            throw SignatureMismatch(
                subject: "element", expected: store.registry.describe(element.storage), found: "an immutable element")
        }
    }

    // MARK: Bytes, in one transfer

    private func requireBytes() throws {
        guard element.storage == .i8 else {
            throw SignatureMismatch(
                subject: "array of bytes", expected: "i8", found: store.registry.describe(element.storage))
        }
    }

    /// A copy of all elements, which must be `i8`.
    ///
    /// - Throws: `SignatureMismatch`.
    public func bytes() throws -> [UInt8] { try bytes(from: 0, count: count) }

    /// A copy of elements, which must be `i8`.
    ///
    /// - Throws: `SignatureMismatch`; `Trap` with code `arrayOutOfBounds`.
    public func bytes(from index: Int, count: Int) throws -> [UInt8] {
        try requireBytes()
        try require(index, count: count)
        return store.state.heap.read(_reference.bits, from: UInt64(index), count: UInt64(count), shift: 0)
    }

    /// Writes elements, which must be `i8`: all, or none and an error.
    ///
    /// - Throws: `SignatureMismatch` also where elements are immutable; `Trap` with code `arrayOutOfBounds`.
    public func write(_ bytes: some Collection<UInt8>, at index: Int = 0) throws {
        try requireBytes()
        try requireMutable()
        let bytes = bytes.gathered(limit: UInt64(count))
        try require(index, count: bytes.count)
        store.state.heap.write(bytes[...], to: _reference.bits, from: UInt64(index), shift: 0)
    }
}

extension ArrayReference: CustomStringConvertible {
    public var description: String { "array of \(count) elements" }
}
