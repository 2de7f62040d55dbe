/// What is done once the whole body is lowered.
extension FunctionLowering {
    private func handler(at start: Int) -> HandlerID { HandlerID(rawValue: UInt16(truncatingIfNeeded: code[start])) }

    /// Replaces handler numbers by addresses, with one handler for two instructions where there is one.
    mutating func finish() {
        if pauses {
            for start in starts {
                code[start] = handlers.cell(.pause)
                code[start &+ 1] = handlers.cell(handler(at: start &+ 1))
            }
            return
        }
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
