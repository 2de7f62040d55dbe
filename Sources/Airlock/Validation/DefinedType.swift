/// A defined type after canonicalisation: every type it mentions is engine-wide too.
///
/// It refers to others by number only, so that no chain of them is ever released recursively.
package final class DefinedType: Sendable {
    package let id: DefinedTypeID
    package let isFinal: Bool
    package let composite: Composite
    /// The declared supertypes from the root of the hierarchy down to the direct one. Its count is this type's depth,
    /// and a type of depth d is a supertype exactly if it stands at place d: one comparison.
    package let supertypes: [DefinedTypeID]
    /// The first field of a structure that has no default value.
    let fieldWithoutDefault: Field?

    package enum Composite: Sendable {
        case function(Signature)
        case structure([Field])
        case array(Field)
    }

    package final class Signature: Sendable {
        package let parameters: [CanonicalType]
        package let results: [CanonicalType]
        package let parameterSlots: SlotLayout
        package let resultSlots: SlotLayout

        package init(parameters: [CanonicalType], results: [CanonicalType]) {
            self.parameters = parameters
            self.results = results
            parameterSlots = SlotLayout(parameters)
            resultSlots = SlotLayout(results)
        }
    }

    package struct Field: Sendable, Equatable {
        package let isMutable: Bool
        /// May be a packed type.
        package let storage: CanonicalType

        /// The type of the field's values on the operand stack.
        package var unpacked: CanonicalType { storage.isPacked ? .i32 : storage }
    }

    /// Keeps the number this type's. The registry's own types have none.
    private let hold: TypeHold?

    /// A type that the registry knows, for somebody who holds it.
    init(_ type: DefinedType, _ hold: TypeHold) {
        id = type.id
        isFinal = type.isFinal
        composite = type.composite
        supertypes = type.supertypes
        fieldWithoutDefault = type.fieldWithoutDefault
        self.hold = hold
    }

    init(id: DefinedTypeID, isFinal: Bool, composite: Composite, supertypes: [DefinedTypeID]) {
        self.id = id
        self.isFinal = isFinal
        self.composite = composite
        self.supertypes = supertypes
        hold = nil
        if case .structure(let fields) = composite {
            fieldWithoutDefault = fields.first { !$0.storage.isDefaultable }
        } else {
            fieldWithoutDefault = nil
        }
    }

    /// The abstract heap type directly above all types of this kind.
    package var kind: HeapType {
        switch composite {
        case .function: .func
        case .structure: .struct
        case .array: .array
        }
    }

    package var signature: Signature? {
        if case .function(let signature) = composite { signature } else { nil }
    }

    /// Whether this is `other` or declared below it.
    package func isSubtype(of other: DefinedType) -> Bool {
        if id == other.id { return true }
        let depth = other.supertypes.count
        return depth < supertypes.count && supertypes[depth] == other.id
    }
}
