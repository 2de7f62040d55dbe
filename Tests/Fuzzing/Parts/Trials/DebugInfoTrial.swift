import Airlock
import Foundation

/// Mutated debug information: whatever it is, answers are bounded and the same each time.
package struct DebugInfoTrial: Trial {
    private let seeds: [DecodedModule]

    package init(_ setting: TrialSetting) throws {
        let folder = URL(fileURLWithPath: setting.fixtures)
        let paths =
            FileManager.default.subpaths(atPath: setting.fixtures)?.filter { $0.hasSuffix(".wasm") }.sorted() ?? []
        seeds = try paths.compactMap { path in
            let module = try ModuleDecoder.decode([UInt8](Data(contentsOf: folder.appendingPathComponent(path))))
            return module.customSections.contains { $0.name == ".debug_info" } ? module : nil
        }
    }

    private func mutant(_ given: SeededRandom) -> DecodedModule {
        var random = given
        var module = seeds[random.below(seeds.count)]
        repeat {
            var mutator = DebugInfoMutator(random)
            mutator.mutate(&module)
            random = mutator.random
        } while random.chance(60)
        return module
    }

    package func input(_ random: SeededRandom) -> [(name: String, bytes: [UInt8])] {
        [("mutant.wasm", mutant(random).bytes)]
    }

    package func run(_ random: SeededRandom) -> CaseReport {
        let module = mutant(random)
        func finding(_ text: String) -> CaseReport { CaseReport(finding: text, files: input(random)) }
        guard let debugInfo = DebugInfo(module) else { return CaseReport(classes: ["none"]) }
        var told = 0
        var inlined = 0
        for body in module.code {
            for offset in stride(from: body.range.lowerBound, to: body.range.upperBound, by: 3) {
                let lines = debugInfo.lines(at: offset)
                guard lines.count <= 256 else { return finding("\(lines.count) places at \(offset)") }
                for line in lines {
                    let length = [line.file, line.function ?? "", line.linkageName ?? ""].map(\.utf8.count).max() ?? 0
                    // What is no text becomes longer by being made text.
                    guard length <= 4 * 4096 else { return finding("a name of \(length) bytes at \(offset)") }
                    guard line.line.map({ $0 > 0 }) ?? true else { return finding("line 0 at \(offset)") }
                }
                guard lines == debugInfo.lines(at: offset) else { return finding("two answers at \(offset)") }
                told += lines.isEmpty ? 0 : 1
                inlined += lines.count > 1 ? 1 : 0
            }
        }
        return CaseReport(classes: [told == 0 ? "nothing told" : inlined == 0 ? "lines told" : "inlined told"])
    }
}
