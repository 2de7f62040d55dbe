/// How an instruction converts between memory and the operand stack.
struct MemoryAccess {
    /// The instruction's.
    let name: String
    /// The Swift types in memory and on the stack.
    let stored: String
    let value: OperandType
    let isLoad: Bool

    /// Nil if the instruction is no load or store.
    init?(_ opcode: Opcode) {
        let row = opcode.row
        guard case .memarg(let log2) = row.immediates, let value = row.result ?? row.operands?[1] else { return nil }
        self.init("\(opcode)", bits: 8 << Int(log2), value, isLoad: row.result != nil)
    }

    /// Nil if the instruction extracts no lane: which is like a load.
    init?(lane opcode: VectorOpcode) {
        guard case .lane(let count) = opcode.row.immediates, let value = opcode.row.result, value != .v128 else {
            return nil
        }
        self.init("\(opcode)", bits: 128 / Int(count), value, isLoad: true)
    }

    private init(_ name: String, bits: Int, _ value: OperandType, isLoad: Bool) {
        self.name = name
        self.value = value
        self.isLoad = isLoad
        let isWhole = value.swift == "UInt\(bits)" || value.isFloat
        stored = isWhole ? value.swift : "\(name.hasSuffix("S") ? "Int" : "UInt")\(bits)"
    }

    /// From what is read to what is loaded, or from what is stored to what is written.
    var conversion: String {
        let (from, to) = isLoad ? (stored, value.swift) : (value.swift, stored)
        let expression =
            if from == to {
                "v"
            } else if !isLoad {
                "\(to)(truncatingIfNeeded: v)"
            } else if from.hasPrefix("U") {
                "\(to)(v)"
            } else {
                "\(to)(bitPattern: \(to.dropFirst())(v))"
            }
        return "{ (v: \(from)) -> \(to) in \(expression) }"
    }

    static let loads = Opcode.allCases.compactMap { MemoryAccess($0) }.filter(\.isLoad)
    static let stores = Opcode.allCases.compactMap { MemoryAccess($0) }.filter { !$0.isLoad }

    /// The first load or store that moves the same bytes to or from the same bits: zero extension fills the slot whatever
    /// the type, and a slot holds a float as its bits.
    var model: MemoryAccess? {
        let bits = stored == "Float" ? "UInt32" : stored == "Double" ? "UInt64" : stored
        let wanted = isLoad ? stored : bits
        let model = (isLoad ? Self.loads : Self.stores).first { $0.stored == wanted }
        return stored.hasPrefix("Int") || model?.name == name ? nil : model
    }
}

extension HandlerSet {
    /// The kinds are those of the address and, for stores, of the value.
    mutating func addMemory() {
        for load in MemoryAccess.loads { addLoad(load) }
        for store in MemoryAccess.stores { addStore(store) }
    }

    private mutating func addLoad(_ load: MemoryAccess) {
        for kind in [OperandKind.slot, .accumulator, .immediate] {
            let variant = Variant(.loads, load.name, kind)
            if let model = load.model {
                alias(variant, to: Variant(.loads, model.name, kind))
                continue
            }
            addTwins("Memory", "\(load.name)\(kind.letter)", at: variant) {
                "load(\(load.conversion), \(kind.address).self, \($0))"
            }
        }
        addAny(.loadsAny, "loadAny", load, model: load.model)
    }

    private mutating func addStore(_ store: MemoryAccess) {
        var kinds = [
            Kinds.slots, .accumulatorAndSlot, .slotAndAccumulator, Kinds(.slot, .wide), Kinds(.accumulator, .wide),
            Kinds(.immediate, .slot), Kinds(.immediate, .accumulator), Kinds(.immediate, .wide),
        ]
        // Address and value can both be accumulated, because each class has its own.
        if store.value.isFloat { kinds.append(Kinds(.accumulator, .accumulator)) }
        for kind in kinds {
            let variant = Variant(.stores, store.name, kind.first, kind.second)
            // Accumulators of two classes are two registers.
            if let model = store.model, !store.value.isFloat || kind.second != .accumulator {
                alias(variant, to: Variant(.stores, model.name, kind.first, kind.second))
                continue
            }
            let name = "\(store.name)\(kind.first.letter)\(kind.second.letter)"
            let value = kind.second.source(field: 0)
            add("Memory", name, "store(\(store.conversion), \(kind.first.address).self, \(value).self)")
            enter(name, at: variant)
        }
        addAny(.storesAny, "storeAny", store, model: store.model)
    }

    /// For other memories than memory 0, and for 64-bit addresses.
    private mutating func addAny(_ table: Table, _ shape: String, _ access: MemoryAccess, model: MemoryAccess?) {
        for (place, bits) in [32, 64].enumerated() {
            let variant = Variant(table: table, instruction: access.name, first: 0, second: place)
            if let model {
                alias(variant, to: Variant(table: table, instruction: model.name, first: 0, second: place))
            } else {
                let name = "\(access.name)Any\(bits)"
                add("Memory", name, "\(shape)(UInt\(bits).self, \(access.conversion))")
                enter(name, at: variant)
            }
        }
    }
}

extension OperandKind {
    /// An immediate address is folded into the static offset.
    var address: String { self == .immediate ? "Zero" : source(field: 1) }
}
