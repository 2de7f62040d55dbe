/// The trials of the harness by name.
package enum TrialKind: String, CaseIterable, Sendable {
    case mutants, programs

    /// Its part of the time, where all are run.
    package var share: Double {
        switch self {
        case .mutants: 4
        case .programs: 4
        }
    }

    /// How many cases it gets for each generated program, where all are run by number.
    package var casesPerProgram: Double {
        switch self {
        case .mutants: 10
        case .programs: 1
        }
    }

    package func trial(_ setting: TrialSetting) throws -> any Trial {
        switch self {
        case .mutants: try MutantTrial(setting)
        case .programs: ProgramTrial()
        }
    }
}
