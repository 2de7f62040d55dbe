import Airlock

/// How a printer refers to the entries of one index space: by identifier where the name section gives one that is of
/// use, or else by number.
struct Identifiers: Sendable {
    private var ids: [UInt32: String] = [:]
    /// Names that cannot serve as identifiers, because they are empty or another entry has them.
    private var otherNames: [UInt32: String] = [:]

    init() {}

    /// `names` of the entries below `count`; other names belong to nothing.
    init(_ names: [UInt32: String], count: Int) {
        var taken: Set<Name> = []
        for (index, name) in names.sorted(by: { $0.key < $1.key }) where Int(index) < count {
            if !name.isEmpty, taken.insert(Name(name)).inserted {
                ids[index] = TextEscape.identifier(name)
            } else {
                otherNames[index] = name
            }
        }
    }

    /// How instructions and fields refer to the entry.
    func reference(_ index: UInt32) -> String { ids[index] ?? String(index) }

    /// Whether the definition of the entry has anything to say about its name.
    func isNamed(_ index: UInt32) -> Bool { ids[index] != nil || otherNames[index] != nil }

    /// What follows the keyword of a definition: the identifier, or an annotation that keeps the name.
    func definition(_ index: UInt32) -> String {
        if let id = ids[index] { return " \(id)" }
        return otherNames[index].map { " (@name \(TextEscape.name($0)))" } ?? ""
    }
}
