extension GuestAddress: NarrowableValue {
    func checkFits32() throws {
        guard offset <= UInt64(UInt32.max) else { throw AddressRangeError(.address, value: offset) }
    }
}

extension GuestPointer: NarrowableValue {
    func checkFits32() throws { try address.checkFits32() }
}

extension GuestLength: NarrowableValue {
    func checkFits32() throws {
        guard count <= UInt64(UInt32.max) else { throw AddressRangeError(.count, value: count) }
    }
}
