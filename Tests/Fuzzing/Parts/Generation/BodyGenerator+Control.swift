import Airlock
import AirlockTestModules

/// Blocks, branches, loops and exceptions.
extension BodyGenerator {
    mutating func open(_ opcode: Opcode, _ type: BlockType, carries types: [ValueType], isLoop: Bool = false) {
        emit(Code([UInt8(opcode.rawValue)] + Encoding.blockType(type)))
        labels.append(Label(types: types, isLoop: isLoop))
    }

    mutating func close() {
        emit(.op(.end))
        labels.removeLast()
    }

    /// A block type without parameters; nil where the module has no type for it.
    private mutating func blockType(_ results: [ValueType]) -> BlockType? {
        if results.isEmpty { return .empty }
        if let only = results.first, results.count == 1 { return .value(only) }
        let type = FunctionType(results: results)
        return plan.types.firstIndex(of: type).map { .index(TypeIndex(UInt32($0))) }
    }

    mutating func valueBlock(_ type: ValueType, _ depth: Int) -> Bool {
        open(.block, .value(type), carries: [type])
        statements(random.below(3), depth + 1)
        value(type, depth + 1)
        close()
        return true
    }

    mutating func conditional(_ types: [ValueType], _ depth: Int) -> Bool {
        guard let type = blockType(types) else { return false }
        value(.i32, depth + 1)
        open(.if, type, carries: types)
        statements(random.below(3), depth + 1)
        values(types, depth + 1)
        if !types.isEmpty || random.chance(50) {
            emit(.op(.else))
            statements(random.below(3), depth + 1)
            values(types, depth + 1)
        }
        close()
        return true
    }

    /// A loop of a fixed number of turns, whose counter nothing else writes.
    mutating func loop(_ types: [ValueType], _ depth: Int) -> Bool {
        guard loopDepth < 2, let type = blockType(types) else { return false }
        let isWide = random.chance(25)
        let counter = newLocal(isWide ? .i64 : .i32)
        counters.insert(counter)
        let turns = Int32(loopDepth == 0 && random.chance(8) ? random.from(6...40) : random.from(1...5))
        let isUpward = random.chance(60)
        func number(_ value: Int32) -> Code { isWide ? .i64Const(Int64(value)) : .i32Const(value) }
        emit(number(isUpward ? 0 : turns))
        emit(.localSet(counter))
        // An i32 may be carried from turn to turn.
        let carries = types == [.i32] && random.chance(40)
        if carries { value(.i32, depth + 1) }
        loopDepth += 1
        open(.loop, carries ? .index(TypeIndex(0)) : type, carries: carries ? [.i32] : [], isLoop: true)
        statements(random.from(1...3), depth + 1)
        if carries {
            value(.i32, depth + 1)
            emit(.op(random.chance(50) ? .i32Add : .i32Xor))
        }
        emit(.localGet(counter))
        emit(number(1))
        emit(.op(isUpward ? (isWide ? .i64Add : .i32Add) : (isWide ? .i64Sub : .i32Sub)))
        emit(.localTee(counter))
        if isUpward {
            emit(number(turns))
            let narrow: [Opcode] = [.i32LtS, .i32LtU, .i32Ne]
            let wide: [Opcode] = [.i64LtS, .i64LtU, .i64Ne]
            emit(.op((isWide ? wide : narrow)[random.below(3)]))
        } else if isWide {
            emit(number(0))
            emit(.op(.i64Ne))
        }
        emit(.brIf(0))
        if !carries { values(types, depth + 1) }
        close()
        loopDepth -= 1
        return true
    }

    /// A block that finds its operands on the stack.
    mutating func parameterBlock(_ type: ValueType, _ depth: Int) -> Bool {
        let fitting = plan.types.indices.filter {
            plan.types[$0].results == [type] && !plan.types[$0].parameters.isEmpty
        }
        guard let index = random.pick(fitting) else { return false }
        let parameters = plan.types[index].parameters
        values(parameters, depth + 1)
        let isLoop = random.chance(20)
        open(isLoop ? .loop : .block, .index(TypeIndex(UInt32(index))), carries: [type], isLoop: isLoop)
        for parameter in parameters.reversed() {
            if let local = assignableLocal(parameter), random.chance(60) {
                emit(.localSet(local))
            } else {
                emit(.op(.drop))
            }
        }
        statements(random.below(2), depth + 1)
        value(type, depth + 1)
        close()
        return true
    }

