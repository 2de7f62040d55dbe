/// A value that crosses between host and guest, when its type is known only at run time.
public enum Value {
    case i32(Int32)
    case i64(Int64)
    case f32(Float)
    case f64(Double)
    case funcref(Function?)
    case externref(ExternReference?)

    public var type: ValueType {
        switch self {
        case .i32: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .funcref: .funcref
        case .externref: .externref
        }
    }
}

extension Value: Equatable {
    /// Floats are compared by their bits.
    public static func == (a: Value, b: Value) -> Bool {
        switch (a, b) {
        case (.i32(let a), .i32(let b)): a == b
        case (.i64(let a), .i64(let b)): a == b
        case (.f32(let a), .f32(let b)): a.bitPattern == b.bitPattern
        case (.f64(let a), .f64(let b)): a.bitPattern == b.bitPattern
        case (.funcref(let a), .funcref(let b)): a == b
        case (.externref(let a), .externref(let b)): a == b
        default: false
        }
    }
}

extension Value: CustomStringConvertible {
    public var description: String {
        switch self {
        case .i32(let value): "i32:\(value)"
        case .i64(let value): "i64:\(value)"
        case .f32(let value): "f32:\(value)"
        case .f64(let value): "f64:\(value)"
        case .funcref(let value): value.map { "funcref:\($0)" } ?? "funcref:null"
        case .externref(let value): value.map { "externref:\($0.value)" } ?? "externref:null"
        }
    }
}

/// A value of the host that a guest can hold and hand back, but not look into.
public struct ExternReference: Equatable {
    public let store: Store
    let reference: UInt64

    /// Gives `value` to a store, which keeps it as long as it lives.
    public init(_ value: any Sendable, in store: Store) {
        self.store = store
        reference = store.state.makeHostReference(value)
    }

    init(reference: UInt64, in store: Store) {
        self.store = store
        self.reference = reference
    }

    public var value: any Sendable { store.state.hostReference(reference) ?? () }

    public static func == (a: ExternReference, b: ExternReference) -> Bool {
        a.store === b.store && a.reference == b.reference
    }
}

extension Value {
    /// The 64 bits by which the machine holds this value.
    func slot(in store: Store) throws -> UInt64 {
        switch self {
        case .i32(let value): return value.slot
        case .i64(let value): return value.slot
        case .f32(let value): return value.slot
        case .f64(let value): return value.slot
        case .funcref(nil), .externref(nil): return 0
        case .funcref(let function?):
            guard function.store === store else { throw StoreMismatch(subject: "function") }
            return function.handle.reference
        case .externref(let reference?):
            guard reference.store === store else { throw StoreMismatch(subject: "external reference") }
            return reference.reference
        }
    }

    init(slot: UInt64, type: CanonicalType, in store: Store) {
        switch type {
        case .i32: self = .i32(Int32(slot: slot, type: .i32))
        case .i64: self = .i64(Int64(slot: slot, type: .i64))
        case .f32: self = .f32(Float(slot: slot, type: .f32))
        case .f64: self = .f64(Double(slot: slot, type: .f64))
        default:
            if type.isFunctionReference {
                self = .funcref(store.state.function(slot).map { Function(store: store, handle: $0) })
            } else {
                self = .externref(slot == 0 ? nil : ExternReference(reference: slot, in: store))
            }
        }
    }
}

extension CanonicalType {
    /// Whether references of this type are to functions.
    var isFunctionReference: Bool { isReference && heap != .extern && heap != .noextern }

    /// The type as the host API shows it. Types that a module defines are shown by the abstract type above them.
    var valueType: ValueType {
        switch self {
        case .i32, .i8, .i16: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        default: .reference(ReferenceType(isNullable: isNullable, isFunctionReference ? .func : .extern))
        }
    }
}
