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
        // Room for most, at once.
        parameters.reserveCapacity(4)
        repeat parameters.append((each P).self)
        var results: [any WasmValue.Type] = []
        repeat results.append((each R).self)
        let function = try TypedFunction(self, parameters, results, subject)
        return { (arguments: repeat each P) in
            // A value's own code runs before the call is prepared and after it has ended, so that it may make calls too.
            var index = -1
            func next() -> Int {
                index &+= 1
                return index
            }
            let slots = (repeat try SlotOf(each arguments, as: function.parameters[next()]))
            let frame = try function.prepare()
            index = -1
            repeat frame[next()] = (each slots).bits
            let results = try function.run()
            index = -1
            return (repeat (each R)(slot: results[next()], type: function.results[index]))
        }
    }
}
