import Testing

@testable import Airlock

@Suite struct InstructionTableTests {
    @Test func findsEveryOpcodeByItsEncoding() {
        let table = InstructionTable.shared
        func find(_ prefix: UInt8, _ subOpcode: UInt32) -> Airlock.Operation? {
            table.place(prefix: prefix, subOpcode: subOpcode).flatMap { table.operation(at: $0) }
        }
        for opcode in Opcode.allCases {
            let prefix = UInt8(truncatingIfNeeded: opcode.rawValue >> 8)
            let byte = UInt8(truncatingIfNeeded: opcode.rawValue)
            #expect((prefix == 0 ? table.operation(at: Int(byte)) : find(prefix, UInt32(byte))) == .core(opcode))
            #expect("\(table.row(opcode).mnemonic)" == "\(opcode.row.mnemonic)")
        }
        for opcode in VectorOpcode.allCases {
            #expect(find(0xFD, UInt32(opcode.rawValue)) == .vector(opcode))
            #expect("\(table.row(.vector(opcode)).mnemonic)" == "\(opcode.row.mnemonic)")
        }
        for prefix: UInt8 in 0xFB...0xFF { #expect(find(prefix, .max) == nil) }
        #expect(find(0xFB, 0x1F) == nil)
        #expect(find(0xFC, 0x1F) == nil)
    }
}
