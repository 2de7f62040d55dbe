import Airlock

/// Assembling a module from its sections (spec 5.5).
extension ModuleBuilder {
    func encoded(symbols: SymbolTable, nameSection: Bool) -> [UInt8] {
        var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
        bytes.reserveCapacity(code.bytes.count + data.bytes.count + 4096)
        appendCustomSections(.before, nil, to: &bytes)
        for kind in Section.inOrder {
            appendCustomSections(.before, kind, to: &bytes)
            appendSection(kind, to: &bytes)
            appendCustomSections(.after, kind, to: &bytes)
        }
        if nameSection { appendNameSection(symbols, to: &bytes) }
        appendCustomSections(.after, nil, to: &bytes)
        return bytes
    }

    private func appendCustomSections(_ side: PlacedCustomSection.Side, _ kind: Section?, to bytes: inout [UInt8]) {
        for section in customSections where section.side == side && section.section == kind {
            bytes.append(0)
            bytes.append(sized: section.bytes)
        }
    }

    private func appendSection(_ kind: Section, to bytes: inout [UInt8]) {
        switch kind {
        case .custom: return
        case .type: append(typeSection, kind, to: &bytes)
        case .import: append(imports, kind, to: &bytes)
        case .function: append(functions, kind, to: &bytes)
        case .table: append(tables, kind, to: &bytes)
        case .memory: append(memories, kind, to: &bytes)
        case .tag: append(tags, kind, to: &bytes)
        case .global: append(globals, kind, to: &bytes)
        case .export: append(exports, kind, to: &bytes)
        case .start:
            guard let start else { return }
            var index: [UInt8] = []
            index.append(unsigned: start)
            bytes.append(kind.rawValue)
            bytes.append(sized: index)
        case .element: append(elements, kind, to: &bytes)
        case .dataCount:
            guard needsDataCount else { return }
            var count: [UInt8] = []
            count.append(unsigned: data.count)
            bytes.append(kind.rawValue)
            bytes.append(sized: count)
        case .code: append(code, kind, to: &bytes)
        case .data: append(data, kind, to: &bytes)
        }
    }

    private var typeSection: Entries {
        var section = Entries()
        var next = 0
        for size in recursionGroups {
            let group = types[next..<(next + size)]
            if group.count != 1 {
                section.bytes.append(TypeCode.recursionGroup)
                section.bytes.append(unsigned: group.count)
            }
            for type in group { section.bytes.append(type) }
            section.count &+= 1
            next += size
        }
        return section
    }

    private func append(_ section: Entries, _ kind: Section, to bytes: inout [UInt8]) {
        guard section.count > 0 else { return }
        var count: [UInt8] = []
        count.append(unsigned: section.count)
        bytes.append(kind.rawValue)
        bytes.append(unsigned: count.count + section.bytes.count)
        bytes.append(contentsOf: count)
        bytes.append(contentsOf: section.bytes)
    }
}
