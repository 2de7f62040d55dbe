/// Fuel, where it is paid outside of handlers, and what happens when it does not suffice.
extension StoreState {
    /// How much is left, at most 2^63 - 1.
    var fuelLeft: UInt64 { UInt64(max(context.fuel, 0)) }
    var fuelConsumed: UInt64 { (fuel?.given ?? 0) &- UInt64(bitPattern: context.fuel) }

    func addFuel(_ units: UInt64) {
        guard let given = fuel?.given else { return }
        let (sum, overflow) = context.fuel.addingReportingOverflow(Int64(clamping: units))
        let new = overflow ? .max : sum
        fuel?.given = given &+ UInt64(bitPattern: new &- context.fuel)
        profiler?.skip(new &- context.fuel)
        context.fuel = new
    }

    /// Takes fuel for what the machine is about to do.
    ///
    /// - Throws: A `Trap` with code `outOfFuel`, and then nothing is taken; what the host throws that was asked for more.
    func payFuel(_ units: UInt64) throws {
        guard fuel != nil else { return }
        // More than there can ever be.
        guard let price = Int64(exactly: units) else { throw outOfFuel }
        context.fuel &-= price
        // What is not for instructions.
        profiler?.skip(-price)
        try fuelUp(for: units)
    }

    /// Gets fuel until there is enough for what cost `price` and was taken already.
    func fuelUp(for price: UInt64) throws {
        while context.fuel < 0 {
            guard fuel != nil else {
                refillCounter()
                continue
            }
            var more: Result<UInt64?, any Error> = .success(nil)
            if let ask = fuel?.whenExhausted {
                asHost(above: currentStackEnd) { more = Result { try asked(ask) } }
                border?.recorder?.fuelAnswered(more)
            }
            do {
                guard let units = try more.get(), units > 0 else { throw outOfFuel }
                addFuel(units)
            } catch {
                context.fuel &+= Int64(clamping: price)
                profiler?.skip(Int64(clamping: price))
                throw error
            }
        }
    }

    /// How many bytes cost a unit of fuel.
    private static let bytesPerFuel: UInt64 = 64

    /// Pays for what is done with so many bytes.
    func pay(bytes: UInt64) throws {
        if fuel != nil { try payFuel(bytes / Self.bytesPerFuel) }
    }

    private var outOfFuel: Trap { Trap(.outOfFuel, backtrace: currentBacktrace()) }
}
