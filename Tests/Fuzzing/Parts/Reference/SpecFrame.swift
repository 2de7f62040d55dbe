import Airlock

/// An activation of a function (spec 4.2.15): a switch over its instructions, with a stack of values and one of labels.
struct SpecFrame {
    enum Ending {
        case results([SpecValue])
        case tailCall(Int, [SpecValue])
    }

    /// An entered block (spec 4.2.15).
    private struct Label {
        /// How many values a branch to it takes along, and the height of the stack below them.
        let arity: Int
        let height: Int
        /// Where a branch to it goes on: in a loop, where the label stays.
        let target: Int
        let isLoop: Bool
        var catches: [CatchClause] = []
    }

    let store: SpecStore
    let instance: SpecInstance
    private let code: SpecCode
    private let results: Int
    private var locals: [SpecValue?]
    private let localTypes: [ValueType]
    var stack: [SpecValue] = []
    private var labels: [Label] = []
    private var next = 0

    init(
        _ store: SpecStore, _ instance: SpecInstance, _ body: Int, _ type: FunctionType, _ arguments: [SpecValue]
    ) throws {
        self.store = store
        self.instance = instance
        code = try instance.module.body(body)
        results = type.results.count
        let groups = instance.module.decoded.code[body].locals
        localTypes = type.parameters + groups.flatMap { Array(repeating: $0.type, count: Int($0.count)) }
        try store.spend(UInt64(localTypes.count) / 16)
        locals = arguments + localTypes.dropFirst(arguments.count).map { SpecValue(defaultOf: $0) }
    }

    private init(_ expression: ConstantExpression, _ store: SpecStore, _ instance: SpecInstance) throws {
        self.store = store
        self.instance = instance
        code = try SpecCode(instance.module.decoded, expression.range)
        results = 1
        locals = []
        localTypes = []
    }

    static func evaluate(
        _ expression: ConstantExpression, _ store: SpecStore, _ instance: SpecInstance
    ) throws -> SpecValue {
        var frame = try SpecFrame(expression, store, instance)
        guard case .results(let values) = try frame.run(), values.count == 1 else { throw Stuck("constant expression") }
        return values[0]
    }

    /// Runs to the end of the body, or to a call that replaces it.
    mutating func run() throws -> Ending {
        labels = [Label(arity: results, height: 0, target: code.steps.count, isLoop: false)]
        while next < code.steps.count {
            try store.spend()
            do {
                if let ending = try step(code.steps[next]) { return ending }
            } catch let exception as SpecException {
                try handle(exception)
            }
        }
        guard stack.count == results else { throw Stuck("\(stack.count) values for \(results) results") }
        return .results(stack)
    }

    // MARK: The stack

    mutating func pop() throws -> SpecValue {
        guard let value = stack.popLast() else { throw Stuck("no operand") }
        return value
    }

    mutating func pop(_ count: Int) throws -> [SpecValue] {
        guard count <= stack.count else { throw Stuck("no operands") }
        defer { stack.removeLast(count) }
        return stack.suffix(count)
    }

    mutating func popI32() throws -> UInt32 {
        guard case .i32(let value) = try pop() else { throw Stuck("operand is no i32") }
        return value
    }

    mutating func popI64() throws -> UInt64 {
        guard case .i64(let value) = try pop() else { throw Stuck("operand is no i64") }
        return value
    }

    mutating func popF32() throws -> UInt32 {
        guard case .f32(let value) = try pop() else { throw Stuck("operand is no f32") }
        return value
    }

    mutating func popF64() throws -> UInt64 {
        guard case .f64(let value) = try pop() else { throw Stuck("operand is no f64") }
        return value
    }

    mutating func popFunction() throws -> Int {
        switch try pop() {
        case .function(let number): return number
        case .null: throw SpecTrap(.nullFunctionReference)
        default: throw Stuck("operand is no function")
        }
    }

    mutating func popAddress(_ type: AddressType) throws -> UInt64 { try Self.address(try pop(), type) }

    static func address(_ value: SpecValue, _ type: AddressType) throws -> UInt64 {
        switch (value, type) {
        case (.i32(let value), .i32): return UInt64(value)
        case (.i64(let value), .i64): return value
        default: throw Stuck("operand is no \(type)")
        }
    }

    // MARK: Control (spec 4.6.9)

    private mutating func branch(_ depth: UInt32) throws {
        let position = labels.count - 1 - Int(depth)
        guard position >= 0 else { throw Stuck("no label \(depth)") }
        let label = labels[position]
        let values = try pop(label.arity)
        guard label.height <= stack.count else { throw Stuck("the stack is below its label") }
        stack.removeLast(stack.count - label.height)
        stack += values
        labels.removeLast(labels.count - position - (label.isLoop ? 1 : 0))
        next = label.target
    }

    private func type(of block: BlockType) throws -> (parameters: Int, results: Int) {
        switch block {
        case .empty: return (0, 0)
        case .value: return (0, 1)
        case .index(let index):
            let type = try instance.module.functionType(index)
            return (type.parameters.count, type.results.count)
        }
    }

    private mutating func enter(_ step: SpecCode.Step) throws {
        let type = try type(of: step.instruction.blockType)
        let isLoop = step.instruction.operation == .core(.loop)
        guard stack.count >= type.parameters else { throw Stuck("no parameters of a block") }
        labels.append(
            Label(
                arity: isLoop ? type.parameters : type.results, height: stack.count - type.parameters,
                target: isLoop ? next : step.end + 1, isLoop: isLoop, catches: step.catches))
    }

