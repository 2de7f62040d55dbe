import Airlock

extension ModuleReport {
    /// The report for people.
    func text(file: String, style: Style) -> String {
        var lines: [String] = []
        let kind = isComponent ? "component" : "module"
        let own = name.map { " \"\($0.printable)\"" } ?? ""
        lines.append(
            "\(style(Diagnostic.name(of: file), .bold)): \(verdict(style)) \(kind)\(own), \(bytes.grouped) bytes")
        if let fault { lines.append("  \(style(fault.printable, .red))") }
        lines.append(
            "  features beyond WebAssembly 1.0: " + (features.isEmpty ? "none" : features.joined(separator: ", ")))
        if !unsupported.isEmpty {
            lines.append("  not executed by this version: " + unsupported.joined(separator: ", "))
        }
        func list(_ title: String, _ rows: [[String]]) {
            guard !rows.isEmpty else { return }
            lines.append("")
            lines.append(style(title, .bold))
            lines += Self.table(rows)
            if let count = omitted[title] { lines.append("  ... and \(count.grouped) more") }
        }
        list("sections", sections.map(Self.row))
        list("types", types.map { ["\($0.index)", $0.type] })
        list("imports", imports.map { [$0.kind, "\($0.module.printable).\($0.name.printable)", $0.type] })
        list("exports", exports.map { ["\($0.kind) \($0.index)", $0.name.printable, $0.type] })
        list("memories", memories.map { ["\($0.index)", Self.pages($0), $0.isImported ? "imported" : ""] })
        list("tables", tables.map { ["\($0.index)", Self.elements($0), $0.isImported ? "imported" : ""] })
        if !memories.isEmpty { list("allocator", [[allocator ?? "none: the host chooses where its bytes go"]]) }
        if let start { list("start", [["function \(start)"]]) }
        return lines.joined(separator: "\n")
    }

    private func verdict(_ style: Style) -> String {
        if isValid { return style("valid", .green) }
        // What goes beyond WebAssembly 3.0 may be valid to those who know it.
        return isKnown ? style("not valid", .red) : style("unsupported", .yellow)
    }

    private static func row(_ section: Section) -> [String] {
        [
            section.offset.hexadecimal(width: 6), "\(section.size.grouped) bytes".leftPadded(to: 15),
            section.name + (section.customName.map { " \"\($0.printable)\"" } ?? ""),
            section.count.map { $0 == 1 ? "1 item" : "\($0.grouped) items" } ?? "",
        ]
    }

    private static func pages(_ memory: Space) -> String {
        let (bytes, overflow) = memory.minimum.multipliedReportingOverflow(by: 65_536)
        let size = overflow ? "" : " (\(bytes.grouped) bytes)"
        let maximum = memory.maximum.map { "at most \($0.grouped)" } ?? "no maximum"
        return "\(memory.addressType), \(memory.minimum.grouped) pages\(size), \(maximum)"
    }

    private static func elements(_ table: Space) -> String {
        let maximum = table.maximum.map { "at most \($0.grouped)" } ?? "no maximum"
        return
            "\(table.addressType), \(table.minimum.grouped) \(table.minimum == 1 ? "element" : "elements") of \(table.element ?? "?"), \(maximum)"
    }

    /// Columns as wide as their widest cell, unless one is very long.
    private static func table(_ rows: [[String]]) -> [String] {
        let widths = (0..<(rows.map(\.count).max() ?? 0)).map { column in
            min(32, rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0)
        }
        return rows.map { row in
            "  " + zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ").trimmed
        }
    }
}
