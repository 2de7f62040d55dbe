import Airlock
import AirlockTestModules

/// Makes the body of a function by what it must leave on the stack: every piece of code is valid where it stands.
///
/// To add a family of instructions: give `ModulePlan.scalars` or `ModuleGenerator.referenceType` its types, a leaf for each
/// in `leaf`, and its instructions to `operation` or `statement`.
struct BodyGenerator {
    let plan: ModulePlan
    let function: UInt32
    var random: SeededRandom
    private(set) var code: [UInt8] = []
    /// Instructions that may still be written; beyond, only leaves are.
    var budget: Int
    /// Parameters first.
    private(set) var locals: [ValueType]
    private let parameterCount: Int
    /// Those that are filled at once, as little can be done with null.
    private var objectLocals = 0..<0
    /// Locals that only loops write.
    var counters: Set<UInt32> = []
    var labels: [Label] = []
    var loopDepth = 0
    let isLeaf: Bool
    let results: [ValueType]

    struct Label {
        /// What a branch takes along.
        let types: [ValueType]
        /// Loops go on by their counters alone, or they might never end.
        let isLoop: Bool
    }

    static let exnref = ValueType.reference(ReferenceType(isNullable: true, .exn))
    static let deepest = 6

    init(plan: ModulePlan, function: UInt32, random: SeededRandom) {
        self.plan = plan
        self.function = function
        self.random = random
        let type = plan.signature(function)
        locals = type.parameters
        parameterCount = type.parameters.count
        results = type.results
        isLeaf = plan.leaves.contains(function)
        budget = self.random.chance(85) ? self.random.from(5...90) : self.random.from(90...400)
        let extra = self.random.chance(4) ? self.random.from(9...60) : self.random.from(0...7)
        for _ in 0..<extra { if let type = self.random.pick(plan.scalars) { locals.append(type) } }
        for type in [ValueType.funcref, .externref, Self.exnref] where self.random.chance(25) { locals.append(type) }
        if self.random.chance(20) {
            let type = TypeIndex(UInt32(self.random.below(plan.types.count)))
            locals.append(.reference(ReferenceType(isNullable: true, .index(type))))
        }
        if !plan.objects.isEmpty {
            objectLocals = locals.count..<locals.count + self.random.from(1...5)
            for _ in objectLocals { locals.append(someObjectType(isNullable: true)) }
        }
    }

    /// The body as the code section has it, without its size.
    mutating func encoded() -> [UInt8] {
        labels.append(Label(types: results, isLoop: false))
        if !isLeaf { spendFuel() }
        for local in objectLocals where random.chance(85) {
            leaf(locals[local], constantsOnly: true)
            emit(.localSet(UInt32(local)))
        }
        statements(random.from(0...6))
        if isLeaf || !random.chance(12) || !tailCall() { values(results, 0) }
        emit(.op(.end))
        let declared = locals.dropFirst(parameterCount)
        var groups: [[UInt8]] = []
        var rest = declared[...]
        while let type = rest.first {
            let run = rest.prefix { $0 == type }
            groups.append(Encoding.unsigned(UInt32(run.count)) + Encoding.valueType(type))
            rest = rest.dropFirst(run.count)
        }
        return Encoding.vector(groups) + code
    }

    mutating func emit(_ piece: Code) {
        code += piece.bytes
        budget -= 1
    }

    mutating func newLocal(_ type: ValueType) -> UInt32 {
        locals.append(type)
        return UInt32(locals.count - 1)
    }

    /// Returns zeros when the instance has no fuel left for calls.
    private mutating func spendFuel() {
        let fuel = UInt32(plan.globals.count - 1)
        emit(.globalGet(fuel))
        emit(.op(.i32Eqz))
        emit(Code([UInt8(Opcode.if.rawValue)] + Encoding.blockType(.empty)))
        for type in results { leaf(type, constantsOnly: true) }
        emit(.op(.return))
        emit(.op(.end))
        emit(.globalGet(fuel))
        emit(.i32Const(1))
        emit(.op(.i32Sub))
        emit(.globalSet(fuel))
    }

