import AirlockTestModules
import Testing

@testable import Airlock

/// Every row of every vector instruction through decoder, validator, lowering and handlers, with its operands in each of
/// the places where a handler can find them, and its result where it can be wanted.
@Suite struct VectorRowTests {
    /// Where an operand comes from.
    enum Place: String, CaseIterable {
        case parameter
        /// The accumulator: a load just before.
        case accumulator
        /// A local written just before, which the accumulator holds as well.
        case tee
        case constant
        /// A constant of a loop, which has a slot of its own.
        case loopConstant

        /// Whether one function serves all rows.
        var isShared: Bool { self != .constant && self != .loopConstant }
    }

    /// Where the result goes.
    enum Use: String, CaseIterable {
        /// From the accumulator.
        case returned
        /// Into a local, while the accumulator gets something else.
        case slot
    }

    @Test func everyInstructionHasRows() {
        // The others: constants, which are operands here, and those that access memories.
        let others = VectorMemoryTests.accesses + [.v128Const]
        #expect(Set(VectorRows.opcodes).union(others) == Set(VectorOpcode.allCases))
        #expect(VectorOpcode.allCases.count == 256)
        for opcode in VectorRows.opcodes { #expect(!VectorRows(opcode).all.isEmpty, "\(opcode)") }
    }

    @Test(arguments: VectorRows.opcodes)
    func computes(_ opcode: VectorOpcode) throws {
        let rows = VectorRows(opcode)
        for immediates in Self.immediates(of: opcode) {
            let all = rows.all
            // Constants need functions of their own.
            let some = stride(from: 0, to: all.count, by: max(1, all.count / 4)).map { all[$0] }
            for places in Self.placements(all[0]) {
                let isShared = places.allSatisfy(\.isShared)
                let isFirst = places.allSatisfy { $0 == .parameter }
                try run(rows, immediates, places, isShared ? (isFirst ? all : some) : Array(some.prefix(2)))
            }
        }
    }

    /// The one sum of a relaxed product that is out of range.
    @Test func relaxedDotSaturates() throws {
        var module = ModuleBuilder()
        let operands: [Code] = [.i32Const(-128), .op(.i8x16Splat), .i32Const(-128), .op(.i8x16Splat)]
        let lane: Code = .op(.i16x8ExtractLaneU, lane: 3)
        module.addFunction([], [.i32], export: "run", body: operands + [.op(.i16x8RelaxedDotI8x16I7x16S), lane])
        #expect(try Guest(module).call("run", arguments: []) == [0x7FFF])
    }

    private func run(
        _ rows: VectorRows, _ immediates: Immediates, _ places: [Place], _ operands: [[VectorModel.Operand]]
    ) throws {
        let isShared = places.allSatisfy(\.isShared)
        var module = ModuleBuilder()
        module.addMemory(1, export: "memory")
        for (number, row) in operands.enumerated() where number == 0 || !isShared {
            for use in Use.allCases {
                let function = VectorFunction(rows.opcode, immediates, row, places, use)
                function.add(to: &module, export: "\(use)\(isShared ? "" : "\(number)")")
            }
        }
        let guest = try Guest(module)
        guard case .memory(let memory) = try guest.extern("memory") else { return }
        for (number, row) in operands.enumerated() {
            for (index, operand) in row.enumerated() {
                for (place, byte) in operand.bytes.enumerated() {
                    #expect(memory.bytes.fill(at: UInt64(index * 16 + place), byte, count: 1))
                }
            }
            let expected = rows.model.expected(row, lane: Int(immediates.lane ?? 0), shuffle: immediates.shuffle ?? [])
            for use in Use.allCases {
                let slots = try guest.call("\(use)\(isShared ? "" : "\(number)")", arguments: row.flatMap(\.slots))
                let bits = VectorModel.lanes(of: slots, width: expected.width)
                #expect(
                    expected.accepts(bits),
                    "\(rows.opcode) \(immediates) of \(row), operands from \(places), \(use): \(bits)")
            }
        }
    }

    private static func placements(_ operands: [VectorModel.Operand]) -> [[Place]] {
        var placements: [[Place]] = [[]]
        for _ in operands {
            placements = placements.flatMap { before in Place.allCases.map { before + [$0] } }
        }
        // Of three operands, one in turn is somewhere else.
        guard operands.count > 2 else { return placements }
        return placements.filter { $0.count { $0 != .parameter } <= 1 }
    }

    // MARK: Immediates

    struct Immediates {
        var lane: UInt8?
        var shuffle: [UInt8]?
    }

