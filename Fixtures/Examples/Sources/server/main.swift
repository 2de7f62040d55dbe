// A server that lets guests answer requests: a pool of instances that are put back after each request, a deadline for each,
// and a budget for all of them together.
import Airlock
import AirlockWAT

/// Answers with its input; requests that begin with 'x' never end.
let handler = """
    (module (memory (export "memory") 1)
      (func (export "respond") (param $at i32) (param $count i32)
        (if (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x78)) (then (loop (br 0))))
        (i32.store8 (local.get $at) (i32.sub (i32.load8_u (local.get $at)) (i32.const 32)))))
    """

let budget = ResourceBudget(limit: 64 << 20)
let pool = try InstancePool(
    try Module(wat: handler), configuration: InstancePool.Configuration(observer: budget, maximumCount: 4))

let requests = (0..<200).map { $0 % 50 == 7 ? "x\($0)" : "request \($0)" }
let answers = await withTaskGroup(of: String.self, returning: [String: Int].self) { group in
    for request in requests {
        group.addTask {
            do {
                return try await pool.withInstance { guest in
                    try guest.store.withDeadline(.milliseconds(250)) {
                        try guest.exchange("respond", request, returning: .inPlace)
                    }
                }
            } catch let error as any AirlockError {
                return error.category == .limit ? "504" : "500"
            } catch {
                return "500"
            }
        }
    }
    var counts: [String: Int] = [:]
    for await answer in group { counts[answer.hasPrefix("Request") ? "200" : answer, default: 0] += 1 }
    return counts
}
for (status, count) in answers.sorted(by: { $0.key < $1.key }) { print("\(status): \(count)") }
print("instances at once: \(pool.counts.inUse + pool.counts.idle <= 4 ? "at most 4" : "too many")")