    mutating func statements(_ count: Int, _ depth: Int = 0) { for _ in 0..<count { statement(depth) } }

    mutating func values(_ types: [ValueType], _ depth: Int) { for type in types { value(type, depth) } }

    // MARK: Values

    /// Writes code that pushes a value.
    mutating func value(_ type: ValueType, _ depth: Int) {
        guard budget > 0, depth < Self.deepest else { return leaf(type) }
        let written: Bool =
            switch random.below(100) {
            case 0..<5: tee(type, depth)
            case 5..<11: valueBlock(type, depth)
            case 11..<17: conditional([type], depth)
            case 17..<19: loop([type], depth)
            case 19..<26: call(giving: type, depth)
            case 26..<30: select(type, depth)
            case 30..<33: tryTable([type], depth)
            case 33..<35: branchWithValue(type, depth)
            case 35..<37: parameterBlock(type, depth)
            case 37..<38: abandoned(type, depth)
            case 38..<55: false
            default: operation(type, depth)
            }
        if !written { leaf(type) }
    }

    mutating func leaf(_ type: ValueType, constantsOnly: Bool = false) {
        if !constantsOnly, random.chance(65) {
            let local = random.pick(locals.indices.filter { plan.isSubtype(locals[$0], type) })
            if let local, random.chance(85) { return emit(.localGet(UInt32(local))) }
            let global = random.pick(plan.globals.indices.filter { plan.isSubtype(plan.globals[$0].value, type) })
            if let global { return emit(.globalGet(UInt32(global))) }
        }
        switch type {
        case .i32: emit(.i32Const(Int32(truncatingIfNeeded: random.integer(bits: 32))))
        case .i64: emit(.i64Const(Int64(bitPattern: random.integer(bits: 64))))
        case .f32: emit(.f32Const(bits: random.float32()))
        case .f64: emit(.f64Const(bits: random.float64()))
        case .v128: emit(Self.vectorConstant(&random))
        case .reference(let reference):
            if !reference.isNullable || random.chance(80), plan.isObject(reference.heapType),
                let pieces = plan.object(of: reference.heapType, &random)
            {
                for piece in pieces { emit(piece) }
                return
            }
            if random.chance(75), let function = function(of: reference) { return emit(.op(.refFunc, function)) }
            emit(.refNull(reference.heapType))
            if !reference.isNullable { emit(.op(.refAsNonNull)) }
        }
    }

    /// Some function that a reference type admits.
    private mutating func function(of type: ReferenceType) -> UInt32? {
        random.pick(
            plan.functions.indices.filter { function in
                let own = ReferenceType(isNullable: false, .index(TypeIndex(plan.functions[function])))
                return plan.isSubtype(.reference(own), .reference(type))
            }
        ).map { UInt32($0) }
    }

    private mutating func tee(_ type: ValueType, _ depth: Int) -> Bool {
        guard let local = assignableLocal(type) else { return false }
        value(type, depth + 1)
        emit(.localTee(local))
        return true
    }

    mutating func assignableLocal(_ type: ValueType) -> UInt32? {
        random.pick(locals.indices.filter { locals[$0] == type && !counters.contains(UInt32($0)) }).map { UInt32($0) }
    }

    private mutating func select(_ type: ValueType, _ depth: Int) -> Bool {
        values([type, type, .i32], depth + 1)
        if case .reference = type {
            emit(.select([type]))
        } else {
            emit(random.chance(70) ? .op(.select) : .select([type]))
        }
        return true
    }

    /// A float whose bits other instructions may look at: any NaN is replaced by one that is the same everywhere.
    mutating func settled(_ type: ValueType, _ depth: Int) {
        value(type, depth)
        guard type == .f32 || type == .f64, !random.chance(6) else { return }
        let copy = newLocal(type)
        emit(.localTee(copy))
        emit(type == .f32 ? .f32Const(.nan) : .f64Const(.nan))
        emit(.localGet(copy))
        emit(.localGet(copy))
        emit(.op(type == .f32 ? .f32Eq : .f64Eq))
        emit(.op(.select))
    }
}
