/// Writes small modules in the binary format (spec 5.5), for guests that are simpler to spell than to keep as files.
struct ModuleBuilder {
    /// Types, by their byte in the binary format.
    enum Kind: UInt8 {
        case i32 = 0x7F
        case i64 = 0x7E
        case funcref = 0x70
        case externref = 0x6F
    }

    private var types: [[UInt8]] = []
    private var imports: [[UInt8]] = []
    private var functions: [UInt32] = []
    private var bodies: [[UInt8]] = []
    private var exports: [[UInt8]] = []
    private var table: [UInt32] = []
    private var memoryPages: UInt32?

    /// Adds a function type. Returns its index.
    mutating func type(_ parameters: [Kind], _ results: [Kind]) -> UInt32 {
        let type = [0x60] + Self.vector(parameters.map { [$0.rawValue] }) + Self.vector(results.map { [$0.rawValue] })
        if let known = types.firstIndex(of: type) { return UInt32(known) }
        types.append(type)
        return UInt32(types.count - 1)
    }

    /// Declares an imported function, before all functions. Returns its index.
    mutating func importFunction(_ module: String, _ name: String, _ type: UInt32) -> UInt32 {
        imports.append(Self.name(module) + Self.name(name) + [0x00] + Self.unsigned(type))
        return UInt32(imports.count - 1)
    }

    /// Adds a function whose code ends without the final `end`. Returns its index.
    @discardableResult
    mutating func function(
        _ type: UInt32, locals: [Kind] = [], export: String? = nil, _ code: [UInt8]
    ) -> UInt32 {
        let index = UInt32(imports.count + functions.count)
        functions.append(type)
        bodies.append(Self.vector(locals.map { [0x01, $0.rawValue] }) + code + [0x0B])
        if let export { exports.append(Self.name(export) + [0x00] + Self.unsigned(index)) }
        return index
    }

    /// Adds the memory, exported as "memory".
    mutating func memory(pages: UInt32) { memoryPages = pages }

    /// Puts functions into the table, from position 0.
    mutating func elements(_ functions: [UInt32]) { table = functions }

    var bytes: [UInt8] {
        var exports = exports
        if memoryPages != nil { exports.append(Self.name("memory") + [0x02, 0x00]) }
        var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
        bytes += Self.section(1, types)
        bytes += Self.section(2, imports)
        bytes += Self.section(3, functions.map(Self.unsigned))
        if !table.isEmpty {
            bytes += Self.section(4, [[Kind.funcref.rawValue, 0x00] + Self.unsigned(UInt32(table.count))])
        }
        if let memoryPages { bytes += Self.section(5, [[0x00] + Self.unsigned(memoryPages)]) }
        bytes += Self.section(7, exports)
        if !table.isEmpty {
            // Active, into table 0, from the constant 0.
            bytes += Self.section(9, [[0x00, 0x41, 0x00, 0x0B] + Self.vector(table.map(Self.unsigned))])
        }
        bytes += Self.section(10, bodies.map { Self.unsigned(UInt32($0.count)) + $0 })
        return bytes
    }

    // MARK: Parts of the format

    static func section(_ id: UInt8, _ items: [[UInt8]]) -> [UInt8] {
        guard !items.isEmpty else { return [] }
        let contents = vector(items)
        return [id] + unsigned(UInt32(contents.count)) + contents
    }

    static func vector(_ items: [[UInt8]]) -> [UInt8] { unsigned(UInt32(items.count)) + items.joined() }

    static func name(_ text: String) -> [UInt8] { unsigned(UInt32(text.utf8.count)) + text.utf8 }

    static func unsigned(_ value: UInt32) -> [UInt8] {
        var rest = value
        var bytes: [UInt8] = []
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(rest)]
    }

    static func signed(_ value: Int32) -> [UInt8] {
        var rest = value
        var bytes: [UInt8] = []
        while rest < -0x40 || rest >= 0x40 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(truncatingIfNeeded: rest) & 0x7F]
    }
}
