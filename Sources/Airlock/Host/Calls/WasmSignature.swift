/// What values need to know of a function to cross into its frame or out of it: its types, and the store in which
/// references mean something. For Airlock's own use.
public class WasmSignature {
    final let types: DefinedType.Signature
    /// Not kept: a function of the host is part of its store.
    private final unowned let state: StoreState

    init(_ types: DefinedType.Signature, in state: StoreState) {
        self.types = types
        self.state = state
    }

    final var store: Store { Store.owner(of: state) }

    /// The instance in whose memory addresses mean something; nil where there is none.
    var instance: InstanceState? { state.current }

    /// The type of the value at which a walk has arrived.
    @inline(__always)
    final func type(_ slots: WasmSlots) -> CanonicalType {
        slots.areResults
            ? Self.type(slots.position, types.results, types.resultSlots)
            : Self.type(slots.position, types.parameters, types.parameterSlots)
    }

    @inline(__always)
    private static func type(_ position: Int, _ types: [CanonicalType], _ layout: SlotLayout) -> CanonicalType {
        if layout.count == types.count { return types[position] }
        return types.indices.first { layout[$0] == position }.map { types[$0] } ?? .bottom
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

    /// The two slots of a vector.
    mutating func readVector<V: Vector128>() -> V { SIMD2<UInt64>(read(), read()).bits() }

    mutating func write<V: Vector128>(_ vector: V) {
        let halves: SIMD2<UInt64> = vector.bits()
        write(halves[0])
        write(halves[1])
    }
}
