import Airlock

/// The open blocks of a function, for references to their labels.
struct LabelStack {
    private struct Label {
        let name: Name?
        /// Where the same name was open before.
        let shadowed: Int?
    }

    private var open: [Label] = []
    private var innermost: [Name: Int] = [:]

    var depth: Int { open.count }

    mutating func removeAll() {
        open.removeAll(keepingCapacity: true)
        innermost.removeAll(keepingCapacity: true)
    }

    mutating func push(_ name: String?) {
        let name = name.map { Name($0) }
        open.append(Label(name: name, shadowed: name.flatMap { innermost[$0] }))
        if let name { innermost[name] = open.count - 1 }
    }

    mutating func pop() {
        guard let label = open.popLast(), let name = label.name else { return }
        innermost[name] = label.shadowed
    }

    /// The identifier where it means the label at `depth`, or else the number.
    func reference(_ depth: UInt32) -> String {
        let position = open.count - 1 - Int(depth)
        guard position >= 0, let name = open[position].name, innermost[name] == position else { return String(depth) }
        return TextEscape.identifier(name.string)
    }
}
