/// Values of Swift types that cross outside of calls: to globals, tables and exceptions.
extension Store {
    /// Values that this store holds in slots, as Swift values.
    ///
    /// - Throws: `SignatureMismatch` where the Swift types do not stand for `types`; what conversions throw.
    func read<each T: WasmValue>(
        _ values: [UInt64], _ types: [CanonicalType], as _: (repeat each T).Type, _ subject: String
    ) throws -> (repeat each T) {
        let kinds = WasmKinds(repeat (each T).self)
        guard kinds.fit(types, isGiven: false, registry) else { throw mismatch(subject, types, kinds) }
        let signature = WasmSignature(DefinedType.Signature(parameters: [], results: types), in: state)
        let primitives = try Frame.withScratch(values.count) { frame in
            for (index, bits) in values.enumerated() { frame[index] = bits }
            var slots = WasmSlots(frame, areResults: true)
            return (repeat try (each T).Primitive._read(&slots, signature))
        }
        return (repeat try (each T)(primitive: each primitives))
    }

    /// The slots by which this store holds Swift values of `types`.
    ///
    /// - Throws: `SignatureMismatch`, `StoreMismatch`; what conversions throw.
    func slots<each T: WasmValue>(
        _ values: repeat each T, as types: [CanonicalType], _ subject: String
    ) throws -> [UInt64] {
        let kinds = WasmKinds(repeat (each T).self)
        guard kinds.fit(types, isGiven: true, registry) else { throw mismatch(subject, types, kinds) }
        let primitives = (repeat try (each values).primitive)
        let count = SlotLayout(types).count
        let signature = WasmSignature(DefinedType.Signature(parameters: [], results: types), in: state)
        return try Frame.withScratch(count) { frame in
            var slots = WasmSlots(frame, areResults: true)
            repeat try (each primitives)._write(&slots, signature)
            return (0..<count).map { frame[$0] }
        }
    }

    private func mismatch(_ subject: String, _ types: [CanonicalType], _ kinds: WasmKinds) -> SignatureMismatch {
        func list(_ types: [CanonicalType]) -> String {
            types.isEmpty ? "nothing" : types.map { registry.describe($0) }.joined(separator: " ")
        }
        return SignatureMismatch(subject: subject, expected: list(types), found: list(kinds.types))
    }
}
