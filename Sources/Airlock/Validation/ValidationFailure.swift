/// Why validation stopped, before it is known in which function.
enum ValidationFailure: Error {
    case malformed(MalformedModule)
    case invalid(String, offset: Int)
    case unsupported(UnsupportedFeature)
    case limit(ImplementationLimitExceeded)

    /// The error that the embedder sees.
    func error(function: UInt32? = nil, functionName: String? = nil) -> any Error {
        switch self {
        case .malformed(let error): error.refusal
        case .invalid(let message, let offset):
            InvalidModule(message, offset: offset, function: function, functionName: functionName)
        case .unsupported(let error): error
        case .limit(let error): error
        }
    }
}
