/// What a store knows of its fuel, besides how much is left.
struct FuelAccount {
    /// All that was ever given.
    var given: UInt64 = 0
    /// Asked when it does not suffice: how much there is more; nil to stop the guest.
    var whenExhausted: (() throws -> UInt64?)?
}
