/// Element segments: eight layouts, told apart by three bits (spec 5.5.12).
extension ModuleDecoder {
    private enum Bit {
        /// Passive or declarative.
        static let inactive: UInt32 = 1
        /// An active segment names its table; an inactive one is declarative.
        static let explicit: UInt32 = 2
        /// Items are expressions rather than function indices.
        static let expressions: UInt32 = 4
    }

    mutating func elementSegment() throws -> ElementSegment {
        let offset = bytes.position
        let kind = try bytes.u32()
        guard kind < 8 else { throw MalformedModule("malformed elements segment kind", offset: offset) }
        let isActive = kind & Bit.inactive == 0
        let isExplicit = kind & Bit.explicit != 0

        let mode: SegmentMode<TableIndex>
        if isActive {
            let table = TableIndex(isExplicit ? try bytes.u32() : 0)
            mode = .active(table, offset: try constantExpression())
        } else {
            mode = isExplicit ? .declarative : .passive
        }

        let hasType = !isActive || isExplicit
        if kind & Bit.expressions == 0 {
            if hasType { try elementKind() }
            let items = try elementItems(minimumSize: 1) { FunctionIndex(try $0.bytes.u32()) }
            return ElementSegment(
                type: ReferenceType(isNullable: false, .func), mode: mode, items: .functions(items), offset: offset)
        }
        let type = hasType ? try bytes.referenceType() : .funcref
        let items = try elementItems(minimumSize: 1) { try $0.constantExpression() }
        return ElementSegment(type: type, mode: mode, items: .expressions(items), offset: offset)
    }

    /// The only kind is `func`.
    private mutating func elementKind() throws(MalformedModule) {
        let offset = bytes.position
        guard try bytes.byte() == 0 else { throw MalformedModule("malformed element kind", offset: offset) }
    }

    private mutating func elementItems<Item>(
        minimumSize: Int, _ item: (inout ModuleDecoder) throws -> Item
    ) throws -> [Item] {
        let limit = ImplementationLimits.elementItems
        let offset = bytes.position
        let items = try vector("items of element segments", limit, minimumSize: minimumSize, item)
        elementItems += items.count
        guard elementItems <= limit else {
            throw excess("items of element segments", limit, demanded: elementItems, offset: offset)
        }
        return items
    }
}
