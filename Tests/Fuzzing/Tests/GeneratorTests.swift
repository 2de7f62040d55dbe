import Airlock
import AirlockFuzzing
import Testing

@Suite struct GeneratorTests {
    private func random(_ index: UInt64) -> SeededRandom { SeededRandom(seed: 1, trial: "programs", index: index) }

    @Test func programsAreValidAndFollowFromTheSeed() throws {
        for index in 0..<200 as Range<UInt64> {
            let program = ProgramGenerator.program(random(index))
            for module in program.modules { _ = try Module(module) }
            #expect(ProgramGenerator.program(random(index)).modules == program.modules)
        }
    }

    /// Every instruction that the engine executes occurs, but for those that make no difference.
    @Test func allInstructionsOccur() throws {
        var seen: Set<Operation> = []
        for index in 0..<800 as Range<UInt64> {
            for bytes in ProgramGenerator.program(random(index)).modules {
                let module = try ModuleDecoder.decode(bytes)
                try bytes.withByteReader { reader in
                    for body in module.code {
                        var code = InstructionReader(reader.slice(body.range), hasDataCount: true)
                        var instruction = Instruction(operation: .core(.nop), offset: 0)
                        while !code.isFinished {
                            try code.next(&instruction)
                            seen.insert(instruction.operation)
                        }
                    }
                }
            }
        }
        let all = Opcode.allCases.map { Operation.core($0) } + VectorOpcode.allCases.map { .vector($0) }
        let missing = all.filter { !seen.contains($0) }
        #expect(missing.isEmpty, "\(missing)")
    }
}
