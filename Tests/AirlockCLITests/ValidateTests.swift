import Testing

@testable import AirlockCLI

@Suite struct ValidateTests {
    private let header: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]

    @Test func printsALineForEachFile() {
        let files = ["Bytes/process_bytes", "Host/callback", "Programs/json"].map(Fixture.path)
        let console = RecordingConsole()
        #expect(console.run(["validate"] + files) == .success)
        #expect(console.output == files.map { "\($0): valid\n" }.joined())
        #expect(console.errors.isEmpty)
    }

    @Test func tellsWhereTheFaultIs() throws {
        let truncated = RecordingConsole(input: Array(try Fixture.bytes("Bytes/process_bytes").prefix(100)))
        #expect(truncated.run("validate", "-") == .failure)
        #expect(truncated.errors.hasPrefix("<stdin>: malformed module: "))
        #expect(truncated.errors.contains("at offset 0x"))
        // (module (func (result i32)))
        let invalid = RecordingConsole(
            input: header + [1, 5, 1, 0x60, 0, 1, 0x7F, 3, 2, 1, 0, 10, 4, 1, 2, 0, 0x0B])
        #expect(invalid.run("validate", "-") == .failure)
        #expect(invalid.errors.hasPrefix("<stdin>: invalid module: type mismatch"))
        #expect(invalid.errors.contains("in function 0"))
        #expect(invalid.output.isEmpty)
    }

    @Test func goesOnAfterAFault() {
        let good = Fixture.path("Bytes/process_bytes")
        let console = RecordingConsole()
        #expect(console.run("validate", "/no/such.wasm", good) == .failure)
        #expect(console.output == "\(good): valid\n")
        #expect(console.errors == "/no/such.wasm: no such file\n")
    }

    @Test func refusesFeatures() {
        // (module (func (param i32) (drop (i32.extend8_s (local.get 0)))))
        let module: [UInt8] =
            header + [1, 5, 1, 0x60, 1, 0x7F, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 0x20, 0, 0xC0, 0x1A, 0x0B]
        for (list, status) in [
            ("wasm1", CommandStatus.failure), ("wasm2", .success), ("sign-extension", .success),
            ("multi-value", .failure),
            ("wasm1,sign-extension", .success),
        ] {
            let console = RecordingConsole(input: module)
            #expect(console.run("validate", "--features", list, "-") == status, "\(list)")
            #expect(console.errors.contains("sign-extension") == (status == .failure))
        }
    }
}
