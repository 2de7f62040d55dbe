import Airlock
import AirlockTestModules
import AirlockWAT

/// Modules to text and back, and texts that are nearly right: what is parsed is well-formed, and printing loses nothing.
package struct TextTrial: Trial {
    private let mutants: MutantTrial

    package init(_ setting: TrialSetting) throws { mutants = try MutantTrial(setting) }

    private enum Case {
        case module([UInt8])
        case text([UInt8])
    }

    private func choose(_ given: SeededRandom) -> Case {
        var random = given
        let program = ProgramGenerator.program(SeededRandom(seed: random.next()))
        let module: [UInt8] =
            switch random.below(10) {
            case 0..<4: program.modules[random.below(program.modules.count)]
            default: mutants.module(SeededRandom(seed: random.next()))
            }
        guard random.chance(40), let text = try? WAT.print(module) else { return .module(module) }
        var mutator = TextMutator(random)
        return .text(mutator.mutate(Array(text.utf8)))
    }

    package func input(_ random: SeededRandom) -> [(name: String, bytes: [UInt8])] {
        switch choose(random) {
        case .module(let bytes): [("module.wasm", bytes)]
        case .text(let text): [("module.wat", text)]
        }
    }

    package func run(_ random: SeededRandom) -> CaseReport {
        let chosen = choose(random)
        func finding(_ text: String) -> CaseReport { CaseReport(finding: text, files: input(random)) }
        var module: [UInt8]
        switch chosen {
        case .module(let bytes): module = bytes
        case .text(let text):
            do {
                module = try WAT.parse(text)
            } catch {
                return CaseReport(classes: ["refused"])
            }
            do {
                _ = try ModuleDecoder.decode(module)
            } catch is ImplementationLimitExceeded {
                return CaseReport(classes: ["limit"])
            } catch {
                return finding("the text became a malformed module: \(error)")
            }
        }
        let text: String
        do {
            text = try WAT.print(module)
        } catch is MalformedModule {
            return CaseReport(classes: ["malformed"])
        } catch is ImplementationLimitExceeded {
            return CaseReport(classes: ["limit"])
        } catch {
            return finding("printing ends with an undocumented error: \(error)")
        }
        do {
            let again = try WAT.parse(text)
            let difference = try ModuleComparison.difference(
                ModuleDecoder.decode(module), ModuleDecoder.decode(again))
            return difference.map { finding("text changes the module: \($0)") } ?? CaseReport(classes: ["the same"])
        } catch {
            return finding("the text of a module is refused: \(error)")
        }
    }
}
