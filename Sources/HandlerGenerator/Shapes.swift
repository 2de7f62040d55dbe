/// Where a handler finds its operands, and where it leaves the result.
struct Kinds {
    let first: OperandKind
    let second: OperandKind

    init(_ first: OperandKind, _ second: OperandKind) {
        self.first = first
        self.second = second
    }

    // What most operations have: operands that can change places, so that lowering puts a constant or accumulator where
    // a handler takes it. A constant of an integer fits the operand cell, or has a cell of its own.
    static let slots = Kinds(.slot, .slot)
    static let accumulatorAndSlot = Kinds(.accumulator, .slot)
    static let withImmediate = [slots, Kinds(.slot, .immediate), accumulatorAndSlot, Kinds(.accumulator, .immediate)]
    static let withWide = [slots, accumulatorAndSlot, Kinds(.slot, .wide), Kinds(.accumulator, .wide)]
    static let wide = [Kinds(.slot, .wide), Kinds(.accumulator, .wide)]
    static let slotAndAccumulator = Kinds(.slot, .accumulator)
}

extension OperandKind {
    /// In the names of handlers.
    var letter: String {
        switch self {
        case .slot: "S"
        case .accumulator: "A"
        case .immediate: "I"
        case .wide: "W"
        }
    }

    /// The `Source` of an operand whose slot would be the operand cell's field of this number.
    func source(field: Int) -> String {
        switch self {
        case .slot: "Slot\(field)"
        case .accumulator: "Accumulator"
        case .immediate: "Immediate"
        case .wide: "Wide"
        }
    }
}

/// A handler that writes a slot, and its twin with the next number that leaves the result in the accumulator alone.
enum Destination: String, CaseIterable {
    case slot = "ToSlot"
    case accumulator = "ToAccumulator"

    /// In the names of handlers.
    var suffix: String { self == .slot ? "" : "ToA" }
}

/// Both twins of each handler.
func both(_ names: [String]) -> [String] {
    names.flatMap { name in Destination.allCases.map { name + $0.suffix } }
}

extension HandlerSet {
    /// Adds a handler for each destination. `body` is given the last argument of a shape.
    mutating func addTwins(_ file: String, _ name: String, at variant: Variant, _ body: (String) -> String) {
        for destination in Destination.allCases {
            add(file, name + destination.suffix, body("\(destination.rawValue).self"))
        }
        enter(name, at: variant)
    }

    mutating func addBinary(
        _ file: String, _ opcode: String, _ table: Table, _ shape: String, _ function: String, _ kinds: [Kinds]
    ) {
        for kind in kinds {
            // An immediate takes the place of the second slot.
            let isShifted = kind.first == .immediate && kind.second == .slot
            let first = kind.first.source(field: 1)
            let second = kind.second.source(field: isShifted ? 1 : 2)
            addTwins(
                file, "\(opcode)\(kind.first.letter)\(kind.second.letter)",
                at: Variant(table, opcode, kind.first, kind.second)
            ) { "\(shape)(\(function), \(first).self, \(second).self, \($0))" }
        }
    }

    mutating func addUnary(_ file: String, _ opcode: Opcode, _ shape: String, _ function: String) {
        for kind in [OperandKind.slot, .accumulator] {
            addTwins(file, "\(opcode)\(kind.letter)", at: Variant(.unary, "\(opcode)", kind)) {
                "\(shape)(\(function), \(kind.source(field: 1)).self, \($0))"
            }
        }
    }

    /// A branch unless a comparison holds is the branch if its negation does. Only ordered comparisons of floats have no
    /// negation.
    mutating func addBranches(_ file: String, _ opcode: Opcode, _ function: String) {
        for truth in [true, false] {
            let table = truth ? Table.branchesIf : .branchesUnless
            for kind in [Kinds.slots, Kinds.accumulatorAndSlot] + Kinds.wide {
                let variant = Variant(table, "\(opcode)", kind.first, kind.second)
                if !truth, let negated = opcode.negatedComparison {
                    alias(variant, to: Variant(.branchesIf, "\(negated)", kind.first, kind.second))
                    continue
                }
                // Branches keep the offset where the others keep the second operand.
                let sources = "\(kind.first.source(field: 1)).self, \(kind.second.source(field: 0)).self"
                let name = "br\(truth ? "If" : "Unless")_\(opcode)\(kind.first.letter)\(kind.second.letter)"
                add(file, name, "branchIf(\(function), is: \(truth), \(sources))")
                enter(name, at: variant)
            }
        }
    }
}

extension HandlerSet.Variant {
    init(_ table: HandlerSet.Table, _ instruction: String, _ first: OperandKind, _ second: OperandKind = .slot) {
        self.init(table: table, instruction: instruction, first: first.rawValue, second: second.rawValue)
    }
}
