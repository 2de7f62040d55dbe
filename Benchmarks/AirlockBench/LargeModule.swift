/// A module made large by repeating the functions of a kernel.
///
/// Every function begins by returning zeros when a global is not zero, which it is: so each can be called for the price
/// of its translation, without running. The added export `call_all` calls each of them once.
struct LargeModule {
    let bytes: [UInt8]
    let codeBytes: Int
    let functionCount: Int

    /// - Parameter codeBytes: The least size of the code section.
    init(repeating module: [UInt8], codeBytes: Int) throws {
        let parts = try Parts(module)
        guard parts.importCount == 0 else { throw BenchmarkFailure("the module to be repeated has imports") }
        let global = UInt32(parts.globals.count)
        var bodies: [[UInt8]] = []
        var functions: [[UInt8]] = []
        var size = 0
        while size < codeBytes {
            for (type, body) in zip(parts.functions, parts.bodies) {
                let results = try parts.results(of: type)
                guard let prologue = Code.returnWhen(global: global, results: results) else {
                    throw BenchmarkFailure("the module to be repeated returns other than numbers")
                }
                let repeated = body.locals + prologue + body.code
                bodies.append(ModuleBuilder.unsigned(UInt32(repeated.count)) + repeated)
                functions.append(ModuleBuilder.unsigned(type))
                size += repeated.count
            }
        }
        let all = bodies.count
        let driver = try parts.callAll(count: all)
        bodies.append(ModuleBuilder.unsigned(UInt32(driver.count)) + driver)
        functions.append(ModuleBuilder.unsigned(UInt32(parts.types.count)))

        var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
        for section in parts.sections {
            switch section.id {
            case 1: bytes += ModuleBuilder.section(1, parts.types.map(\.bytes) + [[0x60, 0x00, 0x00]])
            case 3: bytes += ModuleBuilder.section(3, functions)
            case 6: bytes += ModuleBuilder.section(6, parts.globals + [[0x7F, 0x01, 0x41, 0x01, 0x0B]])
            case 7:
                let export = ModuleBuilder.name("call_all") + [0x00] + ModuleBuilder.unsigned(UInt32(all))
                bytes += ModuleBuilder.section(7, parts.exports + [export])
            case 10:
                let code = ModuleBuilder.section(10, bodies)
                bytes += code
            // Names of functions would be those of the first copy only.
            case 0: break
            default: bytes += [section.id] + ModuleBuilder.unsigned(UInt32(section.contents.count)) + section.contents
            }
        }
        self.bytes = bytes
        self.codeBytes = bodies.reduce(0) { $0 + $1.count }
        functionCount = all
    }
}

/// A module taken apart as far as repeating its functions needs.
private struct Parts {
    var sections: [(id: UInt8, contents: ArraySlice<UInt8>)] = []
    var types: [(parameters: [UInt8], results: [UInt8], bytes: [UInt8])] = []
    var importCount: UInt32 = 0
    var functions: [UInt32] = []
    var globals: [[UInt8]] = []
    var exports: [[UInt8]] = []
    var bodies: [(locals: [UInt8], code: [UInt8])] = []

    init(_ module: [UInt8]) throws {
        var reader = Reader(rest: module.dropFirst(8))
        while !reader.rest.isEmpty {
            let id = try reader.byte()
            let contents = try reader.bytes(try reader.unsigned())
            sections.append((id, contents))
            var section = Reader(rest: contents)
            let count = id == 0 ? 0 : try section.unsigned()
            switch id {
            case 1: types = try (0..<count).map { _ in try section.functionType() }
            case 2: importCount = count
            case 3: functions = try (0..<count).map { _ in try section.unsigned() }
            case 6: globals = try (0..<count).map { _ in try section.global() }
            case 7: exports = try (0..<count).map { _ in try section.export() }
            case 10: bodies = try (0..<count).map { _ in try section.body() }
            default: break
            }
        }
        guard functions.count == bodies.count, !bodies.isEmpty, !globals.isEmpty, !exports.isEmpty else {
            throw BenchmarkFailure("the module to be repeated has no functions, globals or exports")
        }
    }

    func results(of type: UInt32) throws -> [UInt8] {
        guard types.indices.contains(Int(type)) else { throw BenchmarkFailure("type index out of range") }
        return types[Int(type)].results
    }

    /// A body that calls every function, in the order of the copies, and drops what they return.
    func callAll(count: Int) throws -> [UInt8] {
        var body: [UInt8] = [0x00]
        for index in 0..<count {
            let type = types[Int(functions[index % functions.count])]
            guard let zeros = Code.zeros(type.parameters) else {
                throw BenchmarkFailure("the module to be repeated takes other than numbers")
            }
            body += zeros + Code.call(UInt32(index))
            for _ in type.results { body += Code.drop }
        }
        return body + [0x0B]
    }
}

private struct Reader {
    var rest: ArraySlice<UInt8>

    private static let truncated = BenchmarkFailure("the module to be repeated ends early")

    mutating func byte() throws -> UInt8 {
        guard let byte = rest.popFirst() else { throw Self.truncated }
        return byte
    }

    mutating func bytes(_ count: UInt32) throws -> ArraySlice<UInt8> {
        guard count <= rest.count else { throw Self.truncated }
        defer { rest.removeFirst(Int(count)) }
        return rest.prefix(Int(count))
    }

    mutating func unsigned() throws -> UInt32 {
        var value: UInt32 = 0
        for shift in stride(from: 0 as UInt32, to: 35, by: 7) {
            let byte = try byte()
            value |= UInt32(byte & 0x7F) << shift
            if byte < 0x80 { return value }
        }
        throw BenchmarkFailure("the module to be repeated has a number that is too long")
    }

    mutating func functionType() throws -> (parameters: [UInt8], results: [UInt8], bytes: [UInt8]) {
        guard try byte() == 0x60 else { throw BenchmarkFailure("the module to be repeated has other than functions") }
        let parameters = Array(try bytes(try unsigned()))
        let results = Array(try bytes(try unsigned()))
        let encoded =
            [0x60] + ModuleBuilder.unsigned(UInt32(parameters.count)) + parameters
            + ModuleBuilder.unsigned(UInt32(results.count)) + results
        return (parameters, results, encoded)
    }

    mutating func export() throws -> [UInt8] {
        let name = try bytes(try unsigned())
        let kind = try byte()
        return ModuleBuilder.unsigned(UInt32(name.count)) + name + [kind] + ModuleBuilder.unsigned(try unsigned())
    }

    /// A global that starts as an i32 constant.
    mutating func global() throws -> [UInt8] {
        var global = [try byte(), try byte(), try byte()]
        guard global[0] == 0x7F, global[2] == 0x41 else {
            throw BenchmarkFailure("the module to be repeated has other than i32 globals")
        }
        while let byte = rest.popFirst() {
            global.append(byte)
            if byte < 0x80 { break }
        }
        global.append(try byte())
        return global
    }

    mutating func body() throws -> (locals: [UInt8], code: [UInt8]) {
        var body = Reader(rest: try bytes(try unsigned()))
        let groups = try body.unsigned()
        var locals = ModuleBuilder.unsigned(groups)
        for _ in 0..<groups {
            locals += ModuleBuilder.unsigned(try body.unsigned())
            locals.append(try body.byte())
        }
        return (locals, Array(body.rest))
    }
}
