import Airlock
import AirlockWASI
import AirlockWAT
import Foundation
import Testing

/// What running all guests of this repository costs, and what it gives when it is cut into pieces.
///
/// `Fixtures/fuel.tsv` has what was found once: in debug and in release, on any machine, it must be the same. To write it anew
/// after prices have changed, set `AIRLOCK_WRITE_FUEL`.
@Suite struct FuelTableTests {
    /// What one call may spend: endless guests, and large ones, end so.
    private static func allowance(_ path: String) -> UInt64 { path.hasPrefix("Fixtures") ? 100_000 : 1_500_000 }
    private static let piece: UInt64 = 1000

    private static let root = Fixture.root
    private static let table = root.appendingPathComponent("Fixtures/fuel.tsv")

    /// All modules, by their paths in the repository.
    private static let modules: [String] = {
        ["Fixtures", "Benchmarks/Guests"].flatMap { folder in
            let names = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)?.allObjects
            return (names ?? []).compactMap { $0 as? String }.filter { $0.hasSuffix(".wasm") }.map { "\(folder)/\($0)" }
        }.sorted()
    }()

    private struct Found: Equatable, CustomStringConvertible {
        var consumed: UInt64 = 0
        /// Results and errors.
        var outcomes: [String] = []
        /// At the end.
        var memory: [UInt8] = []

        var description: String {
            let digest = outcomes.joined(separator: "\n").utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
                ($0 ^ UInt64($1)) &* 0x100_0000_01B3
            }
            return "\(consumed)\t\(String(digest, radix: 16))"
        }
    }

    /// Calls every function that a module exports, one after the other, on one instance.
    private func run(_ path: String, inPieces: Bool) throws -> Found {
        let module = try Module(Data(contentsOf: Self.root.appendingPathComponent(path)))
        let store = try Store(fuel: 0)
        let fuel = try #require(store.fuel)
        var found = Found()
        var imports = Imports()
        var configuration = WASI.Configuration.deterministic(seed: 1)
        configuration.arguments = ["guest", "lines", "100"]
        configuration.preopens = ["/": .inMemory()]
        configuration.input = .bytes(Array("some input\n".utf8))
        try WASI(configuration).define(in: &imports)
        for entry in module.imports where !WASI.moduleNames.contains(entry.module) {
            guard case .function(let type) = entry.type else { continue }
            let results = type.results.map { Self.value($0, 0) }
            imports.define(entry.module, entry.name, try Function(in: store, type: type) { _, _ in results })
        }
        // The same sum for the instance and for each call, at once or by and by.
        func spend(_ body: () throws -> [Value]) -> String {
            var left = Self.allowance(path)
            fuel.add(inPieces ? 0 : left)
            fuel.whenExhausted = {
                guard inPieces, left > 0 else { return nil }
                left -= Self.piece
                return Self.piece
            }
            defer {
                // What is left over is nobody's.
                if inPieces { fuel.add(left) }
                fuel.whenExhausted = nil
            }
            do {
                return "\(try body().map(Self.text))"
            } catch let trap as Trap {
                return trap.code.message
            } catch is HeapAccessOutOfBounds {
                return "out of bounds"
            } catch {
                return "\(error)"
            }
        }
        var instance: Instance?
        found.outcomes.append(
            spend {
                instance = try Instance(module, imports: imports, store: store)
                return []
            })
        if let instance {
            for export in module.exports {
                guard case .function(let type) = export.type else { continue }
                let arguments = type.parameters.enumerated().map { index, type in
                    Self.value(type, path.hasPrefix("Fixtures") ? Self.numbers[index % 4] : Self.size(of: path))
                }
                let outcome = spend { try instance.function(export.name).call(arguments) }
                found.outcomes.append("\(export.name): \(outcome)")
            }
            if let memory = try? instance.memory() {
                found.memory = try memory.read(GuestRegion(start: 0, count: memory.byteCount))
            }
        }
        found.consumed = fuel.consumed
        return found
    }

    /// What is useful as an address and a length, twice.
    private static let numbers: [Int32] = [1040, 16, 1056, 64]

    /// A small part of what takes a benchmark a twentieth of a second.
    private static func size(of path: String) -> Int32 {
        let name = path.split(separator: "/").last?.dropLast(".wasm".count) ?? ""
        return name == "fib" ? 15 : (benchmarks[name] ?? 0) / 400 + 1
    }

    /// The sizes of the benchmarks by their names.
    private static let benchmarks: [Substring: Int32] = {
        let table = try? String(
            contentsOf: root.appendingPathComponent("Benchmarks/Guests/kernels.tsv"), encoding: .utf8)
        let rows = (table ?? "").split(separator: "\n").map { $0.split(separator: "\t") }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Int32($0[3]) ?? 0) })
    }()

    private static func value(_ type: ValueType, _ number: Int32) -> Value {
        switch type {
        case .i64: .i64(Int64(number))
        case .f32: .f32(Float(number))
        case .f64: .f64(Double(number))
        default: .i32(number)
        }
    }

    /// References have no text that is the same in every run.
    private static func text(_ value: Value) -> String {
        switch value {
        case .i32(let number): "\(number)"
        case .i64(let number): "\(number)"
        case .f32(let number): "\(number.bitPattern)"
        case .f64(let number): "\(number.bitPattern)"
        default: "reference"
        }
    }

    private static func known() throws -> [Substring: Substring] {
        let lines = try String(contentsOf: table, encoding: .utf8).split(separator: "\n").dropFirst()
        return Dictionary(
            uniqueKeysWithValues: lines.compactMap { line in
                line.firstIndex(of: "\t").map { (line[..<$0], line[line.index(after: $0)...]) }
            })
    }

    @Test(arguments: modules)
    func costsTheSameInPieces(_ path: String) throws {
        let whole = try run(path, inPieces: false)
        let pieces = try run(path, inPieces: true)
        #expect(pieces == whole)
        if ProcessInfo.processInfo.environment["AIRLOCK_WRITE_FUEL"] == nil {
            #expect(try Self.known()[path[...]].map(String.init) == whole.description)
        }
    }

    @Test func theTableIsComplete() throws {
        if ProcessInfo.processInfo.environment["AIRLOCK_WRITE_FUEL"] != nil {
            let rows = try Self.modules.map { "\($0)\t\(try run($0, inPieces: false))\n" }
            try ("module\tfuel\tdigest\n" + rows.joined()).write(to: Self.table, atomically: true, encoding: .utf8)
        }
        #expect(try Self.known().keys.map(String.init).sorted() == Self.modules)
    }
}
