import Airlock
import AirlockWAT

extension Command {
    static let wat2wasm = Command(
        name: "wat2wasm", summary: "Translate a module from text to binary.",
        discussion: """
            Without --output, the binary goes beside FILE, with the extension .wasm, and for the standard input to the
            standard output. Nothing is written if the text is malformed or the module is not valid.

            The check refuses modules that need what this version does not execute; --no-check translates those too.
            """,
        operands: [Operand(name: "FILE", help: "A module as text; - is the standard input.")],
        options: [.output, noNames, noCheck]
    ) { arguments, console in
        let file = arguments.operands[0]
        let target = try arguments.value(of: .output) ?? binaryPath(for: file)
        let text = try console.read(file)
        let binary: [UInt8]
        do {
            guard text.isEmpty || !Console.isBinary(text) else {
                console.error("\(Diagnostic.name(of: file)): is binary already")
                return .failure
            }
            binary = try WAT.parse(text, options: WAT.Options(nameSection: !arguments.contains(noNames)))
            if !arguments.contains(noCheck) { _ = try Module(binary) }
        } catch {
            console.error(Diagnostic.text(of: error, file: file))
            return .failure
        }
        try console.write(binary, to: target)
        return .success
    }

    private static let noNames = Option(name: "no-names", help: "Keep no identifiers as names.")
    private static let noCheck = Option(name: "no-check", help: "Do not ask whether the module is valid.")

    private static func binaryPath(for file: String) throws -> String {
        if file == "-" { return "-" }
        if file.hasSuffix(".wasm") {
            throw UsageError("'\(file)' would be overwritten: name another file with --output")
        }
        return (file.hasSuffix(".wat") ? String(file.dropLast(4)) : file) + ".wasm"
    }
}

extension Option {
    static let output = Option(
        name: "output", letter: "o", value: "OUT", help: "Where to write; - is the standard output.")
}
