/// Translates one validated function body into threaded code, in a single pass.
///
/// The operand stack exists at translation time only: each height has a slot of its own, but locals, constants and results
/// that the next instruction consumes never go there. Where control flow meets, everything that survives is in its slot.
/// Rests on validation: types and indices are not checked again.
struct FunctionLowering {
    let module: ValidatedModule
    /// Of the function in the module, imports counted.
    let index: Int
    let handlers = HandlerTable.shared
    /// Whether each instruction begins with a cell for the handler that stops the machine only to go on behind that cell:
    /// then no handler goes on to the next, and the native stack stays as it is in builds without tail calls.
    let pauses: Bool
    var reader: InstructionReader
    var instruction = Instruction(operation: .core(.nop), offset: 0)

    /// A meta cell, then instructions; handlers are numbers until the code is finished.
    var code: [UInt64] = [0]
    /// Where instructions begin.
    var starts: [Int] = []
    var sourceMap: [SourcePosition] = []
    var stack: [Operand] = []
    var blocks: [Block] = []
    var patches: [Patch] = []
    var openTries: [OpenTry] = []
    var tryRegions: [TryRegion] = []
    /// Of all regions.
    var handlerCount = 0
    /// Where the body and its loops begin.
    var safepoints = [1]
    /// Whether code pays for itself: see `FunctionLowering+Fuel`.
    let isMetered: Bool
    /// Whether a profiler counts: see `FunctionLowering+Observation`.
    let isProfiled: Bool
    /// Whether an inspector looks on: see `FunctionLowering+Observation`.
    let isObserved: Bool
    /// Of a function of which an inspector knows what it does for the guest.
    let inspected: InspectedFunction?
    /// The operand cell of the charge for the block being lowered.
    var charge = -1
    /// How many more instructions behind a conditional branch are paid before it; nil elsewhere.
    var unpaid: Int?

    var locals: LocalTable
    /// No operand below this position stands for a local.
    var settledHeight = 0
    let parameterSlots: Int
    /// The first slot behind the locals.
    let localEnd: Int
    /// Constants that stand in slots behind the locals, which all of the body can read like locals.
    let constants: [VectorConstant]
    /// The number of each among the locals.
    let constantLocals: [Int]
    /// Constants of loops that should have been among those.
    var wantedConstants: [VectorConstant] = []
    var openLoops = 0
    /// The slot of the lowest operand.
    let operandBase: Int
    /// The greatest slot used, plus one.
    var frameSlots: Int

    var held = HeldSlots()
    /// The operand cell of the instruction just emitted, or -1 where another path may join.
    var last = -1
    var comparison: PendingComparison?
    /// The newest shifts of vectors by constants, the last one last.
    var shifts: [PendingShift] = []
    /// Structured instructions opened inside code that is never reached.
    var deadBlocks = 0

    static func lower(
        _ module: ValidatedModule, body: Int, as variant: CodeVariant = .plain, pauses: Bool = !TailCallProbe.keepsStack
    ) throws -> LoweredCode {
        try module.module.bytes.withByteReader { bytes in
            var lowering = FunctionLowering(
                module, body: body, variant, bytes: bytes, constants: [], pauses: pauses)
            let code = try lowering.run()
            if lowering.wantedConstants.isEmpty { return code }
            // Now that they are known, there are slots for them.
            lowering = FunctionLowering(
                module, body: body, variant, bytes: bytes, constants: lowering.wantedConstants, pauses: pauses)
            return try lowering.run()
        }
    }

    private init(
        _ module: ValidatedModule, body index: Int, _ variant: CodeVariant, bytes: ByteReader,
        constants: [VectorConstant], pauses: Bool
    ) {
        self.module = module
        self.index = module.importedFunctionCount &+ index
        self.pauses = pauses
        isProfiled = variant.contains(.profiled)
        isMetered = isProfiled || variant.contains(.metered)
        isObserved = variant.contains(.observed)
        inspected =
            isObserved ? InspectedFunction(module, function: self.index) : nil
        self.constants = constants
        let body = module.module.code[index]
        reader = InstructionReader(bytes.slice(body.range), hasDataCount: true)
        // What is emitted before the first instruction stands for it.
        instruction = Instruction(operation: .core(.nop), offset: body.range.lowerBound)
        let signature = module.signature(ofFunction: module.importedFunctionCount &+ index)
        parameterSlots = signature.parameterSlots.count
        var locals = LocalTable(parameters: signature.parameters, body)
        localEnd = locals.endSlot
        constantLocals = constants.map { _ in locals.add(.vector) }
        self.locals = locals
        let slot = locals.endSlot
        operandBase = slot
        frameSlots = max(slot, signature.resultSlots.count)
        blocks.append(
            Block(
                kind: .function, parameters: [], results: signature.results.map { ValueClass($0) }, height: 0,
                base: slot, start: 0))
    }

