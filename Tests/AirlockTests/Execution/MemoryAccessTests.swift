import Testing

@testable import Airlock

typealias AirlockOperation = Airlock.Operation

extension ImmediateKind {
    /// Log2 of the bytes that a load or store touches.
    var accessLog2: UInt8? {
        switch self {
        case .memarg(let log2), .memargLane(let log2, _): log2
        default: nil
        }
    }
}

/// Loads and stores at the edges of memories: exactly those inside succeed, and the others say what they wanted.
@Suite struct MemoryAccessTests {
    struct Access: Sendable, CustomTestStringConvertible {
        let operation: AirlockOperation
        let width: UInt64
        let type: ValueType
        let isStore: Bool
        /// Whether a value is on the stack above the address.
        let takesValue: Bool
        var testDescription: String { "\(operation.row.mnemonic)" }

        init?(_ operation: AirlockOperation) {
            let row = operation.row
            let (log2, operands) = (row.immediates.accessLog2, row.operands)
            let operand = operands.flatMap { $0.count == 2 ? $0[1] : nil }
            guard let log2, let type = row.result ?? operand else { return nil }
            self.operation = operation
            width = 1 << UInt64(log2)
            self.type = type == .v128 ? .v128 : ScalarRow.valueType(type) ?? .i32
            isStore = row.result == nil
            takesValue = operand != nil
        }

        func instruction(offset: UInt64, memory: UInt32) -> Code {
            switch operation {
            case .core(let opcode): return .access(opcode, offset: offset, memory: memory)
            case .vector(let opcode):
                if case .memargLane = operation.row.immediates {
                    return .access(opcode, offset: offset, memory: memory, lane: 1)
                }
                return .access(opcode, offset: offset, memory: memory)
            }
        }
    }

    static let accesses: [Access] =
        Opcode.allCases.compactMap { Access(.core($0)) } + VectorOpcode.allCases.compactMap { Access(.vector($0)) }

    @Test func coversEveryAccess() {
        #expect(Self.accesses.count == 45)
        #expect(Self.accesses.filter(\.isStore).count == 14)
    }

    /// A function that makes one access at its parameter, or at a constant.
    private func add(
        _ access: Access, at constant: UInt64? = nil, offset: UInt64 = 0, memory: UInt32 = 0,
        addressType: AddressType = .i32, to module: inout ModuleBuilder, export: String
    ) {
        let address: Code =
            switch (constant, addressType) {
            case (nil, _): .localGet(0)
            case (let value?, .i32): .i32Const(Int32(truncatingIfNeeded: value))
            case (let value?, .i64): .i64Const(Int64(bitPattern: value))
            }
        let bits: UInt64 = 0x0123_4567_89AB_CDEF
        let value: Code =
            access.type == .v128 ? .v128Const(low: bits, high: ~bits) : ScalarRow.constant(access.type, bits)
        let instruction = access.instruction(offset: offset, memory: memory)
        module.addFunction(
            [addressType == .i32 ? .i32 : .i64], access.isStore ? [] : [access.type], export: export,
            body: access.takesValue ? [address, value, instruction] : [address, instruction])
    }

    private func check(
        _ guest: Guest, _ export: String, _ access: Access, _ address: UInt64, offset: UInt64, size: UInt64,
        memory: UInt32 = 0, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let (start, wrapped) = address.addingReportingOverflow(offset)
        let (end, pastEnd) = start.addingReportingOverflow(access.width)
        let isInside = !wrapped && !pastEnd && end <= size
        guard let fault = try guest.fault(export, [address]) else {
            #expect(isInside, "\(access.testDescription) at \(address) + \(offset)", sourceLocation: sourceLocation)
            return
        }
        #expect(!isInside, "\(access.testDescription) at \(address) + \(offset)", sourceLocation: sourceLocation)
        #expect(fault.address == address, sourceLocation: sourceLocation)
        #expect(fault.offset == offset, sourceLocation: sourceLocation)
        #expect(fault.width == access.width, sourceLocation: sourceLocation)
        #expect(fault.memoryIndex == memory, sourceLocation: sourceLocation)
        #expect(fault.memoryBytes == size, sourceLocation: sourceLocation)
        #expect(fault.accessor == .guest, sourceLocation: sourceLocation)
        #expect(fault.kind == (access.isStore ? .write : .read), sourceLocation: sourceLocation)
        #expect(fault.operation == access.testDescription, sourceLocation: sourceLocation)
    }

    static let page: UInt64 = 65_536
    static let edges: [UInt64] =
        (0...15).map { page - 8 + $0 } + [0, 1 << 31, UInt64(UInt32.max) - 7, UInt64(UInt32.max)]

