/// The text of the generated files.
extension HandlerSet {
    private static let header = "// Written by Sources/HandlerGenerator. Do not edit.\n\n"
    private static let parameters =
        "_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, "
        + "_ v: Double, _ w: Double"

    var files: [(name: String, text: String)] {
        groups.map { ("\($0.file)Handlers.swift", text(of: $0.members, file: $0.file)) }
            + [("HandlerRows.swift", rows)]
    }

    private func text(of members: [Handler], file: String) -> String {
        let functions = members.map {
            "@inline(__always) private func \($0.name)_(\(Self.parameters)) -> Int "
                + "{ unsafe Registers(p, s, m, n, x, a, f, v, w).\($0.body) }\n"
        }
        let addresses = members.map { "    address(\($0.name)_),\n" }
        return Self.header + functions.joined()
            + "\nlet handlerAddresses\(file): [UInt64] = unsafe [\n\(addresses.joined())]\n"
    }

    private var rows: String {
        let names = groups.flatMap { $0.members.map(\.name) }
        let numbers = Dictionary(uniqueKeysWithValues: zip(names, 0...))
        func number(_ name: String) -> Int { numbers[name] ?? 0 }

        var text = Self.header + "extension HandlerID {\n"
        for name in named { text += "    static let \(name) = HandlerID(rawValue: \(number(name)))\n" }
        text += "}\n\n/// Handler numbers by instruction and operand kinds.\nenum HandlerRows {\n"
        for table in Table.allCases {
            text += "    static let \(table): [(\(table.opcodes), [UInt16])] = [\n"
            for instruction in instructions[table] ?? [] {
                let cells = (0..<16).map { kinds in
                    let variant = Variant(
                        table: table, instruction: instruction, first: kinds / 4, second: kinds % 4)
                    return "\(variants[variant].map(number) ?? 0)"
                }
                text += "        (.\(instruction), [\(cells.joined(separator: ", "))]),\n"
            }
            text += "    ]\n"
        }
        text += "    /// First, second, and the handler that does both.\n"
        text += "    static let pairs: [(UInt16, UInt16, UInt16)] = [\n"
        for pair in pairs {
            text += "        (\(number(pair.first)), \(number(pair.second)), \(number(pair.both))),\n"
        }
        let addresses = groups.map { "handlerAddresses\($0.file)" }.joined(separator: "\n        + ")
        text += "    ]\n    static let addresses: [UInt64] =\n        \(addresses)\n"
        text += "    static let names: [StaticString] = [\n" + names.map { "        \"\($0)\",\n" }.joined()
        return text + "    ]\n}\n"
    }
}
