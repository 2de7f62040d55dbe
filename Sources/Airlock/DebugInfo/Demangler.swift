import AirlockPlatform

/// Names as their language writes them, of those that compilers and linkers use.
enum Demangler {
    /// Nil where the name is of no known kind, or where nothing here can tell.
    static func demangled(_ name: String) -> String? {
        guard name.utf8.count <= longest else { return nil }
        if let name = SwiftName.path(name) ?? RustName.path(name) { return name }
        guard name.hasPrefix("_Z"), isModest(name) else { return nil }
        return RuntimeDemangler.cxx(name).flatMap { $0.utf8.count <= TextPlace.longest ? $0 : nil }
    }

    /// The runtime's work and stack grow with a name's length at least.
    private static let longest = 512
    private static let mostReferences = 24

    /// Whether so few parts of a name of C++ refer to others that what it stands for is no longer than some megabytes: each may
    /// multiply it.
    private static func isModest(_ name: String) -> Bool {
        name.utf8.count { $0 == UInt8(ascii: "S") || $0 == UInt8(ascii: "T") } <= mostReferences
    }
}
