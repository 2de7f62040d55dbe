import Airlock
import Foundation

/// A program and all that it did here, for other engines to repeat: a line of JSON each.
package struct ProgramRecord: Encodable {
    private let index: UInt64
    private let modules: [Data]
    private let steps: [Step]
    /// By name, for example "m0.mem0", what is not zero: positions and bytes.
    private let memories: [String: [Run]]

    private struct Run: Encodable {
        let at: Int
        let bytes: Data
    }

    private struct Step: Encodable {
        let action: Action
        let outcome: [String]
    }

    /// The fields that a kind of action does not have are absent.
    private struct Action: Encodable {
        var kind: String
        var instance: Int
        var name: String
        var values: [String] = []
        var at: UInt64?
        var bytes: Data?
        var pages: UInt64?
    }

    /// Nil for programs that tell nothing of other engines: they end early, or use what only this engine does.
    package init?(_ random: SeededRandom) throws {
        let program = ProgramGenerator.program(random)
        index = random.index
        let engine = Engine()
        let modules = try program.modules.map { try Module($0, engine: engine) }
        guard modules.allSatisfy({ $0.shadowStackPointer == nil && Self.isPlain($0) }) else { return nil }
        var execution = try Execution(program, engine: engine)
        guard execution.run(modules) == .agreed else { return nil }
        self.modules = program.modules.map { Data($0) }
        steps = zip(program.actions, execution.outcomes).map {
            Step(action: Self.action($0), outcome: Self.outcome($1))
        }
        memories = execution.memories.mapValues(Self.runs)
    }

    /// Whether all that crosses the module's border is of types that every engine's interface knows.
    private static func isPlain(_ module: Module) -> Bool {
        func isPlain(_ type: ValueType) -> Bool {
            guard case .reference(let type) = type else { return type != .v128 }
            return type == .funcref || type == .externref
        }
        return (module.imports.map(\.type) + module.exports.map(\.type)).allSatisfy { type in
            switch type {
            case .function(let type), .tag(let type): (type.parameters + type.results).allSatisfy(isPlain)
            case .global(let type): isPlain(type.value)
            case .table(let type): isPlain(.reference(type.element))
            case .memory: true
            }
        }
    }

    private static func runs(_ bytes: [UInt8]) -> [Run] {
        stride(from: 0, to: bytes.count, by: 64).compactMap { start in
            let chunk = bytes[start..<min(start + 64, bytes.count)]
            return chunk.contains { $0 != 0 } ? Run(at: start, bytes: Data(chunk)) : nil
        }
    }

    private static func action(_ action: Program.Action) -> Action {
        switch action {
        case .call(let instance, let name, let arguments):
            Action(kind: "call", instance: instance, name: name, values: arguments.map(text))
        case .write(let instance, let name, let address, let bytes):
            Action(kind: "write", instance: instance, name: name, at: address, bytes: Data(bytes))
        case .grow(let instance, let name, let pages):
            Action(kind: "grow", instance: instance, name: name, pages: pages)
        case .setGlobal(let instance, let name, let value):
            Action(kind: "global", instance: instance, name: name, values: [text(value)])
        case .setElement(let instance, let name, let index, let value):
            Action(kind: "element", instance: instance, name: name, values: [text(value)], at: index)
        }
    }

    private static func text(_ argument: Program.Argument) -> String {
        switch argument {
        case .value(let value): text(value)
        case .function(let instance, let name): "function:\(instance):\(name)"
        }
    }

    /// Numbers by their bits; of functions and exceptions only that they are some.
    private static func text(_ value: SpecValue) -> String {
        switch value {
        case .i32(let bits): "i32:\(bits)"
        case .i64(let bits): "i64:\(bits)"
        case .f32(let bits): "f32:" + (SomeNaN.matches(bits) ? "nan" : "\(bits)")
        case .f64(let bits): "f64:" + (SomeNaN.matches(bits) ? "nan" : "\(bits)")
        case .v128(let value): "v128:\(value)"
        case .null: "null"
        case .function: "function"
        case .exception: "exception"
        case .object: "object"
        case .i31(let value): "i31:\(value)"
        case .external(let number): "external:\(number)"
        }
    }

    private static func outcome(_ outcome: Outcome) -> [String] {
        switch outcome {
        case .returned(let values): ["returned"] + values.map(text)
        case .trapped(let code, _): ["trapped", "\(code)"]
        case .exception: ["exception"]
        case .hostFailure(let number): ["hostFailure", "\(number)"]
        case .unlinkable, .inconclusive, .failed: ["\(outcome)"]
        }
    }
}

/// A mutant and what loading it came to, for other engines to judge.
package struct MutantRecord: Encodable {
    private let index: UInt64
    private let module: Data
    private let verdict: String

    package init(_ random: SeededRandom, _ trial: MutantTrial) {
        index = random.index
        let bytes = trial.module(random)
        module = Data(bytes)
        do {
            _ = try Module(bytes, engine: Engine())
            verdict = "valid"
        } catch is MalformedModule {
            verdict = "invalid"
        } catch is InvalidModule {
            verdict = "invalid"
        } catch {
            verdict = "refused"
        }
    }
}
