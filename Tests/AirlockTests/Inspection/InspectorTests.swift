import Testing

@testable import Airlock

/// The guests of Fixtures/Bugs: every mistake is found for what it is, and nothing is found in those that are right.
@Suite struct InspectorTests {
    private static func functions(_ prefix: String) throws -> [String] {
        try Module(Fixture.bytes("Bugs/memory")).exports.map(\.name).filter { $0.hasPrefix(prefix) }
    }

    private static let mistakes = (try? functions("bug_")) ?? []
    private static let rightOnes = (try? functions("right_")) ?? []

    private static func inspect(_ name: String) throws -> [Finding] {
        let inspector = Inspector()
        let instance = try Instance(Module(Fixture.bytes("Bugs/memory")), inspector: inspector)
        try instance.findingLeaks { _ = try instance.function(name).call([]) }
        return inspector.findings
    }

    @Test func thereAreMistakesOfEachKind() throws {
        #expect(Self.mistakes.count >= 36)
        #expect(Self.mistakes.map { $0.dropFirst(4) } == Self.rightOnes.map { $0.dropFirst(6) })
    }

    @Test(arguments: mistakes)
    func mistakesAreFound(_ name: String) throws {
        let findings = try Self.inspect(name)
        let kind = try #require(Finding.Kind(rawValue: String(name.split(separator: "_")[1])))
        let finding = try #require(findings.first { $0.kind == kind }, "\(name): \(findings)")
        // Only what follows from it may be found besides.
        #expect(findings.first?.kind == kind, "\(name): \(findings)")
        if kind != .nullPage { #expect(finding.block?.allocation != nil) }
        if kind != .leak {
            #expect(finding.backtrace.frames.contains { $0.name?.hasPrefix("bug_") == true }, "\(finding)")
        }
    }

    @Test(arguments: rightOnes)
    func nothingIsFoundInWhatIsRight(_ name: String) throws {
        let findings = try Self.inspect(name)
        #expect(findings.isEmpty, "\(name): \(findings)")
    }
}
