import Testing

@testable import AirlockCLI

/// Damaged copies of small guests end in a verdict, never in a crash.
@Suite struct HostileModuleTests {
    static let guests = ["Host/reentry", "Programs/recursion", "Allocators/hostile_trapping"]

    @Test(arguments: guests) func everyPrefix(_ guest: String) throws {
        let original = try Fixture.bytes(guest)
        for count in 0..<original.count { examine(Array(original.prefix(count))) }
        #expect(verdict(original) == .success)
    }

    /// Every byte changed, to every value in a release build and to some in a debug build.
    @Test(arguments: guests) func everyByteChanged(_ guest: String) throws {
        let original = try Fixture.bytes(guest)
        #if DEBUG
        let changes: [UInt8] = [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0x7F, 0xFF, 0xC0]
        #else
        let changes = Array(1...UInt8.max)
        #endif
        var refused = 0
        for index in original.indices {
            for change in changes {
                var bytes = original
                bytes[index] ^= change
                if examine(bytes) == .failure { refused += 1 }
            }
        }
        #expect(refused > original.count)
    }

    @discardableResult
    private func examine(_ bytes: [UInt8]) -> CommandStatus {
        _ = RecordingConsole(input: bytes).run("inspect", "-")
        return verdict(bytes)
    }

    private func verdict(_ bytes: [UInt8]) -> CommandStatus { RecordingConsole(input: bytes).run("validate", "-") }
}
