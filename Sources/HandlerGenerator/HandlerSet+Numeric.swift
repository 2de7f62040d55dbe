/// Instructions that compute: classes of rows, each with the shape and the operand kinds of its handlers.
struct NumericClass: Sendable {
    let types: [OperandType]
    let shape: String
    /// Of an instruction with two operands.
    let kinds: @Sendable (Opcode) -> [Kinds]
    let contains: @Sendable (Opcode) -> Bool

    init(
        _ types: [OperandType], _ shape: String, _ kinds: @escaping @Sendable (Opcode) -> [Kinds] = { _ in [] },
        of contains: @escaping @Sendable (Opcode) -> Bool
    ) {
        self.types = types
        self.shape = shape
        self.kinds = kinds
        self.contains = contains
    }

    private static let integers: [OperandType] = [.i32, .i64]
    private static let floats: [OperandType] = [.f32, .f64]
    /// Too rare for variants with constants.
    private static let rare: [Opcode] = [.f32Min, .f32Max, .f32Copysign, .f64Min, .f64Max, .f64Copysign]

    /// In the order in which handlers are numbered.
    static let all = [
        NumericClass(integers, "binary", { Kinds.withImmediate + ($0.type == .i64 ? Kinds.wide : []) }) {
            $0.isArithmetic && $0.isCommutative
        },
        NumericClass(
            integers, "binary",
            { _ in
                Kinds.withImmediate
                    + [.slotAndAccumulator, Kinds(.immediate, .slot), Kinds(.immediate, .accumulator)]
            }
        ) { $0.isArithmetic && !$0.isCommutative && $0.row.traps.isEmpty },
        NumericClass(integers, "binaryTrapping", { _ in Kinds.withImmediate + [.slotAndAccumulator] }) {
            $0.isArithmetic && !$0.row.traps.isEmpty
        },
        NumericClass(
            floats, "binary",
            {
                Kinds.withWide
                    + ($0.isCommutative
                        ? [] : [.slotAndAccumulator, Kinds(.wide, .slot), Kinds(.wide, .accumulator)])
            }
        ) { $0.isArithmetic && !rare.contains($0) },
        NumericClass(floats, "binary", { _ in [.slots, .accumulatorAndSlot] }) { rare.contains($0) },
        NumericClass(integers, "compare", { _ in Kinds.withImmediate }) { $0.isComparison },
        NumericClass(floats, "compare", { _ in Kinds.withWide }) { $0.isComparison },
        NumericClass(integers + floats, "unary") { $0.isUnary && $0.row.result == $0.type },
    ]
}

extension HandlerSet {
    mutating func addNumeric() {
        for type in [OperandType.i32, .i64, .f32, .f64] {
            let file = type.isFloat ? type.swift : "Integer\(type.swift.dropFirst(4))"
            for group in NumericClass.all where group.types.contains(type) {
                for opcode in Opcode.allCases where opcode.type == type && group.contains(opcode) {
                    let function = "\(type.isFloat ? "Floating" : "Integer")<\(type.swift)>.\(opcode.function)"
                    if opcode.isUnary {
                        addUnary(file, opcode, group.shape, function)
                    } else {
                        addBinary(file, "\(opcode)", .binary, group.shape, function, group.kinds(opcode))
                    }
                    if opcode.isComparison { addBranches(file + "Branches", opcode, function) }
                }
            }
        }
    }

    /// Instructions whose result has another type than the operand.
    mutating func addConversions() {
        for float in [OperandType.f32, .f64] {
            for integer in [OperandType.i32, .i64] {
                for sign in ["S", "U"] {
                    for (from, name, to) in [
                        (float, "Trunc", integer), (float, "TruncSat", integer), (integer, "Convert", float),
                    ] {
                        guard let opcode = Opcode(named: "\(to)\(name)\("\(from)".uppercased())\(sign)") else {
                            fatalError("no conversion \(name) from \(from) to \(to)")
                        }
                        let mayTrap = !opcode.row.traps.isEmpty
                        let result = mayTrap ? "Faulting<\(to.swift)>" : to.swift
                        // The closure tells the types.
                        addUnary(
                            "Conversion", opcode, mayTrap ? "unaryTrapping" : "unary",
                            "{ (a: \(from.swift)) -> \(result) in Conversion.\(name.lowercasedFirst)\(sign)(a) }")
                    }
                }
            }
        }
        addUnary("Control", .refAsNonNull, "unaryTrapping", "Reference.asNonNull")
        addUnary("Object", .refI31, "unary", "Reference.i31")
        addUnary("Object", .i31GetS, "unaryTrapping", "Reference.i31GetS")
        addUnary("Object", .i31GetU, "unaryTrapping", "Reference.i31GetU")
        addUnary("Conversion", .i64ExtendI32S, "unary", "Conversion.extendS")
        addUnary("Conversion", .i64ExtendI32U, "unary", "Conversion.extendU")
        addUnary("Conversion", .f32DemoteF64, "unary", "Conversion.demote")
        addUnary("Conversion", .f64PromoteF32, "unary", "Conversion.promote")
    }
}

extension Opcode {
    init?(named name: String) {
        guard let opcode = Opcode.allCases.first(where: { "\($0)" == name }) else { return nil }
        self = opcode
    }

    /// The type of the operands, if they and the immediates make this an instruction that computes.
    var type: OperandType? {
        let row = row
        guard case .none = row.immediates, let operands = row.operands, row.result != nil else { return nil }
        return operands[0]
    }

    private var operandCount: Int { row.operands?.count ?? 0 }

    /// Lowering makes a comparison of a test for zero.
    var isUnary: Bool { type != nil && operandCount == 1 && self != .i32Eqz && self != .i64Eqz }
    var isArithmetic: Bool { operandCount == 2 && type != nil && row.result == type && !isComparison }
    var isCommutative: Bool { swappedOperands == self }

    /// The name of its semantics: `i32DivS` is `divS` of one width.
    var function: String { String("\(self)".dropFirst(3)).lowercasedFirst }
}

extension OperandType {
    var isFloat: Bool { self == .f32 || self == .f64 }

    /// The Swift type of its values.
    var swift: String {
        switch self {
        case .i32: "UInt32"
        case .i64: "UInt64"
        case .f32: "Float"
        case .f64: "Double"
        case .v128, .address: fatalError("\(self) is not a type of numbers")
        }
    }
}

extension String {
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
