import Airlock
import Foundation

/// What became of all requests.
struct Report: Sendable {
    var outcomes: [String: Int] = [:]
    /// How fast, where that was asked for.
    var measured: String?
}

/// Many clients at once, each of which sends a request when the last one was answered: 400 in all, or for some time.
func load(clients: Int, seconds: Double?) async -> Report {
    let clock = ContinuousClock()
    let start = clock.now
    let end = seconds.map { start + .seconds($0) }
    return await withTaskGroup(of: [(outcome: String, took: Duration)].self) { group in
        for client in 0..<clients {
            group.addTask {
                var answers: [(String, Duration)] = []
                var number = client
                while end.map({ clock.now < $0 }) ?? (number < 400) {
                    let began = clock.now
                    // A request has come; others have too, and each waits for its turn.
                    await Task.yield()
                    let answer = await respond(to: request(number))
                    let outcome = answer.status == 200 ? "200" : "\(answer.status) \(answer.body)"
                    answers.append((answer.body.hasPrefix("Request") ? "200" : outcome, clock.now - began))
                    number += clients
                }
                return answers
            }
        }
        var report = Report()
        var times: [Duration] = []
        for await answers in group {
            for answer in answers {
                report.outcomes[answer.outcome, default: 0] += 1
                if answer.outcome == "200" { times.append(answer.took) }
            }
        }
        guard end != nil, !times.isEmpty else { return report }
        times.sort()
        let rate = Double(report.outcomes.values.reduce(0, +)) / ((clock.now - start) / .seconds(1))
        report.measured =
            "\(Int(rate)) requests a second; of the good ones half took \(times[times.count / 2]), "
            + "99 % at most \(times[times.count * 99 / 100]), the longest \(times[times.count - 1])"
        return report
    }
}

/// One in two hundred never ends, one traps, and one wants all memory.
private func request(_ number: Int) -> String {
    switch number % 200 {
    case 7: "x\(number)"
    case 31: "t\(number)"
    case 58: "m\(number)"
    default: "request \(number)"
    }
}

/// Counts, on whichever thread asks.
final class Refusals: @unchecked Sendable {
    // Sendable, because what changes is guarded by `lock`.
    private let lock = NSLock()
    private var refused = 0

    var count: Int { lock.withLock { refused } }
    func add() { lock.withLock { refused += 1 } }
}
