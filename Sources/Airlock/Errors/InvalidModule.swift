/// A well-formed module breaks a rule of validation (spec 3).
public struct InvalidModule: AirlockError, Hashable, Sendable, CustomStringConvertible {
    /// Which rule, beginning with the words of the specification's test scripts.
    public let message: String
    /// Byte offset in the module.
    public let offset: Int
    /// The function in whose body the fault lies, imports counted; nil outside of bodies.
    public let function: UInt32?
    /// Its name from the name section or an export.
    public let functionName: String?

    /// The error for a rule that a module breaks at a byte offset.
    public init(_ message: String, offset: Int, function: UInt32? = nil, functionName: String? = nil) {
        self.message = message
        self.offset = offset
        self.function = function
        self.functionName = functionName
    }

    public var description: String {
        let place = function.map { " in function \($0)" + (functionName.map { " (\($0))" } ?? "") } ?? ""
        return "invalid module: \(message)\(place) (at offset 0x\(String(offset, radix: 16)))"
    }

    public var category: ErrorCategory { .module }
    public var identifier: String { "invalid-module" }
}
