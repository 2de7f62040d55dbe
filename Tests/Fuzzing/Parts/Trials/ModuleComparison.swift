import Airlock
import AirlockWAT

/// What two modules differ in, apart from how their numbers are encoded.
enum ModuleComparison {
    /// Nil where there is no difference.
    static func difference(_ a: DecodedModule, _ b: DecodedModule) throws -> String? {
        if a.types != b.types || a.recursionGroups != b.recursionGroups { return "types" }
        if !same(a.imports, b.imports, { same($0.module, $1.module) && same($0.name, $1.name) && $0.type == $1.type }) {
            return "imports"
        }
        if a.functions != b.functions { return "functions" }
        if a.memories != b.memories { return "memories" }
        if a.tags != b.tags { return "tags" }
        if a.start != b.start { return "start" }
        if !same(a.exports, b.exports, { same($0.name, $1.name) && $0.kind == $1.kind && $0.index == $1.index }) {
            return "exports"
        }
        func equal(_ x: ConstantExpression, _ y: ConstantExpression) throws -> Bool {
            try instructions(a, x.range) == instructions(b, y.range)
        }
        if a.tables.count != b.tables.count { return "number of tables" }
        // An empty initializer, which is invalid, has no text: `(table 1 funcref)` is a table without one.
        func initializer(_ module: DecodedModule, _ table: TableDefinition) throws -> [Word]? {
            let written = try table.initializer.map { try instructions(module, $0.range) }
            return written?.count == 1 ? nil : written  // one: its end
        }
        for (x, y) in zip(a.tables, b.tables) {
            guard x.type == y.type, try initializer(a, x) == initializer(b, y) else { return "tables" }
        }
        if a.globals.count != b.globals.count { return "number of globals" }
        for (x, y) in zip(a.globals, b.globals) {
            guard x.type == y.type, try equal(x.initializer, y.initializer) else { return "globals" }
        }
        if a.elements.count != b.elements.count { return "number of element segments" }
        for (x, y) in zip(a.elements, b.elements) {
            guard x.type == y.type, try same(x.mode, y.mode, equal), try items(a, x.items) == items(b, y.items) else {
                return "element segments"
            }
        }
        if a.data.count != b.data.count { return "number of data segments" }
        for (x, y) in zip(a.data, b.data) {
            guard a.bytes[x.range] == b.bytes[y.range], try same(x.mode, y.mode, equal) else { return "data segments" }
        }
        if a.code.count != b.code.count { return "number of bodies" }
        for (index, (x, y)) in zip(a.code, b.code).enumerated() {
            if locals(x) != locals(y) { return "locals of body \(index)" }
            let (first, second) = (try instructions(a, x.range), try instructions(b, y.range))
            if let place = zip(first, second).enumerated().first(where: { $1.0 != $1.1 }) {
                return "body \(index), instruction \(place.offset): \(place.element.0) is \(place.element.1)"
            }
            if first.count != second.count { return "number of instructions of body \(index)" }
        }
        return names(a, b)
    }

    // MARK: Names

    /// Names of what there is: others mean nothing, and are lost.
    private static func names(_ a: DecodedModule, _ b: DecodedModule) -> String? {
        if a.names.module != b.names.module { return "name of the module" }
        func count(_ kind: ExternKind, _ definitions: Int) -> Int {
            definitions + a.imports.count { $0.type.kind == kind }
        }
        let spaces: [(KeyPath<NameSection, [UInt32: String]>, Int)] = [
            (\.functions, count(.function, a.functions.count)), (\.types, a.types.count),
            (\.tables, count(.table, a.tables.count)), (\.memories, count(.memory, a.memories.count)),
            (\.globals, count(.global, a.globals.count)), (\.tags, count(.tag, a.tags.count)),
            (\.elements, a.elements.count), (\.data, a.data.count),
        ]
        for (path, count) in spaces {
            let expected = a.names[keyPath: path].filter { $0.key < count }
            if expected != b.names[keyPath: path] { return "names: \(expected) became \(b.names[keyPath: path])" }
        }
        // How many locals, labels and fields there are is not told here: nothing may be added or changed.
        let nested: [KeyPath<NameSection, [UInt32: [UInt32: String]]>] = [\.locals, \.labels, \.fields]
        for path in nested {
            for (outer, names) in b.names[keyPath: path] {
                for (inner, name) in names where a.names[keyPath: path][outer]?[inner] != name {
                    return "name \(name) of \(inner) in \(outer)"
                }
            }
        }
        return nil
    }

    private static func same(_ a: Name, _ b: Name) -> Bool { a.string.utf8.elementsEqual(b.string.utf8) }

    private static func same<T>(_ a: [T], _ b: [T], _ equal: (T, T) -> Bool) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy(equal)
    }

    private static func same<Target: Equatable>(
        _ a: SegmentMode<Target>, _ b: SegmentMode<Target>,
        _ equal: (ConstantExpression, ConstantExpression) throws -> Bool
    ) rethrows -> Bool {
        switch (a, b) {
        case (.passive, .passive), (.declarative, .declarative): true
        case (.active(let a, let first), .active(let b, let second)): try a == b && equal(first, second)
        default: false
        }
    }

    /// Runs of equal types may be split in any way.
    private static func locals(_ body: FunctionBody) -> [LocalRun] {
        body.locals.reduce(into: []) { runs, group in
            guard group.count > 0 else { return }
            if runs.last?.type != group.type { runs.append(LocalRun(count: 0, type: group.type)) }
            runs[runs.count - 1].count += UInt64(group.count)
        }
    }

    private struct LocalRun: Equatable {
        var count: UInt64
        let type: ValueType
    }

    private static func items(_ module: DecodedModule, _ items: ElementSegment.Items) throws -> [[Word]] {
        switch items {
        case .functions(let list): list.map { [.index($0.rawValue)] }
        case .expressions(let list): try list.map { try instructions(module, $0.range) }
        }
    }

    // MARK: Instructions

    /// An instruction with all that its immediates say.
    enum Word: Equatable {
        case index(UInt32)
        case instruction(
            Operation, UInt32, UInt32, UInt64, UInt64, UInt8, UInt8, BlockType, HeapType, ReferenceType, ReferenceType,
            [UInt32], [ValueType], [CatchClause])
    }

    private static func instructions(_ module: DecodedModule, _ range: Range<Int>) throws -> [Word] {
        try module.bytes.withByteReader { bytes in
            var reader = InstructionReader(bytes.slice(range), hasDataCount: true)
            var words: [Word] = []
            while !reader.isFinished {
                // A fresh one each time: what the immediates leave alone must not differ.
                var item = Instruction(operation: .core(.nop), offset: 0)
                try reader.next(&item)
                let kind = item.operation.row.immediates
                words.append(
                    .instruction(
                        item.operation, item.index, item.secondIndex, item.literal, item.literalHigh, item.alignment,
                        item.lane, item.blockType, item.heapType, item.castSource, item.castTarget,
                        kind == .labelTable ? reader.labels : [], kind == .valueTypes ? reader.valueTypes : [],
                        kind == .tryTable ? reader.catches.map(normal) : []))
            }
            return words
        }
    }

    private static func normal(_ clause: CatchClause) -> CatchClause {
        switch clause.kind {
        case .tag, .tagReference: clause
        case .all, .allReference: CatchClause(kind: clause.kind, tag: TagIndex(0), label: clause.label)
        }
    }
}
