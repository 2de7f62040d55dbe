/// A type that Airlock itself carries across the border between host and guest.
///
/// Only Airlock can make a `WasmForm`, so only its own types conform. What reaches a guest's frame is thereby of the type
/// that was checked, whatever types of yours are built on these.
public protocol WasmPrimitive: WasmValue where Primitive == Self {
    /// Which WebAssembly types the type stands for in signatures.
    static var wasmForm: WasmForm<Self> { get }
}

extension WasmPrimitive {
    /// The value itself, as nothing is converted.
    @inlinable public init(primitive: Self) { self = primitive }
    /// The value itself, as nothing is converted.
    @inlinable public var primitive: Self { self }
}

/// Which WebAssembly types a primitive stands for.
public struct WasmForm<Primitive>: Sendable {
    @usableFromInline let kind: WasmKind

    @inlinable init(_ kind: WasmKind) { self.kind = kind }
}

/// Which WebAssembly types a Swift type stands for.
@usableFromInline
enum WasmKind: Sendable {
    case i32, i64, f32, f64, v128
    /// An i32 or an i64, whichever a function has.
    case integer
    /// Two of those, one behind the other: an address and a length.
    case region
    case reference(CanonicalHeapType, isNullable: Bool)

    /// The type of a function that no import or export tells.
    var type: CanonicalType {
        switch self {
        case .i32: .i32
        case .i64, .integer, .region: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        case .reference(let heap, let isNullable): CanonicalType(isNullable: isNullable, heap)
        }
    }

    /// Whether values of `type` can be of this one: those that the host gives, or those that it takes. Whether a reference
    /// that it gives is of a type that a module defines, only each reference can tell.
    func fits(_ type: CanonicalType, isGiven: Bool, _ registry: TypeRegistry) -> Bool {
        switch self {
        case .i32: type == .i32
        case .i64: type == .i64
        case .f32: type == .f32
        case .f64: type == .f64
        case .v128: type == .v128
        // Regions were taken for their two numbers.
        case .integer, .region: type == .i32 || type == .i64
        case .reference(let heap, let isNullable):
            type.isReference && (isGiven ? type.isNullable || !isNullable : isNullable || !type.isNullable)
                && Self.isOf(heap, type.heap, isGiven: isGiven, registry)
        }
    }

    /// Apart, so that numbers do not pay for a look into the registry.
    @inline(never)
    private static func isOf(
        _ own: CanonicalHeapType, _ heap: CanonicalHeapType, isGiven: Bool, _ registry: TypeRegistry
    ) -> Bool {
        isGiven ? registry.top(of: heap) == registry.top(of: own) : registry.isSubtype(heap, of: own)
    }
}

/// What the Swift types of parameters, or of results, stand for.
@usableFromInline
struct WasmKinds {
    // Most functions have few: an array of them would be allocated at each call in one line.
    @usableFromInline var first = WasmKind.i32
    @usableFromInline var second = WasmKind.i32
    @usableFromInline var third = WasmKind.i32
    @usableFromInline var fourth = WasmKind.i32
    @usableFromInline var rest: [WasmKind] = []
    @usableFromInline var count = 0
    /// Whether no type converts, so that no code but Airlock's runs while slots are read and written.
    @usableFromInline var arePrimitive = true

    @inlinable
    init<each T: WasmValue>(_: repeat (each T).Type) {
        repeat add((each T).self)
    }

    @inlinable
    @inline(__always)
    mutating func add<T: WasmValue>(_: T.Type) {
        if T.self != T.Primitive.self { arePrimitive = false }
        let kind = T.Primitive.wasmForm.kind
        if case .region = kind {
            append(.integer)
            append(.integer)
        } else {
            append(kind)
        }
    }

    @inlinable
    mutating func append(_ kind: WasmKind) {
        switch count {
        case 0: first = kind
        case 1: second = kind
        case 2: third = kind
        case 3: fourth = kind
        default: rest.append(kind)
        }
        count &+= 1
    }

    private subscript(index: Int) -> WasmKind {
        switch index {
        case 0: first
        case 1: second
        case 2: third
        case 3: fourth
        default: rest[index &- 4]
        }
    }

    /// The types that these stand for where nothing else tells.
    var types: [CanonicalType] { (0..<count).map { self[$0].type } }

    /// Whether these types can stand for those of a function's parameters or results.
    func fit(_ types: [CanonicalType], isGiven: Bool, _ registry: TypeRegistry) -> Bool {
        guard count == types.count else { return false }
        for index in 0..<count where !self[index].fits(types[index], isGiven: isGiven, registry) { return false }
        return true
    }
}
