import Airlock

/// Equality and subtyping of defined types of any two modules, straight from their definitions (spec 3.1.2, 3.3.10).
enum SpecTypes {
    typealias Place = (module: SpecModule, index: TypeIndex)

    /// Whether `a` is `b` or declared below it.
    static func isSubtype(_ a: Place, of b: Place) -> Bool {
        var next: TypeIndex? = a.index
        while let index = next {
            if areEqual((a.module, index), b) { return true }
            next = a.module.decoded.types[index.position].supertypes.first
        }
        return false
    }

    /// Whether a value of a type of one module is also one of a type of another (spec 3.3.3).
    static func isSubtype(_ a: ValueType, in first: SpecModule, of b: ValueType, in second: SpecModule) -> Bool {
        guard case .reference(let a) = a, case .reference(let b) = b else { return a == b }
        guard b.isNullable || !a.isNullable else { return false }
        switch (a.heapType, b.heapType) {
        case (.index(let a), .index(let b)): return isSubtype((first, a), of: (second, b))
        case (.index(let index), let abstract):
            switch first.decoded.types[index.position].composite {
            case .function: return abstract == .func
            case .structure: return abstract == .struct || abstract == .eq || abstract == .any
            case .array: return abstract == .array || abstract == .eq || abstract == .any
            }
        case (.nofunc, .func), (.noextern, .extern), (.noexn, .exn): return true
        case (.none, .i31), (.none, .struct), (.none, .array), (.none, .eq), (.none, .any): return true
        case (.i31, .eq), (.struct, .eq), (.array, .eq), (.eq, .any), (.i31, .any), (.struct, .any), (.array, .any):
            return true
        case (.nofunc, .index(let index)):
            if case .function = second.decoded.types[index.position].composite { return true }
            return false
        case (.none, .index(let index)):
            if case .function = second.decoded.types[index.position].composite { return false }
            return true
        case (let a, let b): return a == b
        }
    }

    static func areEqual(_ a: ValueType, in first: SpecModule, _ b: ValueType, in second: SpecModule) -> Bool {
        isSubtype(a, in: first, of: b, in: second) && isSubtype(b, in: second, of: a, in: first)
    }

    /// Types are equal if they stand at the same place of equal recursion groups.
    static func areEqual(_ a: Place, _ b: Place) -> Bool {
        if a.module === b.module, a.index == b.index { return true }
        let (groupA, groupB) = (a.module.group(of: a.index), b.module.group(of: b.index))
        guard groupA.count == groupB.count,
            a.index.position - groupA.lowerBound == b.index.position - groupB.lowerBound
        else { return false }
        return zip(groupA, groupB).allSatisfy {
            Comparison(a: a.module, b: b.module, groupA: groupA, groupB: groupB)
                .equal(a.module.decoded.types[$0], b.module.decoded.types[$1])
        }
    }

    /// The comparison of two groups, inside of which types are told by their position.
    private struct Comparison {
        let a, b: SpecModule
        let groupA, groupB: Range<Int>

        func equal(_ x: SubType, _ y: SubType) -> Bool {
            guard x.isFinal == y.isFinal, x.supertypes.count == y.supertypes.count,
                zip(x.supertypes, y.supertypes).allSatisfy(equal)
            else { return false }
            switch (x.composite, y.composite) {
            case (.function(let x), .function(let y)):
                return equal(x.parameters, y.parameters) && equal(x.results, y.results)
            case (.structure(let x), .structure(let y)): return x.count == y.count && zip(x, y).allSatisfy(equal)
            case (.array(let x), .array(let y)): return equal(x, y)
            default: return false
            }
        }

        private func equal(_ x: [ValueType], _ y: [ValueType]) -> Bool {
            x.count == y.count && zip(x, y).allSatisfy(equal)
        }

        private func equal(_ x: FieldType, _ y: FieldType) -> Bool {
            guard x.isMutable == y.isMutable else { return false }
            if case .value(let x) = x.storage, case .value(let y) = y.storage { return equal(x, y) }
            return x.storage == y.storage
        }

        private func equal(_ x: ValueType, _ y: ValueType) -> Bool {
            guard case .reference(let x) = x, case .reference(let y) = y else { return x == y }
            guard x.isNullable == y.isNullable else { return false }
            if case .index(let x) = x.heapType, case .index(let y) = y.heapType { return equal(x, y) }
            return x.heapType == y.heapType
        }

        private func equal(_ x: TypeIndex, _ y: TypeIndex) -> Bool {
            switch (x.position >= groupA.lowerBound, y.position >= groupB.lowerBound) {
            case (true, true): x.position - groupA.lowerBound == y.position - groupB.lowerBound
            case (false, false): areEqual((a, x), (b, y))
            default: false
            }
        }
    }
}
