extension GuestAddress: WasmValue {
    @inlinable public static var valueType: ValueType { .i32 }
    @inlinable public static func accepts(_ type: ValueType) -> Bool { type == .i32 || type == .i64 }
    public init(slot: UInt64, type: ValueType) { offset = type == .i32 ? slot & 0xFFFF_FFFF : slot }
    @inlinable public var slot: UInt64 { offset }
    /// - Throws: `AddressRangeError` when an i32 cannot hold it.
    public func slot(as type: ValueType) throws -> UInt64 {
        guard type != .i32 || offset <= UInt64(UInt32.max) else { throw AddressRangeError(.address, value: offset) }
        return offset
    }
}
