/// What values need to know of a function to cross into its frame or out of it: its types, and the store in which
/// references mean something. For Airlock's own use.
public class WasmSignature {
    final let types: DefinedType.Signature
    /// Owned by whoever calls: this is part of what the store owns, or is kept with its store.
    private final unowned let state: StoreState

    init(_ types: DefinedType.Signature, in state: StoreState) {
        self.types = types
        self.state = state
    }

    final var store: Store { Store.owner(of: state) }

    /// The type of the value at which a walk has arrived.
    final func type(_ slots: WasmSlots) -> CanonicalType {
        slots.index < types.parameters.count
            ? types.parameters[slots.index] : types.results[slots.index &- types.parameters.count]
    }
}

/// A walk along the slots of a function's arguments or of its results. For Airlock's own use.
public struct WasmSlots {
    @usableFromInline let frame: Frame
    /// Of the next value.
    @usableFromInline var position = 0
    /// The number of the next value, results being counted behind parameters.
    @usableFromInline var index: Int

    init(_ frame: Frame, firstIndex: Int = 0) {
        self.frame = frame
        index = firstIndex
    }

    /// Takes the next slot, which must be there: signatures were compared.
    @inlinable
    mutating func read() -> UInt64 {
        let bits = frame[position]
        advance()
        return bits
    }

    /// Fills the next slot.
    @inlinable
    mutating func write(_ bits: UInt64) {
        frame[position] = bits
        advance()
    }

    @inlinable
    mutating func advance() {
        position &+= 1
        index &+= 1
    }
}
