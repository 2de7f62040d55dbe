import Airlock

/// Random sequences of calls of the bridge, against models of plain arrays.
package struct BridgeTrial: Trial {
    private let guests: BridgeGuests

    package init(_ setting: TrialSetting) throws { guests = try BridgeGuests(setting) }

    /// There is nothing but the seed.
    package func input(_ random: SeededRandom) -> [(name: String, bytes: [UInt8])] { [] }

    package func run(_ given: SeededRandom) -> CaseReport {
        var random = given
        var name = ""
        do {
            switch random.below(10) {
            case 0..<3:
                name = "memory"
                var scenario = try MemoryScenario(random)
                try scenario.run()
            case 3..<5:
                let guest = BridgeGuests.trusted[random.below(BridgeGuests.trusted.count)]
                name = guest
                var scenario = try TransferScenario(
                    random, guests.module(guest), trust: .good, allocator: .automatic, isModelled: false)
                try scenario.run()
            case 5:
                let guest = BridgeGuests.untrusted[random.below(BridgeGuests.untrusted.count)]
                name = guest
                var scenario = try TransferScenario(
                    random, guests.module(guest), trust: .none, allocator: .automatic, isModelled: false)
                try scenario.run()
            case 6:
                name = "pool"
                var scenario = try TransferScenario(
                    random, guests.module(BridgeGuests.withoutAllocator), trust: .good, allocator: .pool,
                    isModelled: true)
                try scenario.run()
            case 7:
                name = "closures"
                var scenario = try ClosureScenario(random, guests.module(BridgeGuests.withoutAllocator))
                try scenario.run()
            default:
                name = "exchange"
                var scenario = ExchangeScenario(random, guests)
                try scenario.run()
            }
        } catch let mismatch as Mismatch {
            return CaseReport(finding: "\(name): \(mismatch.text)", classes: [name])
        } catch {
            return CaseReport(finding: "\(name) ends with \(type(of: error)): \(error)", classes: [name])
        }
        return CaseReport(classes: [name])
    }
}
