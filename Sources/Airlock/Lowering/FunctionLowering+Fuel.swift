/// Which code is made of a function. Stores choose.
enum CodeVariant: Int, CaseIterable {
    case plain
    /// Every block of instructions pays for itself before it runs.
    case metered
}

/// Fuel, in code that is lowered for it.
///
/// A charge stands where a body or a loop begins, where branches meet, and behind each conditional branch: so what runs is
/// paid, and nothing else. The accumulators pass through it.
extension FunctionLowering {
    /// Begins a block where the last one goes on.
    mutating func beginChargedBlock() {
        guard isMetered, !isAtCharge else { return }
        emit(.charge, 0)
        charge = last
        // It is no instruction of which a branch or a store could become a part.
        last = -1
    }

    /// Begins a block to which branches lead, and returns the place to which they do.
    mutating func beginLabel() -> Int {
        beginChargedBlock()
        return isMetered ? charge &- 1 : code.count
    }

    /// Whether a block has just begun that costs nothing yet.
    private var isAtCharge: Bool { charge >= 0 && code.count == charge &+ 1 && code[charge] == 0 }

    /// Adds an instruction to the price of its block.
    mutating func pay(_ operation: Operation) {
        guard isMetered, charge >= 0, !operation.isFree else { return }
        code[charge] &+= 1 &<< 32
    }
}

extension Operation {
    /// Whether an instruction costs no fuel, because it does nothing by itself. The others cost one unit, and bulk
    /// operations one more for each 64 bytes.
    fileprivate var isFree: Bool {
        switch self {
        case .core(.nop), .core(.drop), .core(.block), .core(.loop), .core(.unreachable), .core(.return), .core(.else),
            .core(.end):
            true
        default: false
        }
    }
}
