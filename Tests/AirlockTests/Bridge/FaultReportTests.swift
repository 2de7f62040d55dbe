import Testing

@testable import Airlock

/// What a fault says, word for word.
@Suite struct FaultReportTests {
    /// The fault that `body` throws.
    static func fault(_ body: () throws -> Void) throws -> HeapAccessOutOfBounds {
        try #require(throws: HeapAccessOutOfBounds.self) { try body() }
    }

    @Test func hostPointerIsExplained() throws {
        let instance = try Fixture.instance("Bytes/process_bytes")
        let process = try instance.function("process_bytes", as: ((UInt32, UInt32) -> Int32).self)
        let fault = try Self.fault { _ = try process(0x7F3A_1C40, 5) }
        let offset = try #require(fault.backtrace.frames.first?.functionOffset)
        let moduleOffset = try #require(fault.moduleOffset)
        let function = try #require(fault.function)
        #expect(
            fault.description == """
                out of bounds memory access: i32.load8_u of 1 byte at 0x7f3a_1c40 (address 0x7f3a_1c40 + offset 0)
                  memory "memory" ends at 0x0011_0000 (17 pages)
                  in process_bytes+0x\(String(offset, radix: 16)) (function \(function), \
                module offset 0x\(String(moduleOffset, radix: 16)))
                     called by the host with (0x7f3a1c40, 5)
                  note: the address is argument 0 of process_bytes, passed by the host
                  hint: it lies outside every region of this memory; a host pointer means nothing to a guest:
                        copy the bytes in with withGuestBytes and pass the region it gives
                """)
        #expect(fault.functionName == "process_bytes")
        #expect(fault.memoryPages == 17)
    }

    @Test func hostAccessIsExplained() throws {
        let memory = try Fixture.instance("Bytes/process_bytes").memory()
        let fault = try Self.fault { _ = try memory.read(GuestRegion(start: GuestAddress(0x11_0000 - 2), count: 4)) }
        #expect(
            fault.description == """
                out of bounds memory access: read of 4 bytes by the host at 0x0010_fffe
                  memory "memory" ends at 0x0011_0000 (17 pages)
                """)
    }

    @Test func trapsShowCalls() throws {
        let instance = try Fixture.instance(
            "Programs/recursion",
            limits: {
                var l = ResourceLimits(); l.guestStackBytes = 1 << 16; return l
            }())
        let depth = try instance.function("depth", as: ((Int32) -> Int32).self)
        let trap = try #require(throws: Trap.self) { _ = try depth(1_000_000) }
        let lines = trap.description.split(separator: "\n")
        #expect(lines.first == "call stack exhausted")
        #expect(lines.dropFirst().first?.hasPrefix("  in depth+0x") == true)
        // The recursion once, with its count.
        #expect(lines.dropFirst().first?.hasSuffix(" times") == true)
        #expect(lines.count == 3)
        #expect(lines.last == "     called by the host with (0xf4240)")
    }

    @Test func namesCannotForgeLines() {
        let frame = Backtrace.Frame(
            kind: .guest, function: 7, name: "a\n  hint: \u{1B}[2Jtrust me", moduleOffset: 1, functionOffset: 1)
        let trap = Trap(.unreachableCodeReached, backtrace: Backtrace(frames: [frame]))
        #expect(trap.description.split(separator: "\n").count == 2)
        #expect(!trap.description.contains("\u{1B}"))
    }
}