    /// Goes on at the innermost handler that matches, or leaves the function (spec 4.6.11).
    private mutating func handle(_ exception: SpecException) throws {
        let (tag, values) = store.exceptions[exception.number]
        while let label = labels.popLast() {
            guard let clause = label.catches.first(where: { matches($0, tag) }) else { continue }
            stack.removeLast(stack.count - min(stack.count, label.height))
            switch clause.kind {
            case .tag: stack += values
            case .tagReference: stack += values + [.exception(exception.number)]
            case .all: break
            case .allReference: stack.append(.exception(exception.number))
            }
            return try branch(clause.label)
        }
        throw exception
    }

    private func matches(_ clause: CatchClause, _ tag: SpecTag) -> Bool {
        switch clause.kind {
        case .tag, .tagReference: instance.tags[clause.tag.position] === tag
        case .all, .allReference: true
        }
    }

    private mutating func call(_ function: Int) throws {
        let arguments = try pop(store.functions[function].type.parameters.count)
        stack += try store.invoke(function, arguments, from: instance)
    }

    private mutating func tailCall(_ function: Int) throws -> Ending {
        .tailCall(function, try pop(store.functions[function].type.parameters.count))
    }

    /// The function of a `call_indirect` (spec 4.6.10).
    private mutating func indirectCallee(_ i: Instruction) throws -> Int {
        let table = instance.tables[Int(i.secondIndex)]
        let index = try popAddress(table.type.addressType)
        guard index < UInt64(table.elements.count) else { throw SpecTrap(.undefinedElement) }
        switch table.elements[Int(index)] {
        case .null: throw SpecTrap(.indirectCallToNull)
        case .function(let number):
            guard store.functions[number].type(isBelow: TypeIndex(i.index), of: instance.module) else {
                throw SpecTrap(.badSignature)
            }
            return number
        default: throw Stuck("element is no function")
        }
    }

    // MARK: Instructions

    private mutating func step(_ step: SpecCode.Step) throws -> Ending? {
        let i = step.instruction
        let index = Int(i.index)
        next += 1
        guard case .core(let opcode) = i.operation else {
            if case .vector(let opcode) = i.operation { try vector(opcode, i) }
            return nil
        }
        switch opcode {
        case .unreachable: throw SpecTrap(.unreachableCodeReached)
        case .nop: break
        case .block, .loop, .tryTable: try enter(step)
        case .if:
            let condition = try popI32()
            if condition == 0, step.alternative == nil {
                next = step.end + 1
            } else {
                try enter(step)
                if condition == 0, let alternative = step.alternative { next = alternative + 1 }
            }
        case .else: next = step.end
        case .end: labels.removeLast()
        case .br: try branch(i.index)
        case .brIf: if try popI32() != 0 { try branch(i.index) }
        case .brTable:
            let selected = Int(try popI32())
            try branch(step.labels[min(selected, step.labels.count - 1)])
        case .return: try branch(UInt32(labels.count - 1))
        case .call: try call(instance.functions[index])
        case .callIndirect: try call(try indirectCallee(i))
        case .callRef: try call(try popFunction())
        case .returnCall: return try tailCall(instance.functions[index])
        case .returnCallIndirect: return try tailCall(try indirectCallee(i))
        case .returnCallRef: return try tailCall(try popFunction())
        case .throw:
            let tag = instance.tags[index]
            let type = try tag.home.functionType(tag.type)
            store.exceptions.append((tag, try pop(type.parameters.count)))
            throw SpecException(number: store.exceptions.count - 1)
        case .throwRef:
            switch try pop() {
            case .exception(let number): throw SpecException(number: number)
            case .null: throw SpecTrap(.nullExceptionReference)
            default: throw Stuck("operand is no exception")
            }
        case .drop: _ = try pop()
        case .select, .selectTyped:
            let condition = try popI32()
            let second = try pop()
            let first = try pop()
            stack.append(condition != 0 ? first : second)
        case .localGet:
            guard let value = locals[index] else { throw Inconclusive("local without a value") }
            stack.append(value)
        case .localSet: try setLocal(index, try pop())
        case .localTee:
            guard let value = stack.last else { throw Stuck("no operand") }
            try setLocal(index, value)
        case .globalGet: stack.append(instance.globals[index].value)
        case .globalSet:
            let value = try pop()
            let global = instance.globals[index]
            guard store.has(value, type: global.type.value, in: global.home) else {
                throw Stuck("\(value) for a global of type \(global.type.value)")
            }
            global.value = value
        case .refNull: stack.append(.null)
        case .refIsNull: stack.append(.i32(try pop() == .null ? 1 : 0))
        case .refFunc: stack.append(.function(instance.functions[index]))
        case .refAsNonNull: if stack.last == .null { throw SpecTrap(.nullReference) }
        case .brOnNull:
            if stack.last == .null {
                stack.removeLast()
                try branch(i.index)
            }
        case .brOnNonNull:
            if stack.last == .null { stack.removeLast() } else { try branch(i.index) }
        case .brOnCast, .brOnCastFail:
            guard let value = stack.last else { throw Stuck("no operand") }
            if store.has(value, i.castTarget, in: instance.module) == (opcode == .brOnCast) { try branch(i.index) }
        default:
            if try memory(opcode, i) { return nil }
            if try object(opcode, i) { return nil }
            if try table(opcode, i) { return nil }
            try numeric(opcode, i)
        }
        return nil
    }

    private mutating func setLocal(_ index: Int, _ value: SpecValue) throws {
        guard store.has(value, type: localTypes[index], in: instance.module) else {
            throw Stuck("\(value) for a local of type \(localTypes[index])")
        }
        locals[index] = value
    }
}
