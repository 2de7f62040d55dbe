import AirlockTestModules
import Testing

@testable import Airlock

/// Debug information that no compiler makes.
@Suite struct HostileDebugInfoTests {
    private static let guests = ["dwarf4_O2", "dwarf5_O2", "dwarf5_O0", "shapes4", "inlining", "split"]

    /// Asks for lines all over the code of a module whose other sections are as they were.
    private func ask(_ bytes: [UInt8], _ decoded: DecodedModule) {
        var module = decoded
        module.bytes = bytes
        guard let debugInfo = DebugInfo(module) else { return }
        for body in decoded.code {
            for offset in stride(from: body.range.lowerBound, to: body.range.upperBound, by: 7) {
                for line in debugInfo.lines(at: offset) { #expect(line.byteCount < 40_000) }
            }
        }
    }

    /// A few of those that the fuzzing harness makes.
    @Test(arguments: guests) func mutantsAreSurvived(_ guest: String) throws {
        let bytes = try Fixture.bytes("Source/" + guest)
        let decoded = try ModuleDecoder.decode(bytes)
        let sections = decoded.customSections.filter { $0.name.hasPrefix(".debug_") && !$0.range.isEmpty }
        var random = BridgePropertyTests.Generator(state: 1)
        let values: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF]
        for _ in 0..<500 {
            var mutant = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                guard let section = sections.randomElement(using: &random),
                    let place = section.range.randomElement(using: &random)
                else { continue }
                mutant[place] =
                    Bool.random(using: &random)
                    ? UInt8.random(in: 0...255, using: &random) : values.randomElement(using: &random) ?? 0
            }
            ask(mutant, decoded)
        }
    }

    /// Whatever bytes the sections consist of.
    @Test(arguments: [0, 1, 0x7F, 0x80, 0xFF] as [UInt8]) func sectionsOfOneByteAreSurvived(_ byte: UInt8) throws {
        for guest in Self.guests {
            let bytes = try Fixture.bytes("Source/" + guest)
            let decoded = try ModuleDecoder.decode(bytes)
            for section in decoded.customSections where section.name.hasPrefix(".debug_") {
                var mutant = bytes
                for index in section.range { mutant[index] = byte }
                ask(mutant, decoded)
            }
        }
    }

    /// Each section cut short at every length.
    @Test func sectionsMayEndAnywhere() throws {
        let bytes = try Fixture.bytes("Source/dwarf5_O2")
        let decoded = try ModuleDecoder.decode(bytes)
        for (index, section) in decoded.customSections.enumerated() where section.name.hasPrefix(".debug_") {
            for end in section.range {
                var cut = decoded
                cut.customSections[index] = CustomSection(
                    name: section.name, range: section.range.lowerBound..<end, place: section.place)
                ask(bytes, cut)
            }
        }
    }

    /// Units without number whose programs for lines overlap, so that all of them are run over the same bytes.
    @Test(arguments: [0, 1]) func workIsBounded(_ shift: Int) throws {
        let count = 2000
        let header: [UInt8] = [4, 0, 11, 0, 0, 0, 1, 1, 1, 0xFB, 14, 1, 0, 0]
        let place = header.count + 4
        // Rows without end, as all that follows is read as the program's instructions.
        let rows = [UInt8](repeating: 1, count: 50_000)
        let lines =
            (0..<count).flatMap { index in
                Self.fixed32(place * (count - index) - 4 + rows.count) + header
            } + rows
        let unit = { (index: Int) in
            Self.fixed32(12) + [4, 0] + Self.fixed32(0) + [4, 1] + Self.fixed32(index * place * shift)
        }
        var builder = ModuleBuilder()
        builder.addFunction([], [], export: "f", body: [.op(.nop)])
        builder.addCustomSection(".debug_info", (0..<count).flatMap(unit))
        builder.addCustomSection(".debug_abbrev", [1, 0x11, 0, 0x10, 0x17, 0, 0, 0])
        builder.addCustomSection(".debug_line", lines)
        let module = try Module(builder.bytes)
        let offset = try #require(module.decoded.code.first).range.lowerBound
        let time = ContinuousClock().measure {
            for _ in 0..<100 { #expect(module.sourceLines(at: offset).isEmpty) }
        }
        #expect(time < .seconds(20))
    }

    private static func fixed32(_ value: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// Names without end, of bytes that are no text.
    @Test func namesMayBeNoText() throws {
        let bytes = try Fixture.bytes("Source/dwarf4_O2")
        let decoded = try ModuleDecoder.decode(bytes)
        let strings = try #require(decoded.customSections.first { $0.name == ".debug_str" }).range
        var mutant = bytes
        for index in strings { mutant[index] = 0xC0 }
        ask(mutant, decoded)
    }
}