    /// Labels to which code may branch: their depths. Those that take a reference which is never null are for handlers.
    private func targets(_ fits: (Label) -> Bool) -> [UInt32] {
        labels.indices.filter {
            !labels[$0].isLoop && !labels[$0].types.contains(Self.nonNullException) && fits(labels[$0])
        }
        .map { UInt32(labels.count - 1 - $0) }
    }

    /// A value that a branch may take away.
    mutating func branchWithValue(_ type: ValueType, _ depth: Int) -> Bool {
        guard let target = random.pick(targets { $0.types == [type] }) else { return false }
        value(type, depth + 1)
        value(.i32, depth + 1)
        emit(.brIf(target))
        return true
    }

    mutating func conditionalBranch(_ depth: Int) -> Bool {
        guard let target = random.pick(targets { _ in true }) else { return false }
        let types = labels[labels.count - 1 - Int(target)].types
        values(types, depth + 1)
        value(.i32, depth + 1)
        emit(.brIf(target))
        for _ in types { emit(.op(.drop)) }
        return true
    }

    /// Branches that test a reference.
    mutating func nullBranch(_ depth: Int) -> Bool {
        if random.chance(50) {
            guard let target = random.pick(targets { $0.types.isEmpty }) else { return false }
            value(random.chance(60) ? .funcref : .externref, depth + 1)
            emit(.op(.brOnNull, target))
        } else {
            guard let target = random.pick(targets { $0.types == [.funcref] }) else { return false }
            value(.funcref, depth + 1)
            emit(.op(.brOnNonNull, target))
            return true
        }
        emit(.op(.drop))
        return true
    }

    /// A table of jumps into nested blocks.
    mutating func jumpTable(_ depth: Int) -> Bool {
        let count = random.chance(95) ? random.from(1...5) : random.from(6...40)
        let carried: [ValueType] = random.chance(30) ? [random.pick(plan.scalars) ?? .i32] : []
        for _ in 0..<count { open(.block, carried.first.map { .value($0) } ?? .empty, carries: carried) }
        values(carried, depth + 1)
        value(.i32, depth + 1)
        if random.chance(70) {
            emit(.i32Const(Int32(random.from(1...15))))
            emit(.op(.i32And))
        }
        let entries = (0..<random.from(0...(count + 2))).map { _ in UInt32(random.below(count)) }
        emit(.brTable(entries, UInt32(random.below(count))))
        for place in 0..<count {
            close()
            for type in carried {
                if let local = assignableLocal(type) { emit(.localSet(local)) } else { emit(.op(.drop)) }
            }
            if random.chance(60) { statement(depth + 1) }
            if place < count - 1 { values(carried, depth + 2) }
        }
        return true
    }

    /// Code under a condition that leaves: nothing behind it is reached.
    mutating func departure(_ depth: Int) -> Bool {
        value(.i32, depth + 1)
        if random.chance(50) {
            emit(.i32Const(Int32(random.from(0...7))))
            emit(.op(.i32Eq))
        }
        open(.if, .empty, carries: [])
        leave(depth)
        if random.chance(30) { dead(depth) }
        close()
        return true
    }

    /// Code that never gives the value it stands for.
    mutating func abandoned(_ type: ValueType, _ depth: Int) -> Bool {
        open(.block, .value(type), carries: [type])
        value(type, depth + 1)
        emit(.br(0))
        dead(depth)
        if random.chance(50) { value(type, Self.deepest) }
        close()
        return true
    }

