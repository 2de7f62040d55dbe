// Objects and reference counts, as Swift makes them: search trees built, walked and dropped.

final class Node {
    let key: UInt32
    var left: Node?
    var right: Node?

    init(key: UInt32) {
        self.key = key
    }
}

struct Tree {
    private var root: Node?
    private(set) var count = 0

    mutating func insert(_ key: UInt32) {
        guard var node = root else {
            root = Node(key: key)
            count = 1
            return
        }
        while node.key != key {
            let next = key < node.key ? node.left : node.right
            if let next {
                node = next
                continue
            }
            if key < node.key { node.left = Node(key: key) } else { node.right = Node(key: key) }
            count += 1
            return
        }
    }

    func contains(_ key: UInt32) -> Bool {
        var node = root
        while let current = node, current.key != key {
            node = key < current.key ? current.left : current.right
        }
        return node != nil
    }

    func forEach(_ body: (UInt32) -> Void) {
        var path: [Node] = []
        var node = root
        while node != nil || !path.isEmpty {
            while let current = node {
                path.append(current)
                node = current.left
            }
            let last = path.removeLast()
            body(last.key)
            node = last.right
        }
    }
}

struct RandomNumbers: Sequence, IteratorProtocol {
    var state: UInt32

    mutating func next() -> UInt32? {
        state ^= state << 13
        state ^= state >> 17
        state ^= state << 5
        return state
    }
}

func fold(_ checksum: UInt32, _ value: UInt32) -> UInt32 {
    (checksum ^ value) &* 16_777_619
}

#if !NATIVE
@_expose(wasm, "run")
@_cdecl("run")
#endif
public func run(_ n: Int32) -> Int32 {
    var checksum: UInt32 = 2_166_136_261
    for round in 0..<max(n, 0) {
        var tree = Tree()
        for number in RandomNumbers(state: UInt32(round) + 1).prefix(1000) {
            tree.insert(number & 0xfff)
        }
        var found: UInt32 = 0
        for key in 0..<UInt32(500) where tree.contains(key * 8) { found += 1 }
        tree.forEach { checksum = fold(checksum, $0) }
        checksum = fold(checksum, found ^ UInt32(tree.count))
    }
    return Int32(bitPattern: checksum)
}
