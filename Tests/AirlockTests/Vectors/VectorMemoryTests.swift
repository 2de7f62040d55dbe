import AirlockTestModules
import Testing

@testable import Airlock

/// What vector loads and stores move: from and to memories of each kind, with addresses in each place.
@Suite struct VectorMemoryTests {
    private static let contents: [UInt8] = (0..<64).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 129) }
    private static let vector = (low: 0x8899_AABB_CCDD_EEFF as UInt64, high: 0x0011_2233_4455_6677 as UInt64)
    private static let start: UInt64 = 100

    /// How an address is given.
    enum Address: String, CaseIterable {
        case parameter, constant, accumulator, sum
    }

    static let accesses = VectorOpcode.allCases.filter { $0.row.immediates.accessLog2 != nil }

    private func code(_ address: Address, _ type: AddressType, _ value: UInt64) -> [Code] {
        let number: Code = type == .i32 ? .i32Const(Int32(value)) : .i64Const(Int64(value))
        switch address {
        case .parameter: return [.localGet(0)]
        case .constant: return [number]
        case .accumulator: return type == .i32 ? [.i32Const(0), .access(.i32Load)] : [.i32Const(0), .access(.i64Load)]
        case .sum:
            return [.localGet(0), type == .i32 ? .i32Const(0) : .i64Const(0), .op(type == .i32 ? .i32Add : .i64Add)]
        }
    }

    @Test(arguments: accesses)
    func moves(_ opcode: VectorOpcode) throws {
        let row = opcode.row
        let lanes: [UInt8?] =
            if case .memargLane(_, let count) = row.immediates { (0..<count).map { $0 } } else { [nil] }
        for (memory, type) in [(0, AddressType.i32), (1, .i32), (2, .i64)] as [(UInt32, AddressType)] {
            for lane in lanes {
                for address in Address.allCases {
                    try check(opcode, memory, type, lane, address)
                }
            }
        }
    }

    private func check(
        _ opcode: VectorOpcode, _ memory: UInt32, _ type: AddressType, _ lane: UInt8?, _ address: Address
    ) throws {
        let row = opcode.row
        let offset: UInt64 = 7
        var module = ModuleBuilder()
        module.addMemory(1, export: "0")
        module.addMemory(1, export: "1")
        module.addMemory(1, addressType: .i64, export: "2")
        // Memory 0 begins with the address.
        module.addData(.active(0, at: [.i32Const(0)]), VectorModel.bytes([Self.start], width: 64))
        module.addData(.active(memory, at: [type == .i32 ? .i32Const(107) : .i64Const(107)]), Self.contents)
        let takesVector = (row.operands?.count ?? 0) == 2
        let vector: [Code] = takesVector ? [.v128Const(low: Self.vector.low, high: Self.vector.high)] : []
        module.addFunction(
            [type == .i32 ? .i32 : .i64], row.result == nil ? [] : [.v128], export: "run",
            body: code(address, type, Self.start) + vector
                + [.access(opcode, offset: offset, memory: memory, lane: lane)])
        let guest = try Guest(module)
        let slots = try guest.call("run", Self.start)
        let before = Array(Self.contents.prefix(16))
        let given = VectorModel.bytes([Self.vector.low, Self.vector.high], width: 64)
        let name = "\(opcode) memory \(memory) \(address) lane \(lane.map { "\($0)" } ?? "")"
        if row.result != nil {
            let expected = Self.loaded(opcode, before, given, Int(lane ?? 0))
            #expect(VectorModel.bytes(slots, width: 64) == expected, "\(name)")
        } else {
            guard case .memory(let stored) = try guest.extern("\(memory)") else { return }
            let size = 1 << Int(row.immediates.accessLog2 ?? 0)
            let start = Int(lane ?? 0) * size
            let expected = Array(given[start..<(start + size)]) + Self.contents[size..<32]
            #expect(stored.bytes.read(at: 107, count: 32) == expected, "\(name)")
        }
    }

    /// What a load makes of the bytes in memory.
    private static func loaded(_ opcode: VectorOpcode, _ bytes: [UInt8], _ vector: [UInt8], _ lane: Int) -> [UInt8] {
        let name = "\(opcode)".dropFirst("v128Load".count)
        let size = 1 << Int(opcode.row.immediates.accessLog2 ?? 0)
        if name.isEmpty { return bytes }
        if name.hasSuffix("Splat") {
            return (0..<16).map { bytes[$0 % size] }
        }
        if name.hasSuffix("Zero") {
            return Array(bytes.prefix(size)) + Array(repeating: 0, count: 16 - size)
        }
        if name.hasSuffix("Lane") {
            var result = vector
            result.replaceSubrange((lane * size)..<((lane + 1) * size), with: bytes.prefix(size))
            return result
        }
        let width = Int(name.prefix { $0.isNumber }) ?? 8
        let wide = VectorModel.lanes(bytes, width: width).prefix(64 / width).map {
            name.hasSuffix("S") ? VectorModel.truncated(VectorModel.signed($0, width), 2 * width) : $0
        }
        return VectorModel.bytes(wide, width: 2 * width)
    }
}