    private mutating func leave(_ depth: Int) {
        switch random.below(8) {
        case 0: emit(.op(.unreachable))
        case 1, 2:
            values(results, depth + 2)
            emit(.op(.return))
        case 3 where !plan.tags.isEmpty:
            let tag = random.below(plan.tags.count)
            values(plan.types[Int(plan.tags[tag])].parameters, depth + 2)
            emit(.op(.throw, UInt32(tag)))
        case 4 where locals.contains(Self.exnref):
            leaf(Self.exnref)
            emit(.op(.throwRef))
        case 5 where !isLeaf && tailCall(): break
        default:
            let target = random.pick(targets { _ in true }) ?? UInt32(labels.count - 1)
            values(labels[labels.count - 1 - Int(target)].types, depth + 2)
            emit(.br(target))
        }
    }

    /// Instructions after one that never returns: their operands come from nowhere.
    private mutating func dead(_ depth: Int) {
        for _ in 0..<random.from(1...3) {
            switch random.below(7) {
            case 0: emit(.op(.drop))
            case 1:
                emit(.op(.i32Add))
                emit(.op(.drop))
            case 2:
                emit(.op(.select))
                emit(.op(.drop))
            case 3:
                open(.block, .empty, carries: [])
                close()
            case 4:
                emit(.i64Const(1))
                emit(.op(.i64Add))
                emit(.op(.drop))
            case 5:
                emit(.op(.refIsNull))
                emit(.op(.drop))
            default: emit(.op(.nop))
            }
        }
    }

    // MARK: Exceptions

    /// A `try_table` whose body gives `types`, with a handler that gives them too.
    mutating func tryTable(_ types: [ValueType], _ depth: Int) -> Bool {
        guard let outer = blockType(types) else { return false }
        let tag = random.pick(Array(plan.tags.indices))
        let catchesTag = tag != nil && random.chance(75)
        let parameters = catchesTag ? plan.types[Int(plan.tags[tag ?? 0])].parameters : []
        let wantsReference = random.chance(35)
        let carried = parameters + (wantsReference ? [Self.nonNullException] : [])
        guard let inner = blockType(carried) ?? (carried.isEmpty ? .empty : nil) else { return false }
        open(.block, outer, carries: types)
        open(.block, inner, carries: carried)
        let kind: CatchClause.Kind =
            catchesTag ? (wantsReference ? .tagReference : .tag) : (wantsReference ? .allReference : .all)
        var clauses = [CatchClause(kind: kind, tag: TagIndex(UInt32(tag ?? 0)), label: 0)]
        if random.chance(20), !plan.tags.isEmpty {
            // One that comes first and takes what it can; the body's label expects the same.
            let other = plan.tags.indices.first { plan.types[Int(plan.tags[$0])].parameters == types }
            if let other { clauses.insert(CatchClause(kind: .tag, tag: TagIndex(UInt32(other)), label: 1), at: 0) }
        }
        let encoded = clauses.map { clause in
            let named = clause.kind == .tag || clause.kind == .tagReference
            return [clause.kind.rawValue] + (named ? Encoding.unsigned(clause.tag.rawValue) : [])
                + Encoding.unsigned(clause.label)
        }
        emit(Code([UInt8(Opcode.tryTable.rawValue)] + Encoding.blockType(outer) + Encoding.vector(encoded)))
        labels.append(Label(types: types, isLoop: false))
        statements(random.from(1...2), depth + 1)
        if !plan.tags.isEmpty, random.chance(40) { thrown(depth) }
        values(types, depth + 1)
        close()
        emit(.br(1))
        close()
        if wantsReference {
            if let local = random.pick(locals.indices.filter { locals[$0] == Self.exnref }) {
                emit(.localSet(UInt32(local)))
            } else {
                emit(.op(.drop))
            }
        }
        for parameter in parameters.reversed() {
            if let local = assignableLocal(parameter) { emit(.localSet(local)) } else { emit(.op(.drop)) }
        }
        values(types, depth + 1)
        close()
        return true
    }

    private static let nonNullException = ValueType.reference(ReferenceType(isNullable: false, .exn))

    private mutating func thrown(_ depth: Int) {
        value(.i32, depth + 1)
        open(.if, .empty, carries: [])
        let tag = random.below(plan.tags.count)
        values(plan.types[Int(plan.tags[tag])].parameters, depth + 2)
        emit(.op(.throw, UInt32(tag)))
        close()
    }
}
