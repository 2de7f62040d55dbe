extension Function {
    /// This function as a Swift closure. The types are checked here, once, so that calls need not; of references, which
    /// may be of a type that a module defines, each is checked when it is given.
    ///
    /// - Throws: `SignatureMismatch`.
    @inlinable
    public func typed<each P: WasmValue, each R: WasmValue>(
        as _: ((repeat each P) -> (repeat each R)).Type
    ) throws -> (repeat each P) throws -> (repeat each R) {
        try typed(as: ((repeat each P) -> (repeat each R)).self, name: nil)
    }

    @inlinable
    func typed<each P: WasmValue, each R: WasmValue>(
        as _: ((repeat each P) -> (repeat each R)).Type, name: String?
    ) throws -> (repeat each P) throws -> (repeat each R) {
        let (parameters, results) = (WasmKinds(repeat (each P).self), WasmKinds(repeat (each R).self))
        let function = try TypedFunction(self, parameters, results, name)
        guard parameters.arePrimitive, results.arePrimitive else { return Self.converting(function) }
        return { (arguments: repeat each P) in
            var slots = WasmSlots(try function.prepare(), areResults: false)
            repeat try (each arguments)._write(&slots, function)
            slots = WasmSlots(try function.run(), areResults: true)
            return (repeat try (each R)._read(&slots, function))
        }
    }

    /// The same for types that convert. Their own code may make calls too, which use the same slots: it runs before the
    /// arguments are written, and after the results were read.
    @usableFromInline
    static func converting<each P: WasmValue, each R: WasmValue>(
        _ function: TypedFunction
    ) -> (repeat each P) throws -> (repeat each R) {
        { (arguments: repeat each P) in
            let primitives = (repeat try (each arguments).primitive)
            var slots = WasmSlots(try function.prepare(), areResults: false)
            repeat try (each primitives)._write(&slots, function)
            slots = WasmSlots(try function.run(), areResults: true)
            let results = (repeat try (each R).Primitive._read(&slots, function))
            return (repeat try (each R)(primitive: each results))
        }
    }
}
