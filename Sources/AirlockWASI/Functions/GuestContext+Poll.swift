import Airlock

/// Waiting.
extension GuestContext {
    /// How many subscriptions one call can have.
    private static let mostSubscriptions: UInt32 = 1 << 14

    /// What a guest waits for, and how far that is.
    private struct Subscription {
        enum Kind: UInt8 { case clock, read, write }

        let userData: UInt64
        let kind: Kind
        /// The outcome, once there is one.
        var event: Event?
        /// The time at which it happens, on the monotonic clock.
        var deadline: UInt64?
        var descriptor: HostDescriptor?
    }

    private struct Event {
        var error = Errno.success
        var byteCount: UInt64 = 0
        var isHungUp = false
    }

    func poll(
        _ caller: Caller, _ memory: GuestMemory, _ snapshot: Snapshot, _ subscriptions: UInt32, _ events: UInt32,
        _ count: UInt32,
        _ result: UInt32
    ) throws {
        try memory.require(result, count: 4)
        try memory.require(subscriptions, count: UInt64(count) * UInt64(snapshot.subscriptionSize))
        try memory.require(events, count: UInt64(count) * 32)
        guard count > 0, count <= Self.mostSubscriptions else { throw Errno.inval }
        let start = try time.now(.monotonic)
        var waited: [Subscription] = []
        for index in 0..<count {
            waited.append(
                try subscription(memory, snapshot, at: subscriptions + index * snapshot.subscriptionSize, start))
        }
        try flush()
        try wait(caller, for: &waited)
        var written: UInt32 = 0
        for subscription in waited {
            guard let event = subscription.event else { continue }
            let place = events + written * 32
            for offset: UInt32 in [0, 8, 16, 24] { try memory.store(UInt64(0), at: place, offset) }
            try memory.store(subscription.userData, at: place)
            try memory.store(event.error.rawValue, at: place, 8)
            try memory.store(UInt16(subscription.kind.rawValue), at: place, 10)
            try memory.store(event.byteCount, at: place, 16)
            try memory.store(UInt16(event.isHungUp ? 1 : 0), at: place, 24)
            written += 1
        }
        try memory.store(written, at: result)
    }

    private func subscription(
        _ memory: GuestMemory, _ snapshot: Snapshot, at address: UInt32, _ now: UInt64
    ) throws -> Subscription {
        let userData = try memory.load(UInt64.self, at: address)
        guard
            let kind = Subscription.Kind(
                rawValue: UInt8(truncatingIfNeeded: try memory.load(UInt16.self, at: address, 8)))
        else { throw Errno.inval }
        var subscription = Subscription(userData: userData, kind: kind)
        do throws(Errno) {
            switch kind {
            case .clock:
                let clock = snapshot.clockOffset
                subscription.deadline = try deadline(
                    id: try memory.load(UInt32.self, at: address, clock),
                    timeout: try memory.load(UInt64.self, at: address, clock + 8),
                    flags: try memory.load(UInt16.self, at: address, clock + 24), now)
            case .read, .write:
                try prepare(&subscription, number: try memory.load(UInt32.self, at: address, 16))
            }
        } catch .fault {
            throw Errno.fault
        } catch {
            subscription.event = Event(error: error)
        }
        return subscription
    }

    /// When a clock's time has come, on the monotonic clock.
    private func deadline(id: UInt32, timeout: UInt64, flags: UInt16, _ now: UInt64) throws(Errno) -> UInt64 {
        guard flags & ~1 == 0, let clock = ClockID(rawValue: id) else { throw .inval }
        guard clock == .realtime || clock == .monotonic else { throw .notsup }
        guard flags & 1 != 0 else { return saturating(now, plus: timeout) }
        let current = clock == .monotonic ? now : try time.now(clock)
        return saturating(now, plus: timeout > current ? timeout - current : 0)
    }

