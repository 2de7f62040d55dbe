/// The records of an instance that handlers read, and of the functions and globals that it defines.
///
/// Invariant: every array has the length of its index space, and is filled before code of the instance runs.
@safe
final class InstanceStorage {
    let record: UnsafeMutablePointer<InstanceRecord>
    private let ownFunctionCount: Int
    /// What memory 0 is where there is none: empty.
    private let noMemory: UnsafeMutablePointer<MemoryRecord>
    private let noShadowStackPointer: UnsafeMutablePointer<GlobalCell>

    struct Counts {
        var functions: Int
        var ownFunctions: Int
        var globals: Int
        var ownGlobals: Int
        var memories: Int
        var tables: Int
    }

    init(number: Int, serial: UInt64, _ counts: Counts) {
        ownFunctionCount = counts.ownFunctions
        unsafe noMemory = .allocate(capacity: 1)
        unsafe noMemory.initialize(
            to: MemoryRecord(base: UnsafeMutableRawPointer(bitPattern: 1 << 16).unsafelyUnwrapped, size: 0))
        unsafe noShadowStackPointer = .allocate(capacity: 1)
        unsafe noShadowStackPointer.initialize(to: GlobalCell(low: 0, high: 0))
        unsafe record = .allocate(capacity: 1)
        let globals: UnsafeMutablePointer<GlobalCell> = .allocate(capacity: counts.ownGlobals)
        unsafe globals.initialize(repeating: GlobalCell(low: 0, high: 0), count: counts.ownGlobals)
        unsafe record.initialize(
            to: InstanceRecord(
                number: number, serial: serial, owner: nil, ownFunctions: .allocate(capacity: counts.ownFunctions),
                functions: .allocate(capacity: counts.functions), globals: globals,
                globalAddresses: .allocate(capacity: counts.globals), memories: .allocate(capacity: counts.memories),
                tables: .allocate(capacity: counts.tables), memory0: noMemory,
                shadowStackPointer: noShadowStackPointer))
    }

    deinit {
        unsafe record.pointee.ownFunctions.deallocate()
        unsafe record.pointee.functions.deallocate()
        unsafe record.pointee.globals.deallocate()
        unsafe record.pointee.globalAddresses.deallocate()
        unsafe record.pointee.memories.deallocate()
        unsafe record.pointee.tables.deallocate()
        unsafe record.deallocate()
        unsafe noMemory.deallocate()
        unsafe noShadowStackPointer.deallocate()
    }

    /// Names the object that holds this storage.
    func setOwner(_ owner: AnyObject) { unsafe record.pointee.owner = Unmanaged.passUnretained(owner) }

    var serial: UInt64 { unsafe record.pointee.serial }

    /// Makes a global the one that errors restore.
    func setShadowStackPointer(_ global: GlobalCellHandle) { unsafe record.pointee.shadowStackPointer = global.cell }

    /// The value of the global that errors restore.
    var shadowStack: UInt64 {
        get { unsafe record.pointee.shadowStackPointer.pointee.low }
        set { unsafe record.pointee.shadowStackPointer.pointee.low = newValue }
    }

    /// Makes the first call of every own function leave the handlers again.
    func resetFunctions() {
        for index in 0..<ownFunctionCount { unsafe (record.pointee.ownFunctions + index).leadToStub() }
    }

    func setImportedFunction(_ index: Int, _ function: FunctionHandle) {
        unsafe (record.pointee.functions + index).initialize(to: function.record)
    }

    /// Makes own function number `own`, whose first call will run `handler`.
    func makeFunction(
        _ own: Int, index: Int, type: DefinedTypeID, reference: UInt32, parameterSlots: Int, resultSlots: Int,
        handler: UInt64
    ) -> FunctionHandle {
        let function = unsafe record.pointee.ownFunctions + own
        unsafe function.initializeStub(
            instance: record, type: type, reference: reference, index: index, parameterSlots: parameterSlots,
            resultSlots: resultSlots, handler: handler)
        unsafe (record.pointee.functions + index).initialize(to: function)
        return unsafe FunctionHandle(function)
    }

    func function(_ index: Int) -> FunctionHandle { unsafe FunctionHandle(record.pointee.functions[index]) }
    func ownFunction(_ own: Int) -> FunctionHandle { unsafe FunctionHandle(record.pointee.ownFunctions + own) }

    func setMemory(_ index: Int, _ memory: LinearMemory) {
        unsafe (record.pointee.memories + index).initialize(to: memory.record)
        if index == 0 { unsafe record.pointee.memory0 = memory.record }
    }

    func setTable(_ index: Int, _ table: ReferenceTable) {
        unsafe (record.pointee.tables + index).initialize(to: table.record)
    }

    func setImportedGlobal(_ index: Int, _ cell: GlobalCellHandle) {
        unsafe (record.pointee.globalAddresses + index).initialize(to: cell.cell)
    }

