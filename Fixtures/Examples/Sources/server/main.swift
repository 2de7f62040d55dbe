// A server that lets guests answer requests: a pool of instances that are put back after each request, a deadline for each,
// limits for one guest and a budget for all. `server` answers some hundred requests; `server 60` a minute of them, and measures.
import Airlock
import AirlockWAT

/// Answers in upper case. Some requests are hostile: 'x' never ends, 't' traps, 'm' takes memory until there is none.
let handler = """
    (module (memory (export "memory") 1)
      (func (export "malloc") (param i32) (result i32) (i32.const 1024))
      (func (export "free") (param i32))
      (func (export "respond") (param $at i32) (param $count i32) (local $kind i32)
        (local.set $kind (i32.load8_u (local.get $at)))
        (if (i32.eq (local.get $kind) (i32.const 0x78)) (then (loop (br 0))))
        (if (i32.eq (local.get $kind) (i32.const 0x74)) (then (unreachable)))
        (if (i32.eq (local.get $kind) (i32.const 0x6D)) (then
          (loop (br_if 0 (i32.ge_s (memory.grow (i32.const 16)) (i32.const 0)))) (unreachable)))
        (i32.store8 (local.get $at) (i32.sub (local.get $kind) (i32.const 32)))))
    """

let refusals = Refusals()
let pool = try InstancePool(
    try Module(wat: handler),
    configuration: InstancePool.Configuration(
        limits: ResourceLimits(memoryBytes: 16 << 20), observer: ResourceBudget(limit: 64 << 20), maximumCount: 4,
        tracer: Tracer { if case .growthRefused = $0 { refusals.add() } }))

/// Status and, where there is one, the answer; as HTTP has them.
func respond(to request: String) async -> (status: Int, body: String) {
    do {
        let answer = try await pool.withInstance { guest in
            try guest.store.withDeadline(.milliseconds(100)) {
                try guest.exchange("respond", request, returning: .inPlace)
            }
        }
        return (200, answer)
    } catch let error as any AirlockError {
        return (error.category == .limit ? 504 : 500, error.identifier)
    } catch {
        return (500, "\(error)")
    }
}

let report = await load(clients: 64, seconds: CommandLine.arguments.dropFirst().first.flatMap { Double($0) })
for (outcome, count) in report.outcomes.sorted(by: { $0.key < $1.key }) { print("\(outcome): \(count)") }
print("growth was refused: \(refusals.count > 0)")
print("instances at once: \(pool.counts.made <= 4 ? "at most 4" : "\(pool.counts)")")
if let measured = report.measured { print(measured) }