    private static func immediates(of opcode: VectorOpcode) -> [Immediates] {
        switch opcode.row.immediates {
        case .lane(let count): return (0..<count).map { Immediates(lane: $0) }
        case .shuffle: return shuffles.map { Immediates(shuffle: $0) }
        default: return [Immediates()]
        }
    }

    /// By lanes of each width, of one operand and of both, in order and out of it.
    private static let shuffles: [[UInt8]] = [
        Array(0..<16), Array(16..<32), Array((0..<16).reversed()), Array(repeating: 31, count: 16),
        (0..<16).map { $0 % 2 == 0 ? $0 : $0 + 15 }, Array(9..<25), Array(8..<24), Array(12..<28),
        [0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23],
        [28, 29, 30, 31, 0, 1, 2, 3, 8, 9, 10, 11, 24, 25, 26, 27],
        [14, 15, 0, 1, 30, 31, 16, 17, 2, 3, 4, 5, 18, 19, 6, 7],
        [24, 25, 26, 27, 28, 29, 30, 31, 8, 9, 10, 11, 12, 13, 14, 15],
        [3, 7, 11, 15, 19, 23, 27, 31, 0, 4, 8, 12, 16, 20, 24, 28],
        [1, 2, 3, 4, 5, 6, 7, 8, 17, 18, 19, 20, 21, 22, 23, 24],
    ]
}

/// A function that runs one instruction.
private struct VectorFunction {
    let opcode: VectorOpcode
    let immediates: VectorRowTests.Immediates
    let row: [VectorModel.Operand]
    let places: [VectorRowTests.Place]
    let use: VectorRowTests.Use

    init(
        _ opcode: VectorOpcode, _ immediates: VectorRowTests.Immediates, _ row: [VectorModel.Operand],
        _ places: [VectorRowTests.Place], _ use: VectorRowTests.Use
    ) {
        self.opcode = opcode
        self.immediates = immediates
        self.row = row
        self.places = places
        self.use = use
    }

    private var types: [ValueType] {
        row.indices.map { opcode.row.operands?[$0].flatMap(Self.valueType) ?? .v128 }
    }
    private var result: ValueType { opcode.row.result.flatMap(Self.valueType) ?? .v128 }

    private static func valueType(_ type: OperandType) -> ValueType? {
        type == .v128 ? .v128 : ScalarRow.valueType(type)
    }

    func add(to module: inout ModuleBuilder, export: String) {
        var body = places.indices.flatMap { operand($0) } + [instruction]
        let resultLocal = UInt32(types.count * 2)
        if use == .slot {
            body += [.localSet(resultLocal), .v128Const(low: 1, high: 2), .op(.drop), .localGet(resultLocal)]
        }
        if places.contains(.loopConstant) { body = [.loop(.value(result), body)] }
        module.addFunction(types, [result], locals: types + [result], export: export, body: body)
    }

    private var instruction: Code {
        immediates.shuffle.map { .shuffle($0) } ?? .op(opcode, lane: immediates.lane)
    }

    private func operand(_ index: Int) -> [Code] {
        let address = Code.i32Const(Int32(index * 16))
        switch places[index] {
        case .parameter: return [.localGet(UInt32(index))]
        case .accumulator: return [address, load(types[index])]
        case .tee: return [address, load(types[index]), .localTee(UInt32(types.count + index))]
        case .constant, .loopConstant: return [constant(index)]
        }
    }

    private func constant(_ index: Int) -> Code {
        switch row[index] {
        case .vector: .v128Const(low: row[index].slots[0], high: row[index].slots[1])
        case .number(let bits): ScalarRow.constant(types[index], bits)
        }
    }

    private func load(_ type: ValueType) -> Code {
        switch type {
        case .i32: .access(.i32Load)
        case .i64: .access(.i64Load)
        case .f32: .access(.f32Load)
        case .f64: .access(.f64Load)
        case .v128, .reference: .access(.v128Load)
        }
    }
}

extension VectorModel {
    /// Lanes of a raw result, a number being one lane.
    static func lanes(of slots: [UInt64], width: Int) -> [UInt64] {
        slots.count == 1 ? [slots[0] & mask(width)] : lanes(bytes(slots, width: 64), width: width)
    }
}

extension VectorModel.Operand {
    var bytes: [UInt8] {
        switch self {
        case .vector(let bytes): bytes
        case .number(let bits): VectorModel.bytes([bits], width: 64)
        }
    }

    var slots: [UInt64] {
        switch self {
        case .vector(let bytes): VectorModel.lanes(bytes, width: 64)
        case .number(let bits): [bits]
        }
    }
}
