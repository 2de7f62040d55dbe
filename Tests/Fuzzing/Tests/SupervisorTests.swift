import AirlockFuzzing
import Testing

@Suite struct SupervisorTests {
    @Test func badEndsAreFindings() throws {
        let run = try HarnessRun("self-test", "--seed", "1", "--count", "4")
        #expect(run.status == 1)
        let findings = run.text.split(separator: "\n").filter { $0.hasPrefix("finding: ") }
        #expect(findings.count == 3, "\(run.text)")
        func expect(_ kind: SelfTestTrial.Case, _ text: String) {
            let line = findings.first { $0.contains("case \(kind.rawValue):") } ?? ""
            #expect(line.contains(text), "\(run.text)")
        }
        expect(.finding, "as was to be expected")
        expect(.abort, "signal")
        expect(.memory, "grows by more than 512 MiB")
        #expect(run.text.contains("self-test: 4 cases"))
    }

    @Test func runsAreRepeatable() throws {
        let first = try HarnessRun("programs", "--seed", "3", "--count", "25")
        #expect(first.status == 0, "\(first.text)")
        let second = try HarnessRun("programs", "--seed", "3", "--count", "25")
        /// How often each thing happened.
        func counts(_ run: HarnessRun) -> Substring? {
            run.text.split(separator: "\n").first { $0.hasPrefix("programs: ") }?.split(separator: ": ").last
        }
        #expect(counts(first) == counts(second))
        #expect(first.text.contains("s of processor time, no process more than"))
        #expect(first.text.contains("agreed"))
    }

    @Test func debugInformationIsMutated() throws {
        let run = try HarnessRun("dwarf", "--seed", "5", "--count", "300")
        #expect(run.status == 0, "\(run.text)")
        for name in ["nothing told", "lines told", "inlined told"] { #expect(run.text.contains(name), "\(run.text)") }
    }

    @Test func wrongUsageIsTold() throws {
        #expect(try HarnessRun("nonsense").status == 2)
        #expect(try HarnessRun("programs", "--count", "many").status == 2)
    }
}
