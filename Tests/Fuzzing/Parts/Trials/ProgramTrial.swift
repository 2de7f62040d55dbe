import Airlock
import AirlockWAT
import Foundation

/// Generated programs: the engine against the reference interpreter.
package struct ProgramTrial: Trial {
    package init() {}

    package func input(_ random: SeededRandom) -> [(name: String, bytes: [UInt8])] {
        ProgramGenerator.program(random).files
    }

    package func run(_ random: SeededRandom) -> CaseReport {
        let program = ProgramGenerator.program(random)
        func finding(_ text: String) -> CaseReport { CaseReport(finding: text, files: program.files) }
        let engine = Engine()
        var modules: [Module] = []
        for (number, bytes) in program.modules.enumerated() {
            do {
                let module = try Module(bytes, engine: engine)
                _ = try module.lowerAll()
                modules.append(module)
            } catch {
                return finding("module m\(number) is refused: \(error)")
            }
        }
        do {
            var execution = try Execution(program, engine: engine)
            let verdict = execution.run(modules)
            let classes = execution.outcomes.map(\.kind)
            switch verdict {
            case .different(let text): return finding(text)
            case .inconclusive(_, let reason): return CaseReport(classes: classes + ["cut short: \(reason)"])
            case .agreed: return CaseReport(classes: classes + ["agreed"])
            }
        } catch {
            return finding("no store: \(error)")
        }
    }
}

extension Program {
    /// Writes the modules, also as text, and what is done with them in words.
    package func write(to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
        for (number, bytes) in modules.enumerated() {
            try WAT.print(bytes).write(
                to: folder.appendingPathComponent("m\(number).wat"), atomically: true, encoding: .utf8)
        }
    }

    /// The modules, and what is done with them in words.
    var files: [(name: String, bytes: [UInt8])] {
        modules.enumerated().map { ("m\($0).wasm", $1) }
            + [
                (
                    "actions.txt",
                    Array(((collectsAlways ? "collecting always\n" : "") + actions.map { "\($0)\n" }.joined()).utf8)
                )
            ]
    }
}
