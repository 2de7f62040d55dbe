import AirlockPlatform

/// A valid module and the code lowered from it so far. Shared by all its instances, on any thread.
package final class LoadedModule: @unchecked Sendable {
    package let validated: ValidatedModule
    /// By name, compared by bytes.
    package let exports: [Name: Export]
    /// The index of the memory that is exported, or imported, as "memory".
    private(set) var usualMemory: Int?
    /// The pointer that errors put back; nil where there is none.
    package let shadowStackPointer: ShadowStackPointer?
    /// Nil where the module has none.
    package let debugInfo: DebugInfo?
    /// See `FunctionLowering`.
    private let pauses: Bool
    private let lock = Lock()
    /// By variant and body; filled as functions are called. Guarded by `lock`.
    private var lowered: [[LoweredFunction?]]
    private var byAddress = CodeIndex()
    /// How many stores want code to stop. Guarded by `lock`.
    private var armedCount = 0

    package convenience init(_ validated: ValidatedModule) {
        self.init(validated, pauses: !TailCallProbe.keepsStack)
    }

    init(_ validated: ValidatedModule, pauses: Bool) {
        self.validated = validated
        self.pauses = pauses
        exports = Dictionary(validated.module.exports.map { ($0.name, $0) }) { first, _ in first }
        shadowStackPointer = ShadowStackPointer(validated)
        debugInfo = DebugInfo(validated.module)
        lowered = Array(repeating: [], count: CodeVariant.count)
        usualMemory = memoryIndex(named: "memory")
    }

    /// The index of the memory that is exported under a name, or else imported.
    func memoryIndex(named name: Name) -> Int? {
        if let export = exports[name] { return export.kind == .memory ? Int(export.index) : nil }
        let imports = validated.module.imports.filter { $0.type.kind == .memory }
        return imports.firstIndex { $0.name == name }
    }

    /// The code of a function body, lowered on the first demand.
    func code(ofBody body: Int, as variant: CodeVariant = .plain) throws -> LoweredFunction {
        try lock.withLock {
            if lowered[variant.rawValue].isEmpty {
                lowered[variant.rawValue] = Array(repeating: nil, count: validated.module.code.count)
            }
            if let code = lowered[variant.rawValue][body] { return code }
            let code = LoweredFunction(
                try FunctionLowering.lower(validated, body: body, as: variant, pauses: pauses),
                index: validated.importedFunctionCount &+ body,
                parameterSlots: validated.signature(ofFunction: validated.importedFunctionCount &+ body).parameterSlots
                    .count)
            if armedCount > 0 { code.setSafepoints(armed: true) }
            lowered[variant.rawValue][body] = code
            byAddress.insert(code)
            return code
        }
    }

    /// Lowers every function that is not yet, and returns how many bytes of code there are.
    package func lowerAll() throws -> Int {
        try validated.module.code.indices.reduce(0) {
            try $0 &+ code(ofBody: $1).memory.count &* MemoryLayout<UInt64>.size
        }
    }

    // MARK: Stopping

    /// Makes code leave the handlers at its safepoints, on whichever threads it runs, until `disarm` was called as often.
    func arm() {
        lock.withLock {
            armedCount &+= 1
            guard armedCount == 1 else { return }
            setSafepoints(armed: true)
        }
    }

    func disarm() {
        lock.withLock {
            armedCount &-= 1
            guard armedCount == 0 else { return }
            setSafepoints(armed: false)
        }
    }

    private func setSafepoints(armed: Bool) {
        for codes in lowered {
            for code in codes { code?.setSafepoints(armed: armed) }
        }
    }

    /// The handler to go on with where the machine was stopped by a safepoint.
    func handler(atSafepoint pointer: CodePointer) -> UInt64? {
        function(at: pointer)?.handler(atSafepoint: pointer)
    }

    /// The function in whose code `pointer` lies, for unwinding.
    func function(at pointer: CodePointer) -> LoweredFunction? {
        lock.withLock { byAddress.function(at: pointer) }
    }
}

/// A function's threaded code at its final address.
final class LoweredFunction: Sendable {
    let memory: CodeMemory
    private let sourceMap: [SourcePosition]
    let tryRegions: [TryRegion]
    private let safepoints: [Safepoint]
    /// Function index in the module.
    let index: Int
    /// Where the header stands in its frames.
    let parameterSlots: Int
    /// The memory that code, source map and regions take, and the objects around them.
    let byteCount: Int

    init(_ code: LoweredCode, index: Int, parameterSlots: Int) {
        self.parameterSlots = parameterSlots
        byteCount = code.byteCount &+ 256
        memory = CodeMemory(code.cells)
        sourceMap = code.sourceMap
        tryRegions = code.tryRegions
        safepoints = code.safepoints.map { Safepoint(cell: $0, handler: code.cells[Int($0)]) }
        self.index = index
    }

    /// Puts the handler that stops the machine where safepoints are, or their own back. While others run this code.
    func setSafepoints(armed: Bool) {
        let poll = HandlerTable.shared.cell(.poll)
        for point in safepoints { memory.setHandler(at: Int(point.cell), armed ? poll : point.handler) }
    }

    func handler(atSafepoint pointer: CodePointer) -> UInt64? {
        guard let position = memory.position(of: pointer) else { return nil }
        // The machine stops at the operand cell.
        let cell = UInt32(truncatingIfNeeded: position &- 1)
        let index = safepoints.partitioningIndex { $0.cell >= cell }
        return index < safepoints.count && safepoints[index].cell == cell ? safepoints[index].handler : nil
    }

    /// The byte offset in the module of the instruction whose operand cell `pointer` is.
    func sourceOffset(at pointer: CodePointer) -> Int? { offset(notAfter: pointer, including: true) }

    /// The byte offset of the call that will return to `pointer`.
    func sourceOffset(ofCallReturningTo pointer: CodePointer) -> Int? { offset(notAfter: pointer, including: false) }

    private func offset(notAfter pointer: CodePointer, including: Bool) -> Int? {
        guard let position = memory.position(of: pointer) else { return nil }
        let next = sourceMap.partitioningIndex {
            including ? Int($0.cell) > position : Int($0.cell) >= position
        }
        return next > 0 ? Int(sourceMap[next &- 1].offset) : nil
    }
}
