import Airlock
import AirlockWASI
import Foundation
import Testing

/// A directory of the path is swapped for a link that leads out, and back, while the guest opens files.
@Suite struct RaceTests {
    /// How often each side acts at least.
    private static let attempts = 10_000

    @Test(.timeLimit(.minutes(5))) func neverReachesTheOutside() throws {
        let folder = try TemporaryFolder()
        try folder.write("inside", to: "guest/real/file")
        try folder.write("outside", to: "outside/file")
        try folder.link("guest/link", to: "../outside")
        try FileManager.default.moveItem(atPath: folder.path("guest/real"), toPath: folder.path("guest/swapped"))
        let swapper = Swapper(folder.path("guest"))
        swapper.start()
        defer { swapper.stop() }

        let probe = try Probe(root: .host(folder.path("guest"), access: .readWrite))
        var outcomes: [Errno: Int] = [:]
        var attempt = 0
        while attempt < Self.attempts || swapper.swaps < Self.attempts {
            attempt += 1
            // A name that does not exist inside, made and removed: where it was made is looked at at the end.
            let creates = attempt % 4 == 3
            let path = creates ? "swapped/made" : attempt % 2 == 0 ? "swapped/file" : "swapped/../swapped/file"
            let opened = try probe.open(
                path, flags: creates ? Probe.Flags.create : 0, rights: creates ? Probe.writing : 1 << 1)
            outcomes[opened.errno, default: 0] += 1
            guard opened.errno == .success else { continue }
            if !creates {
                #expect(try probe.read(100, from: opened.number).bytes == Array("inside".utf8))
            }
            try probe.close(opened.number)
        }
        swapper.stop()
        #expect(swapper.swaps >= Self.attempts)
        // Both states were met, and nothing but what either of them, or the moment between, gives.
        #expect(outcomes[.success] ?? 0 > 0)
        #expect(outcomes[.perm] ?? 0 > 0)
        #expect(Set(outcomes.keys).isSubset(of: [.success, .perm, .noent, .loop, .notdir, .again]), "\(outcomes)")
        #expect(try folder.snapshot("outside") == ["file": "outside"])
    }
}

/// Renames in a loop: `swapped` is in turn the directory and the link.
private final class Swapper: @unchecked Sendable {
    private let folder: String
    private let lock = NSLock()
    private var isStopping = false
    private var count = 0
    private let isDone = DispatchSemaphore(value: 0)

    init(_ folder: String) { self.folder = folder }

    var swaps: Int { lock.withLock { count } }

    func start() {
        Thread.detachNewThread { [self] in
            while !lock.withLock({ isStopping }) {
                for (from, to) in [("swapped", "real"), ("link", "swapped"), ("swapped", "link"), ("real", "swapped")] {
                    _ = unsafe rename(folder + "/" + from, folder + "/" + to)
                }
                lock.withLock { count += 1 }
            }
            isDone.signal()
        }
    }

    func stop() {
        let wasStopping = lock.withLock {
            defer { isStopping = true }
            return isStopping
        }
        if !wasStopping { isDone.wait() }
    }
}
