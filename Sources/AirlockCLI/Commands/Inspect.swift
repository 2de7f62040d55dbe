import Airlock

extension Command {
    static let inspect = Command(
        name: "inspect", summary: "Show what a module consists of.",
        discussion: """
            Works on every well-formed module, also on one that is not valid or needs what this version does not
            execute or know. Of lists longer than \(ModuleReport.longestList) entries the rest is counted. Offsets are those of the contents of a section in the file; for a text, in the binary module that
            it becomes.
            """,
        operands: [Operand(name: "FILE", help: "A module, binary or text; - is the standard input.")],
        options: [json]
    ) { arguments, console in
        let file = arguments.operands[0]
        do {
            let report = try ModuleReport(try console.module(file))
            console.print(
                arguments.contains(json) ? try report.json() : report.text(file: file, style: console.style))
            return .success
        } catch let error as FileError {
            throw error
        } catch {
            console.error(Diagnostic.text(of: error, file: file))
            return .failure
        }
    }

    private static let json = Option(name: "json", help: "Print one JSON object.")
}