    @Test(arguments: accesses)
    func dynamicAddresses(_ access: Access) throws {
        let offsets: [UInt64] = [0, 1, 7, Self.page - 1, Self.page, 1 << 31, UInt64(UInt32.max)]
        var module = ModuleBuilder()
        module.addMemory(1, maximum: 3, export: "memory")
        for offset in offsets { add(access, offset: offset, to: &module, export: "\(offset)") }
        module.addFunction([], [.i32], export: "grow", body: [.i32Const(1), .op(.memoryGrow, 0)])
        let guest = try Guest(module)
        for pages in 1...2 as ClosedRange<UInt64> {
            for offset in offsets {
                for edge in Self.edges + Self.edges.prefix(16).map({ $0 + Self.page }) {
                    try check(guest, "\(offset)", access, edge, offset: offset, size: pages * Self.page)
                    guard edge >= offset else { continue }
                    try check(guest, "\(offset)", access, edge - offset, offset: offset, size: pages * Self.page)
                }
            }
            #expect(try guest.call("grow") == [pages])
        }
    }

    /// Lowering adds a constant address to the offset; the fault must still tell them apart.
    @Test(arguments: accesses)
    func constantAddresses(_ access: Access) throws {
        let offsets: [UInt64] = [0, 3, Self.page - 8, UInt64(UInt32.max)]
        var module = ModuleBuilder()
        module.addMemory(1, export: "memory")
        for offset in offsets {
            for edge in Self.edges { add(access, at: edge, offset: offset, to: &module, export: "\(edge) \(offset)") }
        }
        let guest = try Guest(module)
        for offset in offsets {
            for edge in Self.edges {
                // The parameter is not read: it only tells `check` the address.
                try check(guest, "\(edge) \(offset)", access, edge, offset: offset, size: Self.page)
            }
        }
    }

    @Test(arguments: accesses)
    func otherMemories(_ access: Access) throws {
        var module = ModuleBuilder()
        module.addMemory(3)
        module.addMemory(1)
        module.addMemory(2, addressType: .i64)
        for (memory, type) in [(1, AddressType.i32), (2, .i64)] as [(UInt32, AddressType)] {
            add(access, memory: memory, addressType: type, to: &module, export: "\(memory)")
            add(access, offset: 5, memory: memory, addressType: type, to: &module, export: "\(memory) 5")
            add(access, at: Self.page - 4, memory: memory, addressType: type, to: &module, export: "\(memory) constant")
        }
        let guest = try Guest(module)
        for (memory, size) in [(1, Self.page), (2, 2 * Self.page)] as [(UInt32, UInt64)] {
            for edge in Self.edges + Self.edges.prefix(16).map({ $0 + Self.page }) {
                try check(guest, "\(memory)", access, edge, offset: 0, size: size, memory: memory)
                try check(guest, "\(memory) 5", access, edge, offset: 5, size: size, memory: memory)
            }
            try check(guest, "\(memory) constant", access, Self.page - 4, offset: 0, size: size, memory: memory)
        }
    }

    @Test(arguments: accesses)
    func wideAddresses(_ access: Access) throws {
        let offsets: [UInt64] = [0, 1, Self.page, 1 << 32, .max - 8, .max]
        let addresses = Self.edges + [1 << 32, 1 << 63, .max - Self.page, .max - 8, .max - 7, .max - 1, .max]
        var module = ModuleBuilder()
        module.addMemory(1, addressType: .i64)
        for offset in offsets {
            add(access, offset: offset, addressType: .i64, to: &module, export: "\(offset)")
            add(access, at: .max - 7, offset: offset, addressType: .i64, to: &module, export: "\(offset) constant")
        }
        let guest = try Guest(module)
        for offset in offsets {
            for address in addresses {
                try check(guest, "\(offset)", access, address, offset: offset, size: Self.page)
            }
            try check(guest, "\(offset) constant", access, .max - 7, offset: offset, size: Self.page)
        }
    }

    /// A refused store leaves what lies inside as it was.
    @Test func refusedStoreWritesNothing() throws {
        var module = ModuleBuilder()
        module.addMemory(1)
        module.addFunction([.i32], [], export: "store", body: [.localGet(0), .i64Const(-1), .access(.i64Store)])
        module.addFunction([], [.i64], export: "tail", body: [.i32Const(65_528), .access(.i64Load)])
        let guest = try Guest(module)
        for address in 65_529...65_535 as ClosedRange<UInt64> {
            #expect(try guest.fault("store", [address]) != nil)
        }
        #expect(try guest.call("tail") == [0])
    }

