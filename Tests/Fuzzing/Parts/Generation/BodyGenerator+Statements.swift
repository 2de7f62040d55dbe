import Airlock
import AirlockTestModules

/// Code that leaves the stack as it is: stores, calls, bulk instructions.
extension BodyGenerator {
    mutating func statement(_ depth: Int) {
        guard budget > 0, depth < Self.deepest else { return emit(.op(.nop)) }
        if random.chance(15), objectStatement(depth) { return }
        if random.chance(8), vectorStore(depth) { return }
        let written: Bool =
            switch random.below(100) {
            case 0..<20: assignLocal(depth)
            case 20..<28: assignGlobal(depth)
            case 28..<44: store(depth)
            case 44..<52: conditional([], depth)
            case 52..<59: loop([], depth)
            case 59..<68: callForEffect(depth)
            case 68..<73: bulkMemory(depth)
            case 73..<79: tableWork(depth)
            case 79..<83: conditionalBranch(depth)
            case 83..<85: nullBranch(depth)
            case 85..<89: jumpTable(depth)
            case 89..<93: departure(depth)
            case 93..<96: tryTable([], depth)
            default: block(depth)
            }
        if !written { _ = dropped(depth) }
    }

    private mutating func dropped(_ depth: Int) -> Bool {
        value(random.pick(plan.scalars) ?? .i32, depth + 1)
        emit(.op(.drop))
        return true
    }

    private mutating func assignLocal(_ depth: Int) -> Bool {
        let choices = locals.indices.filter { !counters.contains(UInt32($0)) }
        guard let local = random.pick(choices) else { return false }
        value(locals[local], depth + 1)
        emit(.localSet(UInt32(local)))
        return true
    }

    private mutating func assignGlobal(_ depth: Int) -> Bool {
        let choices = plan.globals.indices.filter {
            plan.globals[$0].isMutable && !plan.reservedGlobals.contains(UInt32($0))
        }
        guard let global = random.pick(choices) else { return false }
        value(plan.globals[global].value, depth + 1)
        emit(.globalSet(UInt32(global)))
        return true
    }

    private mutating func store(_ depth: Int) -> Bool {
        let type = ProgramGenerator.numbers[random.below(4)]
        guard let memory = memory(), let opcode = random.pick(Self.stores[type] ?? []) else { return false }
        let offset = address(memory, width: Self.width(opcode), depth)
        settled(type, depth + 1)
        emit(.access(opcode, offset: offset, alignment: alignment(opcode), memory: UInt32(memory)))
        return true
    }

    private mutating func block(_ depth: Int) -> Bool {
        emit(Code([UInt8(Opcode.block.rawValue)] + Encoding.blockType(.empty)))
        labels.append(Label(types: [], isLoop: false))
        statements(random.from(1...3), depth + 1)
        emit(.op(.end))
        labels.removeLast()
        return true
    }

    // MARK: Calls

    /// Writes a call whose first result is of a type, and drops the others.
    mutating func call(giving type: ValueType, _ depth: Int) -> Bool {
        guard let results = call(depth, where: { $0.results.first == type }) else { return false }
        for _ in results.dropFirst() { emit(.op(.drop)) }
        return true
    }

    private mutating func callForEffect(_ depth: Int) -> Bool {
        guard let results = call(depth, where: { _ in true }) else { return false }
        // Results go where they are kept, from the last one on.
        for type in results.reversed() {
            if let local = assignableLocal(type), random.chance(60) {
                emit(.localSet(local))
            } else {
                emit(.op(.drop))
            }
        }
        return true
    }

    /// Writes a call of a function whose type fits, and returns its results.
    private mutating func call(_ depth: Int, where fits: (FunctionType) -> Bool) -> [ValueType]? {
        if isLeaf { return nil }
        switch random.below(10) {
        case 0..<5:
            let choices = plan.functions.indices.filter { fits(plan.signature(UInt32($0))) }
            guard let callee = random.pick(choices) else { return nil }
            let type = plan.signature(UInt32(callee))
            values(type.parameters, depth + 1)
            emit(.call(UInt32(callee)))
            return type.results
        case 5..<8:
            guard let (table, index, type) = indirect(fits) else { return nil }
            values(plan.types[Int(type)].parameters, depth + 1)
            number(at: index, table, depth)
            emit(.callIndirect(type: type, table: UInt32(table)))
            return plan.types[Int(type)].results
        default:
            let choices = plan.functions.indices.filter { fits(plan.signature(UInt32($0))) }
            guard let callee = random.pick(choices) else { return nil }
            let type = plan.functions[callee]
            let signature = plan.types[Int(type)]
            values(signature.parameters, depth + 1)
            let reference = ReferenceType(isNullable: true, .index(TypeIndex(type)))
            if random.chance(75) {
                emit(.op(.refFunc, UInt32(callee)))
            } else {
                value(.reference(reference), depth + 1)
            }
            emit(.op(.callRef, type))
            return signature.results
        }
    }

