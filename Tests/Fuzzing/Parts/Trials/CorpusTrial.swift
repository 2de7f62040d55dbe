/// The corpus of past findings, in worker processes, so that even entries that still do harm can be run.
package struct CorpusTrial: Trial {
    package let cases: [HostileCase]

    package init(_ setting: TrialSetting) throws { cases = try HostileCase.all(in: setting.fixtures) }

    package func input(_ random: SeededRandom) -> [(name: String, bytes: [UInt8])] { input(index: random.index) }

    private func input(index: UInt64) -> [(name: String, bytes: [UInt8])] {
        guard index < UInt64(cases.count), let module = try? cases[Int(index)].module() else { return [] }
        return [(cases[Int(index)].name + ".wasm", module)]
    }

    package func run(_ random: SeededRandom) -> CaseReport {
        guard random.index < UInt64(cases.count) else { return CaseReport() }
        let entry = cases[Int(random.index)]
        do {
            let wrong = try entry.run()
            switch (wrong, entry.known) {
            case (nil, nil): return CaseReport(classes: ["as it must"])
            case (let wrong?, nil):
                return CaseReport(finding: "\(entry.name) \(wrong)", files: input(index: random.index))
            case (_?, _?): return CaseReport(classes: ["known"])
            case (nil, let known?):
                return CaseReport(finding: "\(entry.name) is mended, and still listed as known: \(known)")
            }
        } catch {
            return CaseReport(finding: "\(entry.name): \(error)")
        }
    }
}
