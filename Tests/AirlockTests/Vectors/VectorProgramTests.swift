import AirlockTestModules
import Testing

@testable import Airlock

/// Random programs of vector instructions beside the model: what one instruction leaves in slots and accumulators must be
/// what the next ones find, also where two of them have one handler.
@Suite struct VectorProgramTests {
    @Test(arguments: 0..<24)
    func agreesWithTheModel(_ seed: Int) throws {
        var random = Generator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
        for number in 0..<20 {
            var program = VectorProgram(&random)
            program.generate(steps: 60)
            let (module, expected) = program.finish()
            for pauses in [!TailCallProbe.keepsStack, true] {
                let guest = try Guest(module, pauses: pauses)
                let slots = try guest.call("run", arguments: program.parameters.flatMap(\.slots))
                #expect(slots == expected, "program \(number) of seed \(seed), with pauses: \(pauses)")
            }
        }
    }
}

private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

/// A body that is written and executed by the model at once.
private struct VectorProgram {
    /// Parameters: vectors, then one number.
    let parameters: [VectorModel.Operand]
    private var random: Generator
    private var body: [Code] = []
    private var stack: [[UInt8]] = []
    private var locals: [[UInt8]]
    private var number: UInt64
    private var memory: [UInt8]

    private static let vectors = 3
    private static let localCount = 6
    private static let numberLocal = UInt32(vectors)

    /// Instructions with one exact result: floats only where no NaN is computed.
    private static let unary = opcodes { $0 == [.v128] }
    private static let binary = opcodes { $0 == [.v128, .v128] }
    private static let ternary = opcodes { $0 == [.v128, .v128, .v128] }
    private static let shifts = opcodes { $0 == [.v128, .i32] }

    private static func opcodes(_ isWanted: ([OperandType]) -> Bool) -> [VectorOpcode] {
        VectorOpcode.allCases.filter { opcode in
            let row = opcode.row
            let types = (0..<(row.operands?.count ?? 0)).compactMap { row.operands?[$0] }
            return row.immediates == .none && row.result == .v128 && isWanted(types)
        }
    }

    init(_ random: inout Generator) {
        let bytes = (0..<Self.vectors).map { _ in Self.vector(&random) }
        number = random.next() & 0xFF
        parameters = bytes.map { .vector($0) } + [.number(number)]
        locals = bytes + Array(repeating: Array(repeating: 0, count: 16), count: Self.localCount - Self.vectors)
        memory = Array(repeating: 0, count: 128)
        self.random = random
        random.state = random.state &* 6_364_136_223_846_793_005 &+ 1
    }

    private static func vector(_ random: inout Generator) -> [UInt8] {
        let shapes = [(false, 8), (false, 16), (false, 32), (true, 32), (true, 64)]
        let (isFloat, width) = shapes[Int(random.next() % 5)]
        let shape = VectorModel.Shape(isFloat: isFloat, width: width)
        let values = VectorRows.values(shape)
        let lanes = (0..<shape.count).map { _ in values[Int(random.next() % UInt64(values.count))] }
        return VectorModel.bytes(lanes, width: width)
    }

    private mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

    /// The number of the local with vector `index`: the number stands between parameters and the others.
    private func local(_ index: Int) -> UInt32 { UInt32(index < Self.vectors ? index : index + 1) }

    // MARK: Steps

    mutating func generate(steps: Int) {
        for _ in 0..<steps { step() }
    }

    private mutating func step() {
        switch pick(16) {
        case 0, 1, 2: get()
        case 3...4 where !stack.isEmpty: set()
        case 5: load()
        case 6 where !stack.isEmpty: store()
        case 7 where !stack.isEmpty: apply(Self.unary[pick(Self.unary.count)], 1)
        case 8...11 where stack.count >= 2: apply(Self.binary[pick(Self.binary.count)], 2)
        case 12 where stack.count >= 3: apply(Self.ternary[pick(Self.ternary.count)], 3)
        case 13 where !stack.isEmpty: shift()
        case 14 where stack.count >= 2: pick(2) == 0 ? shuffle() : select()
        case 15: pick(3) == 0 ? rotate() : constant()
        default: get()
        }
        // Deep stacks would never be emptied.
        if stack.count > 6 {
            body.append(.op(.drop))
            stack.removeLast()
        }
    }

    private mutating func get() {
        let index = pick(Self.localCount)
        body.append(.localGet(local(index)))
        stack.append(locals[index])
    }

