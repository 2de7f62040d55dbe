import Airlock
import AirlockTestModules
import AirlockWAT
import Dispatch

extension Benchmark {
    /// How long it takes from a request until the error of an endless guest is in hand, and what calls and other guests pay
    /// for it.
    static var stopping: [Benchmark] {
        Runaway.all.filter { !$0.isStart }.flatMap { guest in Way.allCases.flatMap { latency(of: guest, by: $0) } }
            + callsWithDeadlines + neighbours
    }

    private enum Way: String, CaseIterable { case interrupt, deadline }

    // MARK: Latency

    /// Of 200 stops, measured once for both benchmarks, the median and the maximum.
    private static func latency(of guest: Runaway, by way: Way) -> [Benchmark] {
        let stops = Stops { try latencies(of: guest, by: way) }
        let name = "\(way)-" + guest.name.split(separator: " ").joined(separator: "-")
        return [
            Benchmark("stopping", name) {
                .quantity(.nanoseconds) { (Measurement.median(of: try stops.found.get()), []) }
            },
            Benchmark("stopping", name + "-maximum") {
                .quantity(.nanoseconds) { (try stops.found.get().max() ?? 0, []) }
            },
        ]
    }

    private final class Stops {
        private(set) lazy var found = Result { try measure() }
        private let measure: () throws -> [Double]

        init(_ measure: @escaping () throws -> [Double]) { self.measure = measure }
    }

    /// When something happened on another thread. Written before a semaphore is signalled and read after it was waited for.
    private final class Moment: @unchecked Sendable {
        var time = ContinuousClock.now
    }

    private static func latencies(of guest: Runaway, by way: Way) throws -> [Double] {
        var limits = ResourceLimits()
        limits.storeBytes = 1 << 30
        let store = try Store(limits: limits)
        let run = try guest.instance(in: store).function("run", as: (() -> Void).self)
        let handle = store.interruptHandle
        let queue = DispatchQueue(label: "requests")
        var found: [Double] = []
        for number in 0..<200 {
            // At another place of the guest each time.
            let pause = 500 + number * 37 % 1000
            let request = Moment()
            let isMade = DispatchSemaphore(value: 0)
            switch way {
            case .interrupt:
                queue.asyncAfter(deadline: .now() + .microseconds(pause)) {
                    request.time = .now
                    handle.interrupt()
                    isMade.signal()
                }
            case .deadline:
                request.time = .now + .microseconds(pause)
                try store.setDeadline(request.time)
                isMade.signal()
            }
            do {
                try run()
                throw BenchmarkFailure("\(guest.name) ends")
            } catch let trap as Trap {
                let end = ContinuousClock.now
                guard trap.code == (way == .interrupt ? .interrupted : .deadlineExceeded) else { throw trap }
                isMade.wait()
                let (seconds, attoseconds) = request.time.duration(to: end).components
                found.append(Double(seconds) * 1e9 + Double(attoseconds) / 1e9)
            }
            try store.setDeadline(nil)
        }
        return found
    }

    // MARK: Costs

    private static var callsWithDeadlines: [Benchmark] {
        func ok(in store: Store) throws -> () throws -> Int32 {
            let ok = try Runaway.all[0].instance(in: store).function("ok", as: (() -> Int32).self)
            return { try ok() }
        }
        return [
            Benchmark("stopping", "call") {
                let call = try ok(in: try Store())
                return .time { for _ in 0..<$0 { _ = try call() } }
            },
            Benchmark("stopping", "call-while-a-deadline-is-set", reference: "call") {
                let store = try Store()
                let call = try ok(in: store)
                try store.setDeadline(.now + .seconds(86_400))
                return .time { for _ in 0..<$0 { _ = try call() } }
            },
            Benchmark("stopping", "call-with-a-deadline-of-its-own", reference: "call") {
                let store = try Store()
                let call = try ok(in: store)
                return .time { for _ in 0..<$0 { _ = try store.withDeadline(.seconds(10)) { try call() } } }
            },
        ]
    }

    /// A guest that computes while another one of the same module runs: one that is never stopped, and one that is a thousand
    /// times a second.
    private static var neighbours: [Benchmark] {
        [
            neighbour("beside-one-that-runs", isStopped: false, reference: nil),
            neighbour("beside-one-that-is-stopped", isStopped: true, reference: "beside-one-that-runs"),
        ]
    }

    private static func neighbour(_ name: String, isStopped: Bool, reference: String?) -> Benchmark {
        Benchmark("stopping", name, reference: reference) {
            let module = try Module(
                wat: """
                    (module
                      (func (export "spin") (loop (br 0)))
                      (func (export "count") (param i64)
                        (loop (br_if 0 (i64.ne (local.tee 0 (i64.sub (local.get 0) (i64.const 1))) (i64.const 0))))))
                    """)
            let count = try Instance(module).function("count", as: ((Int64) -> Void).self)
            return .time { iterations in
                let (isReady, isOver, isDone) = (
                    DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)
                )
                let handle = HandleBox()
                DispatchQueue(label: "neighbour").async {
                    defer { isDone.signal() }
                    guard let store = try? Store(), let instance = try? Instance(module, store: store) else {
                        isReady.signal()
                        return
                    }
                    handle.value = store.interruptHandle
                    isReady.signal()
                    repeat {
                        if isStopped {
                            try? store.withDeadline(.milliseconds(1)) { try instance.call("spin") }
                        } else {
                            try? instance.call("spin")
                        }
                    } while isOver.wait(timeout: .now()) == .timedOut
                }
                isReady.wait()
                try count(Int64(iterations) * 1000)
                isOver.signal()
                handle.value?.interrupt()
                isDone.wait()
            }
        }
    }

    /// As `Moment`.
    private final class HandleBox: @unchecked Sendable {
        var value: InterruptHandle?
    }
}
