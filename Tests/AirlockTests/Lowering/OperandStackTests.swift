import Testing

@testable import Airlock

/// What lowering keeps off the slots (locals read in place, constants, results in accumulators) must still be the value
/// that it was when it was pushed.
@Suite struct OperandStackTests {
    /// Runs a body of type `[i32 i32] -> results`, with two more locals of each numeric type: 2, 3 are i32, 4, 5 i64, 6, 7 f32,
    /// 8, 9 f64.
    private func run(_ body: [Code], _ results: [ValueType] = [.i32], _ a: UInt64 = 7, _ b: UInt64 = 5) throws
        -> [UInt64]
    {
        var module = ModuleBuilder()
        module.addMemory(1)
        module.addGlobal(GlobalType(.i32, isMutable: true), [.i32Const(3)])
        module.addFunction(
            [.i32, .i32], results, locals: [.i32, .i32, .i64, .i64, .f32, .f32, .f64, .f64], export: "run", body: body)
        return try Guest(module).call("run", a, b)
    }

    @Test func localWrittenWhileOnTheStack() throws {
        // 7 - (0 := 5) with the old value below the write.
        #expect(try run([.localGet(0), .i32Const(5), .localSet(0), .localGet(0), .op(.i32Sub)]) == [2])
        #expect(try run([.localGet(0), .i32Const(5), .localTee(0), .op(.i32Sub)]) == [2])
        #expect(try run([.localGet(0), .localGet(0), .localGet(1), .localSet(0), .op(.i32Mul)]) == [49])
        #expect(
            try run([.localGet(0), .localGet(0), .i32Const(1), .op(.i32Add), .localSet(0), .localGet(0), .op(.i32Sub)])
                == [0xFFFF_FFFF])
        // Exchange of two locals.
        #expect(
            try run([.localGet(0), .localGet(1), .localSet(0), .localSet(1), .localGet(0), .localGet(1), .op(.i32Sub)])
                == [0xFFFF_FFFE])
    }

    @Test func localWrittenInABlockBelowWhichItWaits() throws {
        #expect(
            try run([.localGet(0), .block(.empty, [.i32Const(1), .localSet(0)]), .localGet(0), .op(.i32Sub)]) == [6])
        #expect(
            try run([
                .localGet(0), .localGet(1), .if(.empty, [.i32Const(1), .localSet(0)]), .localGet(0), .op(.i32Sub),
            ])
                == [6])
        #expect(
            try run([
                .localGet(0),
                .loop(
                    .empty,
                    [
                        .localGet(0), .i32Const(1), .op(.i32Sub), .localTee(0), .brIf(0),
                    ]), .localGet(0), .op(.i32Sub),
            ]) == [7])
    }

    @Test func localWrittenAfterABranchThatCarriesIt() throws {
        let body: (Int32) -> [Code] = { taken in
            [
                .block(
                    .value(.i32),
                    [
                        .localGet(0), .i32Const(taken), .brIf(0), .i32Const(100), .localSet(0), .localGet(0),
                        .op(.i32Add),
                    ])
            ]
        }
        #expect(try run(body(1)) == [7])
        #expect(try run(body(0)) == [107])
    }

    @Test func resultGoesToALocalDirectly() throws {
        #expect(
            try run([.localGet(0), .localGet(1), .op(.i32Add), .localSet(2), .localGet(2), .localGet(2), .op(.i32Mul)])
                == [144])
        // Not where the stack still has the old value.
        #expect(
            try run([.localGet(0), .localGet(0), .localGet(1), .op(.i32Add), .localSet(0), .localGet(0), .op(.i32Sub)])
                == [0xFFFF_FFFB])
        // Nor where a block that another path joins made it.
        #expect(
            try run([
                .block(.value(.i32), [.i32Const(9), .localGet(0), .brIf(0), .localGet(1), .op(.i32Add)]), .localSet(2),
                .localGet(2),
            ]) == [9])
    }

    @Test func reinterpretedLocalsKeepTheirValue() throws {
        #expect(
            try run([
                .f32Const(1), .localSet(6), .localGet(6), .op(.i32ReinterpretF32), .f32Const(2), .localSet(6),
                .localGet(6), .op(.i32ReinterpretF32), .op(.i32Xor),
            ]) == [0x3F80_0000 ^ 0x4000_0000])
        #expect(
            try run(
                [.i64Const(-1), .localSet(4), .localGet(4), .op(.i32WrapI64), .i64Const(2), .localSet(4)]) == [
                    0xFFFF_FFFF
                ])
        #expect(
            try run(
                [.i64Const(-1), .localSet(4), .localGet(4), .op(.i32WrapI64), .op(.i64ExtendI32U)], [.i64])
                == [0xFFFF_FFFF])
        #expect(
            try run([.localGet(0), .localGet(1), .op(.i32Sub), .op(.f32ReinterpretI32), .op(.i32ReinterpretF32)]) == [2]
        )
        #expect(
            try run(
                [
                    .localGet(0), .op(.f64ConvertI32S), .op(.i64ReinterpretF64), .localTee(4), .localGet(4),
                    .op(.i64Xor),
                ],
                [.i64]) == [0])
    }

    @Test func wrappedResultIsNotZeroExtended() throws {
        #expect(
            try run(
                [
                    .i64Const(0x1_0000_0005), .localSet(4), .localGet(4), .localGet(4), .op(.i64Or), .op(.i32WrapI64),
                    .op(.i64ExtendI32U),
                ], [.i64]) == [5])
        #expect(
            try run(
                [
                    .i64Const(0x1_0000_0005), .localSet(4), .localGet(4), .op(.i32WrapI64), .localGet(0), .localGet(1),
                    .op(.select), .op(.i64ExtendI32U),
                ], [.i64]) == [5])
    }

    @Test func selectTakesConstantsAndLocals() throws {
        #expect(try run([.i32Const(1), .i32Const(2), .localGet(0), .op(.select)]) == [1])
        #expect(try run([.i32Const(1), .i32Const(2), .i32Const(0), .op(.select)]) == [2])
        #expect(try run([.localGet(0), .localGet(1), .localGet(0), .localGet(1), .op(.i32LtS), .op(.select)]) == [5])
        #expect(
            try run([.f64Const(1.5), .f64Const(-2), .localGet(0), .op(.i32Eqz), .op(.select), .op(.f64Neg)], [.f64])
                == [(2.0).bitPattern])
        #expect(
            try run(
                [.f32Const(1), .f32Const(2), .localGet(0), .select([.f32]), .f32Const(3), .op(.f32Add)], [.f32]) == [
                    UInt64(Float(4).bitPattern)
                ])
    }

    @Test func globalsInEveryPlace() throws {
        #expect(try run([.globalGet(0), .i32Const(40), .globalSet(0), .globalGet(0), .op(.i32Sub)]) == [0xFFFF_FFDB])
        #expect(try run([.localGet(0), .localGet(1), .op(.i32Add), .globalSet(0), .globalGet(0)]) == [12])
        #expect(try run([.globalGet(0), .globalGet(0), .op(.i32Add)]) == [6])
    }

    @Test func conditionalReturnOfManyLeavesTheStack() throws {
        let results: [ValueType] = [.i32, .i64, .i32]
        let body: (Int32) -> [Code] = { taken in
            [
                .localGet(0), .i64Const(1 << 40), .localGet(1), .i32Const(taken), .brIf(0), .localSet(2),
                .op(.drop), .i64Const(3), .localGet(2), .i32Const(1), .op(.i32Add),
            ]
        }
        #expect(try run(body(1), results) == [7, 1 << 40, 5])
        #expect(try run(body(0), results) == [7, 3, 6])
    }

    /// Counts from two to past the number above which operands of a branch move together.
    @Test(arguments: 2...9)
    func branchesCarryMany(_ count: Int) throws {
        var module = ModuleBuilder()
        let types = Array(repeating: ValueType.i32, count: count)
        let type = BlockType.index(TypeIndex(module.addType([], types)))
        let values = (0..<count).map { Code.i32Const(Int32($0) + 1) }
        let sum = Array(repeating: Code.op(.i32Add), count: count - 1)
        // Operands below the block's own make the branch move what it carries.
        let conditional: [Code] = [.i32Const(77)] + values + [.localGet(0), .brIf(0)] + sum
        let table: [Code] = [.i32Const(77)] + values + [.localGet(0), .brTable([0, 1], 0)]
        let rest: [Code] = [.op(.drop), .op(.drop)] + values
        module.addFunction([.i32], [.i32], export: "br_if", body: [.block(type, conditional + rest)] + sum)
        module.addFunction(
            [.i32], [.i32], export: "br_table",
            body: [
                .block(type, [.block(type, table)] + Array(repeating: .op(.drop), count: count) + values)
            ] + sum)
        module.addFunction([.i32], types, export: "return", body: [.i32Const(77)] + values + [.op(.return)])
        let guest = try Guest(module)
        let total = UInt64(count * (count + 1) / 2)
        for argument in 0...2 as ClosedRange<UInt64> {
            #expect(try guest.call("br_if", argument) == [total])
            #expect(try guest.call("br_table", argument) == [total])
        }
        #expect(try guest.call("return", 0) == (1...UInt64(count)).map { $0 })
    }

    @Test func loopWithParametersExchanges() throws {
        var module = ModuleBuilder()
        let pair: [ValueType] = [.i64, .i64]
        let type = BlockType.index(TypeIndex(module.addType(pair, pair)))
        // Fibonacci numbers, held on the operand stack.
        module.addFunction(
            [.i32], pair, locals: pair, export: "run",
            body: [
                .i64Const(0), .i64Const(1),
                .loop(
                    type,
                    [
                        .localSet(1), .localSet(2), .localGet(1), .localGet(1), .localGet(2), .op(.i64Add),
                        .localGet(0), .i32Const(1), .op(.i32Sub), .localTee(0), .brIf(0),
                    ]),
            ])
        #expect(try Guest(module).call("run", 50) == [12_586_269_025, 20_365_011_074])
    }

    @Test func ifWithParametersAndWithoutElse() throws {
        var module = ModuleBuilder()
        let type = BlockType.index(TypeIndex(module.addType([.i32, .i32], [.i32, .i32])))
        module.addFunction(
            [.i32], [.i32], export: "run",
            body: [
                .i32Const(10), .i32Const(3), .localGet(0), .if(type, [.op(.i32Add), .i32Const(100)]), .op(.i32Sub),
            ])
        let guest = try Guest(module)
        #expect(try guest.call("run", 0) == [7])
        #expect(try guest.call("run", 1) == [UInt64(UInt32(bitPattern: -87))])
    }
}
