import AirlockWAT
import Foundation
import Testing

@testable import Airlock
@testable import AirlockCLI

/// The pages of `run --html` and `demo --html`, without a browser; `.ci/check-pages` opens them in one.
@Suite struct PageTests {
    /// What stands in a page for its script.
    private static func data(_ html: String) throws -> [String: Any] {
        let start = try #require(html.range(of: "type=\"application/json\" id=\"data\">"))
        let end = try #require(html.range(of: "</script>", range: start.upperBound..<html.endIndex))
        let json = Data(html[start.upperBound..<end.lowerBound].utf8)
        let object = try JSONSerialization.jsonObject(with: json)
        return try #require(object as? [String: Any])
    }

    private static func page(_ arguments: [String], status: CommandStatus) throws -> (html: String, data: [String: Any])
    {
        let folder = try TemporaryFolder()
        let path = folder.path("page.html")
        #expect(RecordingConsole().run([arguments[0], "--html", path] + arguments.dropFirst()) == status)
        let html = try String(contentsOfFile: path, encoding: .utf8)
        return (html, try data(html))
    }

    private static func page(wat: String, _ options: [String], status: CommandStatus) throws -> (
        html: String, data: [String: Any]
    ) {
        let folder = try TemporaryFolder()
        return try page(["run"] + options + [folder.write(wat, to: "guest.wat")], status: status)
    }

