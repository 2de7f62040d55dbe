import Airlock
import AirlockWASI
import AirlockWAT
import Foundation
import Testing

/// Real programs. `AIRLOCK_PROGRAMS` names a folder with a module `ID.wasm` for each row of `programs.tsv`, which is in
/// the same folder or in `../shared/programs` beside the repository; what has no module is skipped.
///
/// Of rows that name a folder of their source, `dirs/ID` is looked for beside the modules too.
@Suite struct ProgramTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let columns: [String: String]

        subscript(_ name: String) -> String { columns[name] ?? "" }
        var id: String { self["id"] }
        var testDescription: String { id }
    }

    private static let modules = Outside.folder("AIRLOCK_PROGRAMS")
    private static let tables =
        (modules.map { [$0] } ?? []) + [Fixture.root.appendingPathComponent("../shared/programs").standardized]

    private static func file(_ path: String) -> URL? {
        tables.map { $0.appendingPathComponent(path) }.first { FileManager.default.fileExists(atPath: $0.path) }
    }

    private static let rows: [Row] = {
        guard modules != nil, let table = file("programs.tsv"),
            let text = try? String(contentsOf: table, encoding: .utf8)
        else { return [] }
        let lines = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        guard let names = lines.first else { return [] }
        return lines.dropFirst().map { line in
            Row(columns: Dictionary(zip(names, line).map { (String($0), String($1)) }) { $1 })
        }
    }()

    private static func module(_ row: Row) throws -> Module? {
        guard let file = modules?.appendingPathComponent(row.id + ".wasm"),
            FileManager.default.fileExists(atPath: file.path)
        else { return nil }
        do {
            return try Module(Data(contentsOf: file))
        } catch is UnsupportedFeature {
            return nil
        }
    }

    @Test(
        .enabled(if: modules != nil, "AIRLOCK_PROGRAMS names no folder"),
        arguments: rows.filter { $0["args"].first == "[" })
    func printsWhatItMust(_ row: Row) throws {
        guard let module = try Self.module(row) else { return }
        let (output, errors) = (ByteSink(), ByteSink())
        var configuration = WASI.Configuration()
        configuration.arguments =
            [row.id] + (try JSONDecoder().decode([String].self, from: Data(row["args"].utf8)))
        configuration.output = .collect(into: output)
        configuration.error = .collect(into: errors)
        if let input = Self.file("stdin/" + row.id) { configuration.input = .bytes(Array(try Data(contentsOf: input))) }
        let copy = try TemporaryFolder()
        if row["dir"] != "-" {
            let folder = try #require(Self.file("dirs/" + row.id), "no dirs/\(row.id)")
            try Self.copyFolder(folder, to: copy.url)
            configuration.preopens = ["/": .host(copy.path, access: .readWrite)]
        }
        // Some programs tell when the part that is to be measured begins.
        var imports = Imports()
        imports.define("bench", "start") {}
        imports.define("bench", "end") {}
        var code: UInt32
        do {
            let isCommand = module.exports.contains { $0.name == "_start" }
            if isCommand {
                code = try WASI(configuration).run(module, imports: imports)
            } else {
                _ = try WASI(configuration).start(module, imports: imports)
                code = 0
            }
        } catch is Trap {
            code = 134
        }
        #expect(String(code) == row["exit"], "\(errors.text)")
        if row["stdout_sha256"] != "varies" {
            #expect(String(output.bytes.count) == row["stdout_len"])
            #expect(SHA256.hexadecimal(output.bytes) == row["stdout_sha256"])
        }
    }

    /// As it is, but writable, and without the files that only keep empty folders.
    private static func copyFolder(_ source: URL, to target: URL) throws {
        for path in try FileManager.default.subpathsOfDirectory(atPath: source.path) {
            let (from, to) = (source.appendingPathComponent(path), target.appendingPathComponent(path))
            let attributes = try FileManager.default.attributesOfItem(atPath: from.path)
            if attributes[.type] as? FileAttributeType == .typeDirectory {
                try FileManager.default.createDirectory(at: to, withIntermediateDirectories: true)
            } else if attributes[.type] as? FileAttributeType == .typeRegular,
                from.lastPathComponent != ".keep-empty-dir"
            {
                try FileManager.default.createDirectory(
                    at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(contentsOf: from).write(to: to)
            }
        }
    }

    // MARK: Programs whose exports are called

    private struct Script: Decodable {
        struct Step: Decodable {
            var call: String?
            var args: [Double]?
            var expect: Double?
            var exit: UInt32?
            var trap: String?
            var write: UInt32?
            var hex: String?
        }

        var wasi: Bool
        var steps: [Step]
        var importCalls: [String: Int]?

        private enum CodingKeys: String, CodingKey {
            case wasi, steps
            case importCalls = "expect_import_calls"
        }
    }

    @Test(
        .enabled(if: modules != nil, "AIRLOCK_PROGRAMS names no folder"),
        arguments: rows.filter { $0["args"].hasPrefix("script ") })
    func answersAsItMust(_ row: Row) throws {
        guard let module = try Self.module(row) else { return }
        let file = try #require(Self.file(String(row["args"].dropFirst("script ".count))))
        let script = try JSONDecoder().decode(Script.self, from: Data(contentsOf: file))
        let calls = Counter()
        let store = try Store()
        var imports = Imports()
        if script.wasi { try WASI(WASI.Configuration.deterministic(seed: 1)).define(in: &imports) }
        for descriptor in module.imports where !WASI.moduleNames.contains(descriptor.module) {
            let name = "\(descriptor.module).\(descriptor.name)"
            switch descriptor.type {
            case .function(let type):
                // Those that are listed, and those that only draw, answer zero.
                imports.define(
                    descriptor.module, descriptor.name,
                    try Function(in: store, type: type) { _, _ in
                        calls.add(name)
                        return type.results.map {
                            $0 == .i64 ? .i64(0) : $0 == .f32 ? .f32(0) : $0 == .f64 ? .f64(0) : .i32(0)
                        }
                    })
            case .memory(let type): imports.define(descriptor.module, descriptor.name, try Memory(type, in: store))
            case .table, .global, .tag: Issue.record("\(name) is not given")
            }
        }
        let instance = try Instance(module, imports: imports, store: store)
        let memory = try module.exports.contains { $0.name == "memory" } ? instance.memory() : nil
        // Where a program put what an earlier step asked for: addresses vary with what it has allocated before.
        var moved: [Double: Double] = [:]
        for step in script.steps {
            if let address = step.write, let hex = step.hex {
                let place = GuestAddress(UInt32(moved[Double(address)] ?? Double(address)))
                try memory?.write(Self.bytes(hex), at: place)
                continue
            }
            guard let name = step.call else { continue }
            let function = try instance.function(name)
            let values = zip(step.args ?? [], function.type.parameters).map { number, type -> Value in
                let number = moved[number] ?? number
                return switch type {
                case .i64: .i64(Int64(number))
                case .f32: .f32(Float(number))
                case .f64: .f64(number)
                default: .i32(Int32(truncatingIfNeeded: Int64(number)))
                }
            }
            do {
                let results = try function.call(values)
                #expect(step.trap == nil && step.exit ?? 0 == 0, "\(name)")
                guard let expected = step.expect, let found = results.first.map(Self.number) else { continue }
                if row["deterministic"] == "pointers vary", name == "alloc" {
                    moved[expected] = found
                } else {
                    #expect(found == expected, "\(name)")
                }
            } catch let exit as WASI.Exit {
                #expect(exit.code == step.exit, "\(name)")
            } catch let trap as Trap {
                #expect(step.trap != nil, "\(name): \(trap)")
            }
        }
        for (name, count) in script.importCalls ?? [:] { #expect(calls.count(name) == count, "\(name)") }
    }

    private static func number(_ value: Value) -> Double {
        switch value {
        case .i32(let number): Double(number)
        case .i64(let number): Double(number)
        case .f32(let number): Double(number)
        case .f64(let number): number
        default: .nan
        }
    }

    private static func bytes(_ hex: String) -> [UInt8] {
        stride(from: 0, to: hex.utf8.count, by: 2).compactMap { offset in
            UInt8(hex.dropFirst(offset).prefix(2), radix: 16)
        }
    }
}

/// How often functions of the host were called.
private final class Counter: @unchecked Sendable {
    private var counts: [String: Int] = [:]
    func add(_ name: String) { counts[name, default: 0] += 1 }
    func count(_ name: String) -> Int { counts[name] ?? 0 }
}
