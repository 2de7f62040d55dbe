/// Fields and elements of objects move as bytes of memory do; casts; and what makes objects.
extension HandlerSet {
    private static let loads: [Opcode] = [
        .i32Load8S, .i32Load8U, .i32Load16S, .i32Load16U, .i32Load, .i64Load, .f32Load, .f64Load,
    ]
    private static let stores: [Opcode] = [.i32Store8, .i32Store16, .i32Store, .i64Store, .f32Store, .f64Store]

    mutating func addObjects() {
        for access in Self.loads.compactMap({ MemoryAccess($0) }) { addLoads(access) }
        for access in Self.stores.compactMap({ MemoryAccess($0) }) { addStores(access) }
        addVectorFields()
        addNamedTwins("arrayLength") { "arrayLength(\($0), \($1))" }
        for (name, matches) in [("Object", "isObjectOfType"), ("Function", "isFunctionOfType"), ("Kind", "isOfKind")] {
            addNamedTwins("refTest\(name)") { "refTest({ $0.\(matches)($1) }, \($0), \($1))" }
            addNamedTwins("refCast\(name)") { "refCast({ $0.\(matches)($1) }, \($0), \($1))" }
        }
        addNamedTwins("refCastNonNull") { "refCast({ $0.isNonNull($1) }, \($0), \($1))" }
        for count in 0...3 { addNamed("structNew\(count)", "structNew(fields: \(count))", file: "Object") }
        addNamed("structNewMany", "structNewMany()", file: "Object")
        addNamed("arrayNewDefault", "arrayNewDefault()", file: "Object")
    }

    /// Vectors have an accumulator that is no reference's and no index's.
    private mutating func addVectorFields() {
        let same = "{ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }"
        addNamedTwins("structGetVector") { "structGet(\(same), \($0), \($1))" }
        for kinds in [Kinds.slots, .accumulatorAndSlot, .slotAndAccumulator] {
            for destination in Destination.allCases {
                addNamed(
                    "arrayGetVector\(kinds.first.letter)\(kinds.second.letter)\(destination.suffix)",
                    "arrayGet(\(same), \(kinds.first.source(field: 1)).self, \(kinds.second.source(field: 2)).self, "
                        + "\(destination.rawValue).self)", file: "Object")
            }
        }
        for first in [OperandKind.slot, .accumulator] {
            for value in [OperandKind.slot, .accumulator] {
                let (letters, source) = ("\(first.letter)\(value.letter)", value.source(field: 0))
                addNamed(
                    "structSetVector\(letters)", "structSet(\(same), \(first.source(field: 1)).self, \(source).self)",
                    file: "Object")
                addNamed(
                    "arraySetVector\(letters)",
                    "arraySet(\(same), index: \(first.source(field: 2)).self, value: \(source).self)", file: "Object")
            }
        }
    }

    private mutating func addNamedTwins(_ name: String, _ body: (_ source: String, _ destination: String) -> String) {
        for kind in [OperandKind.slot, .accumulator] {
            for destination in Destination.allCases {
                addNamed(
                    name + kind.letter + destination.suffix,
                    body("\(kind.source(field: 1)).self", "\(destination.rawValue).self"), file: "Object")
            }
        }
    }

    private mutating func addLoads(_ access: MemoryAccess) {
        let suffix = access.name.replacing("Load", with: "")
        for kind in [OperandKind.slot, .accumulator] {
            addTwins("Object", "structGet_\(suffix)\(kind.letter)", at: Variant(.fieldLoads, access.name, kind)) {
                "structGet(\(access.conversion), \(kind.source(field: 1)).self, \($0))"
            }
        }
        for kinds in [Kinds.slots, .accumulatorAndSlot, .slotAndAccumulator] {
            addTwins(
                "Object", "arrayGet_\(suffix)\(kinds.first.letter)\(kinds.second.letter)",
                at: Variant(.elementLoads, access.name, kinds.first, kinds.second)
            ) {
                "arrayGet(\(access.conversion), \(kinds.first.source(field: 1)).self, "
                    + "\(kinds.second.source(field: 2)).self, \($0))"
            }
        }
    }

    private mutating func addStores(_ access: MemoryAccess) {
        let suffix = access.name.replacing("Store", with: "")
        var kinds = [Kinds.slots, .accumulatorAndSlot, .slotAndAccumulator] + Kinds.wide
        // Accumulators of two classes are two registers.
        if access.value.isFloat { kinds.append(Kinds(.accumulator, .accumulator)) }
        for kinds in kinds {
            let letters = "\(kinds.first.letter)\(kinds.second.letter)"
            let isAlias = access.model != nil && !(access.value.isFloat && kinds.second == .accumulator)
            for (table, name) in [(Table.fieldStores, "structSet"), (.elementStores, "arraySet")] {
                let variant = Variant(table, access.name, kinds.first, kinds.second)
                if isAlias, let model = access.model {
                    alias(variant, to: Variant(table, model.name, kinds.first, kinds.second))
                    continue
                }
                let value = kinds.second.source(field: 0)
                add(
                    "Object", "\(name)_\(suffix)\(letters)",
                    table == .fieldStores
                        ? "structSet(\(access.conversion), \(kinds.first.source(field: 1)).self, \(value).self)"
                        : "arraySet(\(access.conversion), index: \(kinds.first.source(field: 2)).self, value: \(value).self)"
                )
                enter("\(name)_\(suffix)\(letters)", at: variant)
            }
        }
    }
}
