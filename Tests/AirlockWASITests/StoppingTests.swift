#if !os(Windows)
import Airlock
import AirlockWASI
import Foundation
import Testing

/// Guests that wait are stopped as those that compute are, and stay usable.
@Suite struct StoppingTests {
    /// A call that waits for ever.
    struct Wait: Sendable, CustomTestStringConvertible {
        let name: String
        let arguments: [UInt64]
        /// The subscription that it makes: an offset and a number each.
        var subscription: [(UInt32, UInt64)] = []
        /// Whether it waits only when it was made often.
        var isRepeated = false
        let what: String

        var testDescription: String { what }

        // Descriptors: 3 is a directory with a pipe, 4 a connected socket, 5 one that listens.
        static let all = [
            Wait(
                name: "poll_oneoff", arguments: [1024, 2048, 1, 64],
                subscription: [(8, 0), (16, 1), (24, .max), (32, 0), (40, 0)], what: "sleeping"),
            Wait(
                name: "poll_oneoff", arguments: [1024, 2048, 1, 64], subscription: [(8, 1), (16, 0)],
                what: "polling the input"),
            Wait(
                name: "poll_oneoff", arguments: [1024, 2048, 1, 64], subscription: [(8, 1), (16, 4)],
                what: "polling a socket"),
            Wait(name: "fd_read", arguments: [0, 128, 1, 64], what: "reading the input"),
            Wait(name: "fd_read", arguments: [4, 128, 1, 64], what: "reading a socket"),
            Wait(name: "fd_read", arguments: [6, 128, 1, 64], what: "reading a named pipe"),
            Wait(name: "sock_recv", arguments: [4, 128, 1, 0, 64, 68], what: "receiving"),
            Wait(name: "sock_accept", arguments: [5, 0, 64], what: "accepting"),
            Wait(name: "sock_send", arguments: [4, 128, 1, 0, 64], isRepeated: true, what: "sending"),
            Wait(name: "fd_write", arguments: [4, 128, 1, 64], isRepeated: true, what: "writing to a socket"),
        ]
    }

    /// What the guest waits for, none of which ever comes by itself.
    private final class Surroundings {
        let folder: TemporaryFolder
        let input = Pipe()
        let socket: CInt
        let peer: CInt
        let listener: CInt
        /// Keeps the named pipe from being at its end.
        let writer: CInt
        let store: Store
        let probe: Probe

        init() throws {
            #if os(Linux)
            let stream = CInt(SOCK_STREAM.rawValue)
            #else
            let stream = SOCK_STREAM
            #endif
            folder = try TemporaryFolder()
            var pair: [CInt] = [-1, -1]
            try #require(unsafe socketpair(AF_UNIX, stream, 0, &pair) == 0)
            (socket, peer) = (pair[0], pair[1])
            listener = Foundation.socket(AF_INET, stream, 0)
            try #require(listen(listener, 1) == 0)
            try #require(unsafe mkfifo(folder.path("pipe"), 0o600) == 0)
            writer = unsafe open(folder.path("pipe"), O_RDWR)
            var configuration = WASI.Configuration()
            configuration.preopens = ["/": .host(folder.path)]
            configuration.sockets = [WASI.Socket(descriptor: socket), WASI.Socket(descriptor: listener)]
            configuration.input = .descriptor(input.fileHandleForReading.fileDescriptor)
            store = try Store()
            probe = try Probe(configuration, store: store)
            try #require(try probe.open("pipe").number == 6)
        }

        deinit { for number in [socket, peer, listener, writer] { close(number) } }

        /// Makes the call until it does not return.
        func make(_ wait: Wait) throws {
            for (offset, value) in [(0, 0)] + wait.subscription {
                try probe.memory.store(value, at: GuestAddress(1024 + offset))
            }
            try probe.memory.store(UInt32(4096), at: 128)
            try probe.memory.store(UInt32(32768), at: 132)
            repeat {
                #expect(try probe.call(wait.name, wait.arguments) == .success)
            } while wait.isRepeated
        }
    }

