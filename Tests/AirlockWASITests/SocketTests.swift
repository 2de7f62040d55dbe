#if !os(Windows)
import Airlock
import AirlockWASI
import Foundation
import Testing

/// Sockets that the host gives.
@Suite struct SocketTests {
    /// A descriptor that is closed with this object.
    private final class Descriptor {
        let number: CInt

        init(_ number: CInt) throws {
            guard number >= 0 else { throw CocoaError(.fileReadUnknown) }
            self.number = number
        }

        deinit { close(number) }
    }

    #if os(Linux)
    private static let stream = CInt(SOCK_STREAM.rawValue)
    #else
    private static let stream = SOCK_STREAM
    #endif

    private static func pair() throws -> (Descriptor, Descriptor) {
        var numbers: [CInt] = [-1, -1]
        guard unsafe socketpair(AF_UNIX, stream, 0, &numbers) == 0 else { throw CocoaError(.fileReadUnknown) }
        return (try Descriptor(numbers[0]), try Descriptor(numbers[1]))
    }

    /// A socket that listens under a name in the file system, and one that has connected to it and sent "knock".
    private static func listener(at path: String) throws -> (Descriptor, Descriptor) {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: Array(path.utf8.prefix(100))) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        func with(_ body: (UnsafePointer<sockaddr>) -> CInt) throws {
            let result = unsafe withUnsafePointer(to: &address) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0) }
            }
            try #require(result == 0)
        }
        let listener = try Descriptor(socket(AF_UNIX, stream, 0))
        try unsafe with { unsafe bind(listener.number, $0, size) }
        try #require(listen(listener.number, 1) == 0)
        let guest = try Descriptor(socket(AF_UNIX, stream, 0))
        try unsafe with { unsafe connect(guest.number, $0, size) }
        let text = Array("knock".utf8)
        try #require(unsafe send(guest.number, text, text.count, 0) == text.count)
        return (listener, guest)
    }

    @Test(.timeLimit(.minutes(1))) func thoseThatTheHostGives() throws {
        let (one, other) = try Self.pair()
        let (listener, visitor) = try Self.listener(at: "/tmp/airlock-\(getpid()).socket")
        defer { try? FileManager.default.removeItem(atPath: "/tmp/airlock-\(getpid()).socket") }
        let sink = ByteSink()
        var configuration = WASI.Configuration()
        configuration.sockets = [one, other, listener].map { WASI.Socket(descriptor: $0.number) }
        configuration.output = .collect(into: sink)
        defer { withExtendedLifetime((one, other, listener, visitor)) {} }
        #expect(try WASI(configuration).run(Fixture.module("sockets")) == 0)
        #expect(sink.text == "")
        // The guest closed descriptors of its own.
        #expect(fcntl(one.number, F_GETFD) >= 0)
    }

    @Test func waitingForOne() throws {
        let (one, other) = try Self.pair()
        var configuration = WASI.Configuration()
        configuration.sockets = [WASI.Socket(descriptor: one.number)]
        let probe = try Probe(configuration)
        func poll() throws -> (Errno, UInt32) {
            // Reading from 3; 30 ms.
            for (offset, value) in [
                (0, 1), (8, 1), (16, 3), (48, 2), (56, 0), (64, 1), (72, 30_000_000), (80, 0), (88, 0),
            ] {
                try probe.memory.store(UInt64(value), at: GuestAddress(1024 + UInt32(offset)))
            }
            return (try probe.call("poll_oneoff", [1024, 2048, 2, 64]), try probe.memory.load(at: 2048))
        }
        defer { withExtendedLifetime((one, other)) {} }
        #expect(try poll() == (.success, 2))
        let text = Array("x".utf8)
        _ = unsafe send(other.number, text, 1, 0)
        #expect(try poll() == (.success, 1))
    }
}
#endif
