import Airlock
import AirlockTestModules

/// Hostile modules that are too large to keep as text.
enum HostileModules {
    static let builders: [String: @Sendable () -> [UInt8]] = [
        "tables_of_10_million": tablesOf10Million, "functions_of_50000_locals": functionsOf50000Locals,
        "exceptions_of_1000_values": exceptionsOf1000Values, "branch_tables_with_values": branchTablesWithValues,
        "calls_of_arity_1000": callsOfArity1000, "custom_sections": customSections,
        "instructions_of_deep_stacks": instructionsOfDeepStacks, "try_tables_with_many_clauses": tryTables,
        "element_items": elementItems, "exports_of_one_function": exports, "nested_blocks_with_results": nestedBlocks,
        "local_sets_of_many_uses": localSets, "types_of_1000_parameters": wideTypes,
    ]

    /// 30 tables, each of as many elements as one may have: 2.3 GB.
    private static func tablesOf10Million() -> [UInt8] {
        var module = ModuleBuilder()
        for _ in 0..<30 {
            _ = module.addTable(TableType(element: .funcref, limits: Limits(minimum: 10_000_000)))
        }
        return module.bytes
    }

    /// 54 KB whose functions do nothing but have locals: 501 MB where each eight of them are cleared by an instruction.
    private static func functionsOf50000Locals() -> [UInt8] {
        var module = ModuleBuilder()
        let type = module.addType()
        for _ in 0..<5000 {
            module.addFunction(
                type: type, encodedBody: Encoding.vector([Encoding.unsigned(UInt32(50_000)) + [0x7E]]) + [0x0B])
        }
        return module.bytes
    }

    /// A loop that throws and catches exceptions of 1,000 values, with a reference to each.
    private static func exceptionsOf1000Values() -> [UInt8] {
        var module = ModuleBuilder()
        let tag = module.addTag(Array(repeating: .i64, count: 1000))
        let values = (0..<1000).map { Code.i64Const(Int64($0)) }
        let exnref = ValueType.reference(ReferenceType(isNullable: true, .exn))
        let caught: [Code] = [
            .tryTable(
                .empty, [CatchClause(kind: .allReference, tag: TagIndex(0), label: 0)], values + [.op(.throw, tag)]),
            .op(.unreachable),
        ]
        module.addFunction(
            locals: [.i32, exnref], export: "run",
            body: [
                .loop(
                    .empty,
                    [
                        .block(.value(exnref), caught), .localSet(1), .localGet(0), .i32Const(1), .op(.i32Add),
                        .localTee(0),
                        .i32Const(100_000), .op(.i32LtU), .brIf(0),
                    ])
            ])
        return module.bytes
    }

    /// Tables of 65,520 targets, each of which takes 100 values along.
    private static func branchTablesWithValues() -> [UInt8] {
        var module = ModuleBuilder()
        let results = Array(repeating: ValueType.i32, count: 100)
        let type = module.addType([], results)
        let values = (0..<100).map { Code.i32Const(Int32($0)) }
        // Beside an operand that stays below, so that every value has to move.
        let jump = values + [.i32Const(3), .brTable(Array(repeating: 0, count: 65_520), 0)]
        let drops = Array(repeating: Code.op(.drop), count: 100)
        let one: [Code] = [.i32Const(0), .block(.index(TypeIndex(type)), jump)] + drops + [.op(.drop)]
        module.addFunction(export: "run", body: Array(repeating: one, count: 12).flatMap { $0 })
        return module.bytes
    }

    /// A megabyte of calls that take and give 1,000 values.
    private static func callsOfArity1000() -> [UInt8] {
        var module = ModuleBuilder()
        let types = Array(repeating: ValueType.i32, count: 1000)
        let wide = module.addFunction(types, types, body: (0..<1000).map { .localGet($0) })
        let values = (0..<1000).map { Code.i32Const(Int32($0)) }
        let calls = Array(repeating: Code.call(wide), count: 500_000)
        module.addFunction([], types, body: values + calls)
        return module.bytes
    }

    /// Two million of them, empty.
    private static func customSections() -> [UInt8] {
        ModuleBuilder.header + Array(repeating: [0, 1, 0], count: 2_000_000).flatMap { $0 }
    }

    /// Operands that pile up, each above all others, while locals change under them.
    private static func instructionsOfDeepStacks() -> [UInt8] {
        var module = ModuleBuilder()
        let reads = (0..<30_000).flatMap { _ in [Code.localGet(0), .localGet(1), .localSet(0)] }
        module.addFunction(
            locals: [.i32, .i32], export: "run", body: reads + Array(repeating: .op(.drop), count: 30_000))
        return module.bytes
    }

    private static func tryTables() -> [UInt8] {
        var module = ModuleBuilder()
        let tag = module.addTag()
        let clauses = Array(repeating: CatchClause(kind: .tag, tag: TagIndex(tag), label: 0), count: 2000)
        let one = Code.tryTable(.empty, clauses, [.op(.nop)])
        module.addFunction(export: "run", body: Array(repeating: one, count: 200))
        return module.bytes
    }

    /// Segments with ten million items, the most that a module may have.
    private static func elementItems() -> [UInt8] {
        var module = ModuleBuilder()
        let function = module.addFunction(body: [])
        for _ in 0..<10 {
            _ = module.addElements(.passive, functions: Array(repeating: function, count: 200_000))
        }
        return module.bytes
    }

    private static func exports() -> [UInt8] {
        var module = ModuleBuilder()
        let function = module.addFunction(export: "run", body: [])
        for index in 0..<100_000 { module.addExport("\(index)", .function, function) }
        return module.bytes
    }

    /// Blocks inside blocks, each with 100 results that the next passes on.
    private static func nestedBlocks() -> [UInt8] {
        var module = ModuleBuilder()
        let type = module.addType([], Array(repeating: .i64, count: 100))
        let head = [UInt8(Opcode.block.rawValue)] + Encoding.blockType(.index(TypeIndex(type)))
        let depth = 10_000
        let open = Array(repeating: head, count: depth).flatMap { $0 }
        let values = (0..<100).flatMap { Code.i64Const(Int64($0)).bytes }
        let close = [UInt8](repeating: UInt8(Opcode.end.rawValue), count: depth)
        module.addFunction(type: type, export: "run", encodedBody: [0] + open + values + close + [0x0B])
        return module.bytes
    }

    /// A local is set again and again while thousands of its old values wait on the stack.
    private static func localSets() -> [UInt8] {
        var module = ModuleBuilder()
        let reads = Array(repeating: Code.localGet(0), count: 10_000)
        let writes = (0..<10_000).flatMap { [Code.i32Const(Int32($0)), .localSet(0), .localGet(0)] }
        let drops = Array(repeating: Code.op(.drop), count: 20_000)
        module.addFunction(locals: [.i32], export: "run", body: reads + writes + drops)
        return module.bytes
    }

    /// Types of 1,000 parameters and results, all different.
    private static func wideTypes() -> [UInt8] {
        var module = ModuleBuilder()
        let kinds: [ValueType] = [.i32, .i64, .f32, .f64]
        for index in 0..<500 {
            let types = (0..<1000).map { kinds[(index >> ($0 % 9) + $0) % 4] }
            module.addType(types, types)
        }
        return module.bytes
    }
}
