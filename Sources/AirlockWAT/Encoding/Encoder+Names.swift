import Airlock

/// The name section (spec 7.4.1), with the subsections that other tools write besides those of the specification.
extension ModuleBuilder {
    func appendNameSection(_ symbols: SymbolTable, to bytes: inout [UInt8]) {
        var section: [UInt8] = []
        if let moduleName {
            var name: [UInt8] = []
            append(moduleName, symbols, to: &name)
            section.append(0)
            section.append(sized: name)
        }
        append(1, names[.function], symbols, to: &section)
        append(2, localNames, symbols, to: &section)
        append(3, labelNames, symbols, to: &section)
        append(4, names[.type], symbols, to: &section)
        append(5, names[.table], symbols, to: &section)
        append(6, names[.memory], symbols, to: &section)
        append(7, names[.global], symbols, to: &section)
        append(8, names[.element], symbols, to: &section)
        append(9, names[.data], symbols, to: &section)
        append(10, fieldNames, symbols, to: &section)
        append(11, names[.tag], symbols, to: &section)
        guard !section.isEmpty else { return }
        var contents: [UInt8] = []
        contents.append(name: "name".utf8)
        contents.append(contentsOf: section)
        bytes.append(0)
        bytes.append(sized: contents)
    }

    private func append(_ symbol: UInt32, _ symbols: SymbolTable, to bytes: inout [UInt8]) {
        bytes.append(name: symbols.storage[symbols.range(symbol)])
    }

    private func appendMap(_ map: [NameAssignment], _ symbols: SymbolTable, to bytes: inout [UInt8]) {
        bytes.append(unsigned: map.count)
        for entry in map {
            bytes.append(unsigned: entry.index)
            append(entry.symbol, symbols, to: &bytes)
        }
    }

    private func append(_ id: UInt8, _ map: [NameAssignment], _ symbols: SymbolTable, to section: inout [UInt8]) {
        guard !map.isEmpty else { return }
        var contents: [UInt8] = []
        appendMap(map, symbols, to: &contents)
        section.append(id)
        section.append(sized: contents)
    }

    private func append(
        _ id: UInt8, _ maps: [(UInt32, [NameAssignment])], _ symbols: SymbolTable, to section: inout [UInt8]
    ) {
        guard !maps.isEmpty else { return }
        var contents: [UInt8] = []
        contents.append(unsigned: maps.count)
        for (index, map) in maps {
            contents.append(unsigned: index)
            appendMap(map, symbols, to: &contents)
        }
        section.append(id)
        section.append(sized: contents)
    }
}
