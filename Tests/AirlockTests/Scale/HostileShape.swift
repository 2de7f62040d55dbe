@testable import Airlock

/// A family of valid modules of any size that tempts some part of loading to do or to keep more than the size allows.
struct HostileShape: Sendable, CustomStringConvertible {
    let name: String
    /// A module whose size grows about as `count` does.
    let module: @Sendable (_ count: Int) -> [UInt8]

    var description: String { name }

    init(_ name: String, _ module: @escaping @Sendable (_ count: Int) -> [UInt8]) {
        self.name = name
        self.module = module
    }

    // MARK: Parts

    private static func many(_ count: Int, _ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(count * bytes.count)
        for _ in 0..<count { result += bytes }
        return result
    }

    private static func each(_ count: Int, _ bytes: (Int) -> [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for index in 0..<count { result += bytes(index) }
        return result
    }

    /// A section of `count` items that stand one after the other in `items`.
    private static func section(_ id: Section, _ count: Int, _ items: [UInt8]) -> [UInt8] {
        Bytes.section(id, Bytes.u32(count) + items)
    }

    private static let i32: UInt8 = 0x7F
    private static let thousand = [UInt8](repeating: i32, count: 1000)
    private static let emptyType = Bytes.functionType()

    /// One function of type 0. Type 1 takes and gives a thousand i32, type 2 gives them, type 3 takes them.
    private static func function(
        type: [UInt8] = emptyType, locals: [[UInt8]] = [], _ code: [UInt8], tag: Bool = false
    ) -> [UInt8] {
        Bytes.module(
            Bytes.section(
                .type,
                items: [
                    type, Bytes.functionType(thousand, thousand), Bytes.functionType([], thousand),
                    Bytes.functionType(thousand, []),
                ]),
            Bytes.section(.function, items: [[0]]), tag ? Bytes.section(.tag, items: [[0, 3]]) : [],
            Bytes.section(.code, items: [Bytes.body(locals: locals, code)]))
    }

    /// So many functions with the same body, of the first of `types`.
    private static func functions(_ count: Int, types: [[UInt8]], _ body: [UInt8]) -> [UInt8] {
        Bytes.module(
            Bytes.section(.type, items: types), section(.function, count, many(count, [0])),
            section(.code, count, many(count, body)))
    }

    private static let push1000 = each(1000) { [0x41] + Bytes.u32($0 & 63) }
    private static let drop1000 = [UInt8](repeating: 0x1A, count: 1000)

    // MARK: Shapes whose translation is large or slow

    /// In each of these, all that grows is code.
    static let code: [HostileShape] = [
        HostileShape("functions with many locals") {
            functions($0, types: [emptyType], Bytes.body(locals: [Bytes.u32(50_000) + [i32]], []))
        },
        HostileShape("functions with many locals, of which each uses one") {
            functions(
                $0, types: [emptyType],
                Bytes.body(locals: [Bytes.u32(49_000) + [i32], [1, 0x7D]], [0x20] + Bytes.u32(48_000) + [0x1A]))
        },
        HostileShape("functions with 64 locals") {
            functions($0, types: [emptyType], Bytes.body(locals: [[64, i32]], []))
        },
        HostileShape("functions with 73 locals") {
            functions($0, types: [emptyType], Bytes.body(locals: [[73, i32]], []))
        },
        HostileShape("functions with many parameters") {
            functions($0, types: [Bytes.functionType(thousand)], Bytes.body([]))
        },
        HostileShape("functions with many parameters of non-null types") {
            let types = (0..<1000).flatMap { _ in [0x64, 0x70] as [UInt8] }
            return functions($0, types: [Bytes.functionType(types)], Bytes.body([]))
        },
        HostileShape("functions with many results") {
            functions($0, types: [Bytes.functionType([], thousand)], Bytes.body([0x00]))
        },
        HostileShape("empty functions") { functions($0, types: [emptyType], Bytes.body([])) },
        HostileShape("calls of arity 1000") { count in
            Bytes.module(
                Bytes.section(.type, items: [emptyType, Bytes.functionType(thousand, thousand)]),
                Bytes.section(.function, items: [[0], [1]]),
                Bytes.section(
                    .code,
                    items: [
                        Bytes.body(push1000 + many(count, [0x10, 1]) + drop1000),
                        Bytes.body(each(1000) { [0x20] + Bytes.u32($0) }),
                    ]))
        },
        HostileShape("calls of arity 1000 whose results are dropped") { count in
            Bytes.module(
                Bytes.section(.type, items: [emptyType, Bytes.functionType([], thousand)]),
                Bytes.section(.function, items: [[0], [1]]),
                Bytes.section(
                    .code, items: [Bytes.body(many(count / 1000 + 1, [0x10, 1] + drop1000)), Bytes.body([0x00])])
            )
        },
        HostileShape("small calls") { count in
            Bytes.module(
                Bytes.section(.type, items: [emptyType]), Bytes.section(.function, items: [[0]]),
                Bytes.section(.code, items: [Bytes.body(many(count, [0x10, 0]))]))
        },
        HostileShape("blocks of arity 1000 in sequence") {
            function(push1000 + many($0, [0x02, 1, 0x0B]) + drop1000)
        },
        HostileShape("blocks of arity 1000 in each other") {
            function(push1000 + many($0, [0x02, 1]) + many($0, [0x0B]) + drop1000)
        },
        HostileShape("loops of arity 1000 in sequence") {
            function(push1000 + many($0, [0x03, 1, 0x0B]) + drop1000)
        },
        HostileShape("ifs of arity 1000") {
            function(push1000 + many($0, [0x41, 0, 0x04, 1, 0x05, 0x0B]) + drop1000)
        },
        HostileShape("ifs of arity 1000 without else") {
            function(push1000 + many($0, [0x41, 0, 0x04, 1, 0x0B]) + drop1000)
        },
        HostileShape("conditional branches of arity 1000") {
            function([0x02, 2] + push1000 + many($0, [0x41, 0, 0x0D, 0]) + [0x0B] + drop1000)
        },
        HostileShape("conditional branches to the function, of arity 1000") {
            function(type: Bytes.functionType([], thousand), push1000 + many($0, [0x41, 0, 0x0D, 0]))
        },
        HostileShape("a branch table of arity 1000") {
            function(
                [0x02, 2, 0x02, 2] + push1000 + [0x41, 0, 0x0E] + Bytes.u32(min($0, 60_000) / 2 * 2)
                    + many(min($0, 60_000) / 2, [0, 1]) + [0, 0x0B, 0x0B] + drop1000)
        },
        HostileShape("a branch table of one label of arity 1000") {
            function(
                [0x02, 2] + push1000 + [0x41, 0, 0x0E] + Bytes.u32(min($0, 60_000)) + many(min($0, 60_000), [0])
                    + [0, 0x0B] + drop1000)
        },
        HostileShape("branch tables with landings for every label") { count in
            branchTables(count / 8, arity: 4)
        },
        HostileShape("branch tables with landings for every label, of arity 2") { count in
            branchTables(count / 8, arity: 2)
        },
        HostileShape("branches with two operands") { count in
            // The condition of each is an operand of the one before.
            Bytes.module(
                Bytes.section(.type, items: [emptyType, Bytes.functionType([], [i32, i32])]),
                Bytes.section(.function, items: [[0]]),
                Bytes.section(
                    .code,
                    items: [
                        Bytes.body(
                            [0x02, 1] + many(min(count, 40_000), [0x41, 0]) + many(min(count, 40_000) - 8, [0x0D, 0])
                                + [0x0C, 0, 0x0B, 0x1A, 0x1A])
                    ]))
        },
        HostileShape("branches to the function with four operands") { count in
            function(
                type: Bytes.functionType([], [UInt8](repeating: i32, count: 4)),
                [0x02, 0x40] + many(min(count, 40_000), [0x41, 0]) + many(min(count, 40_000) - 8, [0x0D, 1])
                    + [0x00, 0x0B, 0x00])
        },
        HostileShape("branches on null over wide constants") { count in
            let wide: [UInt8] = [0x42, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x3F]
            let type = Bytes.functionType([], [0x7E, 0x7E, 0x7E, 0x7E])
            return Bytes.module(
                Bytes.section(.type, items: [Bytes.functionType([0x70]), type]), Bytes.section(.function, items: [[0]]),
                Bytes.section(
                    .code,
                    items: [
                        Bytes.body(
                            [0x41, 0, 0x02, 1] + many(4, wide) + [0x20, 0] + many(count, [0xD5, 0])
                                + [0x1A, 0x0B, 0x1A, 0x1A, 0x1A, 0x1A, 0x1A])
                    ]))
        },
        HostileShape("tail calls with many results") { count in
            Bytes.module(
                Bytes.section(.type, items: [Bytes.functionType([], thousand)]),
                Bytes.section(.function, items: [[0]]),
                Bytes.section(.code, items: [Bytes.body(many(count, [0x02, 0x40, 0x12, 0, 0x0B]) + [0x00])]))
        },
        HostileShape("try_tables in sequence, caught by the function") {
            function(
                type: Bytes.functionType([], thousand), many($0, [0x1F, 0x40, 1, 0, 0, 0, 0x0B]) + [0x00],
                tag: true)
        },
        HostileShape("try_tables in each other") {
            function(many($0, [0x1F, 0x40, 1, 2, 0]) + many($0, [0x0B]))
        },
        HostileShape("a try_table with many clauses") {
            function([0x02, 0x40, 0x1F, 0x40] + Bytes.u32($0) + many($0, [2, 0]) + [0x0B, 0x0B])
        },
        HostileShape("a try_table with many clauses of arity 1000") {
            function(
                [0x02, 2, 0x1F, 2] + Bytes.u32($0) + many($0, [0, 0, 0]) + push1000 + [0x0B, 0x0B] + drop1000, tag: true
            )
        },
        HostileShape("throws") {
            function(many($0, [0x02, 0x40, 0x00, 0x08, 0, 0x0B]), tag: true)
        },
        HostileShape("blocks in each other, each left for the outermost") { count in
            function(
                many(count, [0x02, 0x40]) + each(count) { [0x41, 0, 0x0D] + Bytes.u32(count - 1 - $0) + [0x0B] })
        },
        HostileShape("selects") {
            function([0x41, 0] + many($0, [0x41, 0, 0x41, 0, 0x1B]) + [0x1A])
        },
        HostileShape("a deep stack under blocks") {
            let depth = min($0, 20_000)
            return function(many(depth, [0x41, 0]) + many($0, [0x02, 0x40, 0x0B]) + many(depth, [0x1A]))
        },
        HostileShape("a deep stack of locals that are set") {
            let depth = min($0, 20_000)
            return function(
                locals: [[4, i32]],
                each(depth) { [0x20, UInt8($0 & 3)] } + many($0, [0x41, 0, 0x21, 0]) + many(depth, [0x1A]))
        },
        HostileShape("code that is not reached") { function([0x00] + many($0, [0x6A]) + [0x1A]) },
        HostileShape("calls that are not reached") { function([0x00] + many($0 / 2, [0x10, 0])) },
        HostileShape("divisions") { function([0x41, 0] + many($0, [0x41, 0, 0x6E]) + [0x1A]) },
        HostileShape("sums of wide constants") {
            function([0x42, 0] + many($0, [0x42, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0x85]) + [0x1A])
        },
        HostileShape("groups of no locals") {
            function(locals: [[UInt8]](repeating: [0, i32], count: $0), [])
        },
        HostileShape("groups of one local") {
            function(locals: [[UInt8]](repeating: [1, i32], count: min($0, 49_000)), [])
        },
        HostileShape("instructions of tables and memories") { count in
            Bytes.function(many(count, [0x41, 0, 0x40, 0, 0x1A, 0xFC, 0x10, 0, 0x1A]))
        },
    ]

    /// Blocks in each other, and inside them branch tables that lead to each with operands that must be moved.
    private static func branchTables(_ count: Int, arity: Int) -> [UInt8] {
        let types = [UInt8](repeating: i32, count: arity)
        let depth = 100
        let table: [UInt8] =
            [0x02, 0x40, 0x41, 0, 0x0D, 0] + many(arity, [0x41, 7]) + [0x41, 0, 0x0E] + Bytes.u32(depth)
            + each(depth) { [UInt8($0 + 1)] }
            + [1, 0x0B]
        // An operand below each block makes its results land elsewhere.
        let open = many(depth, [0x41, 0, 0x02, 1])
        let leave = [0x0B] + many(arity + 1, [0x1A])
        let close = many(depth - 1, leave + many(arity, [0x41, 0])) + leave
        return Bytes.module(
            Bytes.section(.type, items: [emptyType, Bytes.functionType([], types)]),
            Bytes.section(.function, items: [[0]]),
            Bytes.section(
                .code,
                items: [
                    Bytes.body(
                        open + many(count / depth + 1, table) + many(arity, [0x41, 0]) + close)
                ]))
    }

    // MARK: Shapes whose decoding or validation is slow

    static let module: [HostileShape] = [
        HostileShape("custom sections") { Bytes.header + many($0, [0, 1, 0]) },
        HostileShape("a long name") {
            Bytes.module(
                Bytes.section(.import, items: [Bytes.u32($0) + many($0, [0x61]) + [0, 2, 0, 0]]))
        },
        HostileShape("a long name that is not ASCII") {
            Bytes.module(
                Bytes.section(.import, items: [Bytes.u32($0 * 2) + many($0, [0xC3, 0xA4]) + [0, 2, 0, 0]]))
        },
        HostileShape("exports") { count in
            Bytes.module(
                Bytes.section(.memory, items: [[0, 0]]), section(.export, count, each(count) { name($0) + [2, 0] }))
        },
        HostileShape("imports") { count in
            Bytes.module(
                Bytes.section(.type, items: [emptyType]), section(.import, count, each(count) { name($0) + [0, 0, 0] }))
        },
        HostileShape("names") { count in
            let map = Bytes.u32(count) + each(count) { Bytes.u32($0) + name($0) }
            let contents = Bytes.name("name") + [1] + Bytes.u32(map.count) + map
            return functions(1, types: [emptyType], Bytes.body([])) + Bytes.section(.custom, contents)
        },
        HostileShape("names of locals") { count in
            let map = Bytes.u32(count) + each(count) { Bytes.u32($0) + [1, 0, 1, 0x61] }
            let contents = Bytes.name("name") + [2] + Bytes.u32(map.count) + map
            return functions(1, types: [emptyType], Bytes.body([])) + Bytes.section(.custom, contents)
        },
        HostileShape("equal types") { Bytes.module(section(.type, $0, many($0, emptyType))) },
        HostileShape("distinct types") { count in
            Bytes.module(section(.type, count, each(count) { Bytes.functionType(digits($0)) }))
        },
        HostileShape("a recursion group") { count in
            Bytes.module(
                Bytes.section(
                    .type,
                    [1, 0x4E] + Bytes.u32(count) + each(count) { [0x5E, 0x63] + signed((count - 1) - $0) + [0] }))
        },
        HostileShape("recursion groups without members") { Bytes.module(section(.type, $0, many($0, [0x4E, 0]))) },
        HostileShape("chains of subtypes") { count in
            Bytes.module(
                section(
                    .type, count,
                    each(count) {
                        $0 % 60 == 0 ? [0x50, 0] + field($0) : [0x50, 1] + Bytes.u32($0 - 1) + field($0 / 60 * 60)
                    }))
        },
        HostileShape("subtypes of a deep type") { count in
            Bytes.module(
                section(
                    .type, count,
                    each(count) {
                        $0 == 0
                            ? [0x50, 0, 0x5F, 0]
                            : [0x50, 1] + Bytes.u32(min($0 - 1, 61)) + structure($0 < 62 ? [] : digits($0))
                    }))
        },
        HostileShape("structures of 10,000 fields, made where that is not reached") { count in
            Bytes.module(
                Bytes.section(.type, items: [emptyType, structure([UInt8](repeating: i32, count: 10_000))]),
                Bytes.section(.function, items: [[0]]),
                Bytes.section(.code, items: [Bytes.body([0x00] + many(count, [0xFB, 0, 1, 0x1A]))]))
        },
        HostileShape("structures of 10,000 fields, made with defaults") { count in
            Bytes.module(
                Bytes.section(.type, items: [emptyType, structure([UInt8](repeating: i32, count: 10_000))]),
                Bytes.section(.function, items: [[0]]),
                Bytes.section(.code, items: [Bytes.body(many(count, [0xFB, 1, 1, 0x1A]))]))
        },
        HostileShape("arrays of a claimed size, made where that is not reached") { count in
            Bytes.module(
                Bytes.section(.type, items: [emptyType, [0x5E, i32, 0]]), Bytes.section(.function, items: [[0]]),
                Bytes.section(
                    .code, items: [Bytes.body([0x00] + many(count, [0xFB, 8, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x1A]))]))
        },
        HostileShape("globals, each from the one before") { count in
            Bytes.module(
                section(
                    .global, count,
                    each(count) { [i32, 0] + ($0 == 0 ? [0x41, 0] : [0x23] + Bytes.u32($0 - 1)) + [0x0B] }))
        },
        HostileShape("a long constant expression") {
            Bytes.module(
                Bytes.section(.global, items: [[i32, 0, 0x41, 0] + many($0, [0x41, 1, 0x6A]) + [0x0B]]))
        },
        HostileShape("a deep constant expression") {
            Bytes.module(
                Bytes.section(
                    .global, items: [[i32, 0] + many($0, [0x41, 1]) + many($0 - 1, [0x6A]) + [0x0B]]))
        },
        HostileShape("element segments") { Bytes.module(section(.element, $0, many($0, [1, 0, 0]))) },
        HostileShape("items of an element segment") { count in
            functions(1, types: [emptyType], Bytes.body([])).inserting(
                Bytes.section(.element, [1, 1, 0] + Bytes.u32(count) + many(count, [0])))
        },
        HostileShape("expressions of an element segment") { count in
            Bytes.module(
                Bytes.section(.element, [1, 5, 0x70] + Bytes.u32(count) + many(count, [0xD0, 0x70, 0x0B])))
        },
        HostileShape("active element segments") { count in
            Bytes.module(
                Bytes.section(.table, items: [[0x70, 0, 1]]),
                section(.element, count, many(count, [0, 0x41, 0, 0x0B, 0])))
        },
        HostileShape("data segments") {
            Bytes.module(section(.data, min($0, 100_000), many(min($0, 100_000), [1, 0])))
        },
        HostileShape("active data segments") { count in
            Bytes.module(
                Bytes.section(.memory, items: [[0, 1]]),
                section(.data, min(count, 100_000), many(min(count, 100_000), [0, 0x41, 0, 0x0B, 1, 0x61])))
        },
        HostileShape("tags") { count in
            Bytes.module(Bytes.section(.type, items: [emptyType]), section(.tag, count, many(count, [0, 0])))
        },
        HostileShape("functions of one type") { functions($0, types: [emptyType], Bytes.body([])) },
    ]

    static let all = code + module

    /// A short name, another one for every number.
    private static func name(_ number: Int) -> [UInt8] { Bytes.name(String(number, radix: 36)) }

    /// Value types that tell a number.
    private static func digits(_ number: Int) -> [UInt8] {
        String(number, radix: 4).utf8.map { 0x7F - ($0 - UInt8(ascii: "0")) }
    }

    private static func structure(_ fields: [UInt8]) -> [UInt8] {
        [0x5F] + Bytes.u32(fields.count) + fields.flatMap { [$0, 0] }
    }

    /// A structure with a field for each digit of a number.
    private static func field(_ number: Int) -> [UInt8] { structure(digits(number)) }

    private static func signed(_ value: Int) -> [UInt8] { Encoding.signed(Int64(value)) }
}

extension [UInt8] {
    /// A module of type, function and code sections with another section before the last.
    fileprivate func inserting(_ section: [UInt8]) -> [UInt8] {
        guard let code = (try? ModuleDecoder.decode(self))?.sections.last else { return self }
        let start = code.range.lowerBound - 2
        return self[..<start] + section + self[start...]
    }
}
