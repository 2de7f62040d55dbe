/// What values need to know of a function to cross into its frame or out of it: its types, and the store in which
/// references mean something. For Airlock's own use.
public class WasmSignature {
    /// The types of parameters and results, each as often as its values take slots.
    private final let parameters: [CanonicalType]
    private final let results: [CanonicalType]
    /// Owned by whoever calls: this is part of what the store owns, or is kept with its store.
    private final unowned let state: StoreState

    init(_ types: DefinedType.Signature, in state: StoreState) {
        parameters = types.parameters.perSlot
        results = types.results.perSlot
        self.state = state
    }

    final var store: Store { Store.owner(of: state) }

    /// The type of the value at which a walk has arrived.
    final func type(_ slots: WasmSlots) -> CanonicalType {
        slots.areResults ? results[slots.position] : parameters[slots.position]
    }
}

extension [CanonicalType] {
    fileprivate var perSlot: [CanonicalType] {
        allSatisfy { $0.slotCount == 1 } ? self : flatMap { Array(repeating: $0, count: $0.slotCount) }
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
