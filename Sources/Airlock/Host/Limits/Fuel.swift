/// What the guests of a store may spend on running: see `Store.fuel`.
///
/// Each instruction costs one unit, but for `nop`, `drop`, `unreachable`, `return` and what only gives structure, which are
/// free. What works on many bytes, as `memory.fill` or `array.new`, and what makes memory or objects costs another one for
/// each 64 bytes. A block of instructions, up to the next branch or the next place where branches lead, is paid before it
/// runs. So the price of a run is the same on every machine and in every build.
///
/// It has reference semantics: copies stand for the same store's fuel.
public struct Fuel {
    let state: StoreState

    /// How much is left, in units; at most 2^63 - 1.
    public var remaining: UInt64 { state.fuelLeft }

    /// How much was spent since the store was made, in units.
    public var consumed: UInt64 { state.fuelConsumed }

    /// Gives more, in units. What would exceed 2^63 - 1 is lost.
    public func add(_ units: UInt64) {
        state.border?.recorder?.addFuel(units)
        state.addFuel(units)
    }

    /// Takes fuel for what a function of the host does.
    ///
    /// - Throws: A `Trap` with code `outOfFuel` if there is not so much, and then nothing is taken.
    public func consume(_ units: UInt64) throws {
        state.border?.recorder?.consumeFuel(units)
        try state.payFuel(units)
    }

    /// Asked, on the store's thread, each time that the fuel does not suffice for what comes next: returns how much more
    /// there is, and the guest goes on where it was. Nil or 0 stops it, and so does an error, which the call then throws.
    ///
    /// Without this, calls end with a `Trap` with code `outOfFuel`.
    public var whenExhausted: (() throws -> UInt64?)? {
        get { state.fuel?.whenExhausted }
        nonmutating set { state.fuel?.whenExhausted = newValue }
    }
}

extension Store {
    /// What guests may spend; nil for a store that was made without.
    public var fuel: Fuel? { state.fuel.map { _ in Fuel(state: state) } }
}
