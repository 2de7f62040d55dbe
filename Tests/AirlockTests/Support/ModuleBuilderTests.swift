import Testing

@testable import Airlock

@Suite struct ModuleBuilderTests {
    @Test func writesAWholeModule() {
        var module = ModuleBuilder()
        let log = module.importFunction("env", "log", [.i32])
        module.addMemory(1, maximum: 2, export: "memory")
        module.addTable(TableType(element: .funcref, limits: Limits(minimum: 1)))
        module.addGlobal(GlobalType(.i64, isMutable: true), [.i64Const(-1)])
        let run = module.addFunction(
            [.i32], [.i32], locals: [.f64], export: "run",
            body: [
                .localGet(0), .call(log), .block(.value(.i32), [.localGet(0), .access(.i32Load, offset: 300)]),
            ])
        module.start = log
        module.addElements(.active(at: [.i32Const(0)]), functions: [run])
        module.addData(.active(at: [.i32Const(8)]), [1, 2, 3])
        module.addCustomSection("note", [0xAA], after: 1)
        module.functionNames[run] = "run"
        let expected: [[UInt8]] = [
            [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0],
            [1, 10, 2, 0x60, 1, 0x7F, 0, 0x60, 1, 0x7F, 1, 0x7F],
            [0, 6, 4, 0x6E, 0x6F, 0x74, 0x65, 0xAA],
            [2, 11, 1, 3, 0x65, 0x6E, 0x76, 3, 0x6C, 0x6F, 0x67, 0, 0],
            [3, 2, 1, 1],
            [4, 4, 1, 0x70, 0, 1],
            [5, 4, 1, 1, 1, 2],
            [6, 6, 1, 0x7E, 1, 0x42, 0x7F, 0x0B],
            [7, 16, 2, 6, 0x6D, 0x65, 0x6D, 0x6F, 0x72, 0x79, 2, 0, 3, 0x72, 0x75, 0x6E, 0, 1],
            [8, 1, 0],
            [9, 9, 1, 2, 0, 0x41, 0, 0x0B, 0, 1, 1],
            [12, 1, 1],
            [10, 19, 1, 17, 1, 1, 0x7C, 0x20, 0, 0x10, 0, 0x02, 0x7F, 0x20, 0, 0x28, 2, 0xAC, 0x02, 0x0B, 0x0B],
            [11, 9, 1, 0, 0x41, 8, 0x0B, 3, 1, 2, 3],
            [0, 13, 4, 0x6E, 0x61, 0x6D, 0x65, 1, 6, 1, 1, 3, 0x72, 0x75, 0x6E],
        ]
        #expect(module.bytes == expected.flatMap { $0 })
    }

    @Test(
        arguments: [
            (0, [0x00]), (63, [0x3F]), (64, [0xC0, 0x00]), (-64, [0x40]), (-65, [0xBF, 0x7F]),
            (-123456, [0xC0, 0xBB, 0x78]),
            (Int64.min, [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7F]),
        ] as [(Int64, [UInt8])])
    func encodesSigned(value: Int64, bytes: [UInt8]) {
        #expect(Encoding.signed(value) == bytes)
    }

    @Test func encodesUnsigned() {
        #expect(Encoding.unsigned(624_485 as UInt64) == [0xE5, 0x8E, 0x26])
        #expect(Encoding.unsigned(1 as UInt64, width: 3) == [0x81, 0x80, 0x00])
    }
}
