import AirlockFuzzing
import Testing

@Suite struct HostileCorpusTests {
    /// Each entry runs in a process of its own, whose time and memory can be told from those of other tests.
    @Test func everyEntryEndsAsItMust() throws {
        let run = try HarnessRun("corpus")
        #expect(run.status == 0, "\(run.text)")
        let count = try HostileCase.all(in: HarnessRun.fixtures).count
        #expect(run.text.contains("\(count) cases"), "\(run.text)")
    }
}
