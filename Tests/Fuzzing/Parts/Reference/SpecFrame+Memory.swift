import Airlock

/// The instructions on memories and tables (spec 4.6.5 to 4.6.7): each checks all bounds first, then acts.
extension SpecFrame {
    /// Whether the instruction is one on a memory, which is then executed.
    mutating func memory(_ opcode: Opcode, _ i: Instruction) throws -> Bool {
        switch opcode {
        case .i32Load: stack.append(.i32(UInt32(try load(i, 4))))
        case .i64Load: stack.append(.i64(try load(i, 8)))
        case .f32Load: stack.append(.f32(UInt32(try load(i, 4))))
        case .f64Load: stack.append(.f64(try load(i, 8)))
        case .i32Load8S: stack.append(.i32(UInt32(truncatingIfNeeded: Int8(truncatingIfNeeded: try load(i, 1)))))
        case .i32Load8U: stack.append(.i32(UInt32(try load(i, 1))))
        case .i32Load16S: stack.append(.i32(UInt32(truncatingIfNeeded: Int16(truncatingIfNeeded: try load(i, 2)))))
        case .i32Load16U: stack.append(.i32(UInt32(try load(i, 2))))
        case .i64Load8S: stack.append(.i64(UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: try load(i, 1)))))
        case .i64Load8U: stack.append(.i64(try load(i, 1)))
        case .i64Load16S: stack.append(.i64(UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: try load(i, 2)))))
        case .i64Load16U: stack.append(.i64(try load(i, 2)))
        case .i64Load32S: stack.append(.i64(UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: try load(i, 4)))))
        case .i64Load32U: stack.append(.i64(try load(i, 4)))
        case .i32Store: try store(i, 4, UInt64(try popI32()))
        case .i64Store: try store(i, 8, try popI64())
        case .f32Store: try store(i, 4, UInt64(determined(try popF32())))
        case .f64Store: try store(i, 8, determined(try popF64()))
        case .i32Store8: try store(i, 1, UInt64(try popI32()))
        case .i32Store16: try store(i, 2, UInt64(try popI32()))
        case .i64Store8: try store(i, 1, try popI64())
        case .i64Store16: try store(i, 2, try popI64())
        case .i64Store32: try store(i, 4, try popI64())
        case .memorySize:
            let memory = instance.memories[Int(i.index)]
            stack.append(SpecValue(memory.pages, memory.type.addressType))
        case .memoryGrow:
            let memory = instance.memories[Int(i.index)]
            let pages = try popAddress(memory.type.addressType)
            stack.append(SpecValue(memory.grow(by: pages) ?? .max, memory.type.addressType))
        case .memoryFill:
            let memory = instance.memories[Int(i.index)]
            let count = try popAddress(memory.type.addressType)
            let byte = UInt8(truncatingIfNeeded: try popI32())
            let range = try memory.range(try popAddress(memory.type.addressType), count)
            try store.spend(count / 256)
            memory.bytes.replaceSubrange(range, with: repeatElement(byte, count: range.count))
        case .memoryCopy:
            let (target, source) = (instance.memories[Int(i.index)], instance.memories[Int(i.secondIndex)])
            let count = try popAddress(shorter(target.type.addressType, source.type.addressType))
            let from = try popAddress(source.type.addressType)
            let to = try popAddress(target.type.addressType)
            let targetRange = try target.range(to, count)
            let bytes = Array(source.bytes[try source.range(from, count)])
            try store.spend(count / 256)
            target.bytes.replaceSubrange(targetRange, with: bytes)
        case .memoryInit:
            let (data, memory) = (instance.data[Int(i.index)], instance.memories[Int(i.secondIndex)])
            let count = UInt64(try popI32())
            let from = UInt64(try popI32())
            let to = try popAddress(memory.type.addressType)
            let range = try memory.range(to, count)
            guard from + count <= UInt64(data.count) else {
                throw SpecTrap(.heapAccessOutOfBounds, .init(address: to, offset: 0, width: count))
            }
            memory.bytes.replaceSubrange(range, with: data[Int(from)..<Int(from + count)])
        case .dataDrop: instance.data[Int(i.index)] = []
        default: return false
        }
        return true
    }

    private mutating func load(_ i: Instruction, _ width: UInt64) throws -> UInt64 {
        let memory = instance.memories[Int(i.index)]
        let range = try memory.range(try popAddress(memory.type.addressType), offset: i.literal, width)
        return memory.bytes[range].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    mutating func store(_ i: Instruction, _ width: UInt64, _ value: UInt64, high: UInt64 = 0) throws {
        let memory = instance.memories[Int(i.index)]
        let range = try memory.range(try popAddress(memory.type.addressType), offset: i.literal, width)
        for (place, position) in range.enumerated() {
            memory.bytes[position] = UInt8(truncatingIfNeeded: (place < 8 ? value : high) >> UInt64(8 * (place % 8)))
        }
    }

    /// The type of a length that counts in both.
    private func shorter(_ a: AddressType, _ b: AddressType) -> AddressType { a == .i64 && b == .i64 ? .i64 : .i32 }

    /// Whether the instruction is one on a table, which is then executed.
    mutating func table(_ opcode: Opcode, _ i: Instruction) throws -> Bool {
        switch opcode {
        case .tableGet:
            let table = instance.tables[Int(i.index)]
            stack.append(table.elements[try table.range(try popAddress(table.type.addressType), 1).lowerBound])
        case .tableSet:
            let table = instance.tables[Int(i.index)]
            let value = try popElement(of: table)
            table.elements[try table.range(try popAddress(table.type.addressType), 1).lowerBound] = value
        case .tableSize:
            let table = instance.tables[Int(i.index)]
            stack.append(SpecValue(UInt64(table.elements.count), table.type.addressType))
        case .tableGrow:
            let table = instance.tables[Int(i.index)]
            let count = try popAddress(table.type.addressType)
            let value = try popElement(of: table)
            stack.append(SpecValue(table.grow(by: count, value) ?? .max, table.type.addressType))
        case .tableFill:
            let table = instance.tables[Int(i.index)]
            let count = try popAddress(table.type.addressType)
            let value = try popElement(of: table)
            let range = try table.range(try popAddress(table.type.addressType), count)
            try store.spend(count / 256)
            table.elements.replaceSubrange(range, with: repeatElement(value, count: range.count))
        case .tableCopy:
            let (target, source) = (instance.tables[Int(i.index)], instance.tables[Int(i.secondIndex)])
            let count = try popAddress(shorter(target.type.addressType, source.type.addressType))
            let from = try popAddress(source.type.addressType)
            let to = try popAddress(target.type.addressType)
            let targetRange = try target.range(to, count)
            let elements = Array(source.elements[try source.range(from, count)])
            try store.spend(count / 256)
            target.elements.replaceSubrange(targetRange, with: elements)
        case .tableInit:
            let (elements, table) = (instance.elements[Int(i.index)], instance.tables[Int(i.secondIndex)])
            let count = UInt64(try popI32())
            let from = UInt64(try popI32())
            let range = try table.range(try popAddress(table.type.addressType), count)
            guard from + count <= UInt64(elements.count) else { throw SpecTrap(.tableAccessOutOfBounds) }
            table.elements.replaceSubrange(range, with: elements[Int(from)..<Int(from + count)])
        case .elemDrop: instance.elements[Int(i.index)] = []
        default: return false
        }
        return true
    }

    private mutating func popElement(of table: SpecTable) throws -> SpecValue {
        let value = try pop()
        guard store.has(value, type: .reference(table.type.element), in: table.home) else {
            throw Stuck("\(value) for a table of \(table.type.element)")
        }
        return value
    }
}
