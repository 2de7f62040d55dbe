import AirlockPlatform

/// Looks after what has to happen at a time, whatever guests do meanwhile. One thread for the process, which starts when it
/// is first needed.
final class Watchdog: @unchecked Sendable {
    static let shared = Watchdog()

    private struct Appointment {
        let time: ContinuousClock.Instant
        // Weak, so that a deadline in an hour does not keep what was dropped.
        weak var subject: Interrupts?
    }

    private let lock = Lock()
    /// A heap: none is later than those at twice its index and one or two more. Guarded by `lock`, as all here.
    private var appointments: [Appointment] = []
    /// How many there may be before those whose subjects are gone are looked for.
    private var crowd = 64
    private var alarm: Alarm?

    /// Has `wake` called at a time, or soon after. False when the platform has no room for a thread.
    func schedule(_ subject: Interrupts, at time: ContinuousClock.Instant) -> Bool {
        lock.withLock {
            if alarm == nil { alarm = Alarm.start { Watchdog.shared.ring() } }
            guard let alarm else { return false }
            if appointments.count >= crowd {
                let living = appointments.filter { $0.subject != nil }.sorted { $0.time < $1.time }
                appointments = living
                crowd = max(64, living.count &* 2)
            }
            appointments.append(Appointment(time: time, subject: subject))
            if siftUp() == 0 { alarm.wake() }
            return true
        }
    }

    /// Does what is due. Returns how long there is nothing to do then.
    private func ring() -> Duration? {
        while true {
            let now = ContinuousClock.now
            let (due, pause): (Interrupts?, Duration?) = lock.withLock {
                guard let first = appointments.first else { return (nil, nil) }
                guard first.time <= now else { return (nil, now.duration(to: first.time)) }
                removeFirst()
                // One that is gone needs nothing, but others may be due.
                return (first.subject, .zero)
            }
            if let due { due.wake(now) } else if pause != .zero { return pause }
        }
    }

    // MARK: The heap

    /// Moves the last one up to where it belongs, and returns where that is.
    private func siftUp() -> Int {
        var index = appointments.count &- 1
        while index > 0, appointments[index].time < appointments[(index &- 1) / 2].time {
            appointments.swapAt(index, (index &- 1) / 2)
            index = (index &- 1) / 2
        }
        return index
    }

    private func removeFirst() {
        appointments.swapAt(0, appointments.count &- 1)
        appointments.removeLast()
        var index = 0
        while true {
            var earliest = index
            for child in [2 &* index &+ 1, 2 &* index &+ 2]
            where child < appointments.count && appointments[child].time < appointments[earliest].time {
                earliest = child
            }
            if earliest == index { return }
            appointments.swapAt(index, earliest)
            index = earliest
        }
    }
}
