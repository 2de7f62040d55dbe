/// What values need to know of a function to cross into its frame or out of it: its types, and the store in which
/// references mean something. For Airlock's own use.
public class WasmSignature {
    final let types: DefinedType.Signature

    init(_ types: DefinedType.Signature) { self.types = types }

    var store: Store { preconditionFailure("each kind of function knows its store") }

    /// The type of the value at which a walk has arrived.
    @inline(__always)
    final func type(_ slots: WasmSlots) -> CanonicalType {
        slots.areResults
            ? types.type(slots.position, among: types.results) : types.type(slots.position, among: types.parameters)
    }
}

/// A walk along the slots of a function's arguments or of its results. For Airlock's own use.
public struct WasmSlots {
    @usableFromInline let start: Frame
    /// Begins with the slots of the next value.
    @usableFromInline var rest: Frame
    @usableFromInline let areResults: Bool

    @inlinable
    init(_ frame: Frame, areResults: Bool) {
        start = frame
        rest = frame
        self.areResults = areResults
    }

    fileprivate var position: Int { start.distance(to: rest) }

    /// Takes the next slot, which must be there: signatures were compared.
    @inlinable
    @inline(__always)
    mutating func read() -> UInt64 {
        let bits = rest[0]
        rest.advance()
        return bits
    }

    /// Fills the next slot.
    @inlinable
    @inline(__always)
    mutating func write(_ bits: UInt64) {
        rest[0] = bits
        rest.advance()
    }
}
