import Testing

@testable import Airlock

/// When each hint appears, and when it must not.
@Suite struct FaultHintTests {
    typealias Hint = HeapAccessOutOfBounds.Hint

    static let size: UInt64 = 17 * 65_536

    /// The hints for an access of one guest, all circumstances given.
    private func hints(
        _ address: UInt64, offset: UInt64 = 0, width: UInt64 = 1, isWide: Bool = false,
        arguments: [(ValueType, UInt64)]? = nil, live: [(String?, UInt64, UInt64)] = [],
        released: [(String?, UInt64, UInt64)] = [], grown: [UInt64] = [], buffers: [(UInt64, UInt64)] = []
    ) -> [Hint] {
        let log = RegionLog()
        for (label, start, count) in released {
            let region = GuestRegion(start: GuestAddress(start), count: count)
            log.add(region, label: RegionLabel(label))
            log.release(region)
        }
        for (label, start, count) in live {
            log.add(GuestRegion(start: GuestAddress(start), count: count), label: RegionLabel(label))
        }
        let hostBuffers = HostBufferLog()
        for (address, count) in buffers { hostBuffers.note(address, count: count) }
        return FaultExplanation(
            fault: HeapAccessOutOfBounds(
                memoryIndex: 0, memoryName: "memory", accessor: .guest, kind: .read, operation: "i32.load8_u",
                address: address, offset: offset, width: width, memoryBytes: Self.size),
            isWide: isWide,
            entry: arguments.map { list in
                EntryCall(function: "f", arguments: list.map { Backtrace.Frame.Argument(bits: $1, type: $0) })
            },
            regions: log, recentGrowResults: grown, hostBuffers: hostBuffers
        ).hints
    }

    private func argument(_ index: Int, _ distance: UInt64 = 0) -> Hint {
        .entryArgument(index: index, function: "f", distance: distance)
    }

    @Test func plainAddressSaysNothing() {
        #expect(hints(Self.size) == [])
        #expect(hints(0x1234_5678) == [])
        #expect(hints(Self.size - 2, width: 4) == [])
    }

    @Test func entryArgument() {
        let pointer: UInt64 = 0x1234_5678
        #expect(hints(pointer, arguments: [(.i32, pointer), (.i32, 5)]) == [argument(0), .foreignAddress])
        #expect(hints(pointer, arguments: [(.i32, 5), (.i32, pointer)]) == [argument(1), .foreignAddress])
        // The instruction's own offset.
        #expect(hints(pointer, offset: 8, arguments: [(.i32, pointer)]) == [argument(0), .foreignAddress])
        #expect(hints(pointer - 8, offset: 8, arguments: [(.i32, pointer)]) == [argument(0), .foreignAddress])
        // Within the length that came with it, and just not.
        #expect(hints(pointer + 4, arguments: [(.i32, pointer), (.i32, 5)]) == [argument(0, 4), .foreignAddress])
        #expect(hints(pointer + 5, arguments: [(.i32, pointer), (.i32, 5)]) == [])
        #expect(hints(pointer - 1, arguments: [(.i32, pointer), (.i32, 5)]) == [])
        // Another type, or no call by the host.
        #expect(hints(pointer, arguments: [(.i64, pointer)]) == [])
        #expect(hints(pointer, arguments: [(.f32, pointer)]) == [])
        #expect(hints(pointer, isWide: true, arguments: [(.i64, pointer)]) == [argument(0), .foreignAddress])
        #expect(hints(pointer, arguments: []) == [])
        // Zero is no argument that tells anything.
        #expect(hints(0, width: 1 << 32, arguments: [(.i32, 0)]) == [])
    }

    @Test func foreignAddressOnlyOutside() {
        // A good address with a length that runs out: the pointer is not foreign.
        #expect(hints(Self.size, arguments: [(.i32, 64), (.i32, 0x20_0000)]) == [argument(0, Self.size - 64)])
        // Near a region it is not foreign either.
        let found = hints(Self.size, arguments: [(.i32, Self.size)], live: [("input", Self.size - 16, 16)])
        #expect(!found.contains(.foreignAddress))
    }

