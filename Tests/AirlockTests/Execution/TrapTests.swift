import Testing

@testable import Airlock

/// Where a guest was stopped, why, and that it can be called again.
@Suite struct TrapTests {
    /// Instructions that trap, with the code.
    static let traps: [(name: String, body: [Code], code: TrapCode)] = [
        ("unreachable", [.op(.unreachable)], .unreachableCodeReached),
        ("division", [.i32Const(1), .localGet(1), .op(.i32DivS), .op(.drop)], .integerDivisionByZero),
        ("overflow", [.i64Const(.min), .i64Const(-1), .op(.i64DivS), .op(.drop)], .integerOverflow),
        ("remainder", [.i64Const(1), .i64Const(0), .op(.i64RemU), .op(.drop)], .integerDivisionByZero),
        ("conversion", [.f64Const(.nan), .op(.i32TruncF64S), .op(.drop)], .badConversionToInteger),
        ("range", [.f32Const(1e30), .op(.i64TruncF32U), .op(.drop)], .integerOverflow),
        ("null", [.localGet(1), .callIndirect(type: 0)], .indirectCallToNull),
        ("signature", [.i32Const(1), .callIndirect(type: 0)], .badSignature),
        ("beyond", [.i32Const(-1), .callIndirect(type: 0)], .undefinedElement),
        ("table.get", [.i32Const(10), .op(.tableGet, 0), .op(.drop)], .tableAccessOutOfBounds),
        ("table.set", [.i32Const(-1), .refNull(.func), .op(.tableSet, 0)], .tableAccessOutOfBounds),
        (
            "table.fill", [.i32Const(1), .refNull(.func), .i32Const(-1), .op(.tableFill, 0)], .tableAccessOutOfBounds
        ),
        (
            "table.copy", [.i32Const(-1), .i32Const(0), .i32Const(1), .op(.tableCopy, 0, 0)], .tableAccessOutOfBounds
        ),
        (
            "table.init", [.i32Const(0), .i32Const(0), .i32Const(2), .op(.tableInit, 0, 0)], .tableAccessOutOfBounds
        ),
    ]

    /// A module whose function `number` runs `traps[number]`, called by `outer number` through `middle`.
    private func module() -> (ModuleBuilder, first: UInt32) {
        var module = ModuleBuilder()
        module.moduleName = "faulty"
        let nothing = module.addType()
        #expect(nothing == 0)
        module.addMemory(1, export: "memory")
        module.addTable(TableType(element: .funcref, limits: Limits(minimum: 2)))
        let other = module.addFunction([.i64], [], body: [])
        module.addElements(.active(at: [.i32Const(1)]), functions: [other])
        let first = other + 1
        for trap in Self.traps {
            let number = module.addFunction(
                [], [], locals: [.i64, .i32], body: [.op(.nop), .i32Const(3), .op(.drop)] + trap.body)
            module.functionNames[number] = trap.name
        }
        for number in Self.traps.indices {
            let middle = module.addFunction([.i32], [.i32], body: [.call(first + UInt32(number)), .localGet(0)])
            module.addFunction(
                [.i32], [.i32], export: "outer \(number)",
                body: [.localGet(0), .i32Const(1), .op(.i32Add), .call(middle)])
        }
        module.addFunction([.i32], [.i32], export: "fine", body: [.localGet(0)])
        return (module, first)
    }

    @Test func tellCodeAndPlace() throws {
        let (module, first) = module()
        let guest = try Guest(module)
        let bodies = guest.instance.module.validated.module.code
        for (number, expected) in Self.traps.enumerated() {
            let trap = try #require(try guest.trap("outer \(number)", 5), "\(expected.name)")
            #expect(trap.code == expected.code, "\(expected.name)")
            let frames = trap.backtrace.frames
            #expect(frames.count == 4)
            let index = Int(first) + number
            #expect(frames[0].kind == .guest)
            #expect(frames[0].function == UInt32(index))
            #expect(frames[0].name == expected.name)
            #expect(frames[0].module == "faulty")
            // The last instruction, or the one before a `drop`.
            let locals = 5
            let prefix = 1 + 2 + 1
            var body = expected.body
            if body.last?.bytes == Code.op(.drop).bytes { body.removeLast() }
            let offset = locals + prefix + body.dropLast().reduce(0) { $0 + $1.bytes.count }
            #expect(frames[0].functionOffset == offset, "\(expected.name)")
            #expect(frames[0].moduleOffset == bodies[index].start + offset)
            // `middle` calls at once, behind its count of locals.
            #expect(frames[1].functionOffset == 1)
            #expect(frames[2].functionOffset == 1 + 2 + 2 + 1)
            #expect(frames[3].kind == .hostCall(arguments: [.init(bits: 5, type: .i32)]))
            #expect(frames[3].name == "outer \(number)")
            #expect(try guest.call("fine", 7) == [7])
        }
    }

