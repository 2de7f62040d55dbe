import Testing

@testable import Airlock

/// Every row of every scalar instruction through decoder, validator, lowering and handlers, with its operands in each of
/// the places where a handler can find them.
@Suite struct ScalarRowEngineTests {
    /// Where an operand comes from.
    enum Place: String, CaseIterable {
        case parameter
        case constant
        /// The accumulator: a load just before.
        case accumulator
        /// A local written just before, which the accumulator holds as well.
        case tee

        /// Whether one function serves all rows.
        var isShared: Bool { self != .constant }
    }

    static let opcodes = Opcode.allCases.filter { ScalarRow.covers($0) }

    @Test(arguments: opcodes)
    func computes(_ opcode: Opcode) throws {
        let rows = ScalarRow.all.filter { $0.opcode == opcode }
        let count = opcode.row.operands?.count ?? 0
        let firsts = Place.allCases
        let placements = count == 1 ? firsts.map { [$0] } : firsts.flatMap { a in firsts.map { [a, $0] } }
        var module = ModuleBuilder()
        module.addMemory(1, export: "memory")
        for (number, row) in rows.enumerated() {
            for places in placements where number == 0 || !places.allSatisfy(\.isShared) {
                let suffix = places.allSatisfy(\.isShared) ? "" : "\(number)"
                Self.add(row, places, to: &module, export: Self.name(places) + suffix)
            }
        }
        let guest = try Guest(module)
        guard case .memory(let memory) = try guest.extern("memory") else { return }
        for (number, row) in rows.enumerated() {
            for (index, operand) in row.operands.enumerated() {
                for byte in 0..<8 {
                    let value = UInt8(truncatingIfNeeded: operand >> UInt64(byte * 8))
                    #expect(memory.bytes.fill(at: UInt64(index * 8 + byte), value, count: 1))
                }
            }
            for places in placements {
                let name = Self.name(places) + (places.allSatisfy(\.isShared) ? "" : "\(number)")
                // What is above a 32-bit parameter in its slot must not matter.
                let dirty = zip(row.operands, Self.types(opcode)).map {
                    $1 == .i32 || $1 == .f32 ? $0 | 0xDEAD_BEEF << 32 : $0
                }
                let outcome = try guest.outcome(name, dirty)
                #expect(row.accepts(outcome), "\(row), operands from \(places): \(outcome)")
            }
        }
    }

    private static func name(_ places: [Place]) -> String { places.map(\.rawValue).joined(separator: " ") }

    static func types(_ opcode: Opcode) -> [ValueType] {
        let operands = opcode.row.operands
        return (0..<(operands?.count ?? 0)).compactMap { operands?[$0].flatMap(ScalarRow.valueType) }
    }

    private static func add(_ row: ScalarRow, _ places: [Place], to module: inout ModuleBuilder, export: String) {
        let types = types(row.opcode)
        var body: [Code] = []
        for (index, place) in places.enumerated() {
            body += operand(index, types[index], place, row, firstLocal: types.count)
        }
        module.addFunction(
            types, row.opcode.row.result.flatMap(ScalarRow.valueType).map { [$0] } ?? [], locals: types, export: export,
            body: body + [.op(row.opcode)])
    }

    static func operand(
        _ index: Int, _ type: ValueType, _ place: Place, _ row: ScalarRow, firstLocal: Int
    ) -> [Code] {
        switch place {
        case .parameter: [.localGet(UInt32(index))]
        case .constant: [ScalarRow.constant(type, row.operands[index])]
        case .accumulator: [.i32Const(Int32(index * 8)), load(type)]
        case .tee: [.i32Const(Int32(index * 8)), load(type), .localTee(UInt32(firstLocal + index))]
        }
    }

    private static func load(_ type: ValueType) -> Code {
        switch type {
        case .i32: .access(.i32Load)
        case .i64: .access(.i64Load)
        case .f32: .access(.f32Load)
        case .f64, .v128, .reference: .access(.f64Load)
        }
    }
}
