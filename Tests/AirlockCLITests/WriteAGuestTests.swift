import Airlock
import Foundation
import Testing

@testable import AirlockCLI

/// The guests of the article *Write a guest*, built by the commands that stand there.
@Suite struct WriteAGuestTests {
    private static func article() throws -> String {
        try String(
            contentsOf: Fixture.root.appendingPathComponent("Sources/Airlock/Airlock.docc/WriteAGuest.md"),
            encoding: .utf8)
    }

    /// A chapter's source and the commands behind it.
    private static func example(_ chapter: String, _ language: String) throws -> (source: String, commands: String) {
        let text = try #require(article().components(separatedBy: "\n### \(chapter)\n").dropFirst().first)
        func block(_ language: String) throws -> String {
            try #require(text.components(separatedBy: "\n```\(language)\n").dropFirst().first)
                .components(separatedBy: "\n```")[0] + "\n"
        }
        return (try block(language), try block("sh"))
    }

    /// Builds what stands in the article, with the kits' files beside it, and calls what comes out.
    private func run(_ chapter: String, _ language: String, _ file: String, compilers: [Tool]) throws {
        let example = try Self.example(chapter, language)
        let scratch = try TemporaryFolder()
        try scratch.write(example.source, to: file)
        for name in ["c/airlock_guest.h", "c/support.c", "swift/AirlockGuest.swift"] {
            try scratch.write(
                String(contentsOf: GuestCompiler.kits.appendingPathComponent(name), encoding: .utf8),
                to: String(name.split(separator: "/")[1]))
        }
        let folders = compilers.map { URL(fileURLWithPath: $0.path).deletingLastPathComponent().path.quotedForShell }
        let path = (folders + ["\"$PATH\""]).joined(separator: ":")
        let outcome = try #require(Tool("sh")).run(
            ["-e", "-c", "PATH=\(path)\n\(example.commands)"], folder: scratch.url)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let instance = try Instance(try Module(try #require(scratch.bytes("guest.wasm"))))
        #expect(try instance.exchange("transform", "stressed") == "desserts")
        for count in [0, 1, 5000] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
            #expect(try instance.exchange("transform", bytes) == bytes.reversed())
        }
        let pages = try instance.memory().size
        for _ in 0..<100 { _ = try instance.exchange("transform", [UInt8](repeating: 1, count: 5000)) }
        #expect(try instance.memory().size == pages)
    }

    @Test(.enabled(if: GuestCompiler.clang != nil, "\(GuestCompiler.noClang)"))
    func c() throws { try run("C", "c", "guest.c", compilers: [#require(GuestCompiler.clang)]) }

    @Test(.enabled(if: GuestCompiler.clang != nil, "\(GuestCompiler.noClang)"))
    func cPlusPlus() throws { try run("C++", "cpp", "guest.cpp", compilers: [#require(GuestCompiler.clang)]) }

    @Test(.enabled(if: GuestCompiler.swiftc != nil, "no swiftc with a clang that knows wasm32"))
    func swift() throws {
        let compilers = [try #require(GuestCompiler.swiftc), try #require(GuestCompiler.clang)]
        try run("Embedded Swift", "swift", "guest.swift", compilers: compilers)
    }

    @Test(.enabled(if: GuestCompiler.rustc != nil, "no rustc with the target wasm32-unknown-unknown"))
    func rust() throws { try run("Rust", "rust", "guest.rs", compilers: [#require(GuestCompiler.rustc)]) }

    @Test(.enabled(if: Tool.isInstalled("zig"), "no zig on the path"))
    func zig() throws { try run("Zig", "zig", "guest.zig", compilers: [#require(Tool("zig"))]) }
}