    /// Finds out whether a descriptor is ready, or what has to be waited for.
    private func prepare(_ subscription: inout Subscription, number: UInt32) throws(Errno) {
        let descriptor = try table.descriptor(number)
        let reads = subscription.kind == .read
        try descriptor.require(.pollFdReadwrite)
        switch descriptor.target {
        case .file(let file):
            try descriptor.require(reads ? .fdRead : .fdWrite)
            let size = try file.status().size
            subscription.event = Event(
                byteCount: reads ? size - min(size, descriptor.offset) : 0)
        case .input(let input):
            guard reads else { throw .notcapable }
            subscription.descriptor = input.descriptor
            if input.descriptor == nil { subscription.event = Event(byteCount: input.available) }
        case .output(let output):
            guard !reads else { throw .notcapable }
            subscription.descriptor = output.descriptor
            if output.descriptor == nil { subscription.event = Event() }
        case .socket(let socket): subscription.descriptor = socket
        case .directory: throw .badf
        }
    }

    /// Waits until at least one subscription has an outcome.
    private func wait(_ caller: Caller, for subscriptions: inout [Subscription]) throws {
        let watched = subscriptions.indices.filter {
            subscriptions[$0].event == nil && subscriptions[$0].descriptor != nil
        }
        var requests: [Waiting.Request] = watched.compactMap { index in
            subscriptions[index].descriptor.map {
                Waiting.Request(descriptor: $0, isWriting: subscriptions[index].kind == .write)
            }
        }
        let earliest = subscriptions.compactMap(\.deadline).min()
        var hasOutcome = subscriptions.contains { $0.event != nil }
        while true {
            if caller.isStopping { throw Errno.intr }
            let now = try time.now(.monotonic)
            let left = earliest.map { $0 > now ? $0 - now : 0 }
            let isOver = hasOutcome || left == 0
            if !requests.isEmpty || !isOver {
                let longest = time.isReal || earliest == nil ? UInt64.max : 0
                // Time that is not real passes only if nothing happens meanwhile.
                if !requests.isEmpty || time.isReal || earliest == nil {
                    try wait(caller, for: &requests, nanoseconds: isOver ? 0 : min(left ?? .max, longest))
                }
            }
            for (position, index) in watched.enumerated() where requests[position].isReady {
                subscriptions[index].event = Event(
                    byteCount: subscriptions[index].kind == .read ? 1 : 0, isHungUp: requests[position].isHungUp)
                hasOutcome = true
            }
            if !hasOutcome, !time.isReal, let left, left > 0 { time.advance(by: left) }
            let then = try time.now(.monotonic)
            for index in subscriptions.indices {
                if let deadline = subscriptions[index].deadline, deadline <= then {
                    subscriptions[index].event = Event()
                    hasOutcome = true
                }
            }
            if hasOutcome { return }
        }
    }

    /// Waits until a request is ready, the time is over, or the guest is to stop. May end early.
    ///
    /// - Throws: `intr` when the guest is to stop: the engine ends it when the call returns.
    private func wait(_ caller: Caller, for requests: inout [Waiting.Request], nanoseconds: UInt64) throws(Errno) {
        guard nanoseconds > 0 else { return try Waiting.wait(for: &requests, nanoseconds: 0) }
        let bell = try bell()
        defer { bell.silence() }
        try caller.waiting(wokenBy: bell.ring) { () throws(Errno) in
            try Waiting.wait(for: &requests, nanoseconds: nanoseconds, endedBy: bell)
        }
        if caller.isStopping { throw .intr }
    }

    /// Before a call that may wait: passes on what the guest has written, and waits in a way that can be stopped.
    func prepareToWait(_ caller: Caller, for descriptor: HostDescriptor, isWriting: Bool) throws {
        try flush()
        var requests = [Waiting.Request(descriptor: descriptor, isWriting: isWriting)]
        try Waiting.wait(for: &requests, nanoseconds: 0)
        // One that fails at once instead of waiting is asked only by the call itself.
        guard !requests[0].isReady, !descriptor.isNonblocking else { return }
        while !requests[0].isReady { try wait(caller, for: &requests, nanoseconds: .max) }
    }
}
