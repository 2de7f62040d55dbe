import Airlock
import AirlockTestModules
import Foundation

/// Mutated modules: loading must end in one of its documented errors, lowering and linking must stay within bounds, and
/// mutants that are valid are executed as generated programs are.
package struct MutantTrial: Trial {
    /// Modules that no generator makes.
    private let seeds: [[UInt8]]

    package init(_ setting: TrialSetting) throws {
        let folder = URL(fileURLWithPath: setting.fixtures)
        let paths =
            FileManager.default.subpaths(atPath: setting.fixtures)?.filter { $0.hasSuffix(".wasm") }.sorted() ?? []
        let files = try paths.map { [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))) }
        // Large ones would take most of the time.
        seeds = [SampleModules.rich] + files.filter { $0.count < 20_000 }
    }

    /// A mutant, and the program around it where it can be executed.
    private enum Case {
        case module([UInt8])
        case program(Program, mutant: Int)
    }

    private func choose(_ given: SeededRandom) -> Case {
        var random = given
        var program = ProgramGenerator.program(SeededRandom(seed: random.next()))
        let seed = seeds[random.below(seeds.count)]
        if random.chance(30) {
            var mutator = ModuleMutator(random, donor: program.modules[0])
            return .module(mutator.mutate(seed))
        }
        let place = random.below(program.modules.count)
        var mutator = ModuleMutator(random, donor: random.chance(50) ? seed : program.modules[0])
        program.modules[place] = mutator.mutate(program.modules[place])
        return .program(program, mutant: place)
    }

    /// A mutant alone.
    func module(_ random: SeededRandom) -> [UInt8] {
        switch choose(random) {
        case .module(let bytes): bytes
        case .program(let program, let mutant): program.modules[mutant]
        }
    }

    package func input(_ random: SeededRandom) -> [(name: String, bytes: [UInt8])] {
        switch choose(random) {
        case .module(let bytes): [("mutant.wasm", bytes)]
        case .program(let program, _): program.files
        }
    }

    package func run(_ random: SeededRandom) -> CaseReport {
        switch choose(random) {
        case .module(let bytes): return load(bytes)
        case .program(let program, let mutant):
            let report = load(program.modules[mutant])
            guard report.finding == nil, report.classes == [Self.valid] else { return report }
            return execute(program)
        }
    }

    private static let valid = "valid"

    // MARK: Loading

    /// Decodes, validates and lowers a module, and instantiates it where that executes nothing of the guest's.
    private func load(_ bytes: [UInt8]) -> CaseReport {
        func finding(_ text: String) -> CaseReport { CaseReport(finding: text, files: [("mutant.wasm", bytes)]) }
        let engine = Engine()
        let clock = ProcessClock()
        let module: Module
        do {
            module = try Module(bytes, engine: engine)
        } catch let error as MalformedModule {
            return error.offset <= bytes.count
                ? CaseReport(classes: ["malformed"]) : finding("malformed at \(error.offset) of \(bytes.count)")
        } catch is InvalidModule {
            return CaseReport(classes: ["invalid"])
        } catch is UnsupportedFeature {
            return CaseReport(classes: ["unsupported"])
        } catch is ImplementationLimitExceeded {
            return CaseReport(classes: ["limit"])
        } catch {
            return finding("loading ends with an undocumented error: \(error)")
        }
        do {
            _ = try module.lowerAll()
        } catch is ImplementationLimitExceeded {
            return CaseReport(classes: ["limit"])
        } catch {
            return finding("lowering ends with an undocumented error: \(error)")
        }
        let seconds = clock.seconds
        guard seconds <= Self.allowedSeconds(bytes.count) else {
            return finding("loading and lowering \(bytes.count) bytes took \(seconds) s")
        }
        if module.decoded.start == nil, let difference = link(module) { return finding(difference) }
        return CaseReport(classes: [Self.valid])
    }

    /// A second for a megabyte, and some for the smallest.
    private static func allowedSeconds(_ bytes: Int) -> Double {
        let seconds = max(Double(bytes) / 1_048_576, 0.25)
        #if DEBUG
        return seconds * 20
        #else
        return seconds
        #endif
    }

    /// Instantiates a module without a start function with imports made to fit, under default limits.
    private func link(_ module: Module) -> String? {
        do {
            let store = try Store(engine: module.engine)
            var imports = Imports()
            for needed in module.imports {
                switch needed.type {
                case .function(let type):
                    imports.define(
                        needed.module, needed.name,
                        try Function(in: store, type: type) { _, _ in throw HostFailure(number: 0) })
                case .memory(let type): imports.define(needed.module, needed.name, try Memory(type, in: store))
                case .table(let type):
                    let null: Value = type.element == .externref ? .externref(nil) : .funcref(nil)
                    imports.define(needed.module, needed.name, try Table(type, filledWith: null, in: store))
                case .global(let type):
                    let value: Value? =
                        switch type.value {
                        case .i32: .i32(7)
                        case .i64: .i64(7)
                        case .f32: .f32(7)
                        case .f64: .f64(7)
                        case .funcref: .funcref(nil)
                        case .externref: .externref(nil)
                        case .v128, .reference: nil
                        }
                    guard let value else { return nil }
                    imports.define(
                        needed.module, needed.name, try Global(value, isMutable: type.isMutable, in: store))
                case .tag: return nil
                }
            }
            _ = try Instance(module, imports: imports, store: store)
        } catch is LinkError {
        } catch is LimitError {
        } catch is Trap {
        } catch is HeapAccessOutOfBounds {
        } catch is SignatureMismatch {
        } catch {
            return "instantiation ends with an undocumented error: \(type(of: error)) \(error)"
        }
        return nil
    }

    // MARK: Executing

    private func execute(_ program: Program) -> CaseReport {
        let engine = Engine()
        do {
            let modules = try program.modules.map { try Module($0, engine: engine) }
            var execution = try Execution(program, engine: engine, isMutant: true)
            switch execution.run(modules) {
            case .different(let text): return CaseReport(finding: text, files: program.files)
            case .inconclusive(let actions, _):
                return CaseReport(classes: [Self.valid, actions > 0 ? "partly executed" : "not executed"])
            case .agreed: return CaseReport(classes: [Self.valid, "executed"])
            }
        } catch {
            return CaseReport(finding: "loading again ends with \(error)", files: program.files)
        }
    }
}
