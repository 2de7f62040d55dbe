/// A Swift type that can stand for a WebAssembly type in the signature of a typed function.
public protocol WasmValue {
    /// The type this stands for unless a function says otherwise.
    static var valueType: ValueType { get }
    /// Whether a parameter or result of `type` can be of this Swift type.
    static func accepts(_ type: ValueType) -> Bool
    /// From the 64 bits in which the machine holds a value of `type`; the upper half of a 32-bit one is unspecified.
    init(slot: UInt64, type: ValueType)
    /// The 64 bits by which the machine holds this value.
    var slot: UInt64 { get }
    /// The same for a parameter or result of `type`, which `accepts` approved.
    ///
    /// - Throws: When this value is not one of that type.
    func slot(as type: ValueType) throws -> UInt64
}

extension WasmValue {
    @inlinable public static func accepts(_ type: ValueType) -> Bool { type == valueType }
    @inlinable public func slot(as type: ValueType) throws -> UInt64 { slot }
}

extension Int32: WasmValue {
    @inlinable public static var valueType: ValueType { .i32 }
    @inlinable public init(slot: UInt64, type: ValueType) { self.init(truncatingIfNeeded: slot) }
    @inlinable public var slot: UInt64 { UInt64(UInt32(bitPattern: self)) }
}

extension UInt32: WasmValue {
    @inlinable public static var valueType: ValueType { .i32 }
    @inlinable public init(slot: UInt64, type: ValueType) { self.init(truncatingIfNeeded: slot) }
    @inlinable public var slot: UInt64 { UInt64(self) }
}

extension Int64: WasmValue {
    @inlinable public static var valueType: ValueType { .i64 }
    @inlinable public init(slot: UInt64, type: ValueType) { self.init(bitPattern: slot) }
    @inlinable public var slot: UInt64 { UInt64(bitPattern: self) }
}

extension UInt64: WasmValue {
    @inlinable public static var valueType: ValueType { .i64 }
    @inlinable public init(slot: UInt64, type: ValueType) { self = slot }
    @inlinable public var slot: UInt64 { self }
}

extension Float: WasmValue {
    @inlinable public static var valueType: ValueType { .f32 }
    @inlinable public init(slot: UInt64, type: ValueType) { self.init(bitPattern: UInt32(truncatingIfNeeded: slot)) }
    @inlinable public var slot: UInt64 { UInt64(bitPattern) }
}

extension Double: WasmValue {
    @inlinable public static var valueType: ValueType { .f64 }
    @inlinable public init(slot: UInt64, type: ValueType) { self.init(bitPattern: slot) }
    @inlinable public var slot: UInt64 { bitPattern }
}

/// An i32 that is zero for false, and one for true; any other number from the guest is true.
extension Bool: WasmValue {
    @inlinable public static var valueType: ValueType { .i32 }
    @inlinable public init(slot: UInt64, type: ValueType) { self = UInt32(truncatingIfNeeded: slot) != 0 }
    @inlinable public var slot: UInt64 { self ? 1 : 0 }
}
