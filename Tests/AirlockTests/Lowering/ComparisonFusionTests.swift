import Testing

@testable import Airlock

/// A comparison whose result a branch consumes becomes part of the branch: each must still decide as its rows say,
/// with NaN too, whichever way round the branch asks.
@Suite struct ComparisonFusionTests {
    typealias Place = ScalarRowEngineTests.Place

    /// Ways to consume a truth value; each gives it back as 0 or 1.
    static let consumers: [(name: String, body: @Sendable ([Code]) -> [Code])] = [
        ("br_if", { [.block(.value(.i32), [.i32Const(1)] + $0 + [.brIf(0), .op(.drop), .i32Const(0)])] }),
        ("br_if without values", { [.block(.empty, $0 + [.brIf(0), .i32Const(0), .op(.return)]), .i32Const(1)] }),
        ("br_if out of the function", { [.i32Const(1)] + $0 + [.brIf(0), .op(.drop), .i32Const(0)] }),
        ("if", { $0 + [.if(.value(.i32), [.i32Const(1)], else: [.i32Const(0)])] }),
        ("if without else", { [.i32Const(0)] + $0 + [.if(.empty, [.i32Const(1), .op(.return)])] }),
        (
            "eqz br_if",
            { [.block(.value(.i32), [.i32Const(0)] + $0 + [.op(.i32Eqz), .brIf(0), .op(.drop), .i32Const(1)])] }
        ),
        ("eqz if", { $0 + [.op(.i32Eqz), .if(.value(.i32), [.i32Const(0)], else: [.i32Const(1)])] }),
        ("eqz eqz if", { $0 + [.op(.i32Eqz), .op(.i32Eqz), .if(.value(.i32), [.i32Const(1)], else: [.i32Const(0)])] }),
        (
            "eqz eqz eqz br_if",
            {
                [
                    .block(
                        .empty, $0 + [.op(.i32Eqz), .op(.i32Eqz), .op(.i32Eqz), .brIf(0), .i32Const(1), .op(.return)]),
                    .i32Const(0),
                ]
            }
        ),
        ("eqz", { $0 + [.op(.i32Eqz), .i32Const(1), .op(.i32Xor)] }),
        ("select", { [.i32Const(1), .i32Const(0)] + $0 + [.op(.select)] }),
        ("select of eqz", { [.i32Const(0), .i32Const(1)] + $0 + [.op(.i32Eqz), .op(.select)] }),
        ("addition", { $0 + [.i32Const(10), .op(.i32Add), .i32Const(10), .op(.i32Sub)] }),
        ("local", { $0 + [.localSet(4), .localGet(4), .if(.value(.i32), [.localGet(4)], else: [.i32Const(0)])] }),
        ("tee", { $0 + [.localTee(4), .if(.value(.i32), [.i32Const(1)], else: [.localGet(4)])] }),
        ("extension", { $0 + [.op(.i64ExtendI32U), .i64Const(1), .op(.i64Eq)] }),
        (
            "loop",
            {
                [
                    .block(
                        .empty,
                        [
                            .loop(
                                .empty,
                                $0 + [.localTee(4), .op(.i32Eqz), .brIf(1), .localGet(5), .brIf(1)]
                                    + [.i32Const(1), .localSet(5), .br(0)])
                        ]), .localGet(4),
                ]
            }
        ),
        (
            "br_table",
            { [.block(.empty, [.block(.empty, $0 + [.brTable([0], 1)]), .i32Const(0), .op(.return)]), .i32Const(1)] }
        ),
    ]

    static let opcodes = ScalarRowEngineTests.opcodes.filter { $0.isComparison || $0 == .i32Eqz || $0 == .i64Eqz }

    @Test func coversEveryComparison() {
        #expect(Self.opcodes.count == 34)
    }

    @Test(arguments: opcodes)
    func branchesAsTheComparisonSays(_ opcode: Opcode) throws {
        let rows = ScalarRow.all.filter { $0.opcode == opcode }
        let types = ScalarRowEngineTests.types(opcode)
        let placements: [[Place]] =
            types.count == 1
            ? [[.parameter], [.accumulator], [.constant]]
            : [
                [.parameter, .parameter], [.parameter, .constant], [.constant, .parameter], [.accumulator, .parameter],
                [.parameter, .accumulator], [.accumulator, .constant], [.constant, .accumulator],
                [.constant, .constant],
            ]
        for places in placements {
            var module = ModuleBuilder()
            for (number, row) in rows.enumerated() where number == 0 || places.contains(.constant) {
                for consumer in Self.consumers {
                    var operands: [Code] = []
                    for (index, place) in places.enumerated() {
                        operands += Self.operand(index, types[index], place, row)
                    }
                    module.addFunction(
                        types + types, [.i32],
                        locals: Array(repeating: .i32, count: 4 - types.count * 2 + 2),
                        export: "\(consumer.name)\(places.contains(.constant) ? number : 0)",
                        body: consumer.body(operands + [.op(opcode)]))
                }
            }
            let guest = try Guest(module)
            for (number, row) in rows.enumerated() {
                for consumer in Self.consumers {
                    let outcome = try guest.outcome(
                        "\(consumer.name)\(places.contains(.constant) ? number : 0)", row.operands + row.operands)
                    #expect(row.accepts(outcome), "\(row), operands from \(places), result to \(consumer.name)")
                }
            }
        }
    }

    /// In place of memory, the accumulator is loaded by an operation that changes nothing.
    private static func operand(_ index: Int, _ type: ValueType, _ place: Place, _ row: ScalarRow) -> [Code] {
        let get = Code.localGet(UInt32(index))
        switch (place, type) {
        case (.parameter, _): return [get]
        case (.constant, _): return [ScalarRow.constant(type, row.operands[index])]
        case (_, .i32): return [get, get, .op(.i32Or)]
        case (_, .i64): return [get, get, .op(.i64Or)]
        case (_, .f32): return [get, get, .op(.f32Copysign)]
        default: return [get, get, .op(.f64Copysign)]
        }
    }
}
