extension Function {
    /// This function as a Swift closure. The types are checked here, once, so that calls need not.
    ///
    /// - Throws: `SignatureMismatch`.
    @inlinable
    public func typed<each P: WasmValue, each R: WasmValue>(
        as _: ((repeat each P) -> (repeat each R)).Type
    ) throws -> (repeat each P) throws -> (repeat each R) {
        try typed(as: ((repeat each P) -> (repeat each R)).self, subject: "function")
    }

    @inlinable
    func typed<each P: WasmValue, each R: WasmValue>(
        as _: ((repeat each P) -> (repeat each R)).Type, subject: String
    ) throws -> (repeat each P) throws -> (repeat each R) {
        var parameters: [any WasmValue.Type] = []
        repeat parameters.append((each P).self)
        var results: [any WasmValue.Type] = []
        repeat results.append((each R).self)
        let function = try TypedFunction(self, parameters, results, subject)
        return { (arguments: repeat each P) in
            // All of a value's own code runs before the call is prepared, and after it has ended.
            var types = TypeCursor(function.parameters)
            let slots = (repeat try types.slot(each arguments))
            var writer = SlotCursor(try function.prepare(), function.parameters)
            repeat writer.write(each slots)
            var reader = SlotCursor(try function.run(), function.results)
            return (repeat reader.read((each R).self))
        }
    }
}
