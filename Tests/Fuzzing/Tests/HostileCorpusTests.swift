import AirlockFuzzing
import Foundation
import Testing

@Suite(.serialized) struct HostileCorpusTests {
    static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures").path

    /// Those that still do harm are left to `airlock-fuzz corpus`, which runs each in a process of its own.
    @Test(arguments: try HostileCase.all(in: fixtures).filter { $0.known == nil })
    func endsAsItMust(_ entry: HostileCase) throws {
        let wrong = try entry.run()
        #expect(wrong == nil, "\(entry.name), which once: \(entry.history)")
    }
}
