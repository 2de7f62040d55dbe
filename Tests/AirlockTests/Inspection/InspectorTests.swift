import AirlockWAT
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

    /// Guests whose functions have the names of an allocator's and do something else harm nobody.
    @Test(arguments: [
        "i32.const 0", "i32.const -1", "i32.const 65530", "i32.const 16", "local.get 0", "global.get 0", "unreachable",
    ])
    func falseAllocatorsAreBorne(_ answer: String) throws {
        let module = try Module(
            wat: """
                (module (memory (export "memory") 1 2) (global (mut i32) (i32.const 60000))
                  (func $malloc (export "malloc") (param i32) (result i32)
                    (global.set 0 (i32.sub (global.get 0) (i32.const 7)))
                    (\(answer)))
                  (func $calloc (export "calloc") (param i32 i32) (result i32) (\(answer)))
                  (func $realloc (export "realloc") (param i32 i32) (result i32) (\(answer)))
                  (func (export "free") (param i32) (drop (memory.grow (i32.const 1))))
                  (func (export "memcpy") (param i32 i32 i32) (result i32) (\(answer)))
                  (func (export "memset") (param i32 i32 i32) (result i32) (\(answer)))
                  (func (export "malloc_usable_size") (param i32) (result i32) (\(answer))))
                """)
        let inspector = Inspector()
        let instance = try Instance(module, inspector: inspector)
        var random = SystemRandomNumberGenerator()
        let interesting: [Int32] = [0, 1, 16, 17, 32, 60000, 59993, 65530, 65535, 65536, .max, .min, -1, -16]
        for _ in 0..<200 {
            for export in module.exports where export.type.kind == .function {
                let function = try instance.function(export.name)
                let arguments = function.type.parameters.map { _ in
                    Value.i32(interesting.randomElement(using: &random) ?? 0)
                }
                _ = try? function.call(arguments)
            }
        }
        instance.findLeaks()
        _ = try? instance.exchange("memset", [1, 2, 3])
        #expect(inspector.findings.count <= Inspector.findingLimit)
    }
}
