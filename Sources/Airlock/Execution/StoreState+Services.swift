/// The instructions that handlers leave to the driver (see `Service`).
extension StoreState {
    /// Performs the service instruction whose operand cell is at `pc`.
    func perform(at pc: CodePointer) throws {
        guard let service = Service(rawValue: UInt16(truncatingIfNeeded: pc.field0)), let current else {
            throw fault(.unreachableCodeReached)
        }
        let slots = context.frame.advanced(by: pc.field1)
        let first = pc.immediate
        let second = Int(truncatingIfNeeded: pc[1])
        switch service {
        case .memorySize: slots[0] = current.memories[first].size
        case .memoryGrow:
            let memory = current.memories[first]
            let pages = memory.type.addressType.number(inSlot: slots[0])
            try pay(bytes: min(pages, 1 &<< 47) &* MemoryInstance.pageBytes)
            let previous = try askedToGrow {
                switch try memory.grow(by: pages) {
                case .success(let previous): previous
                case .failure: nil
                }
            }
            slots[0] = previous ?? .max
        case .memoryFill: try fillMemory(current, first, slots)
        case .memoryCopy: try copyMemory(current, first, second, slots)
        case .memoryInit: try initializeMemory(current, first, second, slots)
        case .dataDrop: current.isDataDropped[first] = true
        case .tableGet:
            let table = current.tables[first]
            guard let value = table.elements[table.type.addressType.number(inSlot: slots[0])] else { throw tableFault }
            slots[0] = value
        case .tableSet:
            let table = current.tables[first]
            guard table.elements.set(table.type.addressType.number(inSlot: slots[0]), slots[1]) else {
                throw tableFault
            }
        case .tableSize: slots[0] = current.tables[first].size
        case .tableGrow:
            let table = current.tables[first]
            let count = table.type.addressType.number(inSlot: slots[1])
            try pay(bytes: min(count, 1 &<< 60) &* 8)
            slots[0] = try askedToGrow { try table.grow(by: count, filledWith: slots[0]) } ?? .max
        case .tableFill:
            let table = current.tables[first]
            let type = table.type.addressType
            let start = type.number(inSlot: slots[0])
            let count = type.number(inSlot: slots[2])
            guard table.elements.contains(start, count: count) else { throw tableFault }
            try inSteps(count, ofBytes: 8) { _ = table.elements.fill(at: start &+ $0, slots[1], count: $1) }
        case .tableCopy: try copyTable(current, first, second, slots)
        case .tableInit:
            let table = current.tables[second]
            try pay(bytes: (slots[2] & 0xFFFF_FFFF) &* 8)
            let done = table.elements.initialize(
                at: table.type.addressType.number(inSlot: slots[0]), from: current.elements[first],
                offset: slots[1] & 0xFFFF_FFFF, count: slots[2] & 0xFFFF_FFFF)
            guard done else { throw tableFault }
        case .elemDrop: current.dropElements(first)
        case .refFunc: slots[0] = current.storage.function(first).reference
        case .moveMany:
            let target = context.frame.advanced(by: first)
            for index in 0..<second { target[index] = slots[index] }
        case .structNew: slots[0] = try makeStructure(current, first) { slots[$0] }
        case .structNewDefault: slots[0] = try makeStructure(current, first) { _ in 0 }
        case .arrayNew:
            let count = slots[current.module.validated.types[first].fieldSlotCount] & 0xFFFF_FFFF
            slots[0] = try makeArray(current, first, filledWith: { slots[$0] }, count: count)
        case .arrayNewDefault:
            slots[0] = try makeArray(current, first, filledWith: { _ in 0 }, count: slots[0] & 0xFFFF_FFFF)
        case .arrayNewFixed: slots[0] = try makeArray(current, first, count: second) { slots[$0] }
        case .arrayNewData: slots[0] = try makeArray(current, first, data: second, slots[0], slots[1])
        case .arrayNewElem: slots[0] = try makeArray(current, first, elements: second, slots[0], slots[1])
        case .arrayFill: try fillArray(current, first, slots)
        case .arrayCopy: try copyArray(current, first, slots)
        case .arrayInitData: try initializeArray(current, first, data: second, slots)
        case .arrayInitElem: try initializeArray(current, first, elements: second, slots)
        case .enterInspected:
            slots[0] = try enterInspected(current, first) ? 1 : 0
        case .leaveInspected: current.memories.first?.inspection?.leave(slots)
        case .profile: tellProfiler(first, header: pc.field1, begins: second != 0)
        case .clear: for index in 0..<second { slots[index] = 0 }
        }
    }

