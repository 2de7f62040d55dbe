import Airlock
import AirlockFuzzing
import Testing

@Suite struct GeneratorTests {
    @Test(arguments: 0..<200 as Range<UInt64>)
    func programsAreValid(_ index: UInt64) throws {
        let program = ProgramGenerator.program(SeededRandom(seed: 1, trial: "programs", index: index))
        for module in program.modules { _ = try Module(module) }
    }
}
