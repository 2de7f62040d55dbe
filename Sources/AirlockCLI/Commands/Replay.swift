import Airlock

extension Command {
    static let replay = Command(
        name: "replay", summary: "Run a recorded program again, without its host.",
        discussion: """
            FILE is what run --record has written. It holds the modules, so nothing else is needed. What functions of the host
            gave then is given again, and what they wrote into memory is written again: no file is read and nothing is sent.
            What the guests do is compared with the recording, to the last byte of their memories.

            A fault that was recorded is reported on the standard error as it was then, with source lines where the module has
            debug information. The exit code is 0 if all was as recorded, a fault included; else 1, and the first event that
            differs is told.

            With --inspect, uses of memory that are wrong though nothing faults are told as with run --inspect, but for accesses
            between blocks, which lie where they lay then. If something is found, the exit code is 1.
            """,
        operands: [Operand(name: "FILE", help: "The recording; - is the standard input.")],
        options: [replayUntil, replayEvents, replayInspect, replayTimeout]
    ) { arguments, console in
        let file = arguments.operands[0]
        let until = try arguments.value(of: replayUntil).map { text in
            guard let number = UInt64(text) else { throw UsageError("'\(text)' is not the number of an event") }
            return number
        }
        let timeout = try arguments.value(of: replayTimeout).map { try Duration(timeout: $0) }
        do {
            let recording = try Recording(try console.read(file))
            let replay = try Replay(
                recording, limits: recording.limits, inspects: arguments.contains(replayInspect)
            ) { finding in
                console.error("\(finding)".split(separator: "\n").map { String($0).printable }.joined(separator: "\n"))
            }
            if arguments.contains(replayEvents) {
                replay.onEvent = { event in
                    let indent = String(repeating: "  ", count: min(event.depth, 20))
                    console.print("\(event.number) \(indent)\(event.description.printable)")
                }
            }
            let interruption = Interruption(replay.store.interruptHandle)
            defer { interruption.cancel() }
            try replay.store.setDeadline(timeout.map { .now + $0 })
            let ending = try replay.run(until: until ?? .max)
            console.print("\(replay.eventCount) of \(recording.eventCount) events replayed\(ending.explanation)")
            if let error = replay.error { console.error(Diagnostic.text(of: error, file: file)) }
            return replay.findings.isEmpty ? .success : .failure
        } catch let error as FileError {
            throw error
        } catch {
            console.error(Diagnostic.text(of: error, file: file))
            return .failure
        }
    }

    private static let replayUntil = Option(
        name: "until", value: "N",
        help: "Stop before event N, and tell where the guest is; --events tells their numbers.")
    private static let replayEvents = Option(name: "events", help: "Print each event as it happens.")
    private static let replayInspect = Option(
        name: "inspect", help: "Tell of uses of memory that are wrong though nothing faults.")
    private static let replayTimeout = Option(
        name: "timeout", value: "TIME", help: "How long it may run: 500ms, 5s, 1.5s, 2m. The unit must be given.")
}

extension Replay.Ending {
    fileprivate var explanation: String {
        switch self {
        case .complete: ", all as recorded"
        case .recordingEnds: ", all as recorded; the recording was cut off here"
        case .stopped(let backtrace):
            backtrace.frames.isEmpty ? "; no guest is running here" : "; the guest is\n\(backtrace)".printable
        }
    }
}
