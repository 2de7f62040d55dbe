import Airlock

/// Runs the commands of a script (the format of the specification's test suite) in a store of its own.
package struct ScriptRunner {
    private let store: Store
    private var imports = Imports()
    /// Modules and instances by identifier; the last one also under nil.
    private var modules: [String?: Definition<Module>] = [:]
    private var instances: [String?: Definition<Instance>] = [:]
    private var externalReferences: [UInt32: ExternReference] = [:]
    /// Names under which something unsupported was registered.
    private var unsupportedImports: [Name: String] = [:]

    /// What an identifier stands for; a definition that needs an unsupported feature is remembered as such, so that what
    /// builds on it is skipped rather than failed.
    private enum Definition<Thing> {
        case made(Thing)
        case unsupported(String)
    }

    package init(engine: Engine = .default) throws { try self.init(store: Store(engine: engine)) }

    package init(store: Store) throws {
        self.store = store
        try SpectestModule.define(in: &imports, store: store)
    }

    package mutating func run(_ script: Script) -> ScriptReport {
        var report = ScriptReport()
        for command in script.commands {
            report.entries.append(ScriptReport.Entry(line: command.line, outcome: run(command.kind)))
        }
        return report
    }

    private mutating func run(_ command: ScriptCommand.Kind) -> ScriptReport.Outcome {
        switch command {
        case .module(let module): return define(module, instantiate: true)
        case .moduleDefinition(let module): return define(module, instantiate: false)
        case .moduleInstance(let instance): return instantiate(instance)
        case .register(let name, let instance): return register(name, instance)
        case .action(let action):
            return check(perform(action), "values") { if case .values = $0 { true } else { false } }
        case .assertReturn(let action, let patterns): return assertReturn(action, patterns)
        case .assertTrap(let action, let message): return expectTrap(perform(action), message)
        case .assertModuleTrap(let module, let message): return expectTrap(instantiation(of: module), message)
        case .assertExhaustion(let action, let message):
            return check(perform(action), "exhaustion: \(message)") {
                if case .exhaustion(let text) = $0 { Self.agree(text, message) } else { false }
            }
        case .assertException(let action):
            return check(perform(action), "an exception") { if case .exception = $0 { true } else { false } }
        case .assertMalformed(let module, let message):
            return check(loading(of: module), "malformed module: \(message)") {
                if case .malformed = $0 { true } else { false }
            }
        case .assertInvalid(let module, let message):
            return check(loading(of: module), "invalid module: \(message)") {
                if case .invalid = $0 { true } else { false }
            }
        case .assertUnlinkable(let module, let message):
            return check(instantiation(of: module), "unlinkable module: \(message)") {
                if case .unlinkable(let text) = $0 { Self.agree(text, message) } else { false }
            }
        case .assertMalformedCustom, .assertInvalidCustom: return .skipped("annotations of custom sections")
        }
    }

    // MARK: Judging

    private func check(
        _ outcome: ScriptOutcome, _ expected: String, _ isExpected: (ScriptOutcome) -> Bool
    ) -> ScriptReport.Outcome {
        if case .unsupported(let feature) = outcome { return .skipped(feature) }
        return isExpected(outcome) ? .passed : .failed(expected: expected, got: outcome.description)
    }

    /// Scripts give a beginning of the reference interpreter's message, which may go on with numbers that others lack.
    private static func agree(_ text: String, _ expected: String) -> Bool {
        text.hasPrefix(expected) || expected.hasPrefix(text)
    }

    private func expectTrap(_ outcome: ScriptOutcome, _ message: String) -> ScriptReport.Outcome {
        check(outcome, "trap: \(message)") {
            if case .trap(let text) = $0 { Self.agree(text, message) } else { false }
        }
    }

    private mutating func assertReturn(
        _ action: ScriptAction, _ patterns: [ResultPattern]
    ) -> ScriptReport.Outcome {
        check(perform(action), "values matching \(patterns)") {
            guard case .values(let values) = $0, values.count == patterns.count else { return false }
            return zip(values, patterns).allSatisfy { $1.matches($0) }
        }
    }

    // MARK: Modules

    /// How `error` is to be counted: an import from what could not be made is no fault of the module.
    private func outcome(of error: any Error) -> ScriptOutcome {
        if let link = error as? LinkError,
            let feature = link.problems.lazy.compactMap({ unsupportedImports[Name($0.module)] }).first
        {
            return .unsupported(feature)
        }
        return ScriptOutcome(error)
    }

    private func load(_ module: ScriptModule) throws -> Module {
        try Module(try module.binary(), engine: store.engine)
    }

    private func loading(of module: ScriptModule) -> ScriptOutcome {
        do {
            _ = try load(module)
            return .values([])
        } catch {
            return ScriptOutcome(error)
        }
    }

    private func instantiation(of what: ScriptInstantiation) -> ScriptOutcome {
        do {
            let module: Module
            switch what {
            case .module(let text): module = try load(text)
            case .instance(let instance):
                switch modules[instance.module] {
                case .made(let defined): module = defined
                case .unsupported(let feature): return .unsupported(feature)
                case nil: return .error("no module \(instance.module ?? "")")
                }
            }
            _ = try Instance(module, imports: imports, store: store)
            return .values([])
        } catch {
            return outcome(of: error)
        }
    }

    private mutating func define(_ text: ScriptModule, instantiate: Bool) -> ScriptReport.Outcome {
        do {
            let module = try load(text)
            remember(.made(module), &modules, text.name)
            if instantiate {
                remember(.made(try Instance(module, imports: imports, store: store)), &instances, text.name)
            }
            return .passed
        } catch {
            let outcome = outcome(of: error)
            if case .unsupported(let feature) = outcome {
                remember(.unsupported(feature), &modules, text.name)
                if instantiate { remember(.unsupported(feature), &instances, text.name) }
                return .skipped(feature)
            }
            if instantiate { instances[nil] = nil }
            return .failed(expected: "a module", got: outcome.description)
        }
    }

    private mutating func instantiate(_ instance: ScriptInstance) -> ScriptReport.Outcome {
        switch modules[instance.module] {
        case .made(let module):
            do {
                remember(.made(try Instance(module, imports: imports, store: store)), &instances, instance.name)
                return .passed
            } catch {
                return check(outcome(of: error), "an instance") { _ in false }
            }
        case .unsupported(let feature):
            remember(.unsupported(feature), &instances, instance.name)
            return .skipped(feature)
        case nil: return .failed(expected: "a module \(instance.module ?? "")", got: "none")
        }
    }

    private func remember<Thing>(
        _ definition: Definition<Thing>, _ things: inout [String?: Definition<Thing>], _ name: String?
    ) {
        things[nil] = definition
        if let name { things[name] = definition }
    }

    private mutating func register(_ name: Name, _ instance: String?) -> ScriptReport.Outcome {
        switch instances[instance] {
        case .made(let instance):
            imports.define(name.string, instance)
            return .passed
        case .unsupported(let feature):
            unsupportedImports[name] = feature
            return .skipped(feature)
        case nil: return .failed(expected: "an instance \(instance ?? "")", got: "none")
        }
    }

    // MARK: Actions

    private mutating func perform(_ action: ScriptAction) -> ScriptOutcome {
        do {
            switch action {
            case .invoke(let name, let function, let arguments):
                let values = arguments.map { value($0) }
                if values.contains(nil) { return .unsupported("an argument of this type") }
                return try with(name) {
                    .values(try $0.function(function.string).call(values.compactMap(\.self)))
                }
            case .get(let name, let global):
                return try with(name) { .values([try $0.global(global.string).value]) }
            }
        } catch {
            return ScriptOutcome(error)
        }
    }

    private func with(_ name: String?, _ body: (Instance) throws -> ScriptOutcome) throws -> ScriptOutcome {
        switch instances[name] {
        case .made(let instance): try body(instance)
        case .unsupported(let feature): .unsupported(feature)
        case nil: .error("no instance \(name ?? "")")
        }
    }

    /// Nil for a value of a type that this engine does not execute.
    private mutating func value(_ value: ScriptValue) -> Value? {
        switch value {
        case .i32(let bits): return .i32(Int32(bitPattern: bits))
        case .i64(let bits): return .i64(Int64(bitPattern: bits))
        case .f32(let bits): return .f32(Float(bitPattern: bits))
        case .f64(let bits): return .f64(Double(bitPattern: bits))
        case .refNull(.func): return .funcref(nil)
        case .refNull(.extern): return .externref(nil)
        case .refNull(.exn): return .exnref(nil)
        case .refNull(let type):
            switch type {
            case .any, .eq, .i31, .struct, .array, .none: return .anyref(nil)
            case .nofunc: return .funcref(nil)
            case .noextern: return .externref(nil)
            case .noexn: return .exnref(nil)
            case .func, .extern, .exn, .index: return nil
            }
        case .refExtern(let number): return external(number).map { .externref($0) }
        case .refHost(let number): return external(number).map { .anyref(AnyReference($0)) }
        case .v128(let low, let high): return .v128(SIMD16(low: low, high: high))
        }
    }

    private mutating func external(_ number: UInt32) -> ExternReference? {
        let reference = externalReferences[number] ?? (try? ExternReference(number, in: store))
        externalReferences[number] = reference
        return reference
    }
}
