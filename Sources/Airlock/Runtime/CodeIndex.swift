/// Functions by the address of their code, which comes in any order.
///
/// Adding takes a number of steps that grows as the logarithm of the count, in the mean, however often a lookup comes
/// between.
struct CodeIndex {
    /// Each by address. Every run is longer than the one behind it.
    private var runs: [[LoweredFunction]] = []

    mutating func insert(_ function: LoweredFunction) {
        var run = [function]
        while let last = runs.last, last.count <= run.count {
            run = Self.merge(last, run)
            runs.removeLast()
        }
        runs.append(run)
    }

    private static func merge(_ first: [LoweredFunction], _ second: [LoweredFunction]) -> [LoweredFunction] {
        var merged: [LoweredFunction] = []
        merged.reserveCapacity(first.count &+ second.count)
        var (first, second) = (first[...], second[...])
        while let a = first.first, let b = second.first {
            if a.memory.start.address < b.memory.start.address {
                merged.append(a)
                first.removeFirst()
            } else {
                merged.append(b)
                second.removeFirst()
            }
        }
        return merged + first + second
    }

    /// The function in whose code `pointer` lies.
    func function(at pointer: CodePointer) -> LoweredFunction? {
        for run in runs {
            // The last that begins at the address or before.
            let next = run.partitioningIndex { $0.memory.start.address > pointer.address }
            if next > 0, run[next &- 1].memory.position(of: pointer) != nil { return run[next &- 1] }
        }
        return nil
    }
}
