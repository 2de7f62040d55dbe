import Testing

@testable import Airlock

/// Large functions: translated in a time that grows as they do, run right, or refused by a documented limit.
@Suite(.serialized) struct LoweringScaleTests {
    private func lower(_ body: [Code], _ results: [ValueType] = [], locals: Int = 0) throws -> Int {
        var module = ModuleBuilder()
        let encoded =
            (locals == 0 ? [0] : [1] + Encoding.unsigned(UInt64(locals)) + [0x7F]) + body.flatMap(\.bytes) + [0x0B]
        module.addFunction(type: module.addType([], results), encodedBody: encoded)
        let valid = try ModuleValidator.validate(
            try ModuleDecoder.decode(module.bytes), registry: TypeRegistry(), features: .wasm3)
        return try FunctionLowering.lower(valid, body: 0).cells.count
    }

    private func repeated(_ count: Int, _ code: Code...) -> [Code] {
        Array(repeating: Code(code.flatMap(\.bytes)), count: count)
    }

    @Test func deepOperandStack() throws {
        var module = ModuleBuilder()
        module.addFunction(
            [], [.i32], locals: [.i32], export: "run",
            body: [.i32Const(1), .localSet(0)] + repeated(40_000, .localGet(0)) + repeated(39_999, .op(.i32Add)))
        #expect(try Guest(module).call("run") == [40_000])
    }

    @Test func manyLocals() throws {
        var module = ModuleBuilder()
        let body =
            Encoding.vector([Encoding.unsigned(50_000 as UInt64) + [0x7F]])
            + [Code.i32Const(5), .localSet(49_999), .localGet(49_999), .localGet(25_000), .op(.i32Add), .op(.end)]
            .flatMap(\.bytes)
        module.addFunction(type: module.addType([], [.i32]), export: "run", encodedBody: body)
        #expect(try Guest(module).call("run") == [5])
    }

    /// Slots are numbered in 16 bits: what would need more must not be cut to fewer.
    @Test func tooManySlotsAreRefused() throws {
        for (locals, operands) in [(50_000, 20_000), (0, 65_535), (0, 70_000), (49_000, 16_600)] {
            #expect(throws: ImplementationLimitExceeded.self) {
                try self.lower(
                    self.repeated(operands, .i32Const(1)) + self.repeated(operands, .op(.drop)), locals: locals)
            }
        }
        #expect(try lower(repeated(65_000, .i32Const(1)) + repeated(65_000, .op(.drop))) > 0)
    }

    @Test func deeplyNestedBlocks() throws {
        let depth = 100_000
        var module = ModuleBuilder()
        let open = Code.raw(0x02, 0x40)
        module.addFunction(
            [.i32], [.i32], export: "run",
            body: repeated(depth, open) + [.localGet(0), .brIf(UInt32(depth) - 1), .i32Const(1), .op(.return)]
                + repeated(depth, .op(.end)) + [.i32Const(2)])
        let guest = try Guest(module)
        #expect(try guest.call("run", 0) == [1])
        #expect(try guest.call("run", 1) == [2])
    }

    @Test func nestedLoopsAndIfs() throws {
        let depth = 50_000
        var module = ModuleBuilder()
        module.addFunction(
            [], [.i32], locals: [.i32], export: "run",
            body: repeated(depth, .raw(0x03, 0x40), .i32Const(1), .raw(0x04, 0x40)) + [.i32Const(7), .localSet(0)]
                + repeated(depth, .op(.end), .op(.end)) + [.localGet(0)])
        #expect(try Guest(module).call("run") == [7])
    }

    @Test func largeBranchTable() throws {
        var module = ModuleBuilder()
        let labels = (0..<65_520).map { UInt32($0 % 3) }
        module.addFunction(
            [.i32], [.i32], export: "run",
            body: [
                .block(
                    .empty,
                    [
                        .block(
                            .empty, [.block(.empty, [.localGet(0), .brTable(labels, 2)]), .i32Const(10), .op(.return)]),
                        .i32Const(11), .op(.return),
                    ]), .i32Const(12),
            ])
        let guest = try Guest(module)
        for index in [0, 1, 2, 65_517, 65_518, 65_519] as [UInt64] {
            #expect(try guest.call("run", index) == [10 + index % 3])
        }
        for index in [65_520, 65_521, 1 << 31, UInt64(UInt32.max)] {
            #expect(try guest.call("run", index) == [12])
        }
        #expect(throws: ImplementationLimitExceeded.self) {
            try self.lower([.i32Const(0), .brTable(Array(repeating: 0, count: 70_000), 0)])
        }
    }

    /// Each of these tempts some part of the translation to look at everything before it, again and again. With work that
    /// grows as the square of the size, none would end within the minute in a debug build.
    @Test(.timeLimit(.minutes(1)), arguments: 0..<7)
    func worstCases(_ number: Int) throws {
        let count = 100_000
        let open = Code.raw(0x02, 0x40)
        let pairs = repeated(20_000, .i32Const(1))
        let drops = repeated(20_000, .op(.drop))
        switch number {
        case 0: #expect(try lower(pairs + repeated(count, open, .op(.end)) + drops) < 1_000_000)
        case 1:
            // Old uses of one local under many constants.
            let body = repeated(20_000, .localGet(0)) + pairs + repeated(count, .i32Const(1), .localSet(0))
            #expect(try lower(body + drops + drops, locals: 1) < 2_000_000)
        case 2:
            // A use of each of many locals under many constants.
            let gets = (0..<20_000).map { Code.localGet(UInt32($0)) }
            let sets = (0..<20_000).flatMap { [Code.i32Const(1), .localSet(UInt32($0))] }
            #expect(try lower(gets + pairs + sets + drops + drops, locals: 20_000) < 2_000_000)
        case 3: #expect(try lower(repeated(count, .i32Const(1), open, .op(.end), .op(.drop))) < 2_000_000)
        case 4:
            #expect(try lower(pairs + repeated(count, .i32Const(1), .raw(0x04, 0x40), .op(.end)) + drops) < 2_000_000)
        case 5:
            #expect(
                try lower(
                    pairs + repeated(count, .i32Const(1), .i32Const(2), .i32Const(3), .op(.select), .op(.drop)) + drops)
                    < 4_000_000)
        default: #expect(try lower([open] + repeated(count, .i32Const(0), .brIf(0)) + [.op(.end)]) < 2_000_000)
        }
    }

    /// A branch with a thousand operands is two bytes long; its code must not be a thousand times that.
    @Test func branchesWithManyOperandsStaySmall() throws {
        var module = ModuleBuilder()
        let types = Array(repeating: ValueType.i32, count: 1000)
        let type = BlockType.index(TypeIndex(module.addType([], types)))
        let branches = 2000
        let body: [Code] =
            [.i32Const(7)] + (0..<1000).map { .i32Const($0) }
            + repeated(branches, .localGet(0), .brIf(0)) + [.br(0)]
        module.addFunction([.i32], [.i32], export: "run", body: [.block(type, body)] + repeated(999, .op(.drop)))
        let guest = try Guest(module)
        let cells = try FunctionLowering.lower(guest.instance.module.validated, body: 0).cells.count
        #expect(cells < branches * 10 + 10_000)
        #expect(try guest.call("run", 0) == [0])
        #expect(try guest.call("run", 1) == [0])
    }

    @Test func longStraightLine() throws {
        var module = ModuleBuilder()
        module.addFunction(
            [.i32], [.i32], export: "run",
            body: repeated(200_000, .localGet(0), .i32Const(1), .op(.i32Add), .localSet(0)) + [.localGet(0)])
        #expect(try Guest(module).call("run", 0) == [200_000])
    }
}

