import Testing

@testable import Airlock

@Suite struct InstructionTableTests {
    @Test func findsEveryOpcodeByItsEncoding() {
        let table = InstructionTable.shared
        for opcode in Opcode.allCases {
            let prefix = UInt8(truncatingIfNeeded: opcode.rawValue >> 8)
            let byte = UInt8(truncatingIfNeeded: opcode.rawValue)
            let found =
                prefix == 0
                ? table.opcode(byte).map(Operation.core) : table.operation(prefix: prefix, subOpcode: UInt32(byte))
            #expect(found == .core(opcode))
            #expect("\(table.row(opcode).mnemonic)" == "\(opcode.row.mnemonic)")
        }
        for opcode in VectorOpcode.allCases {
            #expect(table.operation(prefix: 0xFD, subOpcode: UInt32(opcode.rawValue)) == .vector(opcode))
            #expect("\(table.row(.vector(opcode)).mnemonic)" == "\(opcode.row.mnemonic)")
        }
        #expect(table.operation(prefix: 0xFC, subOpcode: .max) == nil)
    }
}
