/// Which code is made of a function. Stores and instances choose.
struct CodeVariant: OptionSet {
    let rawValue: Int

    static let plain: CodeVariant = []
    /// Every block of instructions pays for itself before it runs.
    static let metered = CodeVariant(rawValue: 1)
    /// Every access to memory looks first whether an inspector wants to know of it.
    static let observed = CodeVariant(rawValue: 2)

    /// Every block of instructions is counted exactly, and functions tell when they begin and go on.
    static let profiled = CodeVariant(rawValue: 4)

    static let count = 8
}

/// Fuel, in code that is lowered for it.
///
/// A charge stands where a body or a loop begins, where branches meet, and behind each conditional branch, so what runs is
/// paid before it does. The few instructions behind a conditional branch are paid with what is before it, as a charge would
/// cost more than they do. The accumulators pass through a charge.
extension FunctionLowering {
    /// How many instructions behind a conditional branch are paid before it.
    private static let fewInstructions = 12

    /// Begins a block to which branches lead, and returns the place to which they do.
    mutating func beginLabel() -> Int {
        guard isMetered else { return code.count }
        unpaid = nil
        if !isAtCharge { emitCharge() }
        return starts[starts.count &- 1]
    }

    /// Begins the block behind a conditional branch.
    ///
    /// - Parameter isBehindLoop: Whether the branch goes back, so that what is before it runs more often than what is behind.
    mutating func beginFallThrough(isBehindLoop: Bool = false) {
        guard isMetered, !isAtCharge else { return }
        if isBehindLoop || isProfiled { emitCharge() } else { unpaid = Self.fewInstructions }
    }

    private mutating func emitCharge() {
        emit(.charge, 0)
        charge = last
        // It is no instruction of which a branch or a store could become a part.
        last = -1
    }

    /// Whether a block has just begun that costs nothing yet.
    private var isAtCharge: Bool { charge >= 0 && code.count == charge &+ 1 && code[charge] == 0 }

    /// Adds the instruction that is about to be lowered to the price of its block.
    mutating func pay(_ operation: Operation) {
        guard isMetered, !operation.isFree else { return }
        if let left = unpaid {
            if left == 0 { emitCharge() }
            unpaid = left == 0 ? nil : left &- 1
        }
        if charge >= 0 { code[charge] &+= 1 &<< 32 }
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
