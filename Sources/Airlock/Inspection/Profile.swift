/// What a `Profiler` has counted: functions, and the tree of the paths on which they were called.
///
/// A function that calls itself, by others or at once, has one node on a path: its counts are those of all of the recursion.
public struct Profile: Sendable, Hashable {
    /// What is counted.
    public enum Unit: String, Sendable, Hashable {
        /// Instructions of guests, as many as ran.
        case instructions
        /// Looks at what ran.
        case samples
    }

    /// A function of a guest.
    public struct Function: Sendable, Hashable {
        /// From the name section, an export or an import; demangled where that is possible.
        public let name: String?
        /// The name of its module, from the name section.
        public let module: String?
        /// Function index in its module, imports counted.
        public let index: UInt32
        /// Where the module's debug information says that it begins; nil without.
        public let source: SourceLine?
        /// What was counted in the function itself.
        public let own: UInt64
        /// What was counted in the function and all that it called, on the paths that are kept.
        public fileprivate(set) var total: UInt64
        /// How many times it was called; 0 in samples.
        public let calls: UInt64

        /// The name, or else the index, as messages show it.
        public var label: String { name?.quotedForMessage ?? "function \(index)" }
    }

    /// A path of calls.
    public struct Node: Sendable, Hashable {
        /// The position in `Profile.functions` of the innermost function of the path.
        public let function: Int
        /// The position in `Profile.nodes` of the path that leads to it; nil where the host calls.
        public let parent: Int?
        /// What was counted at its end.
        public let own: UInt64
        /// What was counted there and on all paths that go on from it.
        public fileprivate(set) var total: UInt64
        /// How many times the path was taken; 0 in samples.
        public let calls: UInt64
    }

    /// What is counted.
    public let unit: Unit
    /// All that were called.
    public let functions: [Function]
    /// Each stands behind its parent.
    public let nodes: [Node]
    /// How much was counted.
    public let total: UInt64
    /// Whether every path has a node of its own; otherwise those that were too many or too deep stand for one function.
    public let isComplete: Bool

    init(_ tree: ProfileTree, _ unit: Unit) {
        self.unit = unit
        var totals = tree.nodes.map(\.own)
        for index in tree.nodes.indices.dropFirst().reversed() {
            totals[Int(tree.nodes[index].parent)] &+= totals[index]
        }
        // What was counted outside of all calls that anyone has seen begin has no path.
        total = totals[0] &- tree.nodes[0].own
        isComplete = totals[1] == 0 && tree.nodes[1].calls == 0
        // The host has no node here, and what is for other paths none where there are none.
        let first = isComplete ? 2 : 1
        var functions = tree.functions.dropFirst(first).map { function in
            Function(
                name: function.name.map { Demangler.demangled($0) ?? $0 }, module: function.module,
                index: function.index, source: function.source, own: function.own, total: 0, calls: function.calls)
        }
        var nodes: [Node] = []
        for (index, node) in tree.nodes.enumerated().dropFirst(first) {
            let function = Int(node.function) &- first
            let parent = node.parent > 0 ? Int(node.parent) &- first : nil
            nodes.append(
                Node(function: function, parent: parent, own: node.own, total: totals[index], calls: node.calls))
            functions[function].total &+= totals[index]
        }
        self.nodes = nodes
        self.functions = functions
    }
}

extension ProfileTree.Function {
    /// The line on which it begins: that of its first instruction that has one.
    fileprivate var source: SourceLine? {
        guard let debugInfo, let offset else { return nil }
        // Behind the number of locals there may be some bytes for each kind of them.
        for step in 0..<Self.reach {
            if let line = debugInfo.lines(at: offset &+ step).last, line.line != nil { return line }
        }
        return nil
    }

    private static let reach = 16
}

// MARK: Files

extension Profile {
    /// As lines of `caller;callee;... count`, which flame graph tools read: one for each path at whose end something was
    /// counted. Cut, and said so in a last line, where it would be longer than 64 MiB.
    public var foldedStacks: String {
        var paths: [String] = []
        var text = ""
        for node in nodes {
            let label = functions[node.function].label.replacing(";", by: ":")
            let path = node.parent.map { paths[$0] + ";" + label } ?? label
            paths.append(path)
            guard node.own > 0 else { continue }
            guard text.utf8.count < Self.longestText else { return text + "(left out) 1\n" }
            text += "\(path) \(node.own)\n"
        }
        return text
    }

    private static let longestText = 64 << 20

    /// As a file of speedscope (https://www.speedscope.app/file-format-schema.json), in which the paths stand in the order in
    /// which they were first taken.
    ///
    /// - Parameter name: What the profile is of.
    public func speedscope(name: String) -> String {
        let frames = functions.map { function in
            var fields = "{\"name\":\(function.label.jsonString)"
            if let source = function.source {
                fields += ",\"file\":\(source.file.jsonString)"
                if let line = source.line { fields += ",\"line\":\(line)" }
            }
            return fields + "}"
        }
        let name = name.jsonString
        return """
            {"$schema":"https://www.speedscope.app/file-format-schema.json","exporter":"airlock","name":\(name),\
            "activeProfileIndex":0,"shared":{"frames":[\(frames.joined(separator: ","))]},\
            "profiles":[{"type":"evented","name":"\(unit.rawValue)","unit":"none","startValue":0,"endValue":\(total),\
            "events":[\(events.joined(separator: ","))]}]}

            """
    }

    /// Where each path begins and ends, if what was counted were one run from left to right.
    private var events: [String] {
        var children: [[Int]] = Array(repeating: [], count: nodes.count)
        var roots: [Int] = []
        for (index, node) in nodes.enumerated() {
            if let parent = node.parent { children[parent].append(index) } else { roots.append(index) }
        }
        var events: [String] = []
        var position: UInt64 = 0
        // Paths to begin, and with a mark those to end.
        var waiting = roots.reversed().map { (node: $0, ends: false) }
        while let (index, ends) = waiting.popLast() {
            let node = nodes[index]
            if node.total == 0 { continue }
            events.append("{\"type\":\"\(ends ? "C" : "O")\",\"frame\":\(node.function),\"at\":\(position)}")
            if ends { continue }
            position &+= node.own
            waiting.append((index, true))
            waiting += children[index].reversed().map { ($0, false) }
        }
        return events
    }
}

extension String {
    fileprivate func replacing(_ character: Character, by other: Character) -> String {
        contains(character) ? String(map { $0 == character ? other : $0 }) : self
    }
}
