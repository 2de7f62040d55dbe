import AirlockWAT
import Foundation
import Testing

@testable import Airlock

/// The guests of Fixtures/Bugs: every mistake is found for what it is, and nothing is found in those that are right.
@Suite struct InspectorTests {
    /// A function of one of the guests: `bug_KIND_NAME`, or `right_KIND_NAME`, which is the same done right.
    struct Case: CustomTestStringConvertible, Sendable {
        let source: String
        let export: String

        private var parts: [Substring] { export.split(separator: "_", maxSplits: 2) }
        var isMistake: Bool { parts.first == "bug" }
        var kind: Finding.Kind? { parts.count == 3 ? Finding.Kind(rawValue: String(parts[1])) : nil }
        /// Of the function that both call.
        var name: String { parts.dropFirst().joined(separator: "_") }
        var testDescription: String { "\(source): \(export)" }

        var module: [UInt8] { get throws { try Fixture.bytes("Bugs/" + (source.split(separator: ".").first ?? "")) } }

        /// The lines that say that something is found there; none of sources without debug information.
        func markedLines() throws -> [Int] {
            let lines = try Fixture.text("Bugs/" + source).components(separatedBy: "\n")
            let marker = try #require(kind).rawValue + ", " + name.drop { $0 != "_" }.dropFirst() + ")"
            let start = try #require(
                lines.firstIndex {
                    $0.hasPrefix("PAIR(" + marker) || $0.hasPrefix("ANSWER(" + marker) || $0.contains("func \(name)(")
                })
            let end = try #require(lines[start...].firstIndex { $0 == "}" })
            return (start..<end).filter { lines[$0].hasSuffix("// found") }.map { $0 + 1 }
        }

