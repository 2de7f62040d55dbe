import Airlock
import AirlockTestModules

/// Makes one module of a program.
struct ModuleGenerator {
    private(set) var plan = ModulePlan()
    private var random: SeededRandom
    private var builder = ModuleBuilder()
    private let earlier: [ModulePlan]
    private let objectTypes: ObjectTypes
    /// Modules agree on the first types: those alone may be named by what others import.
    private let commonTypeCount: Int
    private var ownFunctionTypes: [UInt32] = []
    private var importedGlobals = 0

    init(
        random: SeededRandom, types: [FunctionType], objectTypes: ObjectTypes, hasVectors: Bool, earlier: [ModulePlan]
    ) {
        self.random = random
        self.objectTypes = objectTypes
        plan.hasVectors = hasVectors
        self.earlier = earlier
        commonTypeCount = types.count
        plan.types = types
        for type in types { _ = builder.addType(type.parameters, type.results) }
    }

    /// Whether the host can make and see values of a type.
    static func crosses(_ type: ValueType, isFunction: (TypeIndex) -> Bool) -> Bool {
        switch type {
        case .i32, .i64, .f32, .f64, .v128: true
        case .reference(let type):
            switch type.heapType {
            case .func, .extern, .exn, .any, .eq, .i31, .struct, .array: type.isNullable
            case .index(let index): type.isNullable && isFunction(index)
            case .none, .nofunc, .noexn, .noextern: false
            }
        }
    }

    mutating func module() -> [UInt8] {
        chooseFunctions()
        importHostFunctions()
        importFromEarlier()
        defineObjectTypes()
        for index in 0..<UInt32(ownFunctionTypes.count) {
            let function = UInt32(plan.functions.count)
            // Every third or so calls nothing, unless the host wants to call it back.
            if index > 0, random.chance(35) { plan.leaves.insert(function) }
            plan.functions.append(ownFunctionTypes[Int(index)])
        }
        defineMemories()
        defineTags()
        defineGlobals()
        defineTables()
        defineSegments()
        defineFunctions()
        exportEverything()
        return builder.bytes
    }

    // MARK: Imports

    private mutating func chooseFunctions() {
        // The first one is what the host calls back.
        ownFunctionTypes = [0] + (0..<random.from(1...7)).map { _ in UInt32(random.below(plan.types.count)) }
    }

    private mutating func importHostFunctions() {
        for function in HostFunction.allCases where random.chance(45) {
            switch function {
            case .sameVector where !plan.hasVectors: continue
            case .sameObject where objectTypes.types.isEmpty: continue
            case .collect where objectTypes.types.isEmpty: continue
            default: break
            }
            let type = typeIndex(function.type)
            plan.functions.append(type)
            _ = builder.addImport(
                HostFunction.moduleName, function.rawValue, .function(TypeIndex(type)))
            plan.importedFunctions += 1
        }
    }

    private mutating func typeIndex(_ type: FunctionType) -> UInt32 {
        let index = builder.addType(type.parameters, type.results)
        if Int(index) == plan.types.count { plan.types.append(type) }
        return index
    }

    private mutating func importFromEarlier() {
        guard let other = random.pick(Array(earlier.indices)) else { return }
        let from = earlier[other]
        let module = "m\(other)"
        for index in from.functions.indices where random.chance(40) {
            let type = typeIndex(from.signature(UInt32(index)))
            plan.functions.append(type)
            plan.importedFunctions += 1
            _ = builder.addImport(module, ExportName.function(index), .function(TypeIndex(type)))
        }
        for index in from.memories.indices where random.chance(60) {
            plan.memories.append(from.memories[index])
            _ = builder.addImport(module, ExportName.memory(index), .memory(from.memories[index]))
        }
        for index in from.tables.indices
        where random.chance(60) && isShared(.reference(from.tables[index].element)) {
            plan.tables.append(from.tables[index])
            plan.tableContents.append([])
            _ = builder.addImport(module, ExportName.table(index), .table(from.tables[index]))
        }
        for index in from.globals.indices where random.chance(40) && isShared(from.globals[index].value) {
            if from.reservedGlobals.contains(UInt32(index)) { plan.reservedGlobals.insert(UInt32(plan.globals.count)) }
            plan.globals.append(from.globals[index])
            importedGlobals += 1
            _ = builder.addImport(module, ExportName.global(index), .global(from.globals[index]))
        }
        for index in from.tags.indices where random.chance(60) {
            let type = typeIndex(from.types[Int(from.tags[index])])
            plan.tags.append(type)
            _ = builder.addImport(module, ExportName.tag(index), .tag(TypeIndex(type)))
        }
    }

    /// Whether a type means the same in every module.
    private func isShared(_ type: ValueType) -> Bool {
        guard case .reference(let type) = type, case .index(let index) = type.heapType else { return true }
        return Int(index.rawValue) < commonTypeCount
    }

