import Airlock
import AirlockWAT
import Foundation

/// An entry of the corpus of modules that once did harm, or do to others.
package struct HostileCase: Sendable {
    package let name: String
    /// How it must end: one of these.
    package let endings: [String]
    /// What it once did.
    package let history: String
    /// Why it still does; nil for what is mended.
    package let known: String?
    /// The text of the module; nil for those that are built.
    private let file: URL?

    /// The corpus that a table lists, a line each: name, endings with `|` between them, what still is wrong or `-`, history.
    package static func all(in fixtures: String) throws -> [HostileCase] {
        let folder = URL(fileURLWithPath: fixtures).appendingPathComponent("Hostile")
        let table = try String(contentsOf: folder.appendingPathComponent("corpus.tsv"), encoding: .utf8)
        var cases: [HostileCase] = []
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 4 else { throw Inconclusive("corpus.tsv: \(line)") }
            let file = folder.appendingPathComponent(fields[0] + ".wat")
            let isBuilt = HostileModules.builders[fields[0]] != nil
            guard isBuilt || FileManager.default.fileExists(atPath: file.path) else {
                throw Inconclusive("corpus.tsv: no module \(fields[0])")
            }
            cases.append(
                HostileCase(
                    name: fields[0], endings: fields[1].split(separator: "|").map(String.init), history: fields[3],
                    known: fields[2] == "-" ? nil : fields[2], file: isBuilt ? nil : file))
        }
        let listed = Set(cases.map(\.name))
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".wat") }
        for name in files.map({ String($0.dropLast(4)) }) + HostileModules.builders.keys where !listed.contains(name) {
            throw Inconclusive("corpus.tsv does not list \(name)")
        }
        return cases
    }

    package func module() throws -> [UInt8] {
        if let build = HostileModules.builders[name] { return build() }
        return try WAT.parse([UInt8](Data(contentsOf: file ?? URL(fileURLWithPath: name))))
    }

    /// What was wrong, or nil: loads the module, lowers all of it, instantiates it, and calls what it exports as "run", all
    /// under default limits.
    package func run() throws -> String? {
        let module = try module()
        let clock = ProcessClock()
        let memory = ProcessMemory.now
        let ending = Self.ending(of: module)
        let seconds = clock.seconds
        let growth = ProcessMemory.now - memory
        if !endings.contains(ending) { return "ends with \(ending) instead of \(endings.joined(separator: " or "))" }
        if seconds > Watchdog.allowedSeconds { return "takes \(seconds) s" }
        if growth > Watchdog.allowedGrowth { return "leaves \(growth >> 20) MiB" }
        return nil
    }

    private static func ending(of bytes: [UInt8]) -> String {
        do {
            let module = try Module(bytes, engine: Engine())
            _ = try module.lowerAll()
            let instance = try Instance(module)
            guard let function = try? instance.function("run") else { return "loads" }
            let arguments = function.type.parameters.compactMap { type -> Value? in
                switch type {
                case .i32: .i32(0)
                case .i64: .i64(0)
                default: nil
                }
            }
            _ = try function.call(arguments)
            return "runs"
        } catch is MalformedModule {
            return "malformed"
        } catch is InvalidModule {
            return "invalid"
        } catch let error as UnsupportedFeature {
            return "unsupported \(error.feature.name)"
        } catch is ImplementationLimitExceeded {
            return "limit"
        } catch is LimitError {
            return "limit"
        } catch is HeapAccessOutOfBounds {
            return "\(TrapCode.heapAccessOutOfBounds)"
        } catch let trap as Trap {
            return "\(trap.code)"
        } catch {
            return "\(type(of: error))"
        }
    }
}
