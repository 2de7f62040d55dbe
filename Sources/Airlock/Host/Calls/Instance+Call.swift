/// Calls in one line.
extension Instance {
    /// Calls an exported function: `instance.call("add", 1, 2, returning: Int32.self)`.
    ///
    /// An integer literal is an `Int`, and so an i32 or i64 as the function has it; one with a point is an f64. The function
    /// is looked up and its types are compared at each call: for many calls make a closure with `function(_:as:)` once.
    ///
    /// - Parameter arguments: One for each parameter.
    /// - Parameter name: The function's name among the exports.
    /// - Parameter returning: For several results their types in parentheses, as `(Int32, Int64).self`.
    /// - Throws: `ExportError`, `SignatureMismatch`; `IntegerRangeError` for an integer that does not fit an i32; what the
    ///   call throws.
    @inlinable
    public func call<each Argument: WasmValue, each Result: WasmValue>(
        _ name: String, _ arguments: repeat each Argument, returning _: (repeat each Result).Type
    ) throws -> (repeat each Result) {
        try function(name, as: ((repeat each Argument) -> (repeat each Result)).self)(repeat each arguments)
    }

    /// Calls an exported function that has no results.
    ///
    /// - Throws: As `call(_:_:returning:)`.
    @inlinable
    public func call<each Argument: WasmValue>(_ name: String, _ arguments: repeat each Argument) throws {
        try function(name, as: ((repeat each Argument) -> Void).self)(repeat each arguments)
    }
}