    // MARK: Definitions

    /// After those of functions, none of which comes later: modules agree on them but for their place.
    private mutating func defineObjectTypes() {
        guard !objectTypes.types.isEmpty else { return }
        plan.objectBase = UInt32(plan.types.count)
        plan.objects = objectTypes.based(at: plan.objectBase)
        var rest = plan.objects[...]
        for count in objectTypes.groups {
            _ = builder.addTypes(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
    }

    private mutating func defineMemories() {
        for _ in 0..<(random.chance(70) ? 1 : random.below(4)) {
            let minimum = UInt64(random.chance(90) ? random.from(1...2) : 0)
            let maximum: UInt64? = random.chance(50) ? minimum + UInt64(random.below(4)) : nil
            let addressType: AddressType = random.chance(20) ? .i64 : .i32
            plan.memories.append(
                MemoryType(limits: Limits(minimum: minimum, maximum: maximum), addressType: addressType))
            builder.addMemory(minimum, maximum: maximum, addressType: addressType)
        }
    }

    private mutating func defineTags() {
        let usable = plan.types.indices.filter { plan.types[$0].results.isEmpty }
        for _ in 0..<random.below(4) {
            guard let type = random.pick(usable) else { return }
            plan.tags.append(UInt32(type))
            _ = builder.addTag(plan.types[type].parameters)
        }
    }

    private mutating func defineGlobals() {
        // The fuel is the last global of all, so that indices of others do not depend on it.
        for _ in 0..<random.below(6) {
            let isReference = random.chance(plan.objects.isEmpty ? 15 : 40)
            let type = isReference ? referenceType() : random.pick(plan.scalars) ?? .i32
            let global = GlobalType(type, isMutable: random.chance(70))
            guard let initializer = constant(type) else { continue }
            plan.globals.append(global)
            builder.addGlobal(global, initializer)
        }
        if random.chance(15), plan.memories.first?.addressType == .i32 {
            // Where errors are to put back what it was.
            let global = builder.addGlobal(GlobalType(.i32, isMutable: true), [.i32Const(1024)])
            builder.addExport("__stack_pointer", .global, global)
            plan.globals.append(GlobalType(.i32, isMutable: true))
        }
        plan.reservedGlobals.insert(UInt32(plan.globals.count))
        let fuel = builder.addGlobal(GlobalType(.i32, isMutable: true), [.i32Const(Int32(Program.fuel))])
        builder.addExport(ExportName.fuel, .global, fuel)
        plan.globals.append(GlobalType(.i32, isMutable: true))
    }

    private mutating func referenceType() -> ValueType {
        if !plan.objects.isEmpty, random.chance(60) {
            let own = HeapType.index(plan.objectIndex(random.below(plan.objects.count)))
            return .reference(
                ReferenceType(isNullable: true, [.any, .any, .eq, .struct, .i31, own, own][random.below(7)]))
        }
        return switch random.below(4) {
        case 0: .externref
        case 1:
            .reference(
                ReferenceType(isNullable: true, .index(TypeIndex(UInt32(random.below(commonTypeCount))))))
        default: .funcref
        }
    }

    /// A constant expression, among them those of the proposal on extended ones.
    private mutating func constant(_ type: ValueType, importsOnly: Bool = false) -> [Code]? {
        let known = plan.globals.indices.prefix(importsOnly ? importedGlobals : .max).filter {
            plan.globals[$0].value == type && !plan.globals[$0].isMutable
        }
        if random.chance(25), let global = random.pick(known) {
            let read = Code.globalGet(UInt32(global))
            if type == .i32, random.chance(50) { return [read, .i32Const(Int32(random.from(-5...5))), .op(.i32Add)] }
            return [read]
        }
        switch type {
        case .i32:
            let value = Code.i32Const(Int32(truncatingIfNeeded: random.integer(bits: 32)))
            return random.chance(20) ? [value, .i32Const(Int32(random.from(-9...9))), .op(.i32Mul)] : [value]
        case .i64:
            let value = Code.i64Const(Int64(bitPattern: random.integer(bits: 64)))
            return random.chance(20) ? [value, .i64Const(Int64(random.from(-9...9))), .op(.i64Sub)] : [value]
        case .f32: return [.f32Const(bits: random.float32())]
        case .f64: return [.f64Const(bits: random.float64())]
        case .v128: return [.v128Const(low: random.integer(bits: 64), high: random.next())]
        case .reference(let type):
            if plan.isObject(type.heapType), random.chance(75), let object = plan.object(of: type.heapType, &random) {
                return object
            }
            switch type.heapType {
            case .index(let index):
                let fitting = plan.functions.indices.filter { plan.functions[$0] == index.rawValue }
                if let function = random.pick(fitting), random.chance(70) { return [.op(.refFunc, UInt32(function))] }
                return [.refNull(type.heapType)]
            case .func where !plan.functions.isEmpty && random.chance(70):
                return [.op(.refFunc, UInt32(random.below(plan.functions.count)))]
            default: return [.refNull(type.heapType)]
            }
        }
    }

    private mutating func defineTables() {
        for _ in 0..<(random.chance(75) ? 1 : random.below(4)) {
            guard case .reference(let element) = random.chance(60) ? .funcref : referenceType() else { continue }
            let minimum = UInt64(random.below(12))
            let type = TableType(
                element: element,
                limits: Limits(minimum: minimum, maximum: random.chance(50) ? minimum + UInt64(random.below(8)) : nil),
                addressType: random.chance(20) ? .i64 : .i32)
            plan.tables.append(type)
            plan.tableContents.append(Array(repeating: nil, count: Int(minimum)))
            _ = builder.addTable(
                type, initializer: random.chance(15) ? constant(.reference(element), importsOnly: true) : nil)
        }
    }

    private mutating func offset(_ value: Int, _ type: AddressType) -> [Code] {
        type == .i64 ? [.i64Const(Int64(value))] : [.i32Const(Int32(truncatingIfNeeded: value))]
    }

    private mutating func defineSegments() {
        for table in plan.tables.indices where plan.tables[table].limits.minimum > 0 && random.chance(85) {
            let element = plan.tables[table].element
            let fitting = plan.functions.indices.filter { function in
                plan.isSubtype(
                    .reference(ReferenceType(isNullable: false, .index(TypeIndex(plan.functions[function])))),
                    .reference(element))
            }.map { UInt32($0) }
            let size = Int(plan.tables[table].limits.minimum)
            guard !fitting.isEmpty else { continue }
            let start = random.below(size)
            // One item too many ends instantiation with a trap.
            let items = (0..<random.from(0...(size - start + (random.chance(1) ? 1 : 0)))).map { _ in
                random.pick(fitting) ?? 0
            }
            for (place, function) in items.enumerated() where start + place < plan.tableContents[table].count {
                plan.tableContents[table][start + place] = function
            }
            let at = offset(start, plan.tables[table].addressType)
            if element == .funcref, random.chance(60) {
                _ = builder.addElements(.active(UInt32(table), at: at), functions: items)
                plan.elements.append(.funcref)
            } else {
                let expressions = items.map { [Code.op(.refFunc, $0)] }
                _ = builder.addElements(.active(UInt32(table), at: at), type: element, expressions: expressions)
                plan.elements.append(element)
            }
        }
        for _ in 0..<random.below(3) {
            var type: ReferenceType = random.chance(75) ? .funcref : .externref
            if !plan.objects.isEmpty, case .reference(let other) = referenceType() { type = other }
            let items = (0..<random.below(6)).compactMap { _ in constant(.reference(type)) }
                .filter { !$0.isEmpty }
            _ = builder.addElements(random.chance(85) ? .passive : .declarative, type: type, expressions: items)
            plan.elements.append(type)
        }
        for _ in 0..<random.below(5) {
            let bytes = random.bytes(random.chance(80) ? random.below(40) : random.below(3000))
            let usable = plan.memories.indices.filter { plan.memories[$0].limits.minimum > 0 }
            if random.chance(50), let memory = random.pick(usable) {
                let end = Int(plan.memories[memory].limits.minimum) * 65_536 - bytes.count
                let at = random.chance(80) ? random.below(4000) : end + (random.chance(3) ? 1 : 0)
                _ = builder.addData(
                    .active(UInt32(memory), at: offset(at, plan.memories[memory].addressType)), bytes)
            } else {
                _ = builder.addData(.passive, bytes)
            }
            plan.dataCount += 1
        }
    }

    private mutating func defineFunctions() {
        for index in plan.importedFunctions..<plan.functions.count {
            var body = BodyGenerator(
                plan: plan, function: UInt32(index), random: SeededRandom(seed: random.next()))
            builder.addFunction(type: plan.functions[index], encodedBody: body.encoded())
        }
        let starters = (plan.importedFunctions..<plan.functions.count).filter {
            plan.signature(UInt32($0)) == FunctionType()
        }
        if random.chance(10), let start = random.pick(starters) { builder.start = UInt32(start) }
    }

    private mutating func exportEverything() {
        for index in plan.functions.indices {
            builder.addExport(ExportName.function(index), .function, UInt32(index))
        }
        builder.addExport(HostFunction.callback, .function, UInt32(plan.importedFunctions))
        for index in plan.memories.indices { builder.addExport(ExportName.memory(index), .memory, UInt32(index)) }
        for index in plan.tables.indices { builder.addExport(ExportName.table(index), .table, UInt32(index)) }
        for index in plan.globals.indices { builder.addExport(ExportName.global(index), .global, UInt32(index)) }
        for index in plan.tags.indices { builder.addExport(ExportName.tag(index), .tag, UInt32(index)) }
    }
}
