/// Structures and arrays where handlers leave them to the driver (spec 4.6.3).
extension StoreState {
    private func type(_ instance: InstanceState, _ index: Int) -> DefinedType { instance.module.validated.types[index] }

    private func object(_ type: DefinedType, length: UInt32 = 0, bytes: UInt64) throws -> UInt64 {
        try pay(bytes: bytes)
        guard let object = try asked({ try makeObject(type.id, length: length, bytes: bytes) }) else {
            throw Trap(.allocationFailed, backtrace: currentBacktrace())
        }
        return object
    }

    private var outOfArray: any Error { fault(.arrayOutOfBounds) }
    /// Data segments count as memory, although no memory takes part.
    private var outOfData: any Error { Trap(.heapAccessOutOfBounds, backtrace: backtrace()) }

    // MARK: Making

    /// A structure whose fields have the operands `slot(0)` and so on, which are asked for when the object is there.
    func makeStructure(_ instance: InstanceState, _ index: Int, slot: (Int) -> UInt64) throws -> UInt64 {
        let type = type(instance, index)
        guard case .structure(let fields) = type.composite, let layout = type.layout else { return 0 }
        let object = try object(type, bytes: UInt64(layout.byteCount))
        for (index, field) in fields.enumerated() {
            let first = layout.slots[index]
            write(field.storage, at: object &+ UInt64(layout.offsets[index])) { slot(first &+ $0) }
        }
        return object
    }

    private func array(_ instance: InstanceState, _ index: Int, count: UInt64) throws -> (UInt64, shift: UInt8) {
        let type = type(instance, index)
        guard case .array(let element) = type.composite else { return (0, 0) }
        let shift = element.storage.storageShift
        let length = UInt32(truncatingIfNeeded: count)
        return (try object(type, length: length, bytes: ObjectHeap.arrayBytes(length: length, shift: shift)), shift)
    }

    /// An array whose elements all have the operands `slot(0)` and, if they are vectors, `slot(1)`.
    func makeArray(
        _ instance: InstanceState, _ index: Int, filledWith slot: (Int) -> UInt64, count: UInt64
    ) throws -> UInt64 {
        let (array, shift) = try array(instance, index, count: count)
        heap.fill(array, from: 0, count: count, with: slot(0), shift == 4 ? slot(1) : 0, shift: shift)
        return array
    }

    /// An array whose elements have the operands `slot(0)` and so on, which are asked for when the object is there.
    func makeArray(_ instance: InstanceState, _ index: Int, count: Int, slot: (Int) -> UInt64) throws -> UInt64 {
        let (array, shift) = try array(instance, index, count: UInt64(count))
        for index in 0..<count {
            let (low, high) = shift == 4 ? (slot(index &* 2), slot(index &* 2 &+ 1)) : (slot(index), 0)
            heap.fill(array, from: UInt64(index), count: 1, with: low, high, shift: shift)
        }
        return array
    }

    /// The bytes of `count` elements of a data segment; nil where it has not so many.
    private func data(
        _ instance: InstanceState, _ segment: Int, _ offset: UInt64, _ count: UInt64, shift: UInt8
    ) -> ArraySlice<UInt8>? {
        let data = instance.data(segment)
        let (start, bytes) = (offset & 0xFFFF_FFFF, (count & 0xFFFF_FFFF) &<< UInt64(shift))
        guard start &+ bytes <= UInt64(data.count) else { return nil }
        return data[(data.startIndex &+ Int(start))..<(data.startIndex &+ Int(start &+ bytes))]
    }

    private func shift(_ instance: InstanceState, _ index: Int) -> UInt8 {
        guard case .array(let element) = type(instance, index).composite else { return 0 }
        return element.storage.storageShift
    }

    func makeArray(
        _ instance: InstanceState, _ index: Int, data segment: Int, _ offset: UInt64, _ count: UInt64
    ) throws -> UInt64 {
        guard let data = data(instance, segment, offset, count, shift: shift(instance, index)) else { throw outOfData }
        let (array, shift) = try array(instance, index, count: count & 0xFFFF_FFFF)
        heap.write(data, to: array, from: 0, shift: shift)
        return array
    }

    /// Some references of an element segment; nil where it has not so many.
    private func elements(
        _ instance: InstanceState, _ segment: Int, _ offset: UInt64, _ count: UInt64
    ) -> ArraySlice<UInt64>? {
        let elements = instance.elements[segment]
        let (start, count) = (offset & 0xFFFF_FFFF, count & 0xFFFF_FFFF)
        guard start &+ count <= UInt64(elements.count) else { return nil }
        return elements[Int(start)..<Int(start &+ count)]
    }

    func makeArray(
        _ instance: InstanceState, _ index: Int, elements segment: Int, _ offset: UInt64, _ count: UInt64
    ) throws -> UInt64 {
        guard let elements = elements(instance, segment, offset, count) else { throw tableFault }
        return try makeArray(instance, index, count: elements.count) { elements[elements.startIndex &+ $0] }
    }

    // MARK: Writing. Null comes first, then the destination, then the source.

    private func requireElements(_ array: UInt64, from start: UInt64, count: UInt64) throws {
        guard array != 0 else { throw fault(.nullArrayReference) }
        guard let length = heap.length(of: array), (start & 0xFFFF_FFFF) &+ (count & 0xFFFF_FFFF) <= UInt64(length)
        else {
            throw outOfArray
        }
    }

    func fillArray(_ instance: InstanceState, _ index: Int, _ slots: Frame) throws {
        let shift = shift(instance, index)
        let count = slots[shift == 4 ? 4 : 3] & 0xFFFF_FFFF
        try requireElements(slots[0], from: slots[1], count: count)
        let start = slots[1] & 0xFFFF_FFFF
        try inSteps(count, ofBytes: 1 &<< UInt64(shift)) {
            heap.fill(
                slots[0], from: start &+ $0, count: $1, with: slots[2], shift == 4 ? slots[3] : 0, shift: shift)
        }
    }

    func copyArray(_ instance: InstanceState, _ index: Int, _ slots: Frame) throws {
        guard slots[0] != 0, slots[2] != 0 else { throw fault(.nullArrayReference) }
        try requireElements(slots[0], from: slots[1], count: slots[4])
        try requireElements(slots[2], from: slots[3], count: slots[4])
        let (to, from) = (slots[1] & 0xFFFF_FFFF, slots[3] & 0xFFFF_FFFF)
        let shift = shift(instance, index)
        try inSteps(slots[4] & 0xFFFF_FFFF, ofBytes: 1 &<< UInt64(shift), backwards: to > from) {
            heap.copy(to: slots[0], at: to &+ $0, from: slots[2], at: from &+ $0, count: $1, shift: shift)
        }
    }

    func initializeArray(_ instance: InstanceState, _ index: Int, data segment: Int, _ slots: Frame) throws {
        try requireElements(slots[0], from: slots[1], count: slots[3])
        let shift = shift(instance, index)
        guard let data = data(instance, segment, slots[2], slots[3], shift: shift) else { throw outOfData }
        heap.write(data, to: slots[0], from: slots[1] & 0xFFFF_FFFF, shift: shift)
    }

    func initializeArray(_ instance: InstanceState, _ index: Int, elements segment: Int, _ slots: Frame) throws {
        try requireElements(slots[0], from: slots[1], count: slots[3])
        guard let elements = elements(instance, segment, slots[2], slots[3]) else { throw tableFault }
        for (step, reference) in elements.enumerated() {
            heap.fill(slots[0], from: (slots[1] & 0xFFFF_FFFF) &+ UInt64(step), count: 1, with: reference, shift: 2)
        }
    }
}
