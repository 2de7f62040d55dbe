import Airlock
import Foundation

extension Command {
    static let inspect = Command(
        name: "inspect", summary: "Show what a module consists of.",
        discussion: """
            Works on every well-formed module, also on one that is not valid or needs what this version does not
            execute. Offsets are those of the contents of a section in the file.
            """,
        operands: [Operand(name: "FILE", help: "A binary module; - is the standard input.")],
        options: [json]
    ) { arguments, console in
        let file = arguments.operands[0]
        let bytes = try console.read(file)
        do {
            let report = try ModuleReport(bytes)
            console.print(
                arguments.contains(json) ? try encoded(report) : report.text(file: file, style: console.style))
            return .success
        } catch {
            console.error(Diagnostic.text(of: error, file: file))
            return .failure
        }
    }

    private static let json = Option(name: "json", help: "Print one JSON object.")

    private static func encoded(_ report: ModuleReport) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(report), as: UTF8.self)
    }
}
