/// A number of bytes in a function's signature: an i32 or an i64, unsigned.
public struct GuestLength: Sendable, Hashable {
    /// In bytes.
    public let count: UInt64

    public init(_ count: UInt64) { self.count = count }
}

extension GuestLength: WasmValue {
    @inlinable public static var valueType: ValueType { .i32 }
    @inlinable public static func accepts(_ type: ValueType) -> Bool { type == .i32 || type == .i64 }
    public init(slot: UInt64, type: ValueType) { count = type == .i32 ? slot & 0xFFFF_FFFF : slot }
    @inlinable public var slot: UInt64 { count }
    /// - Throws: `AddressRangeError` when an i32 cannot hold it.
    public func slot(as type: ValueType) throws -> UInt64 {
        guard type != .i32 || count <= UInt64(UInt32.max) else { throw AddressRangeError(.count, value: count) }
        return count
    }
}
