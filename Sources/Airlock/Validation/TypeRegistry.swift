/// Gives every defined type of an engine one number, so that equal types of different modules are equal numbers.
///
/// Two types are equal if they stand at the same place of structurally equal recursion groups (spec 3.1.2), so whole
/// groups are interned. A registry only grows: it holds each distinct type that its engine ever met.
package final class TypeRegistry: @unchecked Sendable, DefinedTypeLookup {
    private let lock = Lock()
    /// By number.
    private var types: [DefinedType] = []
    /// The number of the first type of a group, by the group's key.
    private var groups: [[UInt32]: UInt32] = [:]

    package init() {}

    package func definedType(_ id: DefinedTypeID) -> DefinedType? {
        lock.withLock { id.rawValue < types.count ? types[Int(id.rawValue)] : nil }
    }

    /// The number of types known.
    package var count: Int { lock.withLock { types.count } }

    /// The final function type without supertypes that has this signature, as host functions have.
    package func functionType(
        parameters: [CanonicalType], results: [CanonicalType]
    ) throws(ImplementationLimitExceeded) -> DefinedType {
        var key = TypeGroupKey()
        key.beginMember(isFinal: true, supertype: nil)
        key.add(parameters: parameters, results: results)
        return try intern(key)[0]
    }

    /// The types of the group that `key` describes, in order.
    func intern(_ key: TypeGroupKey) throws(ImplementationLimitExceeded) -> ArraySlice<DefinedType> {
        try lock.withLock { () throws(ImplementationLimitExceeded) in
            if let first = groups[key.words] {
                return types[Int(first)..<(Int(first) &+ key.memberCount)]
            }
            let first = types.count
            let end = first &+ key.memberCount
            guard end <= CanonicalHeapType.definedTypeLimit else {
                throw ImplementationLimitExceeded(
                    "types of an engine", granted: UInt64(CanonicalHeapType.definedTypeLimit),
                    demanded: UInt64(clamping: end), offset: 0)
            }
            groups[key.words] = UInt32(first)
            var reader = TypeGroupKey.Reader(key, firstID: UInt32(first))
            for number in first..<end {
                let (isFinal, supertype) = reader.beginMember()
                var supertypes: [DefinedTypeID] = []
                // The direct supertype stands before this type: in an earlier group, or earlier in this one.
                if let supertype, Int(supertype.rawValue) < types.count {
                    supertypes = types[Int(supertype.rawValue)].supertypes
                    supertypes.append(supertype)
                }
                types.append(
                    DefinedType(
                        id: DefinedTypeID(UInt32(number)), isFinal: isFinal, composite: reader.composite(),
                        supertypes: supertypes))
            }
            return types[first..<end]
        }
    }
}
