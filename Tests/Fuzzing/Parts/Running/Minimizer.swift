import Airlock
import AirlockTestModules
import Foundation

/// Makes a program smaller as long as the two machines still differ over it. For readers: not the smallest there is.
package struct Minimizer {
    private var program: Program
    private let deadline: Date

    /// Nil where the machines agree, or the engine aborts.
    package static func minimized(_ program: Program, seconds: Double = 60) -> Program? {
        var minimizer = Minimizer(program: program, deadline: Date() + seconds)
        guard minimizer.differs(program) else { return nil }
        while Date() < minimizer.deadline, minimizer.pass() {}
        return minimizer.program
    }

    private func differs(_ program: Program) -> Bool {
        let engine = Engine()
        guard let modules = try? program.modules.map({ try Module($0, engine: engine) }),
            var execution = try? Execution(program, engine: engine, isMutant: true),
            case .different = execution.run(modules)
        else { return false }
        return true
    }

    private mutating func accept(_ candidate: Program) -> Bool {
        guard Date() < deadline, differs(candidate) else { return false }
        program = candidate
        return true
    }

    /// Whether anything became smaller.
    private mutating func pass() -> Bool {
        var isSmaller = false
        for index in program.actions.indices.reversed() {
            var candidate = program
            candidate.actions.remove(at: index)
            if accept(candidate) { isSmaller = true }
        }
        for module in program.modules.indices {
            let count = ModuleParts(program.modules[module])?.bodies?.count ?? 0
            for body in 0..<count where shrink(module, body) { isSmaller = true }
        }
        return isSmaller
    }

    private mutating func shrink(_ module: Int, _ body: Int) -> Bool {
        let trap = [Code.op(.unreachable).bytes, Code.op(.end).bytes]
        guard var parts = instructions(module, body), parts.instructions != trap else { return false }
        var empty = parts
        empty.instructions = trap
        if accept(replacing(module, body, by: empty)) { return true }
        var isSmaller = false
        var length = parts.instructions.count / 2
        while length > 0 {
            var start = 0
            while start + length < parts.instructions.count {
                var shorter = parts
                shorter.instructions.removeSubrange(start..<(start + length))
                if accept(replacing(module, body, by: shorter)) {
                    parts = shorter
                    isSmaller = true
                } else {
                    start += 1
                }
            }
            length /= 2
        }
        return isSmaller
    }

    private func instructions(_ module: Int, _ body: Int) -> BodyParts? {
        ModuleParts(program.modules[module])?.bodies.flatMap { BodyParts($0[body]) }
    }

    private func replacing(_ module: Int, _ body: Int, by parts: BodyParts) -> Program {
        var candidate = program
        guard var whole = ModuleParts(program.modules[module]) else { return candidate }
        whole.bodies?[body] = parts.encoded
        candidate.modules[module] = whole.encoded
        return candidate
    }
}
