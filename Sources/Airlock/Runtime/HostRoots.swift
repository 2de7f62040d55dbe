import AirlockPlatform

/// What values of the host keep from being collected: references, and tables and globals.
///
/// The only part of a store that other threads touch: values may be released anywhere. What they held is then let go the next
/// time that the store looks here.
final class HostRoots: @unchecked Sendable {
    enum Root {
        case reference(UInt64)
        case table(TableInstance)
        case global(GlobalInstance)
        case exception(ExceptionInstance)
    }

    private let lock = Lock()
    private var roots: [Root?] = []
    private var free: [Int] = []
    /// Released, but not yet let go of. Guarded by `lock`, as all others but `released` are of the store's thread.
    private var released: [Int] = []

    /// Keeps something until the result is released.
    func hold(_ root: Root) -> HostRoot {
        if free.isEmpty { takeReleased() }
        if let index = free.popLast() {
            roots[index] = root
            return HostRoot(self, index)
        }
        roots.append(root)
        return HostRoot(self, roots.count &- 1)
    }

    fileprivate func release(_ index: Int) { lock.withLock { released.append(index) } }

    /// Lets go of what was released, maybe on other threads.
    func takeReleased() {
        let indices = lock.withLock {
            let indices = released
            released.removeAll(keepingCapacity: true)
            return indices
        }
        // What ends with them may run code of the host, which comes here again: so it ends when all is done.
        var ended: [Root?] = []
        for index in indices {
            ended.append(roots[index])
            roots[index] = nil
        }
        free.append(contentsOf: indices)
        withExtendedLifetime(ended) {}
    }

    /// How many things are held now.
    var count: Int {
        takeReleased()
        return roots.count &- free.count
    }

    /// All that was held when `takeReleased` was called last.
    var held: [Root] { roots.compactMap(\.self) }
}

/// Keeps something of a store from being collected as long as it lives itself. May be released on any thread.
final class HostRoot: Sendable {
    private let roots: HostRoots
    private let index: Int

    fileprivate init(_ roots: HostRoots, _ index: Int) {
        self.roots = roots
        self.index = index
    }

    deinit { roots.release(index) }
}
