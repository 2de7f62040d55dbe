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
        if program.modules.count > 1 {
            var candidate = program
            candidate.modules.removeLast()
            if accept(candidate) { isSmaller = true }
        }
        if program.collectsAlways {
            var candidate = program
            candidate.collectsAlways = false
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
        for length in Self.lengths(upTo: parts.instructions.count / 2) {
            var start = 0
            while start + length < parts.instructions.count, Date() < deadline {
                let place = start..<(start + length)
                // What gives a value is as long as it is, and something must give it.
                let shorter = ([[]] + (length <= Self.longestExpression ? Self.values : [])).first { replacement in
                    guard replacement.count < length else { return false }
                    var candidate = parts
                    candidate.instructions.replaceSubrange(place, with: replacement)
                    return accept(replacing(module, body, by: candidate))
                }
                if let shorter {
                    parts.instructions.replaceSubrange(place, with: shorter)
                    isSmaller = true
                } else {
                    start += 1
                }
            }
        }
        for start in parts.instructions.indices.reversed() {
            guard let unwrapped = Self.unwrapped(parts.instructions, at: start) else { continue }
            var candidate = parts
            candidate.instructions = unwrapped
            if accept(replacing(module, body, by: candidate)) {
                parts = candidate
                isSmaller = true
            }
        }
        return isSmaller
    }

    /// A body without the block that begins at an instruction, which keeps what is in the block.
    private static func unwrapped(_ body: [[UInt8]], at start: Int) -> [[UInt8]]? {
        func opens(_ instruction: [UInt8]) -> Bool {
            instruction.first.map { byte in
                [Opcode.block, .loop, .if, .tryTable].contains { $0.rawValue == UInt16(byte) }
            } ?? false
        }
        guard start < body.count, opens(body[start]) else { return nil }
        var depth = 0
        for place in start..<body.count {
            if opens(body[place]) { depth += 1 }
            if body[place] == Code.op(.end).bytes { depth -= 1 }
            guard depth == 0 else { continue }
            let isConditional = body[start].first.map(UInt16.init) == Opcode.if.rawValue
            return Array(body[..<start]) + (isConditional ? [Code.op(.drop).bytes] : []) + body[(start + 1)..<place]
                + body[(place + 1)...]
        }
        return nil
    }

    private static let longestExpression = 12
    private static let values: [[[UInt8]]] = [
        [Code.i32Const(0).bytes], [Code.i64Const(0).bytes], [Code.f32Const(bits: 0).bytes],
        [Code.f64Const(bits: 0).bytes], [Code.v128Const(low: 0, high: 0).bytes], [Code.refNull(.func).bytes],
        [Code.refNull(.extern).bytes], [Code.refNull(.none).bytes],
    ]

    /// Halves, and then each that an expression may have.
    private static func lengths(upTo count: Int) -> [Int] {
        let halves = sequence(first: count) { $0 / 2 }.prefix { $0 > longestExpression }
        return halves + (1...longestExpression).reversed()
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