    @Test func hostBuffer() {
        let host: UInt64 = 0x7FFF_1234_5678
        let inside = Hint.hostBuffer(offset: 0, count: 100)
        #expect(hints(0x1234_5678, buffers: [(host, 100)]) == [inside])
        #expect(hints(0x1234_5678, arguments: [(.i32, 0x1234_5678)], buffers: [(host, 100)]) == [argument(0), inside])
        #expect(hints(0x1234_5678 + 99, buffers: [(host, 100)]) == [.hostBuffer(offset: 99, count: 100)])
        #expect(hints(0x1234_5678 + 100, buffers: [(host, 100)]) == [])
        #expect(hints(0x1234_5677, buffers: [(host, 100)]) == [])
        // An empty buffer has an address, too.
        #expect(hints(0x1234_5678, buffers: [(host, 0)]) == [.hostBuffer(offset: 0, count: 0)])
        // The whole address where addresses are wide.
        #expect(hints(0x1234_5678, isWide: true, buffers: [(host, 100)]) == [])
        #expect(hints(host, isWide: true, buffers: [(host, 100)]) == [inside])
        // Sixteen later buffers displace it.
        let later = (0..<16).map { (0x5555_0000_0000 + UInt64($0) << 24, UInt64(8)) }
        #expect(hints(0x1234_5678, buffers: [(host, 100)] + later) == [])
    }

