@testable import Airlock

extension ScalarSemantics {
    /// A type of the operands of a semantic function.
    protocol Operand: SendableMetatype {
        init(bits: UInt64)
    }

    /// A type of the results of a semantic function.
    protocol Result: SendableMetatype {
        var outcome: ScalarRow.Outcome { get }
    }
}

extension UInt32: ScalarSemantics.Operand, ScalarSemantics.Result {
    init(bits: UInt64) { self.init(truncatingIfNeeded: bits) }
    var outcome: ScalarRow.Outcome { .bits(UInt64(self)) }
}

extension UInt64: ScalarSemantics.Operand, ScalarSemantics.Result {
    init(bits: UInt64) { self = bits }
    var outcome: ScalarRow.Outcome { .bits(self) }
}

extension Float: ScalarSemantics.Operand, ScalarSemantics.Result {
    init(bits: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: bits)) }
    var outcome: ScalarRow.Outcome { .bits(UInt64(bitPattern)) }
}

extension Double: ScalarSemantics.Operand, ScalarSemantics.Result {
    init(bits: UInt64) { self.init(bitPattern: bits) }
    var outcome: ScalarRow.Outcome { .bits(bitPattern) }
}

extension Bool: ScalarSemantics.Result {
    var outcome: ScalarRow.Outcome { .bits(self ? 1 : 0) }
}

extension Faulting: ScalarSemantics.Result where T: ScalarSemantics.Result {
    var outcome: ScalarRow.Outcome {
        switch self {
        case .value(let value): value.outcome
        case .trap(let code): .trap(code)
        }
    }
}
