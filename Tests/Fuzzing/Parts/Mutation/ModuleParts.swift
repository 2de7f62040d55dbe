import Airlock
import AirlockTestModules

/// A well-formed module taken apart into sections and their entries, to be put together differently.
struct ModuleParts {
    struct Section {
        let id: UInt8
        /// All of the contents where they are no vector of entries.
        var head: [UInt8]
        /// The entries, where the section is a vector of them.
        var entries: [[UInt8]]?
    }

    var sections: [Section]

    /// Nil for bytes that are no module.
    init?(_ bytes: [UInt8]) {
        guard let decoded = try? ModuleDecoder.decode(bytes) else { return nil }
        sections = decoded.sections.map { info in
            let entries = Self.starts(of: info, decoded).map { starts in
                zip(starts, starts.dropFirst() + [info.range.upperBound]).map { Array(bytes[$0..<$1]) }
            }
            return Section(id: info.id, head: entries == nil ? Array(bytes[info.range]) : [], entries: entries)
        }
    }

    /// Where the entries of a section begin; nil where it is no vector.
    private static func starts(of section: SectionInfo, _ module: DecodedModule) -> [Int]? {
        switch Airlock.Section(rawValue: section.id) {
        case .type: module.recursionGroups.allSatisfy { $0 == 1 } ? module.typeOffsets : nil
        case .import: module.imports.map(\.offset)
        case .table: module.tables.map(\.offset)
        case .global: module.globals.map(\.offset)
        case .export: module.exports.map(\.offset)
        case .element: module.elements.map(\.offset)
        case .data: module.data.map(\.offset)
        case .function: numbers(module, section, count: module.functions.count, each: 1)
        case .tag: numbers(module, section, count: module.tags.count, each: 2)
        case .code: bodies(module, section)
        case .custom, .memory, .start, .dataCount, nil: nil
        }
    }

    /// Entries of `each` numbers.
    private static func numbers(_ module: DecodedModule, _ section: SectionInfo, count: Int, each: Int) -> [Int]? {
        try? module.bytes.withByteReader { bytes in
            var reader = bytes.slice(section.range)
            _ = try reader.u32()
            return try (0..<count).map { _ in
                let start = reader.position
                for _ in 0..<each { _ = try reader.u32() }
                return start
            }
        }
    }

    private static func bodies(_ module: DecodedModule, _ section: SectionInfo) -> [Int]? {
        try? module.bytes.withByteReader { bytes in
            var reader = bytes.slice(section.range)
            _ = try reader.u32()
            return try module.code.map { _ in
                let start = reader.position
                try reader.skip(Int(try reader.u32()))
                return start
            }
        }
    }

    /// Gives as many functions a body as there are, and as many bodies a function.
    mutating func matchBodies() {
        guard let functions = sections.firstIndex(where: { $0.id == Airlock.Section.function.rawValue }),
            let code = sections.firstIndex(where: { $0.id == Airlock.Section.code.rawValue }),
            let types = sections[functions].entries, let bodies = sections[code].entries
        else { return }
        sections[functions].entries = Array(types.prefix(bodies.count))
        sections[code].entries = Array(bodies.prefix(types.count))
    }

    var encoded: [UInt8] {
        ModuleBuilder.header
            + sections.flatMap { section in
                Encoding.section(section.id, section.entries.map(Encoding.vector) ?? section.head)
            }
    }
}

/// An entry of the code section taken apart into its instructions.
struct BodyParts {
    /// As encoded.
    var locals: [UInt8]
    var instructions: [[UInt8]]

    init?(_ entry: [UInt8]) {
        let parts = try? entry.withByteReader { bytes -> ([UInt8], [[UInt8]]) in
            var reader = bytes
            _ = try reader.u32()
            let start = reader.position
            for _ in 0..<(try reader.count()) {
                _ = try reader.u32()
                _ = try reader.valueType()
            }
            let locals = Array(entry[start..<reader.position])
            var code = InstructionReader(bytes.slice(reader.position..<entry.count), hasDataCount: true)
            var instruction = Instruction(operation: .core(.nop), offset: 0)
            var instructions: [[UInt8]] = []
            while !code.isFinished {
                let start = code.bytes.position
                try code.next(&instruction)
                instructions.append(Array(entry[start..<code.bytes.position]))
            }
            return (locals, instructions)
        }
        guard let parts else { return nil }
        (locals, instructions) = parts
    }

    var encoded: [UInt8] { Encoding.sized(locals + instructions.flatMap { $0 }) }
}
