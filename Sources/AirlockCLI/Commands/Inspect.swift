import Airlock

extension Command {
    static let inspect = Command(
        name: "inspect", summary: "Show what a module consists of.",
        discussion: """
            Works on every well-formed module, also on one that is not valid or needs what this version does not
            execute or know. Of lists longer than \(ModuleReport.longestList) entries the rest is counted. Offsets are those of the contents of a section in the file; for a text, in the binary module that
            it becomes.

            With --source, the places in the source are told that instructions come from, by the module's debug information
            (DWARF): innermost first, each inlined into the next.
            """,
        operands: [Operand(name: "FILE", help: "A module, binary or text; - is the standard input.")],
        options: [json, source]
    ) { arguments, console in
        let file = arguments.operands[0]
        do {
            guard !arguments.contains(source) else {
                let report = try SourceReport(try console.module(file), at: try offsets(arguments, console))
                console.print(arguments.contains(json) ? try report.json() : report.text)
                return .success
            }
            let report = try ModuleReport(try console.module(file))
            console.print(
                arguments.contains(json) ? try report.json() : report.text(file: file, style: console.style))
            return .success
        } catch let error as FileError {
            throw error
        } catch let error as UsageError {
            throw error
        } catch {
            console.error(Diagnostic.text(of: error, file: file))
            return .failure
        }
    }

    private static func offsets(_ arguments: Arguments, _ console: Console) throws -> [Int] {
        try arguments.values(of: source).flatMap { text in
            guard text == "-" else { return [try SourceReport.offset(text)] }
            guard arguments.operands[0] != "-" else { throw UsageError("the standard input is the module") }
            return try String(decoding: try console.readInput(), as: UTF8.self).split(whereSeparator: \.isWhitespace)
                .map { try SourceReport.offset($0) }
        }
    }

    private static let source = Option(
        name: "source", value: "OFFSET", isRepeatable: true,
        help: """
            Show the source of the instruction at an offset in the module, as backtraces give it; - reads offsets from the
            standard input.
            """)
    private static let json = Option(name: "json", help: "Print one JSON object.")
}
