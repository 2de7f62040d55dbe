/// What is done once the whole body is lowered, when every branch knows its target.
extension FunctionLowering {
    mutating func finish() {
        threadJumps()
        fusePairs()
    }

    /// Lets branches that lead to a jump go where it goes.
    private mutating func threadJumps() {
        for patch in patches {
            var target = patch.base &+ offset(of: patch)
            // Bounded, because jumps may run in circles.
            for _ in 0..<4 where target < code.count && handler(at: target) == .br {
                target = target &+ 1 &+ Int(Int32(truncatingIfNeeded: code[target &+ 1] &>> 32))
            }
            setOffset(cell: patch.cell, base: patch.base, to: target)
        }
    }

    private func offset(of patch: Patch) -> Int {
        patch.cell == patch.base
            ? Int(Int32(truncatingIfNeeded: code[patch.cell] &>> 32)) : Int(truncatingIfNeeded: code[patch.cell])
    }

    private func handler(at start: Int) -> HandlerID { HandlerID(rawValue: UInt16(truncatingIfNeeded: code[start])) }

    /// Replaces handler numbers by addresses, with one handler for two instructions where there is one.
    private mutating func fusePairs() {
        var index = 0
        while index < starts.count {
            let start = starts[index]
            let first = handler(at: start)
            code[start] = handlers.cell(first)
            index &+= 1
            guard index < starts.count else { return }
            let second = handler(at: starts[index])
            if let both = handlers.pair(first, second) {
                code[start] = handlers.cell(both)
                code[starts[index]] = handlers.cell(second)
                index &+= 1
            }
        }
    }
}