/// Functions of many locals, of which code is made for the few that occur.
@Suite struct ManyLocalsTests {
    /// All locals begin as zero, also where a frame was used before.
    @Test(arguments: [1, 4, 5, 8, 9, 63, 64, 65, 72, 73, 100, 1000, 50_000]) func beginAsZero(_ count: Int) throws {
        var module = ModuleBuilder()
        let type = module.addType([], [.i64])
        // Fills the stack with ones, as deep as the other function's frame will reach.
        let filled = min(count + 16, 49_000)
        let fill = (0..<filled).flatMap { Code.i64Const(-1).bytes + Code.localSet(UInt32($0)).bytes }
        func body(_ locals: Int, _ code: [UInt8]) -> [UInt8] {
            Encoding.vector([Encoding.unsigned(UInt64(locals)) + [0x7E]]) + code + [0x0B]
        }
        module.addFunction(type: type, export: "fill", encodedBody: body(filled, fill + Code.i64Const(1).bytes))
        let places = Set([0, 1, 3, 4, 7, 8, 15, 62, 63, 64, 71, 72, 99, count / 2, count - 2, count - 1])
        var sum = Code.i64Const(0).bytes
        for place in places where place >= 0 && place < count {
            sum += Code.localGet(UInt32(place)).bytes + Code.op(.i64Or).bytes
        }
        module.addFunction(type: type, export: "sum", encodedBody: body(count, sum))
        let guest = try Guest(module)
        #expect(try guest.call("fill") == [1])
        #expect(try guest.call("sum") == [0])
    }

    /// Locals far behind the others: read, written, and used while an operand stands for an old value.
    @Test func farLocals() throws {
        var module = ModuleBuilder()
        let groups = [
            Encoding.unsigned(20_000 as UInt64) + [0x7E], Encoding.unsigned(20_000 as UInt64) + [0x7C],
            Encoding.unsigned(5 as UInt64) + [0x7F],
        ]
        let code: [Code] = [
            .i32Const(7), .localSet(40_004), .localGet(40_004), .i32Const(9), .localSet(40_004), .localGet(40_004),
            .op(.i32Mul), .localGet(0), .op(.i32Add), .f64Const(2.5), .localSet(39_999), .localGet(39_999),
            .localGet(39_998),
            .op(.f64Add), .op(.i32TruncF64S), .op(.i32Add), .localGet(40_003), .op(.i32Sub), .op(.end),
        ]
        module.addFunction(
            type: module.addType([.i32], [.i32]), export: "run",
            encodedBody: Encoding.vector(groups) + code.flatMap(\.bytes))
        #expect(try Guest(module).call("run", 100) == [7 * 9 + 100 + 2])
    }
}
