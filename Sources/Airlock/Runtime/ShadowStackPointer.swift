/// The global in which compiled code keeps the pointer to its own stack in linear memory.
///
/// C, C++, Rust, Swift and Zig put there what has an address: functions lower the pointer on entry and raise it on return.
/// An error that leaves a guest returns from none of them, so the engine puts the pointer back to what it was when the host
/// called; without that, each error would leave less of the stack, until it overwrote the data below it.
public struct ShadowStackPointer: Sendable, Hashable {
    /// How it was found.
    public enum Evidence: Sendable, Hashable {
        /// By its name in the name section, or as an import or export: `__stack_pointer`.
        case name
        /// By its place and its use: the first global that the module defines is a mutable number inside of its memory, and
        /// functions begin with lowering it, as linkers of LLVM lay it out.
        case pattern
    }

    /// Index of the global, imports counted.
    public let global: UInt32
    /// How it was found: by its name, which is certain, or by its use.
    public let evidence: Evidence

    /// The name that LLVM gives it. Others put a prefix before it.
    private static let name = "__stack_pointer"

    /// Nil where a module has none, or none that can be told from other globals.
    init?(_ module: ValidatedModule) {
        if let global = Self.named(module) {
            self.global = global
            evidence = .name
        } else if let global = Self.recognized(module) {
            self.global = global
            evidence = .pattern
        } else {
            return nil
        }
    }

    private static func named(_ module: ValidatedModule) -> UInt32? {
        let decoded = module.module
        var found: UInt32?
        for (index, name) in decoded.names.globals where name.hasSuffix(Self.name) {
            found = min(index, found ?? index)
        }
        if found == nil {
            found = decoded.exports.first { $0.kind == .global && $0.name == Name(Self.name) }?.index
        }
        if found == nil {
            let globals = decoded.imports.lazy.filter { $0.type.kind == .global }
            found = globals.enumerated().first { $0.element.name == Name(Self.name) }
                .map { UInt32(truncatingIfNeeded: $0.offset) }
        }
        guard let found, Int(found) < module.globals.count, isPointer(module.globals[Int(found)], module) else {
            return nil
        }
        return found
    }

    private static func isPointer(_ type: GlobalType, _ module: ValidatedModule) -> Bool {
        guard type.isMutable, let memory = module.memories.first else { return false }
        return type.value == memory.addressType.valueType
    }

    private static func recognized(_ module: ValidatedModule) -> UInt32? {
        let index = module.importedGlobalCount
        guard index < module.globals.count, isPointer(module.globals[index], module),
            let memory = module.memories.first, let definition = module.module.globals.first
        else { return nil }
        let global = UInt32(truncatingIfNeeded: index)
        let bytes = module.module.bytes
        return bytes.withByteReader { reader in
            func code(_ range: Range<Int>) -> Prologue { Prologue(reader.slice(range)) }
            var initial = code(definition.initializer.range)
            guard let top = initial.constant(), top > 0, top / MemoryInstance.pageBytes < memory.limits.minimum else {
                return nil
            }
            let isUsed = module.module.code.contains { body in
                var prologue = code(body.range)
                return prologue.lowers(global, from: top)
            }
            return isUsed ? global : nil
        }
    }
}

/// Reads the first instructions of a valid sequence.
private struct Prologue {
    private var reader: InstructionReader
    private var instruction = Instruction(operation: .core(.nop), offset: 0)

    /// LLVM keeps the stack aligned to so many bytes.
    private static let alignment: UInt64 = 16

    init(_ bytes: ByteReader) { reader = InstructionReader(bytes, hasDataCount: true) }

    private mutating func take(_ opcode: Opcode) -> Bool {
        // The bytes were valid once, and modules do not change.
        guard (try? reader.next(&instruction)) != nil else { return false }
        return instruction.operation == .core(opcode)
    }

    /// The value of an integer constant.
    mutating func constant() -> UInt64? {
        guard (try? reader.next(&instruction)) != nil else { return nil }
        switch instruction.operation {
        case .core(.i32Const): return instruction.literal & 0xFFFF_FFFF
        case .core(.i64Const): return instruction.literal
        default: return nil
        }
    }

    /// Whether the sequence begins with taking a frame from the stack whose pointer `global` holds.
    mutating func lowers(_ global: UInt32, from top: UInt64) -> Bool {
        guard take(.globalGet), instruction.index == global, let frame = constant(), frame > 0, frame <= top,
            frame % Self.alignment == 0, (try? reader.next(&instruction)) != nil,
            instruction.operation == .core(.i32Sub) || instruction.operation == .core(.i64Sub), take(.localTee)
        else { return false }
        return take(.globalSet) && instruction.index == global
    }
}
