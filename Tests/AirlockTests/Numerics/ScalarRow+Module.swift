@testable import Airlock

extension ScalarRow {
    /// A module that runs an instruction on rows of it. It exports the instruction as `parameters`, with its operands as
    /// parameters, and for each row a function without parameters, named by the row's number, with them as constants.
    static func module(of opcode: Opcode, rows: [ScalarRow]) -> [UInt8] {
        var module = ModuleBuilder()
        let operands = opcode.row.operands
        let types = (0..<(operands?.count ?? 0)).compactMap { operands?[$0].flatMap(valueType) }
        let results = opcode.row.result.flatMap(valueType).map { [$0] } ?? []
        let locals = types.indices.map { Code.localGet(UInt32($0)) }
        module.addFunction(types, results, export: "parameters", body: locals + [.op(opcode)])
        for (number, row) in rows.enumerated() {
            let constants = zip(types, row.operands).map(constant)
            module.addFunction([], results, export: String(number), body: constants + [.op(opcode)])
        }
        return module.bytes
    }

    static func valueType(_ type: OperandType) -> ValueType? {
        switch type {
        case .i32: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128, .address: nil
        }
    }

    static func constant(_ type: ValueType, _ bits: UInt64) -> Code {
        switch type {
        case .i32: .i32Const(Int32(truncatingIfNeeded: bits))
        case .i64: .i64Const(Int64(bitPattern: bits))
        case .f32: .f32Const(bits: UInt32(truncatingIfNeeded: bits))
        case .f64: .f64Const(bits: bits)
        case .v128, .reference: .op(.unreachable)
        }
    }
}
