import Airlock

/// How something that a script does can end. The kinds are distinct: a script that expects one is not content with another.
enum ScriptOutcome {
    case values([Value])
    case malformed(String)
    case invalid(String)
    case unlinkable(String)
    case trap(String)
    case exhaustion(String)
    case exception(String)
    case unsupported(String)
    /// Anything else, such as an export that is missing.
    case error(String)

    init(_ error: any Error) {
        switch error {
        case let error as WATError: self = .malformed(error.message)
        case let error as MalformedModule: self = .malformed(error.message)
        case let error as InvalidModule: self = .invalid(error.message)
        case let error as LinkError:
            self = .unlinkable(
                error.problems.first?.reason == .unknownImport ? "unknown import" : "incompatible import type")
        case let error as Trap where error.code == .stackOverflow: self = .exhaustion(error.code.message)
        case let error as Trap: self = .trap(error.code.message)
        case let error as HeapAccessOutOfBounds: self = .trap(error.code.message)
        case is UncaughtException: self = .exception("uncaught exception")
        case let error as UnsupportedFeature: self = .unsupported(error.feature.name)
        default: self = .error(String(describing: error))
        }
    }

    var description: String {
        switch self {
        case .values(let values): "values [\(values.map(\.description).joined(separator: ", "))]"
        case .malformed(let message): "malformed module: \(message)"
        case .invalid(let message): "invalid module: \(message)"
        case .unlinkable(let message): "unlinkable module: \(message)"
        case .trap(let message): "trap: \(message)"
        case .exhaustion(let message): "exhaustion: \(message)"
        case .exception(let message): "exception: \(message)"
        case .unsupported(let feature): "unsupported: \(feature)"
        case .error(let message): "error: \(message)"
        }
    }
}
