import AirlockPlatform

/// A valid module and the code lowered from it so far. Shared by all its instances, on any thread.
package final class LoadedModule: @unchecked Sendable {
    package let validated: ValidatedModule
    /// By name, compared by bytes.
    package let exports: [Name: Export]
    /// The pointer that errors put back; nil where there is none.
    package let shadowStackPointer: ShadowStackPointer?
    /// See `FunctionLowering`.
    private let pauses: Bool
    private let lock = Lock()
    /// By body; filled as functions are called. Guarded by `lock`.
    private var lowered: [LoweredFunction?]
    private var byAddress = CodeIndex()

    package convenience init(_ validated: ValidatedModule) {
        self.init(validated, pauses: !TailCallProbe.keepsStack)
    }

    init(_ validated: ValidatedModule, pauses: Bool) {
        self.validated = validated
        self.pauses = pauses
        exports = Dictionary(validated.module.exports.map { ($0.name, $0) }) { first, _ in first }
        shadowStackPointer = ShadowStackPointer(validated)
        lowered = Array(repeating: nil, count: validated.module.code.count)
    }

    /// The code of a function body, lowered on the first demand.
    func code(ofBody body: Int) throws -> LoweredFunction {
        try lock.withLock {
            if let code = lowered[body] { return code }
            let code = LoweredFunction(
                try FunctionLowering.lower(validated, body: body, pauses: pauses),
                index: validated.importedFunctionCount &+ body,
                parameterSlots: validated.signature(ofFunction: validated.importedFunctionCount &+ body).parameterSlots
                    .count)
            lowered[body] = code
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
        self.index = index
    }

    /// The byte offset in the module of the instruction whose operand cell `pointer` is.
    func sourceOffset(at pointer: CodePointer) -> Int? { offset(notAfter: pointer, including: true) }

    /// The byte offset of the call that will return to `pointer`.
    func sourceOffset(ofCallReturningTo pointer: CodePointer) -> Int? { offset(notAfter: pointer, including: false) }

    private func offset(notAfter pointer: CodePointer, including: Bool) -> Int? {
        guard let position = memory.position(of: pointer) else { return nil }
        // Binary search for the first entry after the position.
        var low = 0
        var high = sourceMap.count
        while low < high {
            let middle = (low &+ high) / 2
            let cell = Int(sourceMap[middle].cell)
            if including ? cell <= position : cell < position { low = middle &+ 1 } else { high = middle }
        }
        return low > 0 ? Int(sourceMap[low &- 1].offset) : nil
    }
}