    /// Reads cells as the page's script does: who wrote, who read.
    private static func cells(_ memory: [String: Any]) throws -> [(writer: Int, reader: Int)] {
        let text = try #require(memory["cells"] as? String)
        let bytes = [UInt8](try #require(Data(base64Encoded: text)))
        var cells: [(Int, Int)] = []
        var index = 0
        while index < bytes.count {
            let (value, length) = (Int(bytes[index] & 31), Int(bytes[index] >> 5))
            index += 1
            var count = length
            if length == 0 {
                var shift = 0
                repeat {
                    count |= Int(bytes[index] & 127) << shift
                    shift += 7
                    index += 1
                } while bytes[index - 1] & 128 != 0
                count += 8
            }
            cells += Array(repeating: (value % 5, value / 5), count: count)
        }
        return cells
    }

    private static let guest = """
        (module (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
          (memory (export "memory") 2) (global $sp (mut i32) (i32.const 65536))
          (data (i32.const 4096) "0123456789abcdef0123456789abcdef")
          (func $malloc (export "malloc") (param i32) (result i32)
            (i32.store (i32.const 70000) (local.get 0)) (i32.const 80000))
          (func (export "free") (param i32))
          (func (export "_start")
            (i32.store (i32.const 8192) (i32.load (i32.const 4096)))
            (drop (call $random (i32.const 16384) (i32.const 20)))
            (drop (call $malloc (i32.const 10)))
            (i64.store (i32.const 65532) (i64.const 1))
            (drop (i32.load (i32.const 0x10000000)))))
        """

    @Test func cellsTellWhoUsedThem() throws {
        let (_, data) = try Self.page(wat: Self.guest, [], status: .trap)
        let memory = try #require((data["memories"] as? [[String: Any]])?.first)
        #expect(memory["byteCount"] as? Int == 131_072)
        let cells = try Self.cells(memory)
        #expect(cells.count == 8192)
        func cell(_ address: Int) -> [Int] { [cells[address / 16].writer, cells[address / 16].reader] }
        let (guest, host, allocator, segment) = (1, 2, 3, 4)
        #expect(cell(4096) == [segment, guest])
        #expect(cell(4112) == [segment, 0])
        #expect(cell(8192) == [guest, 0])
        #expect(cell(16384) == [host, 0])
        #expect(cell(16400) == [host, 0])
        #expect(cell(16416) == [0, 0])
        #expect(cell(70000) == [allocator, 0])
        // One that lies in two cells, of two pages.
        #expect(cell(65520) == [guest, 0])
        #expect(cell(65536) == [guest, 0])
        #expect(cells.count { $0.writer != 0 } == 8)
        let labels = (memory["regions"] as? [[String: Any]])?.compactMap { $0["label"] as? String }
        #expect(labels == ["data segment 0", "block"])
    }

    @Test func whatEndedTheRunIsTheFirstPin() throws {
        let (_, data) = try Self.page(wat: Self.guest, [], status: .trap)
        let pins = try #require(data["pins"] as? [[String: Any]])
        #expect(pins.first?["kind"] as? String == "fault")
        #expect(pins.first?["address"] as? Int == 0x1000_0000)
        #expect(data["mood"] as? String == "bad")
        let profile = try #require(data["profile"] as? [String: Any])
        // Of `_start` 14, of `malloc` 4.
        #expect(profile["total"] as? Int == 18)
        let crossings = try #require((data["crossings"] as? [String: Any])?["entries"] as? [[String: Any]])
        #expect(crossings.map { $0["kind"] as? String } == ["call", "hostCall", "write", "hostReturned", "failed"])
    }

    @Test func timeIsBounded() throws {
        let (html, data) = try Self.page(
            wat: """
                (module (memory 1) (func (export "f") (local i32)
                  (loop $next (i32.store (i32.and (local.get 0) (i32.const 0xfffc)) (i32.const 1))
                    (br_if $next (i32.lt_u (local.tee 0 (i32.add (local.get 0) (i32.const 4))) (i32.const 400000))))))
                """, ["--invoke", "f"], status: .success)
        let slices = try #require(data["slices"] as? [[String: Any]])
        #expect(slices.count > 32)
        #expect(slices.count <= 129)
        let ends = slices.compactMap { $0["instructions"] as? Int }
        #expect(ends == ends.sorted())
        #expect(ends.last == 100_000 * 12)
        #expect(html.utf8.count < 100_000)
    }

    @Test(arguments: 0..<20)
    func cellsComeBack(_ seed: UInt64) {
        var random = SystemRandomNumberGenerator()
        var cells: [UInt8] = []
        for _ in 0..<200 {
            let value = UInt8.random(in: 0...4, using: &random) << 4 | UInt8.random(in: 0...4, using: &random)
            cells += Array(repeating: value, count: Int.random(in: 1...(seed % 2 == 0 ? 20 : 100_000), using: &random))
        }
        let encoded = Data(PageData.Memory.encode(cells)).base64EncodedString()
        let decoded = try? Self.cells(["cells": encoded])
        #expect(decoded?.map { UInt8($0.writer | $0.reader << 4) } == cells)
    }

    @Test func largeMemoriesHaveLargerCells() throws {
        let (html, data) = try Self.page(
            wat: """
                (module (memory 2048)
                  (func (export "f") (i32.store (i32.const 0x7ffffe0) (i32.const 1)) (i32.store (i32.const 16) (i32.const 1))))
                """, ["--invoke", "f"], status: .success)
        let memory = try #require((data["memories"] as? [[String: Any]])?.first)
        #expect(memory["cellShift"] as? Int == 7)
        #expect(memory["groupShift"] as? Int == 1)
        let cells = try Self.cells(memory)
        #expect(cells.count == 1 << 20)
        #expect(cells.indices.filter { cells[$0].writer == 1 } == [0, (1 << 20) - 1])
        #expect(html.utf8.count < 100_000)
    }

    /// Whatever names are, the page has the elements that it always has.
    @Test(arguments: [
        "</script><script>alert(1)</script>", "<!--<script>", "\" onload='x'>", "]]>\u{2028}\u{2029}&lt;",
        "{{data}}{{script}}",
        "</title><script>alert(1)</script>",
    ])
    func namesStayText(_ name: String) throws {
        let escaped = name.utf8.map { "\\" + String(Int($0) | 0x100, radix: 16).suffix(2) }.joined()
        let wat = """
            (module (memory (export "\(escaped)") 1)
              (func $f (export "f\(escaped)") (drop (i32.load (i32.const 0x70000000))))
              (func (export "\(escaped)g") (call $f)))
            """
        let (html, data) = try Self.page(wat: wat, ["--invoke", name + "g"], status: .failure)
        let (plain, _) = try Self.page(
            wat: wat.replacingOccurrences(of: escaped, with: "n"), ["--invoke", "ng"], status: .failure)
        for tag in ["<script", "</script", "<title", "</title", "<!--", "<img"] {
            #expect(html.components(separatedBy: tag).count == plain.components(separatedBy: tag).count, "\(tag)")
        }
        #expect(!html.unicodeScalars.contains { $0 == "\u{2028}" || $0 == "\u{2029}" })
        let memory = (data["memories"] as? [[String: Any]])?.first?["name"] as? String
        #expect(memory == name.printable)
    }

    @Test func thePolicyAllowsNothingButThePage() throws {
        let (html, _) = try Self.page(["demo"], status: .success)
        let policy = try #require(
            html.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)?.output.1)
        let nonce = try #require(policy.firstMatch(of: /'nonce-([^']+)'/)?.output.1)
        #expect(
            policy
                == "default-src 'none'; script-src 'nonce-\(nonce)'; style-src 'nonce-\(nonce)'; base-uri 'none'; form-action 'none'"
        )
        #expect(try Self.page(["demo"], status: .success).html.contains(nonce) == false)
        #expect(!html.contains("http://"))
        #expect(!html.contains("https://"))
        #expect(!html.contains("{{"))
    }

    @Test func theStoryIsWhole() throws {
        let (_, data) = try Self.page(["demo"], status: .success)
        let story = try #require(data["story"] as? [[String: Any]])
        let slices = try #require(data["slices"] as? [[String: Any]])
        #expect(story.count >= 7)
        #expect(slices.prefix(story.count).map { $0["label"] as? String } == story.map { $0["title"] as? String })
        #expect((data["pins"] as? [[String: Any]])?.map { $0["kind"] as? String } == ["fault", "nullPage"])
        let texts = story.flatMap { ($0["lines"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String } }
        #expect(texts.contains { $0.contains("does not compile") })
        #expect(!texts.contains { $0.contains("\u{1B}") })
    }

    @Test func samplesHaveNoPage() {
        let console = RecordingConsole()
        let file = Fixture.path("Bytes/process_bytes")
        #expect(
            console.run("run", "--html", "x", "--profile", "y", "--sample", "--invoke", "sum", file, "0", "1") == .usage
        )
    }
}
