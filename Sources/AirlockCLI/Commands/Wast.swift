import AirlockWAT

extension Command {
    static let wast = Command(
        name: "wast", summary: "Run test scripts, as those of the specification.",
        discussion: """
            Prints a line for each script, and last the sums. The exit status is 1 if a command fails or is skipped.
            Each script has a store of its own.

            Commands that need what this version does not execute are skipped. A script that cannot be read, or is not a
            script, counts as one failure.
            """,
        operands: [
            Operand(
                name: "PATH", count: .oneOrMore,
                help: "A script, a folder with .wast files at any depth, or - for the standard input.")
        ],
        options: [verbose, json, allowSkips]
    ) { arguments, console in
        var summary = ScriptSummary()
        let isJSON = arguments.contains(json)
        func tell(_ file: ScriptSummary.File) {
            summary.append(file)
            if let fault = file.fault { console.error(fault) }
            guard !isJSON else { return }
            console.print("\(Diagnostic.name(of: file.path)): \(file.counts.text)")
            if arguments.contains(verbose) { file.details.forEach(console.print) }
        }
        for path in arguments.operands {
            do {
                for script in try console.scripts(path) { tell(outcome(of: script, console)) }
            } catch {
                tell(ScriptSummary.File(path: path, fault: Diagnostic.text(of: error)))
            }
        }
        console.print(isJSON ? try summary.json() : summary.counts.text)
        let areSkipsAllowed = summary.counts.skipped == 0 || arguments.contains(allowSkips)
        return summary.counts.failed == 0 && areSkipsAllowed ? .success : .failure
    }

    private static let verbose = Option(
        name: "verbose", help: "Tell of each command that fails or is skipped: its line, and why.")
    private static let json = Option(
        name: "json", help: "Print one JSON object, with all that --verbose tells.")
    private static let allowSkips = Option(
        name: "allow-skips", help: "End with 0 also if commands are skipped, as long as none fails.")

    private static func outcome(of path: String, _ console: Console) -> ScriptSummary.File {
        do {
            let script = try Script.parse(try console.read(path))
            var runner = try ScriptRunner()
            return ScriptSummary.File(path: path, runner.run(script))
        } catch let error as WATError {
            return ScriptSummary.File(
                path: path, fault: "\(Diagnostic.name(of: path)): malformed script: \("\(error)".printable)")
        } catch {
            return ScriptSummary.File(path: path, fault: Diagnostic.text(of: error))
        }
    }
}
