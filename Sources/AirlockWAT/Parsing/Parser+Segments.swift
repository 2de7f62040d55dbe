import Airlock

/// Element and data segments (spec 6.6.8, 6.6.9).
extension Parser {
    /// The elements of a segment, encoded one after the other.
    private struct ElementList {
        var count: UInt64 = 0
        var bytes: [UInt8] = []
        /// The type of elements that are expressions; nil for function indices.
        var type: ReferenceType?
    }

    private enum Placement {
        case passive, declarative
        /// The offset, encoded.
        case active(table: UInt32, offset: [UInt8])
    }

    /// Reads an instruction sequence into `output`, with the `end` that the binary format wants.
    ///
    /// Parenthesized, it is `(keyword instr*)` or a single folded instruction, which is short for it.
    mutating func expression(parenthesized: Bool, keyword: Keyword = .offset) throws(WATError) {
        output.removeAll(keepingCapacity: true)
        function.reset()
        locals.removeAll()
        if !parenthesized {
            try instructionSequence()
        } else if acceptOpen(keyword) {
            try instructionSequence()
            try expectClose()
        } else {
            try foldedInstruction()
        }
        output.append(UInt8(Opcode.end.rawValue))
    }

    // MARK: Elements

    mutating func elementField() throws(WATError) {
        _ = try enter(.element)
        if accept(.declare) {
            addElements(try elementList(needsKeyword: true), .declarative)
        } else if acceptOpen(.table) {
            let table = try index(.table)
            try expectClose()
            try expression(parenthesized: true)
            let placement = Placement.active(table: table, offset: output)
            addElements(try elementList(needsKeyword: true), placement)
        } else if isOpen(.offset) || (next.kind == .leftParen && afterNext.kind == .instruction) {
            try expression(parenthesized: true)
            let placement = Placement.active(table: 0, offset: output)
            addElements(try elementList(needsKeyword: false), placement)
        } else {
            addElements(try elementList(needsKeyword: true), .passive)
        }
    }

    private mutating func elementList(needsKeyword: Bool) throws(WATError) -> ElementList {
        if isReferenceType { return try expressions(try referenceType()) }
        guard accept(.func) || (!needsKeyword && (isIndex || isClose)) else { throw unexpected("a list of elements") }
        return try functionIndices()
    }

    private mutating func functionIndices() throws(WATError) -> ElementList {
        var list = ElementList()
        while isIndex {
            list.bytes.append(unsigned: try index(.function))
            list.count &+= 1
        }
        return list
    }

    private mutating func expressions(_ type: ReferenceType) throws(WATError) -> ElementList {
        var list = ElementList(type: type)
        while next.kind == .leftParen {
            try expression(parenthesized: true, keyword: .item)
            list.bytes.append(contentsOf: output)
            list.count &+= 1
        }
        return list
    }

    /// `(elem …)` inside a table definition; returns the number of elements.
    mutating func inlineElements(
        table: UInt32, _ address: AddressType, _ type: ReferenceType
    ) throws(WATError) -> UInt64 {
        try expectOpen(.elem)
        _ = module.add(to: .element)
        var list: ElementList
        if next.kind == .leftParen {
            list = try expressions(type)
        } else {
            list = try functionIndices()
            // Function indices make elements of type (ref func), which fits tables of the function types that are
            // above it only; for others they are short for expressions.
            if type != .funcref, type != ReferenceType(isNullable: false, .func) { list = asExpressions(list, type) }
        }
        try expectClose()
        addElements(list, .active(table: table, offset: zero(address)))
        return list.count
    }

    private func asExpressions(_ list: ElementList, _ type: ReferenceType) -> ElementList {
        var result = ElementList(count: list.count, type: type)
        var start = 0
        for (position, byte) in list.bytes.enumerated() where byte & 0x80 == 0 {
            result.bytes.append(UInt8(Opcode.refFunc.rawValue))
            result.bytes.append(contentsOf: list.bytes[start...position])
            result.bytes.append(UInt8(Opcode.end.rawValue))
            start = position + 1
        }
        return result
    }

    private func zero(_ address: AddressType) -> [UInt8] {
        let opcode: Opcode = address == .i64 ? .i64Const : .i32Const
        return [UInt8(opcode.rawValue), 0, UInt8(Opcode.end.rawValue)]
    }

    /// Encodes a segment in the shortest of the forms that mean it (spec 5.5.12).
    private mutating func addElements(_ list: ElementList, _ placement: Placement) {
        module.elements.count &+= 1
        var bytes: [UInt8] = []
        let expressions: UInt8 = list.type == nil ? 0 : 4
        var omitsType = false
        switch placement {
        case .passive: bytes.append(1 | expressions)
        case .declarative: bytes.append(3 | expressions)
        case .active(let table, let offset):
            omitsType = table == 0 && (list.type == nil || list.type == .funcref)
            bytes.append((omitsType ? 0 : 2) | expressions)
            if !omitsType { bytes.append(unsigned: table) }
            bytes.append(contentsOf: offset)
        }
        if !omitsType {
            if let type = list.type { bytes.append(type) } else { bytes.append(0) }
        }
        bytes.append(unsigned: list.count)
        module.elements.bytes.append(contentsOf: bytes)
        module.elements.bytes.append(contentsOf: list.bytes)
    }

    // MARK: Data

    mutating func dataField() throws(WATError) {
        _ = try enter(.data)
        var mode: [UInt8] = [1]
        if acceptOpen(.memory) {
            let memory = try index(.memory)
            try expectClose()
            try expression(parenthesized: true)
            mode = dataMode(memory: memory, offset: output)
        } else if next.kind == .leftParen {
            try expression(parenthesized: true)
            mode = dataMode(memory: 0, offset: output)
        }
        _ = try addData(mode)
    }

    private func dataMode(memory: UInt32, offset: [UInt8]) -> [UInt8] {
        var mode: [UInt8] = [memory == 0 ? 0 : 2]
        if memory != 0 { mode.append(unsigned: memory) }
        return mode + offset
    }

    /// The strings of `(data …)` inside a memory definition; returns their size.
    mutating func inlineData(memory: UInt32, _ address: AddressType) throws(WATError) -> Int {
        _ = module.add(to: .data)
        return try addData(dataMode(memory: memory, offset: zero(address)))
    }

    private mutating func addData(_ mode: [UInt8]) throws(WATError) -> Int {
        var contents: [UInt8] = []
        try strings(into: &contents)
        module.data.count &+= 1
        module.data.bytes.append(contentsOf: mode)
        module.data.bytes.append(sized: contents)
        return contents.count
    }
}
