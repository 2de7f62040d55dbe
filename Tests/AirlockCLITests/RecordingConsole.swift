import AirlockWASI

@testable import AirlockCLI

/// Runs command lines in this process and keeps what they print.
final class RecordingConsole {
    private(set) var output = ""
    private(set) var errors = ""
    private(set) var bytes: [UInt8] = []
    /// What a program has written.
    let programOutput = ByteSink()
    private let input: [UInt8]

    init(input: [UInt8] = []) { self.input = input }

    func run(_ arguments: String...) -> CommandStatus { run(arguments) }

    func run(_ arguments: [String]) -> CommandStatus {
        Program.airlock.run(
            arguments,
            on: Console(
                style: .plain, readInput: { self.input }, writeOutput: { self.output += $0 },
                writeError: { self.errors += $0 }, writeBytes: { self.bytes += $0 },
                programInput: .bytes(input), programOutput: .collect(into: programOutput), programError: .null))
    }
}