    /// More locals than these are cleared all at once: else a declaration of a few bytes could become kilobytes of code.
    private static let localsClearedByEights = 64

    private mutating func run() throws -> LoweredCode {
        let firstLocal = parameterSlots &+ FrameMeta.headerSlots
        let count = localEnd &- firstLocal
        let zeroed = count == 0 ? 0 : count <= 4 ? 4 : 8
        var cleared = zeroed
        tellProfiler(begins: true)
        _ = beginLabel()
        while cleared < min(count, Self.localsClearedByEights) {
            emit(.clear8, cell(firstLocal &+ cleared))
            cleared &+= 8
        }
        // Clearing goes by fours and eights, so it may reach beyond the locals.
        frameSlots = max(frameSlots, firstLocal &+ cleared)
        if cleared < count {
            emit(.service, cell(Int(Service.clear.rawValue), firstLocal &+ cleared))
            code.append(UInt64(count &- cleared))
        }
        for (constant, local) in zip(constants, constantLocals) { emitVector(constant, to: locals[local].slot) }
        last = -1
        beginInspected()

        let limit = ImplementationLimits.codeBytes(ofBody: reader.bytes.remaining)
        while !reader.isFinished {
            guard byteCount <= limit else {
                throw ImplementationLimitExceeded(
                    "bytes of code of a function", granted: UInt64(limit), demanded: UInt64(byteCount),
                    offset: instruction.offset)
            }
            try reader.next(&instruction)
            if isReachable { pay(instruction.operation) }
            switch instruction.operation {
            case .core(let opcode): try lower(opcode)
            case .vector(let opcode): lower(opcode)
            }
        }
        let meta = FrameMeta(
            frameSlots: UInt32(frameSlots), zeroSlots: UInt16(zeroed), parameterSlots: UInt16(parameterSlots))
        code[0] = meta.cell
        finish()
        return LoweredCode(
            cells: code, sourceMap: sourceMap, tryRegions: tryRegions,
            safepoints: safepoints.map { UInt32(truncatingIfNeeded: $0) })
    }

    private var byteCount: Int {
        LoweredCode.byteCount(
            cells: code.count, sources: sourceMap.count, tryRegions: tryRegions.count, handlers: handlerCount,
            safepoints: safepoints.count)
    }

    func refusal(_ feature: Feature) -> UnsupportedFeature {
        UnsupportedFeature(
            feature, construct: "\(instruction.operation.row.mnemonic)", offset: instruction.offset)
    }

    // MARK: Emission

    mutating func emit(_ handler: HandlerID, _ cell: UInt64) {
        starts.append(code.count)
        if pauses { code.append(0) }
        code.append(UInt64(handler.rawValue))
        last = code.count
        code.append(cell)
    }

    /// Remembers where the instruction about to be emitted came from.
    mutating func noteSource() {
        sourceMap.append(
            SourcePosition(
                cell: UInt32(truncatingIfNeeded: code.count &+ (pauses ? 2 : 1)),
                offset: UInt32(truncatingIfNeeded: instruction.offset))
        )
    }

    /// An operand cell of up to four slots or small numbers.
    func cell(_ field0: Int, _ field1: Int = 0, _ field2: Int = 0, _ field3: Int = 0) -> UInt64 {
        UInt64(UInt16(truncatingIfNeeded: field0)) | UInt64(UInt16(truncatingIfNeeded: field1)) &<< 16
            | UInt64(UInt16(truncatingIfNeeded: field2)) &<< 32 | UInt64(UInt16(truncatingIfNeeded: field3)) &<< 48
    }

    /// An operand cell of two slots and 32 bits.
    func cell(_ field0: Int, _ field1: Int, immediate: UInt64) -> UInt64 {
        cell(field0, field1) | UInt64(UInt32(truncatingIfNeeded: immediate)) &<< 32
    }

    /// Tells that the last instruction wrote a slot, and through which accumulator its value came.
    mutating func wrote(_ slot: Int, _ valueClass: ValueClass) {
        held.forget(slot)
        held[valueClass.accumulator] = slot
    }

    /// Tells that a slot was written by an instruction that leaves the accumulators alone.
    mutating func overwrote(_ slot: Int) { held.forget(slot) }

    /// Another path may join here: nothing is known of the accumulators, and nothing before may be changed.
    mutating func join() {
        held = HeldSlots()
        last = -1
    }
}

extension FrameMeta {
    var cell: UInt64 { UInt64(frameSlots) | UInt64(zeroSlots) &<< 32 | UInt64(parameterSlots) &<< 48 }
}
