import Airlock

/// A program executed by both machines, action by action, and all they show compared after each.
package struct Execution {
    package enum Verdict: Equatable {
        case agreed
        /// How far it went, and why not further.
        case inconclusive(actions: Int, String)
        case different(String)
    }

    private let spec: SpecMachine
    private let engine: EngineMachine
    private let program: Program
    /// Whether instances may fail to link, or recursion be deeper than the engine allows.
    private let isMutant: Bool
    package private(set) var outcomes: [Outcome] = []

    package static let limits: (spec: SpecStore.Limits, engine: ResourceLimits) = {
        let spec = SpecStore.Limits()
        var engine = ResourceLimits()
        engine.memoryBytes = spec.memoryPages * 65_536
        engine.tableElements = spec.tableElements
        return (spec, engine)
    }()

    package init(_ program: Program, engine: Engine, isMutant: Bool = false) throws {
        spec = SpecMachine(limits: Self.limits.spec)
        self.engine = try EngineMachine(
            engine: engine, limits: Self.limits.engine, collectsAlways: program.collectsAlways)
        self.program = program
        self.isMutant = isMutant
    }

    package mutating func run(_ modules: [Module]) -> Verdict {
        var actions = 0
        func attempt(_ machine: some Machine, _ body: () throws -> [SpecValue]) -> Outcome {
            do { return .returned(try body()) } catch { return machine.outcome(of: error) }
        }
        for (number, module) in modules.enumerated() {
            let expected = attempt(spec) {
                try spec.instantiate(module)
                return []
            }
            if case .inconclusive(let reason) = expected { return .inconclusive(actions: actions, reason) }
            if spec.store.dependsOnNaN { return .inconclusive(actions: actions, "depends on a NaN") }
            var refusal: String?
            let found = attempt(engine) {
                do {
                    try engine.instantiate(module)
                } catch let error where error is LimitError || error is UnsupportedFeature {
                    refusal = "\(type(of: error))"
                    throw error
                }
                return []
            }
            if isMutant, let refusal { return .inconclusive(actions: actions, refusal) }
            if let difference = difference(expected, found) { return .different("instance m\(number): \(difference)") }
            // An instance that failed is not there to be called, but others may hold its functions.
            guard expected == .returned([]) else { return .inconclusive(actions: actions, "instantiation ends early") }
            if let difference = differenceOfStates() { return .different("instance m\(number): \(difference)") }
        }
        for action in program.actions {
            spec.store.fuel = Self.limits.spec.fuel
            let expected = attempt(spec) { try spec.perform(action) }
            if case .inconclusive(let reason) = expected { return .inconclusive(actions: actions, reason) }
            if spec.store.dependsOnNaN { return .inconclusive(actions: actions, "depends on a NaN") }
            let found = attempt(engine) { try engine.perform(action) }
            if isMutant, found == .trapped(.stackOverflow, nil), expected != found {
                return .inconclusive(actions: actions, "stack overflow")
            }
            let difference = difference(expected, found) ?? differenceOfStates()
            engine.forgetObjects()
            if let difference {
                return .different("action \(actions), \(action): \(difference)")
            }
            outcomes.append(expected)
            actions += 1
        }
        return .agreed
    }

    /// The bytes of each memory that an instance exports, by names such as "m0.mem0".
    package var memories: [String: [UInt8]] {
        var memories: [String: [UInt8]] = [:]
        for (number, instance) in spec.instances.enumerated() {
            for export in instance.module.decoded.exports where export.kind == .memory {
                memories["m\(number).\(export.name)"] = instance.memories[Int(export.index)].bytes
            }
        }
        return memories
    }

    // MARK: Comparison

    private func difference(_ expected: Outcome, _ found: Outcome) -> String? {
        let agree: Bool =
            switch (expected, found) {
            case (.failed, _), (_, .failed): false
            case (.returned(let expected), .returned(let found)):
                expected.count == found.count && zip(expected, found).allSatisfy { self.agree($0, $1) }
            case (.exception(let expected), .exception(let found)):
                // Of references the payload shows nothing.
                expected.count == found.count && zip(expected, found).allSatisfy { $1 == .null || self.agree($0, $1) }
            case (.trapped(let expected, let expectedAccess), .trapped(let found, let foundAccess)):
                expected == found
                    && (expectedAccess == nil || foundAccess == nil || expectedAccess == foundAccess)
            default: expected == found
            }
        return agree ? nil : "expected \(expected), found \(found)"
    }

    private func agree(_ expected: SpecValue, _ found: SpecValue) -> Bool {
        switch (expected, found) {
        case (.f32(let expected), .f32(let found)):
            expected == found || SomeNaN.matches(expected) && Float(bitPattern: found).isNaN
        case (.f64(let expected), .f64(let found)):
            expected == found || SomeNaN.matches(expected) && Double(bitPattern: found).isNaN
        case (.function(let expected), .function(let found)):
            spec.name(ofFunction: expected) == engine.name(ofFunction: found)
        // The machines number exceptions differently.
        case (.exception, .exception): true
        case (.v128(let expected), .v128(let found)): expected.admits(found)
        case (.object(let expected), .object(let found)): agree(objects: expected, found)
        default: expected == found
        }
    }

    /// Whether two objects, and those that they lead to, are the same in form and content.
    private func agree(objects expected: Int, _ found: Int) -> Bool {
        var known: [Int: Int] = [:]
        var pending = [(expected, found)]
        while let (expected, found) = pending.popLast(), known.count < 200 {
            if let other = known[expected] {
                if other != found { return false }
                continue
            }
            known[expected] = found
            let fields = spec.store.objects[expected].fields
            guard let others = try? engine.fields(ofObject: found, atMost: 100), others.count == fields.count else {
                return false
            }
            for (a, b) in zip(fields, others.first) {
                if case .object(let a) = a, case .object(let b) = b {
                    pending.append((a, b))
                } else if !agree(a, b) {
                    return false
                }
            }
        }
        return true
    }

    /// What is different in the memories, tables and globals that instances export.
    private func differenceOfStates() -> String? {
        for (number, (expected, found)) in zip(spec.instances, engine.instances).enumerated() {
            for export in found.module.decoded.exports {
                let name = export.name.string
                do {
                    if let difference = try difference(expected.export(export.name), name, found) {
                        return "m\(number).\(name): \(difference)"
                    }
                } catch {
                    return "m\(number).\(name): \(error)"
                }
            }
        }
        return nil
    }

    private func difference(_ expected: SpecExtern?, _ name: String, _ instance: Instance) throws -> String? {
        switch expected {
        case .memory(let expected):
            let memory = try instance.memory(name)
            let found = try memory.read(memory.region)
            guard found != expected.bytes else { return nil }
            guard found.count == expected.bytes.count else {
                return "\(expected.bytes.count) bytes expected, found \(found.count)"
            }
            let place = zip(expected.bytes, found).enumerated().first { $1.0 != $1.1 }
            return place.map { "byte \($0.offset) is \($0.element.1) instead of \($0.element.0)" }
        case .global(let expected):
            let found = engine.spec(try instance.global(name).value)
            return agree(expected.value, found) ? nil : "\(expected.value) expected, found \(found)"
        case .table(let expected):
            let table = try instance.table(name)
            guard table.count == UInt64(expected.elements.count) else {
                return "\(expected.elements.count) elements expected, found \(table.count)"
            }
            for (index, element) in expected.elements.prefix(64).enumerated() {
                let found = engine.spec(try table.get(UInt64(index)))
                if !agree(element, found) { return "element \(index): \(element) expected, found \(found)" }
            }
            return nil
        case .function, .tag, nil: return nil
        }
    }
}
