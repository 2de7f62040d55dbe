import Testing

@testable import Airlock

@Suite struct ScalarRowTests {
    @Test func everyScalarInstructionHasRows() {
        let counts = ScalarRow.all.reduce(into: [:]) { $0[$1.opcode, default: 0] += 1 }
        for opcode in Opcode.allCases where ScalarRow.covers(opcode) {
            #expect(counts[opcode, default: 0] >= 3, "\(opcode)")
        }
        #expect(counts.count == 136)
    }

    /// Rows are checked by eye: those of an instruction have their results below each other.
    @Test func rowsStandInColumns() {
        for (opcode, rows) in Dictionary(grouping: ScalarRow.all, by: \.opcode) {
            #expect(Set(rows.map { $0.description.prefix { $0 != "=" }.count }).count == 1, "\(opcode)")
        }
    }

    @Test func semanticsMeetEveryRow() throws {
        for row in ScalarRow.all {
            let semantics = try #require(ScalarSemantics.table[row.opcode], "\(row.opcode)")
            let outcome = semantics(row.operands)
            #expect(row.accepts(outcome), "\(row): \(outcome)")
        }
    }

    /// Traps happen exactly where the rows of the instruction table announce them.
    @Test func rowsTrapAsAnnounced() {
        for opcode in Opcode.allCases where ScalarRow.covers(opcode) {
            let rows = ScalarRow.all.filter { $0.opcode == opcode }
            for code in TrapCode.allCases {
                let occurs = rows.contains { $0.expected == .trap(code) }
                #expect(occurs == opcode.row.traps.contains(code), "\(opcode) \(code)")
            }
        }
    }
}
