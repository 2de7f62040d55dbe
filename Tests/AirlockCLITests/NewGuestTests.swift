import Airlock
import Foundation
import Testing

@testable import AirlockCLI

@Suite struct NewGuestTests {
    /// The files of the command are those of `Fixtures/Kits`.
    @Test(arguments: GuestLanguage.allCases)
    func carriesTheKits(_ language: GuestLanguage) throws {
        for (path, bytes) in language.kit {
            #expect(bytes == Array(try Data(contentsOf: GuestCompiler.kits.appendingPathComponent(path))), "\(path)")
        }
    }

    @Test(arguments: GuestLanguage.allCases)
    func writesBuildsAndCalls(_ language: GuestLanguage) throws {
        let scratch = try TemporaryFolder()
        let console = RecordingConsole()
        let name = "my-guest_1"
        #expect(console.run("new-guest", "--language", language.rawValue, scratch.path(name)) == .success)
        #expect(console.errors.isEmpty)
        let source = String(decoding: try #require(scratch.bytes("\(name)/\(name).\(language)")), as: UTF8.self)
        #expect(source.contains("transform"))
        let readme = String(decoding: try #require(scratch.bytes("\(name)/README.md")), as: UTF8.self)
        #expect(readme.contains("\(name).wasm") && readme.contains("exchange(\"transform\""))
        #expect(FileManager.default.isExecutableFile(atPath: scratch.path("\(name)/build.sh")))
        #expect(!console.output.contains("guest.c"))
        guard language == .wat || GuestCompiler.clang != nil else {
            #expect(console.output.contains("not built: "))
            print("skipped: \(GuestCompiler.noClang)")
            return
        }
        #expect(console.output.contains("gave transform \"stressed\" and got \"desserts\""))
        // Words change their letters, not their places, but for the text module, which knows no words.
        let module = try Module(try #require(scratch.bytes("\(name)/\(name).wasm")))
        let instance = try Instance(module)
        let answer = try instance.exchange("transform", "stressed  desserts ")
        #expect(answer == (language == .wat ? " stressed  desserts" : "desserts  stressed "))
        for count in [0, 1, 20_000] {
            #expect(try instance.exchange("transform", [UInt8](repeating: 65, count: count)).count == count)
        }
        let pages = try instance.memory().size
        for _ in 0..<20 { _ = try instance.exchange("transform", [UInt8](repeating: 65, count: 20_000)) }
        #expect(try instance.memory().size == pages)
    }

    /// What a newcomer writes next: text that is counted and made upper case, and C with a header that is not there.
    @Test(.enabled(if: GuestCompiler.swiftc != nil, "no swiftc with a clang that knows wasm32"))
    func guestsAreChanged() throws {
        let scratch = try TemporaryFolder()
        let console = RecordingConsole()
        #expect(console.run("new-guest", "--no-build", "--language", "swift", scratch.path("text")) == .success)
        try scratch.write(
            """
            @_expose(wasm, "transform") @_cdecl("transform")
            public func transform(_ start: UnsafePointer<UInt8>?, _ count: UInt32) -> UInt64 {
                let text = GuestBytes(start, count).text
                return Answer.packed("\\(text.uppercased()) \\(text.count)")
            }
            """, to: "text/text.swift")
        let project = try GuestProject(scratch.path("text"), .swift)
        #expect(try project.build() == .done)
        #expect(try project.call(with: "straße 👩‍👩‍👧") == "STRASSE 👩‍👩‍👧 8")
        #expect(console.run("new-guest", "--no-build", "--language", "c", scratch.path("plain")) == .success)
        try scratch.write("#include \"absent.h\"\n", to: "plain/plain.c")
        guard case .failed(let messages) = try GuestProject(scratch.path("plain"), .c).build() else {
            Issue.record("what was found?")
            return
        }
        #expect(messages.contains("There is no C library"))
    }

    @Test func neverWritesOver() throws {
        let scratch = try TemporaryFolder()
        try scratch.write("mine", to: "guest/guest.c")
        try scratch.write("mine", to: "file")
        for name in ["guest", "file"] {
            let console = RecordingConsole()
            #expect(console.run("new-guest", "--language", "c", scratch.path(name)) == .failure)
            #expect(console.errors.contains("\(scratch.path(name)): is there already; nothing was written"))
        }
        #expect(scratch.bytes("guest/guest.c") == Array("mine".utf8) && scratch.bytes("guest/build.sh") == nil)
        let console = RecordingConsole()
        #expect(console.run("new-guest", "--language", "c", scratch.path("none/guest")) == .failure)
        #expect(console.errors.contains("none/guest: cannot be made a folder"))
    }

    @Test func refusesWrongUsage() throws {
        let scratch = try TemporaryFolder()
        let cases: [(arguments: [String], message: String)] = [
            (["guest"], "no --language given: one of c, swift, wat"),
            (["--language", "swft", "guest"], "unknown language 'swft'; did you mean 'swift'?"),
            (["--language", "c"], "no NAME given"),
            (["--language", "c", scratch.path("a b")], "'a b' is no name for a guest"),
            (["--language", "c", scratch.path("1st")], "'1st' is no name for a guest"),
            (["--language", "c", scratch.path("$(x)")], "'$(x)' is no name for a guest"),
            (["--language", "swift", scratch.path("airlockguest")], "a file of the kit has it"),
        ]
        for (arguments, message) in cases {
            let console = RecordingConsole()
            #expect(console.run(["new-guest"] + arguments) == .usage, "\(arguments)")
            #expect(console.errors.contains(message), "\(arguments): \(console.errors)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).isEmpty)
    }

    @Test func writesWithoutACompiler() throws {
        let scratch = try TemporaryFolder()
        let console = RecordingConsole()
        #expect(console.run("new-guest", "--no-build", "--language", "c", scratch.path("guest")) == .success)
        #expect(scratch.bytes("guest/guest.wasm") == nil && scratch.bytes("guest/airlock_guest.h") != nil)
        // Where no compiler is, the scripts say so.
        for language in ["c", "swift"] {
            let script = "build-\(language).sh"
            try scratch.write(
                String(contentsOf: GuestCompiler.kits.appendingPathComponent("\(language)/\(script)"), encoding: .utf8),
                to: script)
            let tools = "for tool in dirname sed grep; do ln -s \"$(command -v $tool)\" bin; done"
            let outcome = try #require(Tool("sh")).run(
                ["-c", "rm -rf bin; mkdir bin; \(tools); unset CLANG SWIFTC; PATH=$PWD/bin /bin/sh \(script)"],
                folder: scratch.url)
            #expect(outcome.status == 3 && outcome.errors.hasPrefix("no compiler: "), "\(outcome)")
        }
    }

    @Test(.enabled(if: GuestCompiler.clang != nil, "\(GuestCompiler.noClang)"))
    func tellsWhatDoesNotBuild() throws {
        let scratch = try TemporaryFolder()
        let guest = try GuestProject(scratch.path("broken"), .c)
        try guest.write()
        try scratch.write("#include \"airlock_guest.h\"\nint x = y;\n", to: "broken/broken.c")
        guard case .failed(let messages) = try guest.build() else {
            Issue.record("a guest that is wrong is built")
            return
        }
        #expect(messages.contains("broken.c:2"))
    }
}
