/// What lowering knows of one entry of the operand stack. Most never reach a slot: locals are read where they live,
/// constants become immediates.
struct Operand {
    enum Place {
        /// In the slot that belongs to this height of the stack.
        case temporary
        /// In a local that has not been written since.
        case local
        case constant
    }

    var place: Place
    var valueClass: ValueClass
    /// The slot of this height: where the value goes when it must be in memory.
    let home: Int
    /// Where a temporary or local is.
    var slot: Int
    /// A constant's bits; those of an i32 or f32 are zero-extended.
    var bits: UInt64 = 0
    /// The operand cell of the instruction that wrote this temporary, as long as that may still be redirected.
    var producer = -1
    /// Its handler, if it has a twin that leaves the slot alone.
    var handler: HandlerID?
    /// Whether the upper half of an i32 is known to be zero.
    var isZeroExtended = false
    /// For what was pushed as a local: the position of the next older operand pushed for the same one, or -1.
    var olderUse: Int?
}

/// How a value is held, and which accumulator it passes through.
enum ValueClass {
    case i32, i64, f32, f64, vector
    /// A reference: 64 bits that only reference instructions look at.
    case reference

    init(_ type: CanonicalType) {
        switch type {
        case .i32: self = .i32
        case .i64: self = .i64
        case .f32: self = .f32
        case .f64: self = .f64
        case .v128: self = .vector
        default: self = .reference
        }
    }

    init(_ type: ValueType) {
        switch type {
        case .i32: self = .i32
        case .i64: self = .i64
        case .f32: self = .f32
        case .f64: self = .f64
        case .v128: self = .vector
        case .reference: self = .reference
        }
    }

    init(_ type: OperandType) {
        switch type {
        case .i32: self = .i32
        case .f32: self = .f32
        case .f64: self = .f64
        case .v128: self = .vector
        case .i64, .address: self = .i64
        }
    }

    /// The accumulator that values of this class pass through.
    var accumulator: AccumulatorClass {
        switch self {
        case .i32, .i64, .reference: .integer
        case .f32, .f64: .float
        case .vector: .vector
        }
    }

    var slots: Int { self == .vector ? 2 : 1 }
}

enum AccumulatorClass {
    case integer, float, vector
}

/// What is known of the accumulators: for each the slot whose value it holds, or -1.
struct HeldSlots {
    var integer = -1
    var float = -1
    var vector = -1

    subscript(accumulator: AccumulatorClass) -> Int {
        get {
            switch accumulator {
            case .integer: integer
            case .float: float
            case .vector: vector
            }
        }
        set {
            switch accumulator {
            case .integer: integer = newValue
            case .float: float = newValue
            case .vector: vector = newValue
            }
        }
    }

    /// Forgets a slot that was written without an accumulator, or not at all.
    mutating func forget(_ slot: Int) {
        if integer == slot { integer = -1 }
        if float == slot { float = -1 }
        if vector == slot { vector = -1 }
    }
}

/// An operand as an instruction will find it.
struct ResolvedOperand {
    var kind: OperandKind
    var slot: Int
    var bits: UInt64

    /// Whether the constant survives a sign extension from 32 bits.
    static func fitsImmediate(_ bits: UInt64, _ valueClass: ValueClass) -> Bool {
        switch valueClass {
        case .i32: true
        case .i64, .reference: Int64(bitPattern: bits) == Int64(Int32(truncatingIfNeeded: bits))
        case .f32, .f64, .vector: false
        }
    }
}
