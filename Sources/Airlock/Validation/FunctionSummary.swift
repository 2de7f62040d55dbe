/// What validation learned about a function body and later phases want to know.
package struct FunctionSummary: Sendable, Hashable {
    /// The greatest number of operands on the stack between two instructions.
    package let maximumOperands: Int
    /// The number of structured instructions, the body itself not counted.
    package let blockCount: Int
}
