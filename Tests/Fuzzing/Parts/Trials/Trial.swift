/// A kind of case: one index of one seed is one case, and tells the same whenever it is repeated.
package protocol Trial {
    /// What a case is made of: file names and contents. Runs nothing.
    func input(_ random: SeededRandom) -> [(name: String, bytes: [UInt8])]

    func run(_ random: SeededRandom) -> CaseReport
}

/// What trials are given besides chance.
package struct TrialSetting: Sendable {
    /// The folder Fixtures of the repository.
    package let fixtures: String

    package init(fixtures: String) { self.fixtures = fixtures }
}

package struct CaseReport {
    /// Nil when all is well.
    package var finding: String?
    /// What to keep for whoever looks into a finding: file names and contents.
    package var files: [(name: String, bytes: [UInt8])] = []
    /// What the case was, for statistics.
    package var classes: [String] = []

    package init(finding: String? = nil, files: [(name: String, bytes: [UInt8])] = [], classes: [String] = []) {
        self.finding = finding
        self.files = files
        self.classes = classes
    }
}
