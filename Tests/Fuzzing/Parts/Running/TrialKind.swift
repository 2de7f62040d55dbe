/// The trials of the harness by name.
package enum TrialKind: String, CaseIterable, Sendable {
    case mutants, programs, text, bridge, dwarf
    /// The corpus of past findings, of which each case is an entry.
    case corpus
    /// For tests of the harness.
    case selfTest = "self-test"

    /// Those that go on for ever with new cases.
    package static let random: [TrialKind] = [.mutants, .programs, .text, .bridge, .dwarf]

    /// Its part of the time, where all are run.
    package var share: Double {
        switch self {
        case .mutants: 4
        case .programs: 4
        case .text: 1
        case .bridge, .dwarf, .corpus, .selfTest: 1
        }
    }

    /// How many cases it gets for each generated program, where all are run by number.
    package var casesPerProgram: Double {
        switch self {
        case .mutants: 10
        case .programs: 1
        case .text: 1
        case .bridge: 0.2
        case .dwarf: 5
        case .corpus, .selfTest: 0
        }
    }

    package func trial(_ setting: TrialSetting) throws -> any Trial {
        switch self {
        case .mutants: try MutantTrial(setting)
        case .programs: ProgramTrial()
        case .text: try TextTrial(setting)
        case .bridge: try BridgeTrial(setting)
        case .dwarf: try DebugInfoTrial(setting)
        case .corpus: try CorpusTrial(setting)
        case .selfTest: SelfTestTrial()
        }
    }
}
