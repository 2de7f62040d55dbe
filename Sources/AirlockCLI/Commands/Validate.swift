import Airlock

extension Command {
    static let validate = Command(
        name: "validate", summary: "Tell whether modules are valid.",
        discussion: """
            Prints a line for each file: to the standard output if the module is valid, else to the standard error with
            the place of the fault: a line of the text, or a byte offset, which for a text is that in the binary module
            it becomes.

            Features are named as in the proposals, separated by commas; wasm1, wasm2 and wasm3 stand for all of a
            version of WebAssembly. Features that this version does not execute are refused in any case.
            """,
        operands: [
            Operand(name: "FILE", count: .oneOrMore, help: "A module, binary or text; - is the standard input.")
        ],
        options: [features]
    ) { arguments, console in
        var configuration = Engine.Configuration()
        if let list = arguments.value(of: features) { configuration.features = try Features(list: list) }
        var status = CommandStatus.success
        for file in arguments.operands {
            do {
                _ = try Module(try console.module(file), engine: Engine(configuration))
                console.print("\(Diagnostic.name(of: file)): valid")
            } catch let error as FileError {
                console.error(Diagnostic.text(of: error))
                status = .failure
            } catch {
                console.error(Diagnostic.text(of: error, file: file))
                status = .failure
            }
        }
        return status
    }

    private static let features = Option(
        name: "features", value: "LIST", choices: .words(Features.known),
        help: "Refuse modules that need other features.")
}

extension Features {
    private static let versions: [(String, Features)] = [("wasm1", .wasm1), ("wasm2", .wasm2), ("wasm3", .wasm3)]

    /// All that a list may have.
    fileprivate static var known: [String] { versions.map(\.0) + Feature.allCases.map(\.name) }

    /// From names separated by commas. WebAssembly 1.0 is always included.
    init(list: String) throws {
        self = .wasm1
        for name in list.split(separator: ",").map(String.init) {
            if let version = Self.versions.first(where: { $0.0 == name })?.1 {
                formUnion(version)
            } else if let feature = Feature.allCases.first(where: { $0.name == name }) {
                formUnion(Features(feature))
            } else {
                throw UsageError("unknown feature '\(name)'" + suggestion(name, among: Self.known))
            }
        }
    }
}
