import Foundation
import Testing

@testable import AirlockCLI

@Suite struct WastTests {
    private let passing = """
        (module (func (export "f") (result i32) (i32.const 1)))
        (assert_return (invoke "f") (i32.const 1))
        """
    private let mixed = """
        (module (func (export "f") (result i32) (i32.const 1)))
        (assert_return (invoke "f") (i32.const 1))
        (assert_malformed_custom (module quote "(@name)") "unknown annotation")
        (module (func (export "g") (result f32) (f32.const -1)))
        (assert_return (invoke "g") (f32.const nan:canonical))
        (assert_trap (invoke "g") "unreachable")
        """

    @Test func countsInEachFileAndInAll() throws {
        let folder = try TemporaryFolder()
        try folder.write(passing, to: "b.wast")
        try folder.write(mixed, to: "a/deep/mixed.wast")
        try folder.write("not a script", to: "a/other.txt")
        let console = RecordingConsole()
        #expect(console.run("wast", folder.url.path) == .failure)
        #expect(
            console.output == """
                \(folder.path("a/deep/mixed.wast")): 3 passed, 2 failed, 1 skipped
                \(folder.path("b.wast")): 2 passed, 0 failed, 0 skipped
                5 passed, 2 failed, 1 skipped

                """)
        #expect(console.errors.isEmpty)
    }

    @Test func followsALinkToAFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write(passing, to: "scripts/a.wast")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link"), withDestinationPath: folder.path("scripts"))
        let console = RecordingConsole()
        #expect(console.run("wast", folder.path("link")) == .success)
        #expect(console.output.hasPrefix("\(folder.path("link/a.wast")): 2 passed"))
    }

    @Test func endsWellWhenAllPass() {
        let console = RecordingConsole(input: Array(passing.utf8))
        #expect(console.run("wast", "-") == .success)
        #expect(console.output == "<stdin>: 2 passed, 0 failed, 0 skipped\n2 passed, 0 failed, 0 skipped\n")
    }

    @Test func skipsAreNoSuccessUnlessAllowed() {
        let skipping = passing + #"(assert_malformed_custom (module quote "(@name)") "unknown annotation")"#
        #expect(RecordingConsole(input: Array(skipping.utf8)).run("wast", "-") == .failure)
        let console = RecordingConsole(input: Array(skipping.utf8))
        #expect(console.run("wast", "--allow-skips", "-") == .success)
        #expect(console.output.hasSuffix("\n2 passed, 0 failed, 1 skipped\n"))
        #expect(RecordingConsole(input: Array(mixed.utf8)).run("wast", "--allow-skips", "-") == .failure)
    }

    @Test func tellsOfEachCommand() {
        let console = RecordingConsole(input: Array(mixed.utf8))
        #expect(console.run("wast", "--verbose", "-") == .failure)
        #expect(
            console.output.split(separator: "\n").dropFirst().dropLast() == [
                "<stdin>:3: skipped: annotations of custom sections",
                "<stdin>:5: failed: expected values matching [f32:nan:canonical], got values [f32:-1.0]",
                "<stdin>:6: failed: expected trap: unreachable, got values [f32:-1.0]",
            ])
    }

    @Test func scriptsThatCannotBeReadAreFailures() throws {
        let folder = try TemporaryFolder()
        let bad = try folder.write("(module)\n(assert_nothing)", to: "bad.wast")
        let good = try folder.write(passing, to: "good.wast")
        let console = RecordingConsole()
        #expect(console.run("wast", bad, "/no/such.wast", good) == .failure)
        #expect(console.output.hasSuffix("\n2 passed, 2 failed, 0 skipped\n"))
        #expect(console.output.contains("\(bad): 0 passed, 1 failed, 0 skipped\n"))
        #expect(console.errors.hasPrefix("\(bad): malformed script: unknown operator assert_nothing (at line 2"))
        #expect(console.errors.hasSuffix("    (assert_nothing)\n     ^\n/no/such.wast: no such file\n"))
        let empty = RecordingConsole()
        try folder.write("", to: "folder/x.txt")
        #expect(empty.run("wast", folder.path("folder")) == .failure)
        #expect(empty.errors.contains("no .wast files"))
        #expect(RecordingConsole().run("wast") == .usage)
    }

    @Test func printsJSON() throws {
        let console = RecordingConsole(input: Array(mixed.utf8))
        #expect(console.run("wast", "--json", "-") == .failure)
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(console.output.utf8)) as? [String: Any])
        #expect(report["counts"] as? [String: Int] == ["passed": 3, "failed": 2, "skipped": 1])
        let file = try #require((report["files"] as? [[String: Any]])?.first)
        #expect(file["path"] as? String == "-")
        #expect((file["failures"] as? [[String: Any]])?.map { $0["line"] as? Int } == [5, 6])
        #expect(
            (file["skips"] as? [[String: Any]])?.map { $0["reason"] as? String } == ["annotations of custom sections"])
    }
}