    private func stop(_ body: () throws -> Void) -> Trap? { #expect(throws: Trap.self) { try body() } }

    @Test(.timeLimit(.minutes(1)), arguments: Wait.all)
    func deadlinesEndIt(_ wait: Wait) throws {
        let surroundings = try Surroundings()
        for _ in 0..<2 {
            let trap = stop { try surroundings.store.withDeadline(.milliseconds(10)) { try surroundings.make(wait) } }
            #expect(trap?.code == .deadlineExceeded)
            #expect(trap?.backtrace.frames.first?.name == wait.name)
        }
        // One that has passed already.
        #expect(stop { try surroundings.store.withDeadline(.zero) { try surroundings.make(wait) } } != nil)
    }

    @Test(.timeLimit(.minutes(1)), arguments: Wait.all)
    func interruptionsEndIt(_ wait: Wait) throws {
        let surroundings = try Surroundings()
        let handle = surroundings.store.interruptHandle
        for _ in 0..<2 {
            Thread.detachNewThread {
                Thread.sleep(forTimeInterval: 0.01)
                handle.interrupt()
            }
            #expect(stop { try surroundings.make(wait) }?.code == .interrupted)
        }
        // What comes afterwards is read as ever, and waits are as long as they should be.
        try surroundings.input.fileHandleForWriting.write(contentsOf: Data("late".utf8))
        #expect(try surroundings.probe.read(10, from: 0).bytes == Array("late".utf8))
        let start = ContinuousClock.now
        for (offset, value) in [(8, 0), (16, 1), (24, 5_200_000), (32, 0), (40, 0)] as [(UInt32, UInt64)] {
            try surroundings.probe.memory.store(value, at: GuestAddress(1024 + offset))
        }
        #expect(try surroundings.probe.call("poll_oneoff", [1024, 2048, 1, 64]) == .success)
        #expect(start.duration(to: .now) >= .nanoseconds(5_200_000))
    }

    /// Who asks not to wait does not.
    @Test(.timeLimit(.minutes(1))) func nothingWaitsThatShouldNot() throws {
        let surroundings = try Surroundings()
        let probe = surroundings.probe
        #expect(try probe.call("fd_fdstat_set_flags", [4, 1 << 2]) == .success)
        #expect(try probe.read(10, from: 4).errno == .again)
        #expect(fcntl(surroundings.input.fileHandleForReading.fileDescriptor, F_SETFL, O_NONBLOCK) == 0)
        #expect(try probe.read(10, from: 0).errno == .again)
    }

    @Test(.timeLimit(.minutes(1))) func programsEnd() throws {
        let module = try Fixture.module("input_output")
        for what in ["spin", "sleep"] {
            let store = try Store()
            let trap = stop {
                try store.withDeadline(.milliseconds(10)) {
                    _ = try WASI(arguments: ["x", what]).run(module, store: store)
                }
            }
            #expect(trap?.code == .deadlineExceeded)
        }
        let store = try Store(fuel: 1000)
        #expect(stop { _ = try WASI(arguments: ["x", "spin"]).run(module, store: store) }?.code == .outOfFuel)
    }

    /// A bell has two descriptors, which a guest takes along when it goes.
    @Test(.timeLimit(.minutes(1))) func nothingIsLeftOpen() throws {
        let module = try Fixture.module("input_output")
        func nextNumber() -> CInt {
            let number = dup(0)
            close(number)
            return number
        }
        let before = nextNumber()
        let count = 200
        for _ in 0..<count {
            let store = try Store()
            let trap = stop {
                try store.withDeadline(.microseconds(500)) {
                    _ = try WASI(arguments: ["x", "sleep"]).run(module, store: store)
                }
            }
            #expect(trap?.code == .deadlineExceeded)
        }
        // Others may have opened some meanwhile, but not so many.
        #expect(nextNumber() < before + CInt(count))
    }
}
#endif
