import Airlock

/// All commands of the executable.
struct Program {
    let name: String
    let version: String
    let summary: String
    let commands: [Command]

    static let airlock: Program = Program(
        name: "airlock", version: Engine.version, summary: "Run, check and look into WebAssembly modules.",
        commands: [
            .demo, .run, .replay, .validate, .inspect, .wat2wasm, .wasm2wat, .wast, .newGuest, .completions, .man,
            .help,
        ])

    /// Carries out one command line, without the name of the program itself. Every failure has been told on the
    /// console by the time this returns.
    func run(_ arguments: [String], on console: Console) -> CommandStatus {
        do {
            return try dispatch(arguments, console)
        } catch let error as UsageError {
            console.error("\(name): \(error.message.printable)")
            console.error(error.command.map { usage(of: $0) } ?? "Try '\(name) --help'.")
            return .usage
        } catch {
            console.error("\(name): \(Diagnostic.text(of: error))")
            return .failure
        }
    }

    private func dispatch(_ arguments: [String], _ console: Console) throws -> CommandStatus {
        guard let first = arguments.first else {
            console.error(help)
            return .usage
        }
        let rest = Array(arguments.dropFirst())
        switch first {
        case "--help", "-h":
            console.print(help)
            return .success
        case "--version":
            console.print("\(name) \(version)")
            return .success
        default:
            let command = try command(first)
            guard let parsed = try Arguments(rest, of: command) else {
                console.print(help(of: command))
                return .success
            }
            do {
                return try command.run(parsed, console)
            } catch is HelpRequest {
                console.print(help(of: command))
                return .success
            } catch let error as UsageError where error.command == nil {
                throw UsageError(error.message, command: command)
            }
        }
    }

    /// The command of a name, which may be another name that it goes by.
    func command(_ name: String) throws -> Command {
        if let command = commands.first(where: { $0.name == name || $0.aliases.contains(name) }) { return command }
        let kind = name.hasPrefix("-") ? "option" : "command"
        let candidates =
            name.hasPrefix("-") ? ["--help", "--version"] : commands.flatMap { [$0.name] + $0.aliases }
        throw UsageError("unknown \(kind) '\(name)'" + suggestion(name, among: candidates))
    }
}