        static let all = ["memory.c", "lent.c", "slices.c", "pointers.swift", "text.wat"].flatMap { source in
            let module = try? Module(Case(source: source, export: "").module)
            return (module?.exports ?? []).map { Case(source: source, export: $0.name) }.filter { $0.kind != nil }
        }
    }

    private static let bytes = [UInt8]("sixteen bytes...".utf8)

    private static let label = "lent"

    /// Calls the function as its type asks for it: with nothing, with bytes, or as an exchange. Also tells of which block the
    /// guest says that a finding is to tell; nil where it says nothing.
    private static func inspect(_ item: Case, leaksOfScope: Bool = true) throws
        -> (findings: [Finding], block: GuestRegion?)
    {
        let inspector = Inspector()
        let instance = try Instance(Module(item.module), inspector: inspector)
        let type = try instance.function(item.export).type
        func run() throws {
            if type.parameters.isEmpty {
                _ = try instance.function(item.export).call([])
            } else if item.kind == .readOnlyWrite {
                try instance.withGuestBytes(bytes, label: label) { region in
                    try instance.withReadOnly(region) {
                        _ = try instance.function(item.export).call([.i32(Int32(region.start.offset)), .i32(16)])
                    }
                }
            } else if type.results.isEmpty {
                try instance.call(item.export, passing: bytes, label: label)
            } else {
                _ = try instance.exchange(item.export, bytes, label: label)
            }
        }
        // What follows from a mistake may be an error.
        func runAsExpected() throws { if item.isMistake { try? run() } else { try run() } }
        if leaksOfScope {
            try instance.findingLeaks(runAsExpected)
        } else {
            try runAsExpected()
            instance.findLeaks()
        }
        let findings = inspector.findings
        guard instance.module.exports.contains(where: { $0.name == "expected_start" }) else { return (findings, nil) }
        let start = try instance.function("expected_start", as: (() -> UInt32).self)()
        let count = try instance.function("expected_count", as: (() -> UInt32).self)()
        return (findings, GuestRegion(start: GuestAddress(UInt64(start)), count: UInt64(count)))
    }

    @Test func thereAreMistakesOfEachKind() throws {
        let mistakes = Case.all.filter(\.isMistake)
        #expect(mistakes.count >= 100)
        #expect(mistakes.map(\.name).sorted() == Case.all.filter { !$0.isMistake }.map(\.name).sorted())
        for kind in Finding.Kind.allCases {
            #expect(mistakes.filter { $0.kind == kind }.count >= 3, "\(kind)")
        }
    }

    @Test(arguments: Case.all.filter(\.isMistake))
    func mistakesAreFound(_ item: Case) throws {
        let (findings, block) = try Self.inspect(item)
        let kind = try #require(item.kind)
        // It tells of the block that the guest means, or of what was lent.
        func isOfRightBlock(_ finding: Finding) -> Bool {
            guard let block, kind != .nullPage else { return true }
            if finding.block?.label == Self.label { return finding.block?.region.count == UInt64(Self.bytes.count) }
            return finding.block?.region == block
        }
        let finding = try #require(
            findings.first { $0.kind == kind && isOfRightBlock($0) }, "\(String(describing: block)): \(findings)")
        // Only what follows from it may be found besides.
        #expect(findings.first?.kind == kind, "\(findings)")
        if kind != .nullPage { #expect(finding.block?.allocation != nil) }
        if let access = finding.access, let block = finding.block, kind != .nullPage, kind != .foreignResult {
            // The block is the one that was meant: what was touched overlaps it, or is right beside it.
            #expect(access.region.start.offset <= block.region.start.offset + block.region.count + 16, "\(finding)")
            #expect(access.region.start.offset + access.region.count + 16 >= block.region.start.offset, "\(finding)")
        }
        // The line in the guest's source: that of the function, behind those of the library that it called; where the host
        // noticed, that of who made or gave back the block.
        let isInCase = kind != .leak && finding.backtrace.frames.contains { $0.name?.contains(item.name) == true }
        let backtraces =
            isInCase ? [finding.backtrace] : [finding.block?.allocation, finding.block?.release].compactMap { $0 }
        let frames = backtraces.flatMap(\.frames)
        guard !item.source.hasSuffix(".wat") else {
            #expect(frames.contains { $0.name == item.name }, "\(finding)")
            return
        }
        let lines = try item.markedLines()
        #expect(!lines.isEmpty)
        let places = frames.flatMap(\.source).filter { $0.file.hasSuffix("/" + item.source) }
        #expect(places.contains { $0.line.map(lines.contains) == true }, "\(lines), \(places): \(finding)")
    }

    /// Where no scope asks, the end of the instance does.
    @Test(arguments: Case.all.filter { $0.isMistake && $0.kind == .leak })
    func leaksAreFoundAtTheEnd(_ item: Case) throws {
        let (findings, block) = try Self.inspect(item, leaksOfScope: false)
        #expect(findings.contains { $0.kind == .leak && $0.block?.region == block ?? $0.block?.region }, "\(findings)")
    }

    @Test(arguments: Case.all.filter { !$0.isMistake })
    func nothingIsFoundInWhatIsRight(_ item: Case) throws {
        let findings = try Self.inspect(item).findings
        #expect(findings.isEmpty, "\(findings)")
    }

    /// C libraries read strings a word at a time, and so beyond the end of the block; no other function should.
    @Test(arguments: [
        ("strlen", 4, false), ("other", 4, true), ("strlen", 5, true), ("strlen", 8, true), ("strlen", 2, true),
    ])
    func lastWordsOfStrings(_ function: String, _ offset: Int32, _ isFound: Bool) throws {
        let module = try Module(
            wat: """
                (module (memory (export "memory") 1) (global $next (mut i32) (i32.const 1024))
                  (func $malloc (export "malloc") (param i32) (result i32)
                    (global.get $next) (global.set $next (i32.add (global.get $next) (i32.const 64))))
                  (func $free (export "free") (param i32))
                  (func $\(function) (param i32) (result i32) (i32.load (local.get 0)))
                  (func (export "read") (param i32) (local $block i32)
                    (local.set $block (call $malloc (i32.const 5)))
                    (i32.store (local.get $block) (i32.const 1))
                    (i32.store8 offset=4 (local.get $block) (i32.const 0))
                    (drop (call $\(function) (i32.add (local.get $block) (local.get 0))))
                    (call $free (local.get $block))))
                """)
        let inspector = Inspector()
        try Instance(module, inspector: inspector).call("read", offset)
        #expect(inspector.findings.map(\.kind) == (isFound ? [.outOfRegion] : []))
    }

    /// What `vec![0; size]` comes to behind an `alloc`: nobody else writes such blocks, and they may be read.
    @Test(arguments: [
        ("(memory.fill (local.get 1) (i32.const 0) (local.get 0))", false),
        ("(drop (call $memset (local.get 1) (i32.const 0) (local.get 0)))", false),
        ("(drop (call $calloc (i32.const 1) (local.get 0)))", false),
        ("(memory.fill (local.get 1) (i32.const 0) (i32.const 8))", true),
        ("(drop (call $calloc (i32.const 1) (i32.const 8)))", true), ("", true),
    ])
    func blocksThatAreMadeOfZeros(_ filling: String, _ isFound: Bool) throws {
        let module = try Module(
            wat: """
                (module (memory (export "memory") 1) (global $next (mut i32) (i32.const 1024))
                  (func $memset (param i32 i32 i32) (result i32)
                    (memory.fill (local.get 0) (local.get 1) (local.get 2)) (local.get 0))
                  (func $calloc (param i32 i32) (result i32) (global.get $next))
                  (func $alloc (export "alloc") (param i32) (result i32) (local $block i32)
                    (local.set $block (global.get $next))
                    (global.set $next (i32.add (global.get $next) (i32.const 256)))
                    \(filling)
                    (local.get $block))
                  (func (export "dealloc") (param i32 i32))
                  (func (export "read") (drop (i64.load offset=24 (call $alloc (i32.const 100))))))
                """)
        let inspector = Inspector()
        let instance = try Instance(module, inspector: inspector)
        try instance.call("read")
        let start = try instance.call("alloc", 50, returning: Int32.self)
        _ = try instance.memory().read(GuestRegion(start: GuestAddress(UInt64(start)), count: 50))
        #expect(inspector.findings.map(\.kind) == (isFound ? [.unwrittenRead, .unwrittenRead] : []))
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
