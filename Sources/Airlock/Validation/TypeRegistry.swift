import AirlockPlatform

/// Gives every defined type of an engine one number, so that equal types of different modules are equal numbers.
///
/// Two types are equal if they stand at the same place of structurally equal recursion groups (spec 3.1.2), so whole
/// groups are interned. A group is known as long as anybody holds it: a `TypeHold`, or a group that refers to it.
package final class TypeRegistry: @unchecked Sendable, DefinedTypeLookup {
    private let lock = Lock()
    /// By the number of the first type. All below is guarded by `lock`.
    private var groups: [UInt32: Group] = [:]
    /// The first number of a group, by the group's key.
    private var numbers: [[UInt32]: UInt32] = [:]
    /// The first number of the group of each type that is not the first itself.
    private var others: [UInt32: UInt32] = [:]
    private var free: NumberRange

    private struct Group {
        let key: [UInt32]
        let types: [DefinedType]
        /// Each counts as a use of the group that it names.
        let references: [UInt32]
        var uses: Int
    }

    /// - Parameter limit: How many types may be known at a time.
    package init(limit: UInt32 = CanonicalHeapType.definedTypeLimit) { free = NumberRange(limit: limit) }

    /// For a look at it: the type's number may be another type's once all who hold it are gone.
    package func definedType(_ id: DefinedTypeID) -> DefinedType? { lock.withLock { find(id) } }

    private func find(_ id: DefinedTypeID) -> DefinedType? {
        let number = id.rawValue
        if let group = groups[number] { return group.types[0] }
        guard let first = others[number] else { return nil }
        return groups[first]?.types[Int(number &- first)]
    }

    /// The number of types known.
    package var count: Int { lock.withLock { groups.count &+ others.count } }

    /// The final function type without supertypes that has this signature, as host functions have.
    package func functionType(
        parameters: [CanonicalType], results: [CanonicalType]
    ) throws(ImplementationLimitExceeded) -> DefinedType {
        var key = TypeGroupKey()
        key.beginMember(isFinal: true, supertype: nil)
        key.add(parameters: parameters, results: results)
        return try intern(key, for: TypeHold(self))[0]
    }

    /// The types of the group that `key` describes, in order. They have the hold, which now holds them.
    ///
    /// All types that the key refers to must be held by somebody.
    func intern(_ key: TypeGroupKey, for hold: TypeHold) throws(ImplementationLimitExceeded) -> [DefinedType] {
        guard key.memberCount > 0 else { return [] }
        let types = try lock.withLock { () throws(ImplementationLimitExceeded) in
            if let first = numbers[key.words] {
                groups[first]?.uses &+= 1
                return groups[first]?.types ?? []
            }
            return try add(key)
        }
        hold.take(types[0].id.rawValue)
        return types.map { DefinedType($0, hold) }
    }

    private func add(_ key: TypeGroupKey) throws(ImplementationLimitExceeded) -> [DefinedType] {
        guard let first = takeNumbers(key.memberCount) else {
            throw ImplementationLimitExceeded(
                "types of an engine", granted: UInt64(free.limit),
                demanded: UInt64(groups.count &+ others.count &+ key.memberCount), offset: 0)
        }
        var reader = TypeGroupKey.Reader(key, firstID: first)
        var types: [DefinedType] = []
        types.reserveCapacity(key.memberCount)
        for number in first..<(first &+ UInt32(key.memberCount)) {
            let (isFinal, supertype) = reader.beginMember()
            var supertypes: [DefinedTypeID] = []
            if let supertype {
                // It stands before this type: in an earlier group, or earlier in this one.
                let place = supertype.rawValue &- first
                let found = supertype.rawValue >= first && place < types.count ? types[Int(place)] : find(supertype)
                supertypes = (found?.supertypes ?? []) + [supertype]
            }
            types.append(
                DefinedType(
                    id: DefinedTypeID(number), isFinal: isFinal, composite: reader.composite(), supertypes: supertypes))
        }
        let references = Set(key.references.map { others[$0.rawValue] ?? $0.rawValue })
        for reference in references { groups[reference]?.uses &+= 1 }
        numbers[key.words] = first
        groups[first] = Group(key: key.words, types: types, references: Array(references), uses: 1)
        for number in (first..<(first &+ UInt32(key.memberCount))).dropFirst() { others[number] = first }
        return types
    }

    /// Consecutive numbers that no known type has.
    private func takeNumbers(_ count: Int) -> UInt32? {
        free.take(count)
            ?? {
                free.refill(groups.map { $0.key..<($0.key &+ UInt32($0.value.types.count)) })
                return free.take(count)
            }()
    }

    /// Gives up one use of each of these groups.
    func release(_ uses: [UInt32]) {
        // Groups that are given up give up those they refer to: by a list, because chains of them may be long; and in
        // turns, because others wait for the lock.
        var uses = uses
        while !uses.isEmpty {
            lock.withLock {
                for _ in 0..<1000 {
                    guard let number = uses.popLast() else { return }
                    guard var group = groups[number] else { continue }
                    group.uses &-= 1
                    guard group.uses == 0 else {
                        groups[number] = group
                        continue
                    }
                    groups[number] = nil
                    numbers[group.key] = nil
                    for other in (number..<(number &+ UInt32(group.types.count))).dropFirst() { others[other] = nil }
                    uses += group.references
                }
            }
        }
    }
}

/// Hands out numbers in ascending order. Only when they are used up are those looked for that are free again: a number that
/// somebody keeps by mistake means nothing for a long time, rather than something else.
private struct NumberRange {
    let limit: UInt32
    private var free: [Range<UInt32>]

    init(limit: UInt32) {
        self.limit = limit
        free = [0..<limit]
    }

    mutating func take(_ count: Int) -> UInt32? {
        guard let place = free.lastIndex(where: { $0.count >= count }) else { return nil }
        let range = free[place]
        // What lies behind is too small for this request; it is found again by the next refill.
        free.removeSubrange((place &+ 1)...)
        free[place] = (range.lowerBound &+ UInt32(count))..<range.upperBound
        return range.lowerBound
    }

    /// Makes all numbers free that are in none of the ranges.
    mutating func refill(_ used: [Range<UInt32>]) {
        free = []
        var next: UInt32 = 0
        for range in used.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if next < range.lowerBound { free.append(next..<range.lowerBound) }
            next = range.upperBound
        }
        if next < limit { free.append(next..<limit) }
    }
}

/// Keeps numbers of defined types for as long as it lives: they mean the same types, and no others.
///
/// One for all types of a module, or for that of a function of the host. Every type that came by it has it.
package final class TypeHold: @unchecked Sendable {
    private let registry: TypeRegistry
    /// The first numbers of the recursion groups that are held. Changed by whoever makes the hold, before others know it.
    private var groups: [UInt32] = []

    init(_ registry: TypeRegistry) { self.registry = registry }

    deinit { registry.release(groups) }

    /// Takes over one use of a group that the registry has counted.
    func take(_ group: UInt32) { groups.append(group) }
}