    /// An element of a table, and the type to call it with, which mostly is its own.
    private mutating func indirect(_ fits: (FunctionType) -> Bool) -> (table: Int, index: Int, type: UInt32)? {
        var choices: [(Int, Int, UInt32)] = []
        for table in plan.tables.indices where plan.isSubtype(.reference(plan.tables[table].element), .funcref) {
            for (index, function) in plan.tableContents[table].enumerated() {
                if let function, fits(plan.signature(function)) {
                    choices.append((table, index, plan.functions[Int(function)]))
                }
            }
        }
        if let choice = random.pick(choices), !random.chance(8) { return choice }
        let tables = plan.tables.indices.filter { plan.isSubtype(.reference(plan.tables[$0].element), .funcref) }
        let types = plan.types.indices.filter { fits(plan.types[$0]) }
        guard let table = random.pick(tables), let type = random.pick(types) else { return nil }
        return (table, random.below(12), UInt32(type))
    }

    private mutating func number(at index: Int, _ table: Int, _ depth: Int) {
        let type = plan.tables[table].addressType
        if random.chance(5) { value(type.valueType, depth + 1) } else { emit(constant(UInt64(index), type)) }
    }

    /// Writes a call that replaces this function; false where none gives its results.
    mutating func tailCall() -> Bool {
        let results = results
        switch random.below(3) {
        case 0:
            let choices = plan.functions.indices.filter { plan.signature(UInt32($0)).results == results }
            guard let callee = random.pick(choices) else { return false }
            values(plan.signature(UInt32(callee)).parameters, 3)
            emit(.op(.returnCall, UInt32(callee)))
        case 1:
            guard let (table, index, type) = indirect({ $0.results == results }) else { return false }
            values(plan.types[Int(type)].parameters, 3)
            number(at: index, table, 3)
            emit(.op(.returnCallIndirect, type, UInt32(table)))
        default:
            let choices = plan.functions.indices.filter { plan.signature(UInt32($0)).results == results }
            guard let callee = random.pick(choices) else { return false }
            values(plan.signature(UInt32(callee)).parameters, 3)
            emit(.op(.refFunc, UInt32(callee)))
            emit(.op(.returnCallRef, plan.functions[callee]))
        }
        return true
    }

    // MARK: Bulk instructions

    private mutating func bulkMemory(_ depth: Int) -> Bool {
        guard let memory = memory() else { return false }
        let type = plan.memories[memory].addressType
        switch random.below(5) {
        case 0:
            place(memory, depth)
            value(.i32, depth + 1)
            number(below: 600, type, depth)
            emit(.op(.memoryFill, UInt32(memory)))
        case 1, 2:
            guard let source = self.memory() else { return false }
            let sourceType = plan.memories[source].addressType
            place(memory, depth)
            place(source, depth)
            number(below: 600, type == .i64 && sourceType == .i64 ? .i64 : .i32, depth)
            emit(.op(.memoryCopy, UInt32(memory), UInt32(source)))
        case 3:
            guard plan.dataCount > 0 else { return false }
            place(memory, depth)
            number(below: 8, .i32, depth)
            number(below: 12, .i32, depth)
            emit(.op(.memoryInit, UInt32(random.below(plan.dataCount)), UInt32(memory)))
        default:
            guard plan.dataCount > 0, random.chance(30) else { return false }
            emit(.op(.dataDrop, UInt32(random.below(plan.dataCount))))
        }
        return true
    }

    /// The address of a run of bytes, mostly inside a memory, at times at its end.
    private mutating func place(_ memory: Int, _ depth: Int) {
        let end = plan.memories[memory].limits.minimum * 65_536
        let type = plan.memories[memory].addressType
        if random.chance(85) { return number(below: 3000, type, depth) }
        emit(constant(end &- UInt64(random.below(600)), type))
    }

    private mutating func tableWork(_ depth: Int) -> Bool {
        guard let table = random.pick(Array(plan.tables.indices)) else { return false }
        let type = plan.tables[table].addressType
        let element = ValueType.reference(plan.tables[table].element)
        let size = Int(plan.tables[table].limits.minimum)
        switch random.below(7) {
        case 0, 1:
            number(below: size, type, depth)
            value(element, depth + 1)
            emit(.op(.tableSet, UInt32(table)))
        case 2:
            number(below: size, type, depth)
            value(element, depth + 1)
            number(below: max(size / 2, 1), type, depth)
            emit(.op(.tableFill, UInt32(table)))
        case 3, 4:
            let sources = plan.tables.indices.filter { plan.isSubtype(.reference(plan.tables[$0].element), element) }
            guard let source = random.pick(sources) else { return false }
            let sourceType = plan.tables[source].addressType
            number(below: size, type, depth)
            number(below: Int(plan.tables[source].limits.minimum), sourceType, depth)
            number(below: max(size / 2, 1), type == .i64 && sourceType == .i64 ? .i64 : .i32, depth)
            emit(.op(.tableCopy, UInt32(table), UInt32(source)))
        case 5:
            let sources = plan.elements.indices.filter { plan.isSubtype(.reference(plan.elements[$0]), element) }
            guard let source = random.pick(sources) else { return false }
            number(below: size, type, depth)
            number(below: 3, .i32, depth)
            number(below: 3, .i32, depth)
            emit(.op(.tableInit, UInt32(source), UInt32(table)))
        default:
            guard !plan.elements.isEmpty, random.chance(30) else { return false }
            emit(.op(.elemDrop, UInt32(random.below(plan.elements.count))))
        }
        return true
    }
}
