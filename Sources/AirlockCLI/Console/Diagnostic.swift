import AirlockWAT

/// How errors are told.
enum Diagnostic {
    static func text(of error: any Error) -> String {
        // Such an error does not say by itself what is malformed: it may also be a script.
        (error is WATError ? "malformed module: \(error)" : "\(error)").printable
    }

    static func text(of error: any Error, file: String) -> String { "\(name(of: file)): \(text(of: error))" }

    static func name(of file: String) -> String { file == "-" ? "<stdin>" : file.printable }

    static func name(ofOutput file: String) -> String { file == "-" ? "<stdout>" : file.printable }
}
