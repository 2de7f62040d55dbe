/// A value that crosses between host and guest, when its type is known only at run time.
public enum Value {
    /// An integer of 32 bits; guests give it a sign or not, as they like.
    case i32(Int32)
    /// An integer of 64 bits; guests give it a sign or not, as they like.
    case i64(Int64)
    /// A number in single precision; of a NaN all bits are kept.
    case f32(Float)
    /// A number in double precision; of a NaN all bits are kept.
    case f64(Double)
    /// Lanes of bytes, of which those of any other width are made as in memory, the lowest byte first.
    case v128(SIMD16<UInt8>)
    /// A function, or null.
    case funcref(Function?)
    /// A value of the host, or null.
    case externref(ExternReference?)
    /// An exception that was caught, or null.
    case exnref(ExceptionReference?)
    /// A structure, an array or a small number of a guest, or null.
    case anyref(AnyReference?)

    /// The type of all values of this case. A function's own type is that of the `Function`.
    public var type: ValueType {
        switch self {
        case .i32: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        case .funcref: .funcref
        case .externref: .externref
        case .exnref: .reference(ReferenceType(isNullable: true, .exn))
        case .anyref: .reference(ReferenceType(isNullable: true, .any))
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
        case (.v128(let a), .v128(let b)): a == b
        case (.funcref(let a), .funcref(let b)): a == b
        case (.externref(let a), .externref(let b)): a == b
        case (.exnref(let a), .exnref(let b)): a == b
        case (.anyref(let a), .anyref(let b)): a == b
        default: false
        }
    }
}

extension Value: CustomStringConvertible {
    /// Of a reference its type alone: what it points to is for the host to show.
    public var description: String {
        switch self {
        case .i32(let value): "i32:\(value)"
        case .i64(let value): "i64:\(value)"
        case .f32(let value): "f32:\(value)"
        case .f64(let value): "f64:\(value)"
        case .v128(let value): "v128:\(value.hexadecimal)"
        case .funcref(let value): value.map { "funcref:\($0.type)" } ?? "funcref:null"
        case .externref(let value): value == nil ? "externref:null" : "externref"
        case .exnref(let value): value == nil ? "exnref:null" : "exnref"
        case .anyref(let value): value == nil ? "anyref:null" : "anyref"
        }
    }
}

extension Value {
    /// Puts this value where one of the type at `slots` is demanded. False, and nothing written, where it is of another.
    ///
    /// - Throws: `StoreMismatch`.
    @inline(__always)
    func write(to slots: inout WasmSlots, as type: CanonicalType, in store: Store) throws -> Bool {
        switch self {
        case .i32(let value) where type == .i32: slots.write(UInt64(UInt32(bitPattern: value)))
        case .i64(let value) where type == .i64: slots.write(UInt64(bitPattern: value))
        case .f32(let value) where type == .f32: slots.write(UInt64(value.bitPattern))
        case .f64(let value) where type == .f64: slots.write(value.bitPattern)
        default: return try writeOther(to: &slots, as: type, in: store)
        }
        return true
    }

    @inline(never)
    private func writeOther(to slots: inout WasmSlots, as type: CanonicalType, in store: Store) throws -> Bool {
        if case .v128(let vector) = self {
            guard type == .v128 else { return false }
            slots.write(vector)
            return true
        }
        guard let bits = try bits(as: type, in: store) else { return false }
        slots.write(bits)
        return true
    }

    init(_ slots: inout WasmSlots, _ type: CanonicalType, in store: Store) {
        if type == .v128 { self = .v128(slots.readVector()) } else { self.init(bits: slots.read(), type, in: store) }
    }

    /// The bits by which a store holds this value in one slot; nil where it is not of `type`, or takes two.
    ///
    /// - Throws: `StoreMismatch`.
    func bits(as type: CanonicalType, in store: Store) throws -> UInt64? {
        switch self {
        case .i32(let value): type == .i32 ? UInt64(UInt32(bitPattern: value)) : nil
        case .i64(let value): type == .i64 ? UInt64(bitPattern: value) : nil
        case .f32(let value): type == .f32 ? UInt64(value.bitPattern) : nil
        case .f64(let value): type == .f64 ? value.bitPattern : nil
        case .v128: nil
        case .funcref(let reference): try store.bits(of: reference, as: type)
        case .externref(let reference): try store.bits(of: reference, as: type)
        case .exnref(let reference): try store.bits(of: reference, as: type)
        case .anyref(let reference): try store.bits(of: reference, as: type)
        }
    }

    /// A value of `type`, which takes one slot.
    init(bits: UInt64, _ type: CanonicalType, in store: Store) {
        if let number = Value(number: bits, type) {
            self = number
            return
        }
        switch store.registry.hierarchy(of: type.heap) {
        case .any: self = .anyref(store.reference(bits))
        case .func: self = .funcref(store.reference(bits))
        case .exn: self = .exnref(store.reference(bits))
        case .extern: self = .externref(store.reference(bits))
        }
    }

    /// Nil for the type of a reference, which only a store can tell more of.
    init?(number bits: UInt64, _ type: CanonicalType) {
        switch type {
        case .i32: self = .i32(Int32(truncatingIfNeeded: bits))
        case .i64: self = .i64(Int64(bitPattern: bits))
        case .f32: self = .f32(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case .f64: self = .f64(Double(bitPattern: bits))
        default: return nil
        }
    }

    /// The slots of values that need no frame; nil where they are not of `types`.
    ///
    /// - Throws: `StoreMismatch`.
    static func slots(of values: [Value], as types: [CanonicalType], in store: Store) throws -> [UInt64]? {
        guard values.count == types.count else { return nil }
        var slots: [UInt64] = []
        for (value, type) in zip(values, types) {
            if case .v128(let vector) = value {
                guard type == .v128 else { return nil }
                slots += [vector.halves.low, vector.halves.high]
            } else {
                guard let bits = try value.bits(as: type, in: store) else { return nil }
                slots.append(bits)
            }
        }
        return slots
    }

    /// The opposite.
    static func list(slots: [UInt64], as types: [CanonicalType], in store: Store) -> [Value] {
        var rest = slots[...]
        return types.map { type in
            defer { rest = rest.dropFirst(type.slotCount) }
            return Value(GlobalCell(rest), type, in: store)
        }
    }

    init(_ bits: GlobalCell, _ type: CanonicalType, in store: Store) {
        self = type == .v128 ? .v128(SIMD16(low: bits.low, high: bits.high)) : Value(bits: bits.low, type, in: store)
    }

    /// The type as messages show it: of a function all of it.
    var typeDescription: String {
        switch self {
        case .i32, .i64, .f32, .f64, .v128: type.description
        case .funcref(let reference): reference.map { "(ref \($0.type))" } ?? "null"
        case .externref, .exnref, .anyref: type.description
        }
    }
}
