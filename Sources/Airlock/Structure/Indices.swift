/// A position in one of the index spaces of a module (spec 2.5.1). One type a space, so that they cannot be mixed up.
public protocol ModuleIndex: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible
where RawValue == UInt32 {
    /// The index with that number, whether or not the module has one.
    init(rawValue: UInt32)
}

extension ModuleIndex {
    /// The index with that number, whether or not the module has one.
    public init(_ value: UInt32) { self.init(rawValue: value) }
    /// For subscripts of arrays: always non-negative.
    package var position: Int { Int(rawValue) }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    public var description: String { String(rawValue) }
}

/// A position among the types of a module (spec 2.5.1).
public struct TypeIndex: ModuleIndex {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}

package struct FunctionIndex: ModuleIndex {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
}

package struct TableIndex: ModuleIndex {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
}

package struct MemoryIndex: ModuleIndex {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
}

package struct GlobalIndex: ModuleIndex {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
}

package struct TagIndex: ModuleIndex {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
}

package struct ElementIndex: ModuleIndex {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
}

package struct DataIndex: ModuleIndex {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
}

package struct LocalIndex: ModuleIndex {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
}
