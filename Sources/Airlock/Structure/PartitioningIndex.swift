extension RandomAccessCollection where Index == Int {
    /// The first index whose element `belongs` holds for, where it holds for every element behind one for which it does.
    func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low &+ (high &- low) / 2
            if belongs(self[middle]) { high = middle } else { low = middle &+ 1 }
        }
        return low
    }
}
