/// Instructions on vectors. The accumulator of vectors is no other class's, so addresses, counts and lanes have their own.
extension HandlerSet {
    mutating func addVectors() {
        for opcode in VectorOpcode.allCases where opcode.hasHandler {
            let row = opcode.row
            guard let operands = row.operands else { fatalError("\(opcode) has no operand types") }
            switch row.immediates {
            case .none: addVector(opcode, operands, gives: row.result)
            case .memarg(let log2): addVectorMemory(opcode, bits: 8 << Int(log2))
            case .lane: addLane(opcode)
            case .memargLane, .shuffle, .v128: continue  // made of others, or named
            default: fatalError("\(opcode) has immediates that are not known here")
            }
        }
        addNamedVectors()
    }

    private mutating func addVector(_ opcode: VectorOpcode, _ operands: OperandTypes, gives result: OperandType?) {
        let file = opcode.lanes.name.uppercasedFirst
        switch (operands.count, operands[1]) {
        case (1, _):
            if operands[0] == .v128 {
                addUnary(file, opcode, opcode.semantics)
            } else {
                addSplat(file, opcode, of: operands[0])
            }
        case (2, .v128):
            var kinds = [Kinds.slots]
            if !opcode.isRare { kinds.append(.accumulatorAndSlot) }
            if !opcode.isRare, opcode.swappedOperands == nil { kinds.append(.slotAndAccumulator) }
            addBinary(file, "\(opcode)", .vectors, "binary", opcode.semantics, kinds)
        case (2, _): addBinary(file, "\(opcode)", .vectors, "binary", opcode.semantics, Kinds.withImmediate)
        default: addTernary(file, opcode)
        }
    }

    private mutating func addUnary(_ file: String, _ opcode: VectorOpcode, _ function: String) {
        for kind in opcode.isRare ? [OperandKind.slot] : [.slot, .accumulator] {
            addTwins(file, "\(opcode)\(kind.letter)", at: Variant(.vectors, "\(opcode)", kind)) {
                "unary(\(function), \(kind.source(field: 1)).self, \($0))"
            }
        }
    }

    private mutating func addTernary(_ file: String, _ opcode: VectorOpcode) {
        // The kinds are those of the first and of the third operand.
        for kind in [Kinds.slots, .accumulatorAndSlot, .slotAndAccumulator] {
            let name = "\(opcode)\(kind.first.letter)S\(kind.second.letter)"
            let sources = "\(kind.first.source(field: 1)).self, Slot2.self, \(kind.second.source(field: 3)).self"
            addTwins(file, name, at: Variant(.vectors, "\(opcode)", kind.first, kind.second)) {
                "ternary(\(opcode.semantics), \(sources), \($0))"
            }
        }
    }

    // MARK: Lanes

    private mutating func addSplat(_ file: String, _ opcode: VectorOpcode, of type: OperandType?) {
        let integers = opcode.integers
        guard let type else { return }
        addUnary(
            file, opcode,
            "{ (a: \(type.swift)) -> \(integers.vector) in "
                + "\(integers.semantics).splat(\(opcode.lane(from: type, "a"))) }")
    }

    private mutating func addLane(_ opcode: VectorOpcode) {
        let file = opcode.lanes.name.uppercasedFirst
        let row = opcode.row
        let integers = opcode.integers
        if row.result == .v128 {
            guard let type = row.operands?[1] else { return }
            let function =
                "{ (a: \(integers.vector), b: \(type.swift), lane: Int) -> \(integers.vector) in "
                + "\(integers.semantics).replaceLane(a, \(opcode.lane(from: type, "b")), lane) }"
            for kind in [Kinds.slots, .accumulatorAndSlot, .slotAndAccumulator] {
                let sources = "\(kind.first.source(field: 1)).self, \(kind.second.source(field: 2)).self"
                addTwins(
                    file, "\(opcode)\(kind.first.letter)\(kind.second.letter)",
                    at: Variant(.vectors, "\(opcode)", kind.first, kind.second)
                ) { "replaceLane(\(function), \(sources), \($0))" }
            }
        } else if let access = MemoryAccess(lane: opcode) {
            // As a lane of a slot is at an address of its own, there is nothing to gain from the accumulator.
            addTwins(file, "\(opcode)S", at: Variant(.vectors, "\(opcode)", .slot)) {
                "laneOfSlot(\(access.conversion), \($0))"
            }
        }
    }

    // MARK: Memory

    private mutating func addVectorMemory(_ opcode: VectorOpcode, bits: Int) {
        let addresses = [OperandKind.slot, .accumulator, .immediate]
        guard opcode.row.result != nil else {
            for address in addresses {
                for value in [OperandKind.slot, .accumulator] {
                    let name = "\(opcode)\(address.letter)\(value.letter)"
                    let sources = "\(address.address).self, \(value.source(field: 0)).self"
                    add("V128", name, "store({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, \(sources))")
                    enter(name, at: Variant(.vectors, "\(opcode)", address, value))
                }
            }
            return
        }
        for address in addresses where address != .immediate || opcode == .v128Load {
            addTwins("V128", "\(opcode)\(address.letter)", at: Variant(.vectors, "\(opcode)", address)) {
                "load(\(opcode.conversion(ofLoad: bits)), \(address.address).self, \($0))"
            }
        }
    }

    // MARK: Those that lowering names

    private mutating func addNamedVectors() {
        addNamed("copyVector", "copy(SIMD2<UInt64>.self, Slot1.self)")
        addNamed("copyVectorAccumulator", "copy(SIMD2<UInt64>.self, Accumulator.self)")
        for destination in Destination.allCases {
            addNamed("constVector\(destination.suffix)", "constant(SIMD2<UInt64>.self, \(destination.rawValue).self)")
        }
        for kind in [OperandKind.slot, .accumulator] {
            for destination in Destination.allCases {
                addNamed(
                    "vectorOfInteger\(kind.letter)\(destination.suffix)",
                    "unary({ (v: UInt64) -> SIMD2<UInt64> in SIMD2(cell: v) }, \(kind.source(field: 1)).self, "
                        + "\(destination.rawValue).self)")
            }
        }
        // As floats, wide lanes are read into registers of vectors at once.
        for (bits, vector) in [
            (8, "SIMD16<UInt8>"), (16, "SIMD8<UInt16>"), (32, "SIMD4<Float>"), (64, "SIMD2<Double>"),
        ] {
            for destination in Destination.allCases {
                addNamed(
                    "shuffle\(bits)\(destination.suffix)",
                    "shuffle(\(vector).self, \(destination.rawValue).self)")
            }
        }
        let whole = "{ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }"
        for bits in [32, 64] {
            addNamed("v128LoadAny\(bits)", "loadAny(UInt\(bits).self, \(whole))")
            addNamed("v128StoreAny\(bits)", "storeAny(UInt\(bits).self, \(whole))")
        }
    }
}
