import Foundation
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
        // The line in the guest's source: that of the function, behind those of the library that it called.
        let lines = try Self.markedLines(of: name)
        let backtrace = try #require(kind == .leak ? finding.block?.allocation : finding.backtrace)
        let places = backtrace.frames.flatMap(\.source).filter { $0.file.hasSuffix("/memory.c") }
        #expect(places.contains { $0.line.map(lines.contains) == true }, "\(name): \(lines), \(places)")
    }

    /// The lines of a case that say that something is found there.
    private static func markedLines(of name: String) throws -> [Int] {
        let lines = try Fixture.text("Bugs/memory.c").components(separatedBy: "\n")
        let parts = name.split(separator: "_", maxSplits: 2)
        let start = try #require(lines.firstIndex { $0.hasPrefix("PAIR(\(parts[1]), \(parts[2]))") })
        let end = try #require(lines[start...].firstIndex { $0 == "}" })
        return (start..<end).filter { lines[$0].hasSuffix("// found") }.map { $0 + 1 }
    }

    @Test(arguments: rightOnes)
    func nothingIsFoundInWhatIsRight(_ name: String) throws {
        let findings = try Self.inspect(name)
        #expect(findings.isEmpty, "\(name): \(findings)")
    }
}
