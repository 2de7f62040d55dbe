/// Everything that is fixed about one instruction: the single place where each of these facts stands.
///
/// Decoder, validator, disassembler, text format and tests read rows instead of restating them.
package struct InstructionRow: Sendable {
    /// The keyword of the text format. Two encodings may share one (`ref.test` of a nullable and of a non-null type).
    package let mnemonic: StaticString
    package let immediates: ImmediateKind
    /// The operands from bottom to top of the stack; nil when the typing depends on context, so that the validator has
    /// code of its own for this instruction.
    package let operands: OperandTypes?
    package let result: OperandType?
    package let feature: Feature
    package let traps: TrapCodes
    /// Whether the instruction may stand in a constant expression (spec 3.4.13).
    package let isConstant: Bool

    init(
        _ mnemonic: StaticString, _ immediates: ImmediateKind = .none, takes operands: OperandTypes? = nil,
        gives result: OperandType? = nil, feature: Feature = .core, traps: TrapCodes = [], constant: Bool = false
    ) {
        self.mnemonic = mnemonic
        self.immediates = immediates
        self.operands = operands
        self.result = result
        self.feature = feature
        self.traps = traps
        self.isConstant = constant
    }
}

/// The type of an operand or result in a row.
package enum OperandType: UInt8, Sendable {
    case i32 = 1
    case i64, f32, f64, v128
    /// `i32` or `i64`, by the address type of the memory that the immediates name.
    case address
}

/// Up to four operand types, packed so that a row stays small and is read without allocation.
package struct OperandTypes: Sendable, ExpressibleByArrayLiteral {
    private let packed: UInt16
    private let length: UInt8
    package var count: Int { Int(length) }

    package init(arrayLiteral elements: OperandType...) {
        var packed: UInt16 = 0
        for element in elements.reversed() { packed = packed << 4 | UInt16(element.rawValue) }
        self.packed = packed
        length = UInt8(truncatingIfNeeded: elements.count)
    }

    package subscript(index: Int) -> OperandType? {
        OperandType(rawValue: UInt8(truncatingIfNeeded: packed >> UInt16(truncatingIfNeeded: index &* 4)) & 15)
    }
}

/// A set of trap codes in one word.
package struct TrapCodes: Sendable, ExpressibleByArrayLiteral {
    private let bits: UInt32

    package init(arrayLiteral elements: TrapCode...) {
        bits = elements.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
    }

    package func contains(_ code: TrapCode) -> Bool { bits & (1 << UInt32(code.rawValue)) != 0 }
    package var isEmpty: Bool { bits == 0 }
}