    @Test func accessFaultsTellWhere() throws {
        var module = ModuleBuilder()
        module.addMemory(1, export: "heap")
        let inner = module.addFunction(
            [.i32], [.i32], body: [.localGet(0), .access(.i32Load16U, offset: 9), .i32Const(1), .op(.i32Add)])
        module.addFunction([.i32], [.i32], export: "outer", body: [.localGet(0), .call(inner)])
        let fault = try #require(try Guest(module).fault("outer", [65_527]))
        #expect(fault.memoryName == "heap")
        #expect(fault.address == 65_527)
        #expect(fault.offset == 9)
        #expect(fault.backtrace.frames.map(\.functionOffset) == [3, 3, nil])
        #expect(fault.backtrace.frames.map(\.function) == [0, 1, 1])
    }

    @Test func bulkFaultsTellWhat() throws {
        var module = ModuleBuilder()
        module.addMemory(1)
        let data = module.addData(.passive, [1, 2, 3])
        let body: (Opcode, [UInt32]) -> [Code] = { opcode, indices in
            [
                .localGet(0), .localGet(1), .localGet(2),
                Code([0xFC, UInt8(truncatingIfNeeded: opcode.rawValue)] + indices.map { UInt8($0) }),
            ]
        }
        let three: [ValueType] = [.i32, .i32, .i32]
        module.addFunction(three, [], export: "fill", body: body(.memoryFill, [0]))
        module.addFunction(three, [], export: "copy", body: body(.memoryCopy, [0, 0]))
        module.addFunction(three, [], export: "init", body: body(.memoryInit, [data, 0]))
        module.addFunction([], [], export: "drop", body: [.op(.dataDrop, data)])
        module.addFunction([.i32], [.i32], export: "byte", body: [.localGet(0), .access(.i32Load8U)])
        let guest = try Guest(module)
        let top = UInt64(UInt32.max)
        for (address, count) in [(65_530, 7), (65_536, 1), (top, 1), (top, top), (0, top), (1, 65_536)]
            as [(UInt64, UInt64)]
        {
            let fill = try #require(try guest.fault("fill", [address, 0xEE, count]))
            #expect((fill.kind, fill.address, fill.width) == (.fill, address, count))
            let copy = try #require(try guest.fault("copy", [address, 0, count]))
            #expect((copy.kind, copy.address, copy.width) == (.copy, address, count))
            let read = try #require(try guest.fault("copy", [0, address, count]))
            #expect((read.address, read.width) == (count > 65_536 ? 0 : address, count))
        }
        #expect(try guest.call("byte", 65_535) == [0])
        // At the end, nothing is inside.
        for name in ["fill", "copy", "init"] { #expect(try guest.fault(name, [65_536, 0, 0]) == nil) }
        for name in ["fill", "copy", "init"] { #expect(try guest.fault(name, [65_537, 0, 0]) != nil) }
        #expect(try guest.fault("init", [0, 0, 4]) != nil)
        #expect(try guest.fault("init", [0, 4, 0]) != nil)
        #expect(try guest.fault("init", [0, top, 2]) != nil)
        #expect(try guest.fault("init", [65_534, 0, 3]) != nil)
        #expect(try guest.call("byte", 65_534) == [0])
        #expect(try guest.fault("init", [65_533, 0, 3]) == nil)
        #expect(try guest.call("byte", 65_535) == [3])
        _ = try guest.call("drop")
        #expect(try guest.fault("init", [0, 0, 1]) != nil)
        #expect(try guest.fault("init", [0, 0, 0]) == nil)
        // Overlapping, both ways.
        _ = try guest.call("fill", 100, 1, 4)
        _ = try guest.call("fill", 104, 2, 4)
        _ = try guest.call("copy", 102, 100, 6)
        #expect(try (100...107).map { try guest.call("byte", $0)[0] } == [1, 1, 1, 1, 1, 1, 2, 2])
        _ = try guest.call("copy", 100, 105, 3)
        #expect(try (100...102).map { try guest.call("byte", $0)[0] } == [1, 2, 2])
    }
}
