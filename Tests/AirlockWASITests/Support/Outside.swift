import Foundation

/// What tests find outside of the repository, where variables of the environment say.
enum Outside {
    static func folder(_ variable: String) -> URL? {
        ProcessInfo.processInfo.environment[variable].map { URL(fileURLWithPath: $0) }
    }
}
