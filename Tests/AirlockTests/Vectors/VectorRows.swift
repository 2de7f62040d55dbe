@testable import Airlock

/// Operands for every vector instruction: of two operands each pair of the values at which something happens, packed into
/// as many lanes as there are.
struct VectorRows {
    let opcode: VectorOpcode
    let model: VectorModel

    init(_ opcode: VectorOpcode) {
        self.opcode = opcode
        model = VectorModel(opcode)
    }

    /// Instructions that compute their result from their operands and immediates alone.
    static let opcodes = VectorOpcode.allCases.filter { opcode in
        switch opcode.row.immediates {
        case .none, .lane, .shuffle: true
        default: false
        }
    }

    var all: [[VectorModel.Operand]] {
        let types = (0..<(opcode.row.operands?.count ?? 0)).compactMap { opcode.row.operands?[$0] }
        let vectors = types.count { $0 == .v128 }
        let shape = model.otherShape ?? laneShape
        switch vectors {
        case 0: return Self.values(model.shape).map { [.number($0)] }
        case 1 where types.count == 1: return Self.packed(Self.values(shape), shape).map { [.vector($0)] }
        case 1: return withNumbers(shape)
        case 2: return Self.pairs(shape).map { [.vector($0), .vector($1)] }
        default: return triples(shape)
        }
    }

    /// How operands are best divided where the instruction itself does not say it.
    private var laneShape: VectorModel.Shape {
        if model.operation.contains("i8x16") || model.operation.hasSuffix("swizzle") || model.operation == "shuffle" {
            return .init(isFloat: false, width: 8)
        }
        return model.shape
    }

    /// Shifts by less, by exactly and by more than the width of a lane; and lanes to be replaced.
    private func withNumbers(_ shape: VectorModel.Shape) -> [[VectorModel.Operand]] {
        let width = UInt64(shape.width)
        let numbers =
            model.operation == "replace_lane"
            ? Self.values(shape)
            : [0, 1, width / 2, width - 1, width, width + 3, 0x7FFF_FFFF, 0x8000_0001, 0xFFFF_FFFF]
        return Self.packed(Self.values(shape), shape).flatMap { vector in
            numbers.map { [.vector(vector), .number($0)] }
        }
    }

    private func triples(_ shape: VectorModel.Shape) -> [[VectorModel.Operand]] {
        let values = Self.values(shape)
        let isShort = model.operation.contains("add_s")
        return (0..<values.count).map { first in
            func vector(_ step: Int, _ shape: VectorModel.Shape) -> [UInt8] {
                let values = Self.values(shape)
                let lanes = (0..<shape.count).map { values[(first * 5 + $0 * step) % values.count] }
                return VectorModel.bytes(lanes, width: shape.width)
            }
            let third = isShort ? VectorModel.Shape(isFloat: false, width: 32) : shape
            return [.vector(vector(1, shape)), .vector(vector(3, shape)), .vector(vector(7, third))]
        }
    }

    // MARK: Values

    static func values(_ shape: VectorModel.Shape) -> [UInt64] {
        switch (shape.isFloat, shape.width) {
        case (true, 32): floats32
        case (true, _): floats64
        case (false, let width):
            [
                0, 1, 2, 5, 15, 16, 0x55, 0x7E, 0x7F, 0x80, 0x81, 0xAA, 0xFE, 0xFF, 0x4000, 0x7FFF, 0x8000, 0x8001,
                0xFF80,
                0xFFFF, 0x1_0000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_8000, 0xFFFF_FFFF, 0x1_2345_6789,
                0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, 0xFFFF_FFFF_8000_0000, .max,
            ].map { $0 & VectorModel.mask(width) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
    }

    private static let floats32: [UInt64] =
        ([
            0, 1, 0.5, 1.5, 2.5, 0.499_999_97, 3.75, 8_388_607.5, 8_388_608, 16_777_218, 32_767.6, 65_535.5,
            2_147_483_520, 2_147_483_648, 4_294_967_040, 4_294_967_296, 1e10, Float.greatestFiniteMagnitude,
            .leastNormalMagnitude, .leastNonzeroMagnitude, .infinity,
        ] as [Float]).flatMap { [UInt64($0.bitPattern), UInt64((-$0).bitPattern)] }
        + [0x7FC0_0000, 0xFFC0_0000, 0x7FA0_0000, 0x7FC1_2345]

    private static let floats64: [UInt64] =
        ([
            0, 1, 0.5, 1.5, 2.5, 0.499_999_999_999_999_94, 3.75, 4_503_599_627_370_495.5, 4_503_599_627_370_496,
            1.000_000_059_604_644_8, 2_147_483_647.9, 2_147_483_648, 4_294_967_295.5, 4_294_967_296, 1e300, 3.5e38,
            1e-46, Double.greatestFiniteMagnitude, .leastNormalMagnitude, .leastNonzeroMagnitude, .infinity,
        ] as [Double]).flatMap { [$0.bitPattern, (-$0).bitPattern] }
        + [0x7FF8_0000_0000_0000, 0xFFF8_0000_0000_0000, 0x7FF4_0000_0000_0000, 0x7FF8_1234_5678_9ABC]

    static func packed(_ values: [UInt64], _ shape: VectorModel.Shape) -> [[UInt8]] {
        stride(from: 0, to: values.count, by: shape.count).map { start in
            VectorModel.bytes(
                (0..<shape.count).map { values[(start + $0) % values.count] }, width: shape.width)
        }
    }

    /// Each value beside each.
    private static func pairs(_ shape: VectorModel.Shape) -> [([UInt8], [UInt8])] {
        let values = values(shape)
        let firsts = values.flatMap { Array(repeating: $0, count: values.count) }
        let seconds = values.flatMap { _ in values }
        return Array(zip(packed(firsts, shape), packed(seconds, shape)))
    }
}