    @Test func memoryWithoutPagesHasNoBytes() throws {
        var module = ModuleBuilder()
        module.addMemory(0, maximum: 1)
        module.addFunction([.i32], [.i32], export: "load", body: [.localGet(0), .access(.i32Load8U)])
        module.addFunction([], [.i32], export: "grow", body: [.i32Const(1), .op(.memoryGrow, 0)])
        let guest = try Guest(module)
        #expect(try guest.fault("load", [0])?.memoryBytes == 0)
        #expect(try guest.call("grow") == [0])
        #expect(try guest.call("load", 65_535) == [0])
        #expect(try guest.call("grow") == [0xFFFF_FFFF])
    }

    @Test func growthIsVisibleToCallersAndCallees() throws {
        var module = ModuleBuilder()
        module.addMemory(1, maximum: 5000)
        let grow = module.addFunction([.i32], [.i32], body: [.localGet(0), .op(.memoryGrow, 0)])
        let store = module.addFunction([.i32, .i32], [], body: [.localGet(0), .localGet(1), .access(.i32Store)])
        // Stores before, grows in a callee, so far that the bytes move, and stores and loads in new and old pages.
        module.addFunction(
            [], [.i32], export: "run",
            body: [
                .i32Const(8), .i32Const(40), .access(.i32Store), .i32Const(4000), .call(grow), .op(.drop),
                .i32Const(4000 * 65_536), .i32Const(2), .call(store), .i32Const(8), .access(.i32Load),
                .i32Const(4000 * 65_536), .access(.i32Load), .op(.i32Add), .op(.memorySize, 0), .op(.i32Add),
            ])
        #expect(try Guest(module).call("run") == [42 + 4001])
    }

    @Test func growthHasLimits() throws {
        var module = ModuleBuilder()
        module.addMemory(1, maximum: 10)
        module.addMemory(1, addressType: .i64)
        module.addFunction([.i32], [.i32], export: "grow", body: [.localGet(0), .op(.memoryGrow, 0)])
        module.addFunction([.i64], [.i64], export: "grow wide", body: [.localGet(0), .op(.memoryGrow, 1)])
        module.addFunction([], [.i64], export: "size wide", body: [.op(.memorySize, 1)])
        var limits = ResourceLimits()
        limits.memoryBytes = 20 * Self.page
        let guest = try Guest(module, limits: limits)
        for pages in [10, 65_535, 65_536, 1 << 31, UInt64(UInt32.max)] {
            #expect(try guest.call("grow", pages) == [0xFFFF_FFFF])
        }
        // Above the 32 bits of the operand there may be anything.
        #expect(try guest.call("grow", 1 << 40) == [1])
        for size in 1..<10 as Range<UInt64> { #expect(try guest.call("grow", 1) == [size]) }
        #expect(try guest.call("grow", 1) == [0xFFFF_FFFF])
        #expect(try guest.call("grow", 0) == [10])
        for pages in [20, 1 << 32, 1 << 47, 1 << 48, .max - 1, .max] as [UInt64] {
            #expect(try guest.call("grow wide", pages) == [.max])
        }
        #expect(try guest.call("grow wide", 19) == [1])
        #expect(try guest.call("size wide") == [20])
    }

    /// The greatest limit there is must not make a size that is no number of the host.
    @Test func growthWithoutLimitsFails() throws {
        var module = ModuleBuilder()
        module.addMemory(0, addressType: .i64)
        module.addFunction([.i64], [.i64], export: "grow", body: [.localGet(0), .op(.memoryGrow, 0)])
        var limits = ResourceLimits()
        limits.memoryBytes = .max
        limits.storeBytes = .max
        let guest = try Guest(module, limits: limits)
        for pages in [1 << 47, 1 << 48, (1 << 47) - 1, .max] as [UInt64] {
            #expect(try guest.call("grow", pages) == [.max])
        }
        var large = ModuleBuilder()
        large.addMemory(1 << 47, addressType: .i64)
        #expect(throws: LimitError.self) { try Guest(large, limits: limits) }
    }

    @Test func initialSizesAreLimited() throws {
        var limits = ResourceLimits()
        limits.memoryBytes = 4 * Self.page
        var module = ModuleBuilder()
        module.addMemory(5)
        #expect(throws: LimitError.self) { try Guest(module, limits: limits) }
        var several = ModuleBuilder()
        for _ in 0..<8 { several.addMemory(65_536) }
        several.addFunction([], [.i32], export: "run", body: [.i32Const(-4), .access(.i32Load)])
        #expect(throws: LimitError.self) { try Guest(several) }
        // Four gibibytes each that nobody touches.
        limits.memoryBytes = 4 << 30
        limits.storeBytes = 33 << 30
        #expect(try Guest(several, limits: limits).call("run") == [0])
    }
}