    func makeGlobal(_ own: Int, index: Int) -> GlobalCellHandle {
        let cell = unsafe record.pointee.globals + own
        unsafe (record.pointee.globalAddresses + index).initialize(to: cell)
        return unsafe GlobalCellHandle(cell)
    }
}

extension UnsafeMutablePointer<FunctionRecord> {
    /// Initialises a record whose code is its stub.
    func initializeStub(
        instance: UnsafeMutablePointer<InstanceRecord>?, type: DefinedTypeID, reference: UInt32, index: Int,
        parameterSlots: Int, resultSlots: Int, handler: UInt64
    ) {
        let frame = max(parameterSlots &+ FrameMeta.headerSlots, resultSlots)
        let meta = FrameMeta(
            frameSlots: UInt32(truncatingIfNeeded: frame), zeroSlots: 0,
            parameterSlots: UInt16(truncatingIfNeeded: parameterSlots))
        unsafe initialize(
            to: FunctionRecord(
                code: Code(bitPattern: UInt(bitPattern: self)).unsafelyUnwrapped, instance: instance,
                type: type.rawValue, reference: reference, index: UInt32(truncatingIfNeeded: index),
                parameterSlots: UInt16(truncatingIfNeeded: parameterSlots),
                resultSlots: UInt16(truncatingIfNeeded: resultSlots),
                stub: (meta, handler)))
        unsafe leadToStub()
    }

    func leadToStub() {
        let stub = unsafe UnsafeRawPointer(self) + (FunctionRecord.stubOffset &- 16)
        unsafe pointee.code = stub.assumingMemoryBound(to: UInt64.self)
    }
}

/// The storage of a global.
///
/// Rests on: the cell lives as long as its `GlobalInstance`, which every holder keeps alive.
@safe
struct GlobalCellHandle {
    let cell: UnsafeMutablePointer<GlobalCell>

    init(_ cell: UnsafeMutablePointer<GlobalCell>) { unsafe self.cell = cell }

    /// Of anything but a vector.
    var value: UInt64 {
        get { unsafe cell.pointee.low }
        nonmutating set { unsafe cell.pointee.low = newValue }
    }

    /// In as many slots as a value of its type takes, or as one of any type does.
    var bits: GlobalCell {
        get { unsafe cell.pointee }
        nonmutating set { unsafe cell.pointee = newValue }
    }
}

/// The storage of a global that the host made.
@safe
final class GlobalStorage {
    let cell: GlobalCellHandle

    init() {
        let cell: UnsafeMutablePointer<GlobalCell> = .allocate(capacity: 1)
        unsafe cell.initialize(to: GlobalCell(low: 0, high: 0))
        unsafe self.cell = GlobalCellHandle(cell)
    }

    deinit { unsafe cell.cell.deallocate() }
}

/// The records of functions of the host, by number.
@safe
final class HostRecords {
    private var functions: [UnsafeMutablePointer<HostFunctionRecord>?] = unsafe []

    deinit {
        // By index: swift-format 6.3 drops `unsafe` from a loop's pattern.
        for index in unsafe functions.indices { unsafe functions[index]?.deallocate() }
    }

    /// - Parameters:
    ///   - object: What the function is made of. It must live until the function is removed.
    ///   - number: That of a function that was removed, or the next.
    func makeFunction(
        of object: AnyObject, type: DefinedTypeID, reference: UInt32, number: Int, parameterSlots: Int,
        resultSlots: Int, handler: UInt64
    ) -> FunctionHandle {
        let record: UnsafeMutablePointer<HostFunctionRecord> = .allocate(capacity: 1)
        let handle = unsafe Self.handle(record)
        unsafe handle.record.initializeStub(
            instance: nil, type: type, reference: reference, index: number, parameterSlots: parameterSlots,
            resultSlots: resultSlots, handler: handler)
        let offset = unsafe MemoryLayout<HostFunctionRecord>.offset(of: \.object) ?? 0
        unsafe (UnsafeMutableRawPointer(record) + offset).initializeMemory(
            as: Unmanaged<AnyObject>.self, to: Unmanaged.passUnretained(object))
        while unsafe functions.count <= number { unsafe functions.append(nil) }
        unsafe functions[number]?.deallocate()
        unsafe functions[number] = record
        return handle
    }

    func function(_ number: Int) -> FunctionHandle? {
        guard unsafe number < functions.count, let record = unsafe functions[number] else { return nil }
        return unsafe Self.handle(record)
    }

    private static func handle(_ record: UnsafeMutablePointer<HostFunctionRecord>) -> FunctionHandle {
        unsafe FunctionHandle(UnsafeMutableRawPointer(record).assumingMemoryBound(to: FunctionRecord.self))
    }

    func removeFunction(_ number: Int) {
        unsafe functions[number]?.deallocate()
        unsafe functions[number] = nil
    }
}
