/// A type that Airlock itself carries across the border between host and guest.
///
/// Only Airlock can make a `WasmForm`, so only its own types conform. What reaches a guest's frame is thereby of the type
/// that was checked, whatever types of yours are built on these.
public protocol WasmPrimitive: WasmValue where Primitive == Self {
    static var wasmForm: WasmForm<Self> { get }
}

extension WasmPrimitive {
    @inlinable public init(primitive: Self) { self = primitive }
    @inlinable public var primitive: Self { self }
}

/// Which WebAssembly types a primitive stands for.
public struct WasmForm<Primitive>: Sendable {
    @usableFromInline let kind: WasmKind

    @usableFromInline init(_ kind: WasmKind) { self.kind = kind }
}

/// Which WebAssembly types a Swift type stands for.
@usableFromInline
enum WasmKind: Sendable {
    case i32, i64, f32, f64, v128
    /// An i32 or an i64, whichever a function has.
    case integer
    case reference(CanonicalHeapType, isNullable: Bool)

    /// The type of a function that no import or export tells.
    var type: CanonicalType {
        switch self {
        case .i32: .i32
        case .i64, .integer: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        case .reference(let heap, let isNullable): CanonicalType(isNullable: isNullable, heap)
        }
    }

    /// Whether a value that the host gives can be of `type`. Whether a reference is of a type that a module defines,
    /// only each reference can tell.
    func canBecome(_ type: CanonicalType, _ registry: TypeRegistry) -> Bool {
        guard case .reference(let heap, let isNullable) = self else { return isNumber(type) }
        return type.isReference && registry.top(of: type.heap) == registry.top(of: heap)
            && (type.isNullable || !isNullable)
    }

    /// Whether the host can take any value of `type`.
    func canHold(_ type: CanonicalType, _ registry: TypeRegistry) -> Bool {
        guard case .reference(let heap, let isNullable) = self else { return isNumber(type) }
        return type.isReference && registry.isSubtype(type.heap, of: heap) && (isNullable || !type.isNullable)
    }

    private func isNumber(_ type: CanonicalType) -> Bool {
        switch self {
        case .i32: type == .i32
        case .i64: type == .i64
        case .f32: type == .f32
        case .f64: type == .f64
        case .v128: type == .v128
        case .integer: type == .i32 || type == .i64
        case .reference: false
        }
    }
}

/// What the Swift types of parameters, or of results, stand for.
@usableFromInline
struct WasmKinds {
    private(set) var list: [WasmKind] = []
    /// Whether no type converts, so that no code but Airlock's runs while slots are read and written.
    @usableFromInline var arePrimitive = true

    @usableFromInline
    init() {
        // Room for most, at once.
        list.reserveCapacity(4)
    }

    @inlinable
    mutating func add<T: WasmValue>(_: T.Type) {
        if T.self != T.Primitive.self { arePrimitive = false }
        add(T.Primitive.wasmForm.kind)
    }

    @usableFromInline
    mutating func add(_ kind: WasmKind) { list.append(kind) }

    /// The types that these stand for where nothing else tells.
    var types: [CanonicalType] { list.map(\.type) }

    func canBecome(_ types: [CanonicalType], _ registry: TypeRegistry) -> Bool {
        list.count == types.count && zip(list, types).allSatisfy { $0.canBecome($1, registry) }
    }

    func canHold(_ types: [CanonicalType], _ registry: TypeRegistry) -> Bool {
        list.count == types.count && zip(list, types).allSatisfy { $0.canHold($1, registry) }
    }
}
