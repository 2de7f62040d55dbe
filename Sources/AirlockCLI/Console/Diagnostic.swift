/// How errors are told.
enum Diagnostic {
    static func text(of error: any Error) -> String { "\(error)".printable }

    static func text(of error: any Error, file: String) -> String { "\(name(of: file)): \(text(of: error))" }

    static func name(of file: String) -> String { file == "-" ? "<stdin>" : file.printable }
}
