/// The number of a handler. One that writes a slot is followed by its twin that leaves the result in the accumulator alone.
struct HandlerID: Hashable, Sendable {
    let rawValue: UInt16

    /// The same operation with its result in the accumulator only.
    var toAccumulator: HandlerID { HandlerID(rawValue: rawValue &+ 1) }
}

/// Finds handlers by instruction and operand kinds. Flat arrays, because lowering asks once or twice an instruction.
final class HandlerTable: Sendable {
    static let shared = HandlerTable()

    let addresses: [UInt64]
    private let binary: [UInt16]
    private let unary: [UInt16]
    private let branchesIf: [UInt16]
    private let branchesUnless: [UInt16]
    private let loads: [UInt16]
    private let stores: [UInt16]
    private let loadsAny: [UInt16]
    private let storesAny: [UInt16]
    private let fieldLoads: [UInt16]
    private let fieldStores: [UInt16]
    private let elementLoads: [UInt16]
    private let elementStores: [UInt16]
    private let vectors: [UInt16]
    /// For each handler, where its pairs begin and end in `pairs`.
    private let pairRanges: [Range<Int>]
    private let pairs: [(second: UInt16, both: UInt16)]

    private init() {
        addresses = HandlerRows.addresses
        binary = Self.flatten(HandlerRows.binary)
        unary = Self.flatten(HandlerRows.unary)
        branchesIf = Self.flatten(HandlerRows.branchesIf)
        branchesUnless = Self.flatten(HandlerRows.branchesUnless)
        loads = Self.flatten(HandlerRows.loads)
        stores = Self.flatten(HandlerRows.stores)
        loadsAny = Self.flatten(HandlerRows.loadsAny)
        storesAny = Self.flatten(HandlerRows.storesAny)
        fieldLoads = Self.flatten(HandlerRows.fieldLoads)
        fieldStores = Self.flatten(HandlerRows.fieldStores)
        elementLoads = Self.flatten(HandlerRows.elementLoads)
        elementStores = Self.flatten(HandlerRows.elementStores)
        vectors = Self.flatten(HandlerRows.vectors) { Int($0.rawValue) }
        let sorted = HandlerRows.pairs.sorted { $0.0 < $1.0 }
        pairs = sorted.map { ($0.1, $0.2) }
        var ranges = [Range<Int>](repeating: 0..<0, count: addresses.count)
        for (index, pair) in sorted.enumerated() {
            let first = Int(pair.0)
            ranges[first] = ranges[first].isEmpty ? index..<(index &+ 1) : ranges[first].lowerBound..<(index &+ 1)
        }
        pairRanges = ranges
    }

    /// The handler that does the work of two in sequence, if there is one.
    func pair(_ first: HandlerID, _ second: HandlerID) -> HandlerID? {
        for pair in pairs[pairRanges[Int(first.rawValue)]] where pair.second == second.rawValue {
            return HandlerID(rawValue: pair.both)
        }
        return nil
    }

    /// The cell that leads to a handler.
    func cell(_ handler: HandlerID) -> UInt64 { addresses[Int(handler.rawValue)] }

    /// Opcodes of one byte take their own number; those behind a prefix, of which a few have handlers, follow.
    private static func row(_ opcode: Opcode) -> Int {
        let encoding = Int(opcode.rawValue)
        return encoding < 0x100 ? encoding : 0x100 | (encoding & 0x1F)
    }

    private static func flatten(_ rows: [(Opcode, [UInt16])]) -> [UInt16] { flatten(rows, row) }

    private static func flatten<O>(_ rows: [(O, [UInt16])], _ row: (O) -> Int) -> [UInt16] {
        var table = [UInt16](repeating: 0, count: 0x120 &* 16)
        for (opcode, variants) in rows {
            for (kinds, number) in variants.enumerated() { table[row(opcode) &* 16 &+ kinds] = number }
        }
        return table
    }

    private func find(_ table: [UInt16], _ opcode: Opcode, _ first: Int, _ second: Int) -> HandlerID? {
        find(table, Self.row(opcode), first, second)
    }

    private func find(_ table: [UInt16], _ row: Int, _ first: Int, _ second: Int) -> HandlerID? {
        let number = table[row &* 16 &+ first &* 4 &+ second]
        return number == 0 ? nil : HandlerID(rawValue: number)
    }

    func binary(_ opcode: Opcode, _ first: OperandKind, _ second: OperandKind) -> HandlerID? {
        find(binary, opcode, first.rawValue, second.rawValue)
    }

    func unary(_ opcode: Opcode, _ operand: OperandKind) -> HandlerID? { find(unary, opcode, operand.rawValue, 0) }

    /// The branch that is taken when the comparison yields `truth`.
    func branch(_ opcode: Opcode, if truth: Bool, _ first: OperandKind, _ second: OperandKind) -> HandlerID? {
        find(truth ? branchesIf : branchesUnless, opcode, first.rawValue, second.rawValue)
    }

    func load(_ opcode: Opcode, _ address: OperandKind) -> HandlerID? { find(loads, opcode, address.rawValue, 0) }

    func store(_ opcode: Opcode, _ address: OperandKind, _ value: OperandKind) -> HandlerID? {
        find(stores, opcode, address.rawValue, value.rawValue)
    }

    // Fields and elements are found by the load or store of a memory that moves the same bytes.

    func fieldLoad(_ opcode: Opcode, _ object: OperandKind) -> HandlerID? {
        find(fieldLoads, opcode, object.rawValue, 0)
    }

    func fieldStore(_ opcode: Opcode, _ object: OperandKind, _ value: OperandKind) -> HandlerID? {
        find(fieldStores, opcode, object.rawValue, value.rawValue)
    }

    func elementLoad(_ opcode: Opcode, _ array: OperandKind, _ index: OperandKind) -> HandlerID? {
        find(elementLoads, opcode, array.rawValue, index.rawValue)
    }

    func elementStore(_ opcode: Opcode, _ index: OperandKind, _ value: OperandKind) -> HandlerID? {
        find(elementStores, opcode, index.rawValue, value.rawValue)
    }

    /// For other memories than memory 0, and for 64-bit addresses.
    func loadAny(_ opcode: Opcode, _ address: AddressType) -> HandlerID? {
        find(loadsAny, opcode, 0, address == .i32 ? 0 : 1)
    }

    /// By the kinds of the first and of the last operand.
    func vector(_ opcode: VectorOpcode, _ first: OperandKind, _ last: OperandKind = .slot) -> HandlerID? {
        find(vectors, Int(opcode.rawValue), first.rawValue, last.rawValue)
    }

    func storeAny(_ opcode: Opcode, _ address: AddressType) -> HandlerID? {
        find(storesAny, opcode, 0, address == .i32 ? 0 : 1)
    }
}

/// The cell that leads to a handler.
func address(_ handler: Handler) -> UInt64 {
    unsafe UInt64(UInt(bitPattern: unsafeBitCast(handler, to: UnsafeRawPointer.self)))
}