    @Test func pageCount() {
        // Bytes written from 17 on, past the end.
        #expect(hints(17, width: 2 << 20, grown: [17]) == [.pageCount(17)])
        #expect(hints(17, width: 2 << 20, grown: [16, 18]) == [])
        // The guest read on from a page count that the host passed.
        #expect(
            hints(Self.size, arguments: [(.i32, 17), (.i32, 2 << 20)], grown: [17])
                == [argument(0, Self.size - 17), .pageCount(17)])
        #expect(hints(Self.size, arguments: [(.i32, 17), (.i32, 100)], grown: [17]) == [])
        // A memory that had no pages.
        #expect(hints(0, width: 2 << 20, grown: [0]) == [])
    }

    @Test func justUnderFourGiBAndNegative() {
        #expect(hints(0xFFFF_FFFF) == [.justUnderFourGiB(distance: 1)])
        #expect(hints(0xFFF0_0000) == [.justUnderFourGiB(distance: 1 << 20)])
        #expect(hints(0xFFEF_FFFF) == [.negative(-(1 << 20) - 1)])
        #expect(hints(0x8000_0000) == [.negative(Int64(Int32.min))])
        #expect(hints(0x7FFF_FFFF) == [])
        #expect(hints(0xFFFF_FFFF, isWide: true) == [])
        #expect(hints(.max, isWide: true) == [.negative(-1)])
        // A host pointer is as often negative as not, which explains nothing.
        #expect(hints(0x8000_0000, arguments: [(.i32, 0x8000_0000)]) == [argument(0), .foreignAddress])
        #expect(hints(0xFFFF_FFFF, arguments: [(.i32, 0xFFFF_FFFF)]) == [argument(0), .justUnderFourGiB(distance: 1)])
    }

    @Test func printableText() {
        #expect(hints(0x7478_6574) == [.printableText("text")])
        #expect(hints(0x7478_6519) == [])
        #expect(hints(0x747F_6574) == [])
        // Three characters and a zero are a small number, too.
        #expect(hints(0x0074_6574) == [])
        #expect(hints(0x7478_6574_7478_6574, isWide: true) == [.printableText("texttext")])
        #expect(hints(0x0001_7478_6574, isWide: true) == [])
        #expect(hints(0x7478_6574, arguments: [(.i32, 0x7478_6574)]) == [argument(0), .foreignAddress])
    }

    @Test func pastRegion() throws {
        let start = Self.size - 16
        let region = GuestRegion(start: GuestAddress(start), count: 16)
        func past(_ bytes: UInt64, isReleased: Bool = false) -> Hint {
            .pastRegion(label: "input", region, bytes: bytes, isReleased: isReleased)
        }
        let log: [(String?, UInt64, UInt64)] = [("input", start, 16)]
        #expect(hints(Self.size, live: log) == [past(1)])
        #expect(hints(Self.size + 9, live: log) == [past(10)])
        // It starts inside.
        #expect(hints(Self.size - 2, width: 8, live: log) == [past(6)])
        #expect(hints(Self.size + 4095, live: log) == [past(4096)])
        #expect(hints(Self.size + 4096, live: log) == [])
        #expect(hints(Self.size, released: log) == [past(1, isReleased: true)])
        // The nearest of several.
        #expect(hints(Self.size, live: [("other", start - 32, 16)] + log) == [past(1)])
        let text = try #require(hints(Self.size, live: log).first?.description)
        #expect(text == "the access reaches 1 byte past the end of \"input\" (16 bytes at 0x0010_fff0)")
    }

    @Test func releasedRegion() {
        let start = Self.size - 16
        let region = GuestRegion(start: GuestAddress(start), count: 16)
        let log: [(String?, UInt64, UInt64)] = [("input", start, 16)]
        #expect(
            hints(Self.size - 2, width: 8, released: log)
                == [.releasedRegion(label: "input", region, offset: 14)])
        // Handed out again, it is no longer one that was given back.
        #expect(
            hints(Self.size - 2, width: 8, live: [("next", start, 16)], released: log)
                == [.pastRegion(label: "next", region, bytes: 6, isReleased: false)])
        #expect(hints(Self.size - 20, width: 64, released: log) == [])
        // Sixteen later ones displace it.
        let later: [(String?, UInt64, UInt64)] = (0..<16).map { (nil, UInt64($0) * 64, 8) }
        #expect(hints(Self.size - 2, width: 8, released: log + later) == [])
    }

    // MARK: In running guests

    @Test func mistakesOfGuests() throws {
        let instance = try Fixture.instance("Faults/mistakes")
        func fault(_ name: String, _ arguments: [Value] = []) throws -> HeapAccessOutOfBounds {
            try FaultReportTests.fault { _ = try instance.function(name).call(arguments) }
        }
        #expect(try fault("before_null").hints == [.justUnderFourGiB(distance: 16)])
        #expect(try fault("text_as_pointer").hints == [.printableText("text")])
        let stack = try fault("stack_runs_down", [.i32(1000)])
        guard case .justUnderFourGiB = stack.hints.first else { Issue.record(stack); return }
        #expect(try fault("read_byte", [.i32(-1)]).hints.last == .justUnderFourGiB(distance: 1))
    }

    @Test func oneByteTooMany() throws {
        let instance = try Fixture.instance("Faults/mistakes")
        let memory = try instance.memory()
        // A place of the host that ends where the memory does.
        let end = memory.byteCount
        let atEnd = GuestAllocator.custom("end of memory") { count, _ in
            GuestAddress(end - count)
        } release: { _ in
        }
        let fault = try FaultReportTests.fault {
            _ = try instance.call(
                "off_by_one", passing: [UInt8](repeating: 1, count: 8), returning: Int32.self, label: "numbers",
                allocator: atEnd)
        }
        let region = GuestRegion(start: GuestAddress(end - 8), count: 8)
        #expect(fault.hints == [.pastRegion(label: "numbers", region, bytes: 1, isReleased: false)])
        #expect(fault.description.contains("hint: the access reaches 1 byte past the end of \"numbers\""))
    }

    @Test func bufferThatTheBridgeHasSeen() throws {
        let instance = try Fixture.instance("Bytes/process_bytes")
        let process = try instance.function("process_bytes", as: ((UInt32, UInt32) -> Int32).self)
        let bytes = [UInt8](repeating: 7, count: 100)
        _ = try instance.call("sum", passing: bytes, returning: Int32.self)
        let host = unsafe bytes.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
        let cut = UInt32(truncatingIfNeeded: host)
        // Only where the lower half does not happen to lie inside the guest's memory.
        guard UInt64(cut) + 100 > instance.defaultMemoryBytes else { return }
        let fault = try FaultReportTests.fault { _ = try process(cut, 100) }
        #expect(fault.hints.contains(.hostBuffer(offset: 0, count: 100)))
    }

    @Test func hostFunctionsShowWhoCalled() throws {
        var imports = Imports()
        imports.define("host", "log") { (caller: Caller, address: GuestAddress, length: GuestLength) in
            _ = try caller.memory().read(GuestRegion(start: address, count: length.count))
        }
        imports.define("host", "transform") { (_: GuestAddress, _: GuestLength) -> Int32 in 0 }
        let instance = try Fixture.instance("Host/callback", imports: imports)
        for name in ["mislead", "mislead_length"] {
            let fault = try FaultReportTests.fault { _ = try instance.function(name).call() }
            #expect(fault.accessor == .host)
            let lines = fault.description.split(separator: "\n").dropFirst(2)
            #expect(lines.first == "  in host function host.log")
            #expect(lines.dropFirst().first?.hasPrefix("     called by \(name)+0x") == true)
            #expect(lines.dropFirst(2).first == "     called by the host with ()")
        }
    }

    @Test func pageCountTakenForAnAddress() throws {
        let memory = try Fixture.instance("Bytes/process_bytes").memory()
        let pages = try memory.grow(by: 1).previousSize
        let large = [UInt8](repeating: 0, count: 18 * 65_536)
        let fault = try FaultReportTests.fault { try memory.write(large, at: GuestAddress(pages.count)) }
        #expect(fault.hints == [.pageCount(17)])
    }
}

extension Instance {
    fileprivate var defaultMemoryBytes: UInt64 { (try? defaultMemory().byteCount) ?? 0 }
}
