import Airlock

/// What `run --profile` counts, and where it writes it.
struct RunProfile {
    private enum Format: String, CaseIterable {
        case folded, speedscope
    }

    private let path: String
    private let format: Format
    private let name: String
    let profiler: Profiler

    var isExact: Bool { profiler.mode == .exact }

    static let options = [
        Option(name: "profile", value: "PATH", help: "Write where the program spends its instructions."),
        Option(
            name: "profile-format", value: "FORMAT",
            help: "folded: stacks for flame graph tools; speedscope: for speedscope.app, also where PATH ends in .json."
        ),
        Option(
            name: "sample", help: "Look a thousand times a second what runs, rather than count; nothing is slower then."
        ),
    ]

    private static let samplePeriod = Duration.milliseconds(1)

    /// Nil where no profile is asked for.
    init?(_ arguments: Arguments) throws(UsageError) {
        let (profile, formatOption, sample) = (Self.options[0], Self.options[1], Self.options[2])
        guard let path = arguments.value(of: profile) else {
            for option in [formatOption, sample] where arguments.contains(option) {
                throw UsageError("--\(option.name) needs --profile")
            }
            return nil
        }
        self.path = path
        name = Diagnostic.name(of: arguments.operands[0])
        format =
            if let text = arguments.value(of: formatOption) {
                if let format = Format(rawValue: text) {
                    format
                } else {
                    throw UsageError("'\(text)' is not a format of profiles: folded or speedscope")
                }
            } else {
                path.hasSuffix(".json") ? .speedscope : .folded
            }
        profiler = Profiler(arguments.contains(sample) ? .sampling(every: Self.samplePeriod) : .exact)
    }

    /// However the run has ended.
    func write(_ console: Console) {
        let profile = profiler.profile
        let text = format == .folded ? profile.foldedStacks : profile.speedscope(name: name)
        do {
            try console.write(Array(text.utf8), to: path)
        } catch {
            console.error(Diagnostic.text(of: error, file: path))
        }
        if !profile.isComplete {
            console.error("profile: paths of calls that are too many or too deep stand for one function")
        }
    }
}