    private mutating func set() {
        let index = pick(Self.localCount)
        locals[index] = stack[stack.count - 1]
        if pick(2) == 0 {
            body.append(.localTee(local(index)))
        } else {
            body.append(.localSet(local(index)))
            stack.removeLast()
        }
    }

    private mutating func constant() {
        let bytes = Self.vector(&random)
        let halves = VectorModel.lanes(bytes, width: 64)
        body.append(.v128Const(low: halves[0], high: halves[1]))
        stack.append(bytes)
    }

    private mutating func address() -> Int {
        let address = pick(112)
        body.append(.i32Const(Int32(address)))
        if pick(2) == 0 { body += [.i32Const(0), .op(.i32Add)] }
        return address
    }

    private mutating func load() {
        let address = address()
        body.append(.access(.v128Load))
        stack.append(Array(memory[address..<(address + 16)]))
    }

    private mutating func store() {
        let bytes = stack.removeLast()
        body.append(.localSet(local(Self.localCount - 1)))
        locals[Self.localCount - 1] = bytes
        let address = address()
        body += [.localGet(local(Self.localCount - 1)), .access(.v128Store)]
        memory.replaceSubrange(address..<(address + 16), with: bytes)
    }

    private mutating func apply(_ opcode: VectorOpcode, _ count: Int) {
        let operands = stack.suffix(count).map { VectorModel.Operand.vector($0) }
        // What is not exact is no operand of more.
        guard let result = VectorModel(opcode).expected(operands).vector else { return }
        body.append(.op(opcode))
        stack.removeLast(count)
        stack.append(result)
    }

    private mutating func shift() {
        let opcode = Self.shifts[pick(Self.shifts.count)]
        let bytes = stack.removeLast()
        let count = pick(2) == 0 ? number : random.next() & 0x7F
        body += [count == number ? .localGet(Self.numberLocal) : .i32Const(Int32(count)), .op(opcode)]
        stack.append(VectorModel(opcode).expected([.vector(bytes), .number(count)]).vector ?? [])
    }

    /// Two shifts that nearly always are a rotation.
    private mutating func rotate() {
        let (left, right, width): (VectorOpcode, VectorOpcode, UInt64) =
            pick(2) == 0 ? (.i32x4Shl, .i32x4ShrU, 32) : (.i64x2Shl, .i64x2ShrU, 64)
        let index = pick(Self.localCount)
        let count = random.next() % (width + 1)
        let rest = pick(8) == 0 ? random.next() % width : width - count
        let shifts = pick(2) == 0 ? [(left, count), (right, rest)] : [(right, rest), (left, count)]
        var results: [VectorModel.Operand] = []
        for (opcode, count) in shifts {
            body += [.localGet(local(index)), .i32Const(Int32(count)), .op(opcode)]
            results.append(
                .vector(VectorModel(opcode).expected([.vector(locals[index]), .number(count)]).vector ?? []))
        }
        body.append(.op(.v128Or))
        stack.append(VectorModel(.v128Or).expected(results).vector ?? [])
    }

    private mutating func shuffle() {
        let lanes = (0..<16).map { _ in UInt8(pick(32)) }
        let operands = stack.suffix(2).map { VectorModel.Operand.vector($0) }
        body.append(.shuffle(lanes))
        stack.removeLast(2)
        stack.append(VectorModel(.i8x16Shuffle).expected(operands, shuffle: lanes).vector ?? [])
    }

    private mutating func select() {
        let condition = pick(2)
        body += [.i32Const(Int32(condition)), .select([.v128])]
        let second = stack.removeLast()
        if condition == 0 { stack[stack.count - 1] = second }
    }

    // MARK: End

    /// Leaves all locals, the memory and the stack as results, in a block that carries them.
    mutating func finish() -> (module: ModuleBuilder, results: [UInt64]) {
        var module = ModuleBuilder()
        module.addMemory(1)
        var results = stack
        for index in 0..<Self.localCount {
            body.append(.localGet(local(index)))
            results.append(locals[index])
        }
        for address in stride(from: 0, to: memory.count, by: 16) {
            body += [.i32Const(Int32(address)), .access(.v128Load)]
            results.append(Array(memory[address..<(address + 16)]))
        }
        let vectors = [ValueType](repeating: .v128, count: Self.vectors)
        module.addFunction(
            vectors + [.i32], [ValueType](repeating: .v128, count: results.count),
            locals: [ValueType](repeating: .v128, count: Self.localCount - Self.vectors), export: "run", body: body)
        return (module, results.flatMap { VectorModel.lanes($0, width: 64) })
    }
}
