/// The text is not a module or script of the text format (spec 6).
public struct WATError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, beginning with the words of the specification's test scripts.
    public let message: String
    /// Counted from 1.
    public let line: Int
    /// In Unicode scalars, counted from 1.
    public let column: Int
    /// The line of the text that is at fault, shortened around the fault when it is long.
    public let excerpt: String
    /// How many Unicode scalars of `excerpt` precede the fault.
    let excerptColumn: Int

    /// The message with its place, then the line of text with a caret below the fault.
    public var description: String {
        let caret = String(repeating: " ", count: excerptColumn) + "^"
        return "\(message) (at line \(line), column \(column))\n    \(excerpt)\n    \(caret)"
    }
}
