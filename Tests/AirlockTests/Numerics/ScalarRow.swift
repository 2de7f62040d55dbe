@testable import Airlock

/// One application of a scalar instruction to operands, with what the specification lets it yield.
///
/// Rows know nothing of an implementation: they run against the bare semantics and through the whole engine.
struct ScalarRow: CustomStringConvertible {
    let opcode: Opcode
    /// Bit patterns from the bottom of the stack up; those of 32-bit types stand in the low half.
    let operands: [UInt64]
    let expected: Expected
    /// The row as it is written.
    let description: String

    enum Expected: Equatable {
        case bits(UInt64)
        /// Quiet bit alone in the payload, either sign.
        case canonicalNaN
        /// Quiet bit set, any payload and sign.
        case arithmeticNaN
        case trap(TrapCode)
    }

    /// What running an instruction gave.
    enum Outcome: Equatable {
        case bits(UInt64)
        case trap(TrapCode)
    }

    static let all = i32 + i64 + f32 + f64 + conversions

    /// Whether an instruction belongs in the table: it computes its only result from its operands alone.
    static func covers(_ opcode: Opcode) -> Bool {
        opcode.row.immediates == .none && opcode.row.operands != nil && opcode.row.result != nil
    }

    func accepts(_ outcome: Outcome) -> Bool {
        switch (expected, outcome) {
        case (.bits(let expected), .bits(let bits)): bits == expected
        case (.canonicalNaN, .bits(let bits)): magnitude(bits) == quietNaN
        case (.arithmeticNaN, .bits(let bits)): bits <= bitMask && bits & quietNaN == quietNaN
        case (.trap(let expected), .trap(let code)): code == expected
        case (.bits, .trap), (.canonicalNaN, .trap), (.arithmeticNaN, .trap), (.trap, .bits): false
        }
    }

    private var isWide: Bool { opcode.row.result == .f64 }
    private var bitMask: UInt64 { isWide ? .max : 0xFFFF_FFFF }
    private var quietNaN: UInt64 { isWide ? 0x7FF8_0000_0000_0000 : 0x7FC0_0000 }
    private func magnitude(_ bits: UInt64) -> UInt64 { bits & ~(isWide ? 1 << 63 : 1 << 31) }
}

/// Rows are written `mnemonic operand... = result`, with numbers as in the text format of WebAssembly, and a result that
/// may also be `nan:canonical`, `nan:arithmetic` or `trap` with the specification's words.
extension ScalarRow {
    static func parse(_ table: String) -> [ScalarRow] {
        table.split(separator: "\n").map { line in
            guard let row = ScalarRow(parsing: String(line)) else { fatalError("unreadable row: \(line)") }
            return row
        }
    }

    private init?(parsing line: String) {
        let sides = line.split(separator: "=", maxSplits: 1)
        guard sides.count == 2, let (mnemonic, operands) = Self.split(sides[0]),
            let opcode = Self.opcodes[mnemonic], let types = opcode.row.operands, operands.count == types.count,
            let result = opcode.row.result
        else { return nil }
        self.opcode = opcode
        description = line
        self.operands = operands.enumerated().compactMap { Self.bits($1, types[$0]) }
        guard self.operands.count == types.count else { return nil }
        let expectation = sides[1].drop { $0 == " " }
        switch expectation {
        case "nan:canonical": expected = .canonicalNaN
        case "nan:arithmetic": expected = .arithmeticNaN
        default:
            if expectation.hasPrefix("trap ") {
                guard let code = TrapCode.allCases.first(where: { $0.message == expectation.dropFirst(5) })
                else { return nil }
                expected = .trap(code)
            } else {
                guard let bits = Self.bits(expectation, result) else { return nil }
                expected = .bits(bits)
            }
        }
    }

    private static let opcodes = Dictionary(
        uniqueKeysWithValues: Opcode.allCases.filter(covers).map { ("\($0.row.mnemonic)", $0) })

    private static func split(_ side: Substring) -> (mnemonic: String, operands: ArraySlice<Substring>)? {
        let words = side.split(separator: " ")
        return words.first.map { (String($0), words.dropFirst()) }
    }

    private static func bits(_ text: Substring, _ type: OperandType?) -> UInt64? {
        switch type {
        case .i32: integer(text, UInt32.self).map(UInt64.init)
        case .i64: integer(text, UInt64.self)
        case .f32: float(text, Float.self, quietBit: 0x40_0000).map { UInt64($0.bitPattern) }
        case .f64: float(text, Double.self, quietBit: 0x8_0000_0000_0000).map(\.bitPattern)
        case .v128, .address, nil: nil
        }
    }

    /// A number that is in range as signed or as unsigned.
    private static func integer<T: IntegerBits>(_ text: Substring, _: T.Type) -> T? {
        if text.hasPrefix("0x") { return T(text.dropFirst(2), radix: 16) }
        return T(text) ?? T.Signed(text).map { T(truncatingIfNeeded: $0) }
    }

    private static func float<T: FloatBits & LosslessStringConvertible>(
        _ text: Substring, _: T.Type, quietBit: T.BitPattern
    ) -> T? {
        let unsigned = text.drop { $0 == "-" }
        guard unsigned.hasPrefix("nan") else { return T(String(text)) }
        guard let payload = unsigned == "nan" ? quietBit : T.BitPattern(unsigned.dropFirst(6), radix: 16)
        else { return nil }
        let nan = T(bitPattern: T.infinity.bitPattern | payload)
        return text.hasPrefix("-") ? T(bitPattern: nan.bitPattern | (-T.zero).bitPattern) : nan
    }
}
