/// The signature of a function (spec 2.3.8).
public struct FunctionType: Hashable, Sendable {
    /// The types of the parameters, in order.
    public let parameters: [ValueType]
    /// The types of the results, in order.
    public let results: [ValueType]

    /// A signature of parameters and results; by default of none.
    public init(parameters: [ValueType] = [], results: [ValueType] = []) {
        self.parameters = parameters
        self.results = results
    }
}

/// What a type definition describes (spec 2.3.9).
package enum CompositeType: Hashable, Sendable {
    case function(FunctionType)
    case structure([FieldType])
    case array(FieldType)
}

/// A type definition with its place in the subtype hierarchy (spec 2.3.10).
package struct SubType: Hashable, Sendable {
    package let isFinal: Bool
    /// More than one is well-formed and invalid.
    package let supertypes: [TypeIndex]
    package let composite: CompositeType

    package init(isFinal: Bool, supertypes: [TypeIndex], composite: CompositeType) {
        self.isFinal = isFinal
        self.supertypes = supertypes
        self.composite = composite
    }
}

/// The engine-wide number of a defined type: equal for two types exactly when they are the same type (spec 3.1.2).
package struct DefinedTypeID: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    package init(_ rawValue: UInt32) { self.rawValue = rawValue }
}
