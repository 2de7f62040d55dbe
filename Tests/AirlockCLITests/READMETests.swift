import Airlock
import Foundation
import Testing

@testable import AirlockCLI

@Suite struct READMETests {
    private static func readme() throws -> String {
        try String(contentsOf: Fixture.root.appendingPathComponent("README.md"), encoding: .utf8)
    }

    /// The fenced blocks of a language.
    static func blocks(_ language: String) throws -> [String] {
        blocks(language, of: try readme())
    }

    /// The regions of a test file between two comments, without their indentation.
    static func regions(of file: String, _ name: String) throws -> [String] {
        let source = try String(
            contentsOf: Fixture.root.appendingPathComponent("Tests/AirlockCLITests/\(file)"), encoding: .utf8)
        let indent = String(repeating: " ", count: 8)
        return source.components(separatedBy: indent + "// \(name) begins\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\n" + indent + "// \(name) ends").first }
            .map { String($0.replacingOccurrences(of: "\n" + indent, with: "\n").dropFirst(indent.count)) }
    }

    /// The fenced blocks of a text, in Swift without imports.
    static func blocks(_ language: String, of text: String) -> [String] {
        text.components(separatedBy: "\n```\(language)\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\n```").first }
            .map { block in
                block.components(separatedBy: "\n").drop { $0.hasPrefix("import ") || $0.isEmpty }
                    .joined(separator: "\n")
            }
    }

    @Test func everyBlockIsCompiled() throws {
        // `.ci/check-consumer` reads the manifest.
        let blocks = try Self.blocks("swift", of: Self.readme()).filter { !$0.contains("let package = Package(") }
        #expect(blocks.count == 16)
        #expect(try blocks == Self.regions(of: "READMEExamples.swift", "README"))
    }

    @Test func everyBlockOfArticlesIsCompiled() throws {
        let articles = try ["Airlock", "AirlockWASI", "AirlockWAT"].flatMap { module in
            let folder = Fixture.root.appendingPathComponent("Sources/\(module)/\(module).docc")
            return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                .filter { $0.hasSuffix(".md") }
                .map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
        }
        // Those of guests are compiled by `WriteAGuestTests`.
        let blocks = articles.flatMap { Self.blocks("swift", of: $0) }.filter { !$0.contains("@_expose(wasm") }
        #expect(blocks.count == 11)
        #expect(try blocks == Self.regions(of: "ArticleExamples.swift", "Article"))
    }

    @Test func featuresAreToldAsTheyAre() throws {
        let lines = Set(try Self.readme().split(separator: "\n"))
        for feature in Feature.allCases where feature != .core {
            let isExecuted = Features.executed.contains(feature)
            #expect(lines.contains("| `\(feature.name)` | \(isExecuted ? "yes" : "no") |"), "\(feature.name)")
        }
    }

    @Test func commandsAreTold() throws {
        let readme = try Self.readme()
        for command in Program.airlock.commands {
            #expect(readme.contains("airlock \(command.name)"), "\(command.name)")
            for option in command.options where ["inspect", "run"].contains(command.name) {
                #expect(readme.contains("--\(option.name)"), "\(command.name)")
            }
        }
    }

    @Test func linksLead() throws {
        let readme = try Self.readme()
        for part in readme.components(separatedBy: "](").dropFirst() {
            let target = try #require(part.split(separator: ")").first)
            let file = Fixture.root.appendingPathComponent(String(target)).path
            #expect(FileManager.default.fileExists(atPath: file), "\(target)")
        }
    }

    @Test func theVersionIsInTheChangelog() throws {
        let changelog = try String(
            contentsOf: Fixture.root.appendingPathComponent("CHANGELOG.md"), encoding: .utf8)
        #expect(changelog.contains("\n## [Unreleased]\n"))
        #expect(changelog.contains("\n## [\(Engine.version)] - "))
    }
}
