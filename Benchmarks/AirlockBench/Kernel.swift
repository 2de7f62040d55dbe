import Airlock

/// A row of kernels.tsv.
struct Kernel {
    let name: String
    let export: String
    /// The size for which `result` holds.
    let n: Int32
    let result: Value

    init?(row: some StringProtocol) {
        let fields = row.split(separator: "\t")
        guard fields.count == 6, let n = Int32(fields[3]) else { return nil }
        switch fields[4] {
        case "i32":
            guard let result = Int32(fields[5]) else { return nil }
            self.result = .i32(result)
        case "i64":
            guard let result = Int64(fields[5]) else { return nil }
            self.result = .i64(result)
        default: return nil
        }
        name = String(fields[0])
        export = String(fields[2])
        self.n = n
    }

    /// The kernel's function on an instance of its own. Its result is compared for the size that has a known one.
    func load(from guests: Guests) throws -> (Int32) throws -> Value {
        let store = try Store(fuel: guests.isMetered ? .max : nil)
        if guests.isInspected { store.inspector = Inspector() }
        let instance = try Instance(try Module(try guests.module(name)), store: store)
        let function = try instance.function(export)
        return { size in
            let results = try function.call([.i32(size)])
            guard let found = results.first, size != n || found == result else {
                throw BenchmarkFailure("\(name) \(size) gives \(results), not \(result)")
            }
            return found
        }
    }
}
