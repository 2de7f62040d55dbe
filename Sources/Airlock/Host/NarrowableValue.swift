/// A value that an i32 parameter accepts though not all of its numbers fit.
protocol NarrowableValue {
    /// - Throws: `AddressRangeError` when the number does not fit 32 bits.
    func checkFits32() throws
}
