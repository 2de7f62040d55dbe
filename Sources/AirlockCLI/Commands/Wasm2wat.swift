import AirlockWAT

extension Command {
    static let wasm2wat = Command(
        name: "wasm2wat", aliases: ["print"], summary: "Show a module as text.",
        discussion: """
            Works on every well-formed module, valid or not. Translated back, the text gives an equivalent module:
            names stay, and custom sections become annotations.
            """,
        operands: [Operand(name: "FILE", help: "A module, binary or text; - is the standard input.")],
        options: [.output]
    ) { arguments, console in
        let file = arguments.operands[0]
        let text: String
        do {
            text = try WAT.print(try console.module(file))
        } catch let error as FileError {
            throw error
        } catch {
            console.error(Diagnostic.text(of: error, file: file))
            return .failure
        }
        try console.write(Array(text.utf8), to: arguments.value(of: .output) ?? "-")
        return .success
    }
}
