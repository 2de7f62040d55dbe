/// What a profiler has counted: a tree of call paths, and sums of functions.
///
/// It is bounded whatever guests do. A function that is on the path already is not entered once more: its node counts for all of
/// a recursion. Paths that are too many or too deep count for one node, and functions that are too many for one function.
struct ProfileTree {
    struct Function {
        let name: String?
        let module: String?
        let index: UInt32
        /// Where the body begins in the module.
        let offset: Int?
        let debugInfo: DebugInfo?
        var own: UInt64 = 0
        var calls: UInt64 = 0
    }

    struct Node {
        let function: Int32
        let parent: Int32
        let depth: Int32
        var own: UInt64 = 0
        var calls: UInt64 = 0
        // The child that was entered last, as most are entered again.
        var latestFunction: Int32 = -1
        var latestChild: Int32 = -1
    }

    private struct Key: Hashable {
        let module: ObjectIdentifier
        let function: Int
    }

    /// The first stands for the host, the second for paths that are not kept.
    private(set) var nodes = [Node(function: 0, parent: -1, depth: 0), Node(function: 1, parent: 0, depth: 1)]
    private(set) var functions = [
        Function(name: nil, module: nil, index: 0, offset: nil, debugInfo: nil),
        Function(name: "(other paths)", module: nil, index: 0, offset: nil, debugInfo: nil),
    ]
    private var numbers: [Key: Int32] = [:]
    private var children: [UInt64: Int32] = [:]
    /// Keeps what `numbers` tells apart by its address.
    private var modules: [ObjectIdentifier: AnyObject] = [:]

    static let root: Int32 = 0
    static let otherPaths: Int32 = 1
    private static let deepest: Int32 = 256
    private static let functionLimit = 1 << 16
    private static let moduleLimit = 256
    let nodeLimit: Int

    init(nodeLimit: Int) { self.nodeLimit = max(nodeLimit, 2) }

    /// The number of a function, which `describe` describes where it is new.
    mutating func number(_ module: AnyObject, _ function: Int, describe: () -> Function) -> Int32 {
        let key = Key(module: ObjectIdentifier(module), function: function)
        if let number = numbers[key] { return number }
        guard functions.count < Self.functionLimit, modules.count < Self.moduleLimit || modules[key.module] != nil
        else { return 1 }
        let number = Int32(functions.count)
        functions.append(describe())
        numbers[key] = number
        modules[key.module] = module
        return number
    }

    /// The node of a function that the one of another node calls.
    mutating func child(_ parent: Int32, _ function: Int32) -> Int32 {
        if nodes[Int(parent)].latestFunction == function { return nodes[Int(parent)].latestChild }
        let child = findChild(parent, function)
        nodes[Int(parent)].latestFunction = function
        nodes[Int(parent)].latestChild = child
        return child
    }

    private mutating func findChild(_ parent: Int32, _ function: Int32) -> Int32 {
        if parent == Self.otherPaths || function == 1 { return Self.otherPaths }
        let key = UInt64(UInt32(bitPattern: parent)) &<< 32 | UInt64(UInt32(bitPattern: function))
        if let known = children[key] { return known }
        var ancestor = parent
        while ancestor > Self.root, nodes[Int(ancestor)].function != function {
            ancestor = nodes[Int(ancestor)].parent
        }
        let child: Int32
        if ancestor > Self.root {
            child = ancestor
        } else {
            let depth = nodes[Int(parent)].depth &+ 1
            guard nodes.count < nodeLimit, depth <= Self.deepest else { return Self.otherPaths }
            child = Int32(nodes.count)
            nodes.append(Node(function: function, parent: parent, depth: depth))
        }
        if children.count < nodeLimit &* 4 { children[key] = child }
        return child
    }

    mutating func count(_ amount: UInt64, _ node: Int32, _ function: Int32) {
        nodes[Int(node)].own &+= amount
        functions[Int(function)].own &+= amount
    }

    mutating func countCall(_ node: Int32, _ function: Int32) {
        nodes[Int(node)].calls &+= 1
        functions[Int(function)].calls &+= 1
    }
}
