/// What identifiers mean in one scope. Emptied in constant time, because a script has thousands of modules and a module
/// thousands of functions.
struct SymbolMap: Sendable {
    private var values: [UInt32] = []
    private var epochs: [UInt32] = []
    private var epoch: UInt32 = 1

    mutating func removeAll() {
        epoch &+= 1
        if epoch == 0 {
            values.removeAll()
            epochs.removeAll()
            epoch = 1
        }
    }

    subscript(symbol: UInt32) -> UInt32? {
        get {
            let index = Int(symbol)
            return index < epochs.count && epochs[index] == epoch ? values[index] : nil
        }
        set {
            let index = Int(symbol)
            if index >= epochs.count {
                guard newValue != nil else { return }
                let missing = index &+ 1 &- epochs.count &+ epochs.count / 2
                values.append(contentsOf: repeatElement(0, count: missing))
                epochs.append(contentsOf: repeatElement(0, count: missing))
            }
            if let newValue {
                values[index] = newValue
                epochs[index] = epoch
            } else {
                epochs[index] = 0
            }
        }
    }
}