    /// Does what the store's observer may be asked for: an error of its own is one of the host.
    func asked<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch {
            hostErrorDepth = context.depth
            throw error
        }
    }

    var tableFault: any Error { fault(.tableAccessOutOfBounds) }

    private func fillMemory(_ instance: InstanceState, _ index: Int, _ slots: Frame) throws {
        let memory = instance.memories[index]
        let start = memory.type.addressType.number(inSlot: slots[0])
        let count = memory.type.addressType.number(inSlot: slots[2])
        guard memory.bytes.contains(start, count: count) else {
            throw memoryFault(index, .fill, at: start, width: count)
        }
        let byte = UInt8(truncatingIfNeeded: slots[1])
        try memory.inspection?.access(
            GuestRegion(start: GuestAddress(start), count: count), writes: true, base: start)
        try inSteps(count) { _ = memory.bytes.fill(at: start &+ $0, byte, count: $1) }
    }

    private func copyMemory(_ instance: InstanceState, _ target: Int, _ source: Int, _ slots: Frame) throws {
        let targetMemory = instance.memories[target]
        let sourceMemory = instance.memories[source]
        let (targetType, sourceType) = (targetMemory.type.addressType, sourceMemory.type.addressType)
        let to = targetType.number(inSlot: slots[0])
        let from = sourceType.number(inSlot: slots[1])
        let count = targetType.ofLength(with: sourceType).number(inSlot: slots[2])
        guard targetMemory.bytes.contains(to, count: count) else {
            throw memoryFault(target, .copy, at: to, width: count)
        }
        guard sourceMemory.bytes.contains(from, count: count) else {
            throw memoryFault(source, .read, at: from, width: count)
        }
        if let inspection = targetMemory.inspection, targetMemory === sourceMemory {
            try inspection.copy(from: from, to: to, count: count)
        } else {
            try sourceMemory.inspection?.access(
                GuestRegion(start: GuestAddress(from), count: count), writes: false, base: from)
            try targetMemory.inspection?.access(
                GuestRegion(start: GuestAddress(to), count: count), writes: true, base: to)
        }
        // Where they overlap, each byte is read before it is written.
        try inSteps(count, backwards: to > from) {
            _ = targetMemory.bytes.copy(to: to &+ $0, from: sourceMemory.bytes, at: from &+ $0, count: $1)
        }
    }

    private func initializeMemory(_ instance: InstanceState, _ segment: Int, _ index: Int, _ slots: Frame) throws {
        let memory = instance.memories[index]
        let start = memory.type.addressType.number(inSlot: slots[0])
        let offset = slots[1] & 0xFFFF_FFFF
        let count = slots[2] & 0xFFFF_FFFF
        try pay(bytes: count)
        if memory.bytes.contains(start, count: count) {
            try memory.inspection?.access(
                GuestRegion(start: GuestAddress(start), count: count), writes: true, base: start)
        }
        let done = memory.bytes.initialize(at: start, from: instance.data(segment), offset: offset, count: count)
        guard done else { throw memoryFault(index, .initialize, at: start, width: count) }
    }

    private func copyTable(_ instance: InstanceState, _ target: Int, _ source: Int, _ slots: Frame) throws {
        let targetTable = instance.tables[target]
        let sourceTable = instance.tables[source]
        let (targetType, sourceType) = (targetTable.type.addressType, sourceTable.type.addressType)
        let to = targetType.number(inSlot: slots[0])
        let from = sourceType.number(inSlot: slots[1])
        let count = targetType.ofLength(with: sourceType).number(inSlot: slots[2])
        guard targetTable.elements.contains(to, count: count), sourceTable.elements.contains(from, count: count) else {
            throw tableFault
        }
        try inSteps(count, ofBytes: 8, backwards: to > from) {
            _ = targetTable.elements.copy(to: to &+ $0, from: sourceTable.elements, at: from &+ $0, count: $1)
        }
    }
}
