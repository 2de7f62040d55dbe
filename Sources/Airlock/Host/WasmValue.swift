/// A Swift type that can stand for a WebAssembly type in the signature of a typed function.
public protocol WasmValue {
    /// The type this stands for unless a function says otherwise.
    static var valueType: ValueType { get }
    /// Whether a parameter or result of `type` can be of this Swift type.
    static func accepts(_ type: ValueType) -> Bool
    /// From the 64 bits in which the machine holds a value of `type`; the upper half of a 32-bit one is unspecified.
    init(slot: UInt64, type: ValueType)
    var slot: UInt64 { get }
}

extension WasmValue {
    public static func accepts(_ type: ValueType) -> Bool { type == valueType }
}

extension Int32: WasmValue {
    public static var valueType: ValueType { .i32 }
    public init(slot: UInt64, type: ValueType) { self.init(slot: slot) }
    init(slot: UInt64) { self.init(truncatingIfNeeded: slot) }
    public var slot: UInt64 { UInt64(UInt32(bitPattern: self)) }
}

extension UInt32: WasmValue {
    public static var valueType: ValueType { .i32 }
    public init(slot: UInt64, type: ValueType) { self.init(truncatingIfNeeded: slot) }
    public var slot: UInt64 { UInt64(self) }
}

extension Int64: WasmValue {
    public static var valueType: ValueType { .i64 }
    public init(slot: UInt64, type: ValueType) { self.init(slot: slot) }
    init(slot: UInt64) { self.init(bitPattern: slot) }
    public var slot: UInt64 { UInt64(bitPattern: self) }
}

extension UInt64: WasmValue {
    public static var valueType: ValueType { .i64 }
    public init(slot: UInt64, type: ValueType) { self = slot }
    public var slot: UInt64 { self }
}

extension Float: WasmValue {
    public static var valueType: ValueType { .f32 }
    public init(slot: UInt64, type: ValueType) { self.init(slot: slot) }
    init(slot: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: slot)) }
    public var slot: UInt64 { UInt64(bitPattern) }
}

extension Double: WasmValue {
    public static var valueType: ValueType { .f64 }
    public init(slot: UInt64, type: ValueType) { self.init(slot: slot) }
    init(slot: UInt64) { self.init(bitPattern: slot) }
    public var slot: UInt64 { bitPattern }
}

/// An i32 that is zero for false, and one for true; any other number from the guest is true.
extension Bool: WasmValue {
    public static var valueType: ValueType { .i32 }
    public init(slot: UInt64, type: ValueType) { self = UInt32(truncatingIfNeeded: slot) != 0 }
    public var slot: UInt64 { self ? 1 : 0 }
}
