import Airlock
import Foundation
import Testing

@testable import AirlockCLI

@Suite struct DemoTests {
    @Test func tellsTheStory() {
        let console = RecordingConsole()
        #expect(console.run("demo") == .success)
        #expect(console.errors.isEmpty)
        for part in [
            "out of bounds memory access: i32.load8_u of 1 byte", "in process_bytes+0x", "module offset 0xd6",
            "hint: ", "error: a host pointer means nothing", "error: a page count is not an address",
            "GHellongs", "level 2", "✓",
        ] {
            #expect(console.output.contains(part), "\(part)")
        }
    }

    @Test func fitsATerminal() {
        let console = RecordingConsole()
        _ = console.run("demo")
        let lines = console.output.split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines where line.count > 80 || line.last == " " { Issue.record("\(line)") }
        #expect(lines.count <= 80)
        #expect(!console.output.contains("\u{1B}"))
    }

    @Test func colorsOnlyWhenAsked() throws {
        var output = ""
        try Demonstration.run(
            on: Console(style: .colored, readInput: { [] }, writeOutput: { output += $0 }, writeError: { _ in }))
        #expect(output.contains("\u{1B}[31m"))
    }

    /// What the demonstration says that the compiler says is what the library tells the compiler to say.
    @Test func quotesTheLibrary() throws {
        let file = Fixture.root.appendingPathComponent("Sources/Airlock")
        let sources = try #require(FileManager.default.enumerator(at: file, includingPropertiesForKeys: nil))
            .compactMap { $0 as? URL }.filter { $0.lastPathComponent == "GuestAddress.swift" }
        let source = try String(contentsOf: try #require(sources.first), encoding: .utf8)
        // A backslash at the end of a line joins it with the next.
        let words = source.replacingOccurrences(of: "\\\n", with: " ").split(whereSeparator: \.isWhitespace)
        let text = words.joined(separator: " ")
        #expect(text.contains("\"\(TeachingMessage.pageCount)\""))
        #expect(text.contains(TeachingMessage.hostPointer))
    }

    @Test func brokenClaimsFail() {
        let narrator = Narrator(
            Console(style: .plain, readInput: { [] }, writeOutput: { _ in }, writeError: { _ in }))
        #expect(throws: BrokenClaim.self) { try narrator.check(1 > 2, "one is more than two") }
        #expect(throws: BrokenClaim.self) { try narrator.check(throws: { 1 }) }
    }

    /// The guest in the executable is the fixture: its hash, computed by another fixture, is in the manifest.
    @Test func carriesTheFixture() throws {
        #expect(DemoGuest.bytes == (try Fixture.bytes("Bytes/process_bytes")))
        let hasher = try Instance(try Module(try Fixture.bytes("Programs/sha256")))
        let memory = try hasher.memory()
        let sha256 = try hasher.function("sha256", as: ((GuestAddress, UInt32, GuestAddress) -> Void).self)
        let output = try memory.grow(by: 1).region.prefix(32)
        let hash = try hasher.withGuestBytes(DemoGuest.bytes) { input in
            try sha256(input.start, input.count32, output.start)
            return try memory.read(output)
        }
        let digits = hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let manifest = try String(
            contentsOf: Fixture.root.appendingPathComponent("Fixtures/manifest.sha256"), encoding: .utf8)
        #expect(manifest.contains("\(digits)  Bytes/process_bytes.wasm"))
    }
}
