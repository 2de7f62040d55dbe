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
        try readme().components(separatedBy: "\n```\(language)\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\n```").first }
    }

    @Test func everyBlockIsCompiled() throws {
        let source = try String(
            contentsOf: Fixture.root.appendingPathComponent("Tests/AirlockCLITests/READMEExamples.swift"),
            encoding: .utf8)
        let indent = String(repeating: " ", count: 8)
        let regions = source.components(separatedBy: indent + "// README begins\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\n" + indent + "// README ends").first }
            .map { $0.replacingOccurrences(of: "\n" + indent, with: "\n").dropFirst(indent.count) }
        let blocks = try Self.blocks("swift").map { block in
            block.components(separatedBy: "\n").drop { $0.hasPrefix("import ") || $0.isEmpty }.joined(separator: "\n")
        }
        #expect(blocks.count == 13)
        #expect(blocks == regions.map(String.init))
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
