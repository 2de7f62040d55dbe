import Testing

@testable import Airlock

/// Lines of the guests in Fixtures/Source, whose sources tell the numbers.
@Suite struct SourceLineTests {
    private func trap(_ guest: String, _ function: String, _ argument: Int32) throws -> Backtrace {
        let instance = try Fixture.instance("Source/" + guest)
        let error = #expect(throws: (any Error).self) {
            _ = try instance.call(function, argument, returning: Int32.self)
        }
        if let fault = error as? HeapAccessOutOfBounds { return fault.backtrace }
        return try #require(error as? Trap).backtrace
    }

    private func line(
        _ line: Int, _ column: Int, _ function: String, isInlined: Bool = false
    ) -> SourceLine {
        SourceLine(file: "/guests/lines.h", line: line, column: column, function: function, isInlined: isInlined)
    }

    @Test(arguments: ["dwarf4_O2", "dwarf5_O2"]) func inlinedFunctionsAreTold(_ guest: String) throws {
        let frames = try trap(guest, "sum", 9).frames
        #expect(frames.map(\.name) == ["total", "sum", "sum"])
        #expect(frames[0].source == [line(15, 9, "element", isInlined: true), line(22, 16, "total")])
        #expect(frames[1].source == [line(32, 42, "sum")])
        #expect(frames[2].source.isEmpty, "the host's")
    }

    @Test(arguments: ["dwarf4_O0", "dwarf5_O0"]) func functionsThatAreCalledAreTold(_ guest: String) throws {
        let frames = try trap(guest, "sum", 9).frames
        #expect(
            frames.prefix(3).map(\.source) == [
                [line(15, 9, "element")], [line(22, 16, "total")], [line(32, 42, "sum")],
            ])
    }

    @Test func reportsTellThem() throws {
        let backtrace = try trap("dwarf5_O2", "deep", 3)
        let frames = backtrace.frames
        func place(_ frame: Backtrace.Frame) -> String {
            "deep+0x\(String(frame.functionOffset ?? 0, radix: 16)) (function \(frame.function), "
                + "module offset 0x\(String(frame.moduleOffset ?? 0, radix: 16)))"
        }
        #expect(
            backtrace.description == """
                  in \(place(frames[0]))
                       at /guests/lines.h:34:46 in peek, inlined
                       at /guests/lines.h:39:26
                     called by \(place(frames[1])), 3 times
                       at /guests/lines.h:39:45
                     called by the host with (3)
                """)
    }

    @Test func namesOfCxxAreDemangled() throws {
        for guest in ["shapes4", "shapes5"] {
            let frame = try #require(try trap(guest, "fill", 5).frames.first)
            let innermost = try #require(frame.source.first)
            #expect(innermost.file == "/guests/shapes.h")
            #expect(innermost.line == 7)
            #expect(innermost.linkageName == "_ZN5StackIN8geometry5PointEE4pushES1_")
            #if !os(Windows)
            #expect(innermost.function == "Stack<geometry::Point>::push(geometry::Point)")
            #endif
            #expect(frame.source.last?.linkageName == "_ZN8geometry4fillEi")
        }
    }

    @Test func linesOfSwiftAreTold() throws {
        let frame = try #require(try trap("inlining", "lookup", 5).frames.first)
        let lines = frame.source.filter { $0.file == "/guests/inlining.swift" }.map(\.line)
        #expect(lines == [13, 22])
        #expect(frame.source.first?.line == nil, "no line stands for a failure of the runtime")
    }

    @Test func splitDebugInformationIsNamed() throws {
        let backtrace = try trap("split", "sum", 9)
        // The lines are there, what was inlined is not.
        #expect(backtrace.frames[0].source == [SourceLine(file: "/guests/lines.h", line: 15, column: 9)])
        #expect(backtrace.frames[0].missingDebugFile == "split.dwo")
        #expect(backtrace.description.contains("split.dwo"))
        #expect(try trap("dwarf5_O2", "sum", 9).frames[0].missingDebugFile == nil)
    }

    @Test func debugInformationElsewhereIsNamed() throws {
        let name = Array("external_debug_info".utf8)
        let file = Array("guest.debug.wasm".utf8)
        let contents = [UInt8(name.count)] + name + [UInt8(file.count)] + file
        let module = try Module(Fixture.bytes("Bytes/process_bytes") + [0, UInt8(contents.count)] + contents)
        let start = try #require(module.decoded.code.first?.range.lowerBound)
        #expect(module.missingDebugFile(at: start) == "guest.debug.wasm")
        #expect(module.sourceLines(at: start).isEmpty)
    }

    @Test func modulesWithoutHaveNone() throws {
        let module = try Module(Fixture.bytes("Faults/mistakes"))
        for offset in [-1, 0, 100, 1000, .max, .min] { #expect(module.sourceLines(at: offset).isEmpty) }
    }

    /// Older linkers leave address 0 where newer ones leave the highest.
    @Test func droppedFunctionsMatchNothing() throws {
        for guest in ["dwarf4_O2", "dwarf4_O0"] {
            var bytes = try Fixture.bytes("Source/" + guest)
            let module = try Module(bytes)
            let section = try #require(module.decoded.customSections.first { $0.name == ".debug_line" }).range
            let dropped: [UInt8] = [0, 5, 2, 0xFF, 0xFF, 0xFF, 0xFF]
            let place = try #require(section.dropLast(7).first { Array(bytes[$0..<($0 + 7)]) == dropped })
            for index in 3..<7 { bytes[place + index] = 0 }
            let patched = try Module(bytes)
            for offset in module.decoded.bytes.indices {
                #expect(patched.sourceLines(at: offset) == module.sourceLines(at: offset))
                #expect(!module.sourceLines(at: offset).contains { $0.function == "dropped" })
            }
        }
    }

    /// However much is asked, as long as it is the same.
    @Test func answersDoNotRunOut() throws {
        let module = try Module(Fixture.bytes("Source/dwarf5_O2"))
        let code = try #require(module.decoded.code.first { module.sourceLines(at: $0.range.lowerBound).count > 0 })
        let first = code.range.map { module.sourceLines(at: $0) }
        for _ in 0..<1000 {
            for (offset, lines) in zip(code.range, first) { #expect(module.sourceLines(at: offset) == lines) }
        }
    }

    @Test func framesAreEqualWithAndWithout() throws {
        let frame = try trap("dwarf5_O2", "sum", 9).frames[0]
        let same = Backtrace.Frame(
            kind: .guest, function: frame.function, name: frame.name, module: frame.module,
            moduleOffset: frame.moduleOffset, functionOffset: frame.functionOffset)
        #expect(frame == same)
        #expect(frame.hashValue == same.hashValue)
        #expect(same.source.isEmpty)
    }

    @Test func namesAreDemangled() {
        let names = [
            "_ZN4core3fmt5Write9write_fmt17h0123456789abcdefE": "core::fmt::Write::write_fmt",
            "_ZN58_$LT$alloc..string..String$u20$as$u20$core..fmt..Debug$GT$3fmt17h0123456789abcdefE":
                "<alloc::string::String as core::fmt::Debug>::fmt",
            "_ZN3app4main28_$u7b$$u7b$closure$u7d$$u7d$17h0123456789abcdefE": "app::main::{{closure}}",
            "_RNvCs1234_7mycrate3foo": "mycrate::foo", "_RINvNtC3std3mem8align_ofjdE": "std::mem::align_of",
            "_RNCNvCs1_7mycrate4main0B3_": "mycrate::main::{closure}",
            "$e8inlining5TableV7elementyxs5Int32VFAF_Tg5": "inlining.Table.element",
            "$s10Foundation20NSTextCheckingResultC0C4TypeV5quoteAEvau":
                "Foundation.NSTextCheckingResult.CheckingType.quote",
            "$s10Foundation18ByteCountFormatterC5UnitsVs9OptionSetAAMc": "Foundation.ByteCountFormatter.Units",
            "$s10Foundation7ProcessC11_executable33_05FBE738056ADAC488E6D2B534411459LL0A10Essentials3URLVSgvpfi":
                "Foundation.Process._executable",
            "$sSS10FoundationE6format_S2Sh_s7CVarArg_pdtcfC": "String.format",
            "$s20FoundationEssentials7DecimalV0A0E34_conditionallyBridgeFromObjectiveC_6resultSbAD15NSDecimalNumberC_ACSgztFZ":
                "FoundationEssentials.Decimal._conditionallyBridgeFromObjectiveC",
            "$ss5ErrorP5_codeSivgTq": "Swift.Error._code",
        ]
        for (mangled, name) in names { #expect(Demangler.demangled(mangled) == name) }
        for name in [
            "", "$s", "$sS", "$s0", "$s0a", "$s9999a", "$s4main", "_R", "_RC", "_RNvC3", "_RNvMC1a1b1c", "main",
        ] {
            #expect(Demangler.demangled(name) == nil, "\(name)")
        }
        for name in ["_ZN", "_ZNE", "_ZN9aE", "_ZN99999999999999999999aE", "_ZN3fooE", "_ZN17h0123456789abcdefE"] {
            #expect(RustName.legacy(name) == nil, "\(name)")
        }
    }

    /// Names that would be longer than any memory.
    @Test func namesThatReferToThemselvesStayAsTheyAre() {
        var name = "_Z1fSt4pairIiiE"
        for index in 0..<60 {
            let reference = index == 0 ? "S_" : "S\(String(index - 1, radix: 36).uppercased())_"
            name += "St4pairI\(reference)\(reference)E"
        }
        #expect(Demangler.demangled(String(name.prefix(500))) == nil)
        #expect(Demangler.demangled("_Z" + String(repeating: "P", count: 100_000) + "i") == nil)
        #expect(Demangler.demangled("$s" + String(repeating: "A9b", count: 100)) == nil)
    }
}
