import Airlock

/// The fields of a module.
extension Printer {
    mutating func module() throws {
        write("(module")
        if let name = decoded.names.module {
            write(name.isEmpty ? " (@name \"\")" : " \(TextEscape.identifier(name))")
        }
        let headEnd = text.count
        try customSections()
        try typeDefinitions()
        var counts: [ExternKind: UInt32] = [:]
        func next(_ kind: ExternKind) -> UInt32 {
            let index = counts[kind, default: 0]
            counts[kind] = index &+ 1
            return index
        }
        for item in decoded.imports { try importField(item, next(item.type.kind)) }
        for table in decoded.tables { try tableField(table, next(.table)) }
        for memory in decoded.memories {
            let index = next(.memory)
            try line(depth: 1)
            write("(memory\(memories.definition(index)) (;\(index);) \(string(memory)))")
        }
        for tag in decoded.tags {
            let index = next(.tag)
            try line(depth: 1)
            write("(tag\(tags.definition(index)) (;\(index);)")
            try typeUse(tag)
            write(")")
        }
        for global in decoded.globals {
            let index = next(.global)
            try line(depth: 1)
            write("(global\(globals.definition(index)) (;\(index);) \(string(global.type)) ")
            try expression(global.initializer, keyword: nil)
            write(")")
        }
        for export in decoded.exports {
            try line(depth: 1)
            write("(export \(TextEscape.name(export.name.string)) (\(keyword(export.kind)) ")
            write("\(identifiers(export.kind).reference(export.index))))")
        }
        if let start = decoded.start {
            try line(depth: 1)
            write("(start \(functions.reference(start.rawValue)))")
        }
        for (index, segment) in decoded.elements.enumerated() {
            try elementField(segment, UInt32(truncatingIfNeeded: index))
        }
        for (type, body) in zip(decoded.functions, decoded.code) {
            try functionField(type, body, next(.function))
        }
        for (index, segment) in decoded.data.enumerated() {
            try dataField(segment, UInt32(truncatingIfNeeded: index))
        }
        write(text.count == headEnd ? ")\n" : "\n)\n")
    }

    private func keyword(_ kind: ExternKind) -> String {
        switch kind {
        case .function: "func"
        case .table: "table"
        case .memory: "memory"
        case .global: "global"
        case .tag: "tag"
        }
    }

    private func identifiers(_ kind: ExternKind) -> Identifiers {
        switch kind {
        case .function: functions
        case .table: tables
        case .memory: memories
        case .global: globals
        case .tag: tags
        }
    }

    // MARK: Custom sections

    /// Those other than the name section, at the places where they stand.
    private mutating func customSections() throws {
        let present = decoded.sections.compactMap { Section(rawValue: $0.id) }.filter { $0 != .custom }
        var followsNames = false
        for section in decoded.customSections {
            if section.name == "name" {
                followsNames = true
                continue
            }
            try line(depth: 1)
            write("(@custom \(TextEscape.name(section.name)) ")
            // Only the end of the module is behind the name section, which is written last.
            if followsNames, section.place == present.count {
                write("(after last) ")
            } else if section.place == 0 {
                write("(before first) ")
            } else {
                write("(after \(present[min(section.place, present.count) - 1].keyword)) ")
            }
            TextEscape.append(data: decoded.bytes[section.range], to: &text)
            write(")")
        }
    }

    // MARK: Imports and definitions

    private mutating func importField(_ item: Import, _ index: UInt32) throws {
        try line(depth: 1)
        write("(import \(TextEscape.name(item.module.string)) \(TextEscape.name(item.name.string)) ")
        let kind = item.type.kind
        write("(\(keyword(kind))\(identifiers(kind).definition(index)) (;\(index);)")
        switch item.type {
        case .function(let type), .tag(let type): try typeUse(type)
        case .table(let type): write(" \(string(type))")
        case .memory(let type): write(" \(string(type))")
        case .global(let type): write(" \(string(type))")
        }
        write("))")
    }

    private mutating func tableField(_ table: TableDefinition, _ index: UInt32) throws {
        try line(depth: 1)
        write("(table\(tables.definition(index)) (;\(index);) \(string(table.type))")
        if let initializer = table.initializer {
            write(" ")
            try expression(initializer, keyword: nil)
        }
        write(")")
    }

    private mutating func functionField(_ type: TypeIndex, _ body: FunctionBody, _ index: UInt32) throws {
        let parameters = functionType(type)?.parameters.count ?? 0
        // The names of a function too large for them are not worth a number that overflows.
        let count = body.locals.reduce(parameters) { min($0 + Int($1.count), Int(UInt32.max)) }
        locals = Identifiers(decoded.names.locals[index] ?? [:], count: count)
        try line(depth: 1)
        write("(func\(functions.definition(index)) (;\(index);)")
        try typeUse(type, named: true)
        try localDeclarations(body.locals, first: UInt32(truncatingIfNeeded: parameters))
        try functionBody(body, labelNames: decoded.names.labels[index] ?? [:])
        try line(depth: 1)
        write(")")
    }

    private mutating func localDeclarations(_ groups: [FunctionBody.LocalGroup], first: UInt32) throws {
        guard groups.contains(where: { $0.count > 0 }) else { return }
        try line(depth: 2)
        var index = first
        var isFirst = true
        var isOpen = false
        for group in groups {
            let type = string(group.type)
            for _ in 0..<group.count {
                try checkLength()
                if locals.isNamed(index) {
                    write(isOpen ? ") " : isFirst ? "" : " ")
                    write("(local\(locals.definition(index)) \(type))")
                    isOpen = false
                } else {
                    write(isOpen ? " \(type)" : isFirst ? "(local \(type)" : " (local \(type)")
                    isOpen = true
                }
                isFirst = false
                index &+= 1
            }
        }
        if isOpen { write(")") }
    }

    // MARK: Segments

    private mutating func elementField(_ segment: ElementSegment, _ index: UInt32) throws {
        try line(depth: 1)
        write("(elem\(elements.definition(index)) (;\(index);)")
        switch segment.mode {
        case .passive: break
        case .declarative: write(" declare")
        case .active(let table, let offset):
            if table.rawValue != 0 { write(" (table \(tables.reference(table.rawValue)))") }
            write(" ")
            try expression(offset, keyword: "offset")
        }
        switch segment.items {
        case .functions(let indices):
            write(" func")
            for index in indices {
                try checkLength()
                write(" \(functions.reference(index.rawValue))")
            }
        case .expressions(let expressions):
            write(" \(string(segment.type))")
            for item in expressions {
                try checkLength()
                write(" ")
                try expression(item, keyword: "item")
            }
        }
        write(")")
    }

    private mutating func dataField(_ segment: DataSegment, _ index: UInt32) throws {
        try line(depth: 1)
        write("(data\(data.definition(index)) (;\(index);) ")
        if case .active(let memory, let offset) = segment.mode {
            if memory.rawValue != 0 { write("(memory \(memories.reference(memory.rawValue))) ") }
            try expression(offset, keyword: "offset")
            write(" ")
        }
        TextEscape.append(data: decoded.bytes[segment.range], to: &text)
        write(")")
    }
}
