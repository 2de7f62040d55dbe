/// Validates instruction sequences: function bodies and constant expressions (spec 3.4, and its appendix "Validation
/// Algorithm").
///
/// One validator serves all sequences of a module, so that its stacks are allocated once. This file holds the stacks;
/// the rules stand by topic in extensions. What every instruction needs is `mutating` even where it changes nothing: lent
/// without that, the validator costs a fifth more instructions in all.
struct FunctionValidator: ~Copyable {
    let context: ValidationContext
    private let table = InstructionTable.shared
    var reader: InstructionReader
    var instruction = Instruction(operation: .core(.nop), offset: 0)

    /// The operands, with a floor where the innermost frame begins.
    var values = BitwiseStack<CanonicalType>()
    var frames = BitwiseStack<ControlFrame>()
    /// Of the innermost frame.
    var isUnreachable = false

    /// The context's pool, then the types of the blocks of this sequence that have a reference as their only result.
    var pool: [CanonicalType]

    var locals = LocalTypes()
    /// The locals without initial value that have been set, in that order and as a set.
    var initialized: [UInt32] = []
    var isInitialized: Set<UInt32> = []

    /// Which functions `ref.func` may name in bodies.
    var declared: [Bool]

    /// In a constant expression, the number of globals it may read.
    var visibleGlobals: Int?

    var maximumOperands = 0
    /// How many operands blocks, branches and calls have passed on so far, in all sequences, and how many they may.
    var passed = 0
    var passedLimit = ImplementationLimits.passedOperands(ofBodies: 0)
    /// Whether any sequence so far has a `memory.grow`.
    var growsMemory = false

    init(_ context: ValidationContext, bytes: ByteReader, hasDataCount: Bool) {
        self.context = context
        reader = InstructionReader(bytes, hasDataCount: hasDataCount)
        pool = context.pool
        declared = [Bool](repeating: false, count: context.functions.count)
    }

    // MARK: - Sequences

    /// Checks that the sequence at `range` leaves exactly `results`.
    mutating func sequence(_ range: Range<Int>, results: TypeList) throws(ValidationFailure) {
        values.removeAll()
        frames.removeAll()
        initialized.removeAll(keepingCapacity: true)
        maximumOperands = 0
        reader.restart(reader.bytes.slice(range))
        pushFrame(.body, parameters: .empty, results: results)
        repeat {
            let place: Int
            do {
                place = try reader.next(&instruction)
            } catch {
                throw .malformed(error)
            }
            let typing = table.typing(at: place)
            guard context.types.features.contains(typing.feature) else { throw unsupported(typing.feature) }
            if visibleGlobals != nil { try requireConstant(typing) }
            if let operands = typing.operands {
                try fixedSignature(typing, operands)
            } else {
                try contextual()
                guard passed <= passedLimit else { throw excessOfPassed }
            }
            if values.count > maximumOperands {
                maximumOperands = values.count
                guard maximumOperands <= ImplementationLimits.operands else {
                    throw limit("operands", ImplementationLimits.operands, demanded: maximumOperands)
                }
            }
        } while !reader.isFinished
        guard reader.bytes.isAtEnd else {
            throw .malformed(MalformedModule("section size mismatch", offset: reader.bytes.position))
        }
        if pool.count > context.pool.count { pool.removeLast(pool.count &- context.pool.count) }
    }

    // MARK: - Operands

    @inline(__always)
    mutating func push(_ type: CanonicalType) { values.append(type) }

    @inline(__always)
    mutating func pop() throws(ValidationFailure) -> CanonicalType {
        if let type = values.popLast() { return type }
        guard isUnreachable else { throw mismatch("a value", found: nil) }
        return .bottom
    }

    @inline(__always)
    mutating func pop(_ expected: CanonicalType) throws(ValidationFailure) {
        if let type = values.popLast() {
            if type == expected || context.types.isSubtype(type, of: expected) { return }
            throw mismatch(expected, found: type)
        }
        guard isUnreachable else { throw mismatch(expected, found: nil) }
    }

    /// Any reference; what an unreachable stack gives counts as one.
    mutating func popReference() throws(ValidationFailure) -> CanonicalType {
        let type = try pop()
        if type == .bottom { return CanonicalType(isNullable: false, .bottom) }
        guard type.isReference else { throw mismatch("a reference", found: type) }
        return type
    }

    mutating func push(_ list: TypeList) {
        passed &+= Int(list.count)
        for index in list.range { values.append(pool[index]) }
    }

    mutating func pop(_ list: TypeList) throws(ValidationFailure) {
        for index in list.range.reversed() {
            try pop(pool[index])
            // An unreachable stack gives the rest as well.
            if isUnreachable, values.isAtFloor { return }
        }
    }

    /// Checks that values of the types `given` may be passed where `expected` is, which has as many.
    mutating func match(_ given: TypeList, _ expected: TypeList) throws(ValidationFailure) {
        passed &+= Int(given.count)
        for (given, expected) in zip(given.range, expected.range) {
            guard context.types.isSubtype(pool[given], of: pool[expected]) else {
                throw mismatch(pool[expected], found: pool[given])
            }
        }
    }

    /// Checks the topmost operands against `list` without consuming them.
    mutating func peek(_ list: TypeList) throws(ValidationFailure) {
        passed &+= Int(list.count)
        guard passed <= passedLimit else { throw excessOfPassed }
        var place = values.count
        for index in list.range.reversed() {
            if place > values.floor, let type = values[place &- 1] {
                place &-= 1
                guard context.types.isSubtype(type, of: pool[index]) else {
                    throw mismatch(pool[index], found: type)
                }
            } else if isUnreachable {
                return
            } else {
                throw mismatch(pool[index], found: nil)
            }
        }
    }

    mutating func markUnreachable() {
        values.removeAllAboveFloor()
        isUnreachable = true
        frames.changeLast { $0.isUnreachable = true }
    }

    // MARK: - Frames

    mutating func pushFrame(_ kind: ControlFrame.Kind, parameters: TypeList, results: TypeList) {
        values.setFloor(values.count)
        isUnreachable = false
        frames.append(
            ControlFrame(
                kind: kind, height: values.count, initializedCount: initialized.count, parameters: parameters,
                results: results))
        push(parameters)
    }

    /// Closes the innermost frame, whose results must be all that its operands are. They are not pushed again.
    mutating func popFrame() throws(ValidationFailure) -> ControlFrame {
        guard let frame = frames.last else { throw invalid("unknown label") }
        try pop(frame.results)
        guard values.isAtFloor else {
            throw invalid("type mismatch: \(values.count &- values.floor) operands too many at the end of a block")
        }
        while initialized.count > frame.initializedCount { isInitialized.remove(initialized.removeLast()) }
        _ = frames.popLast()
        let outer = frames.last
        values.setFloor(outer?.height ?? 0)
        isUnreachable = outer?.isUnreachable ?? false
        return frame
    }

    /// What a branch to the label `depth` blocks outwards carries.
    mutating func label(_ depth: UInt32) throws(ValidationFailure) -> TypeList {
        guard let frame = frames[frames.count &- 1 &- Int(depth)] else { throw invalid("unknown label \(depth)") }
        return frame.label
    }
}
