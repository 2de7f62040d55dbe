import Airlock
import AirlockWASI
import Foundation
import Testing

/// Functions of WASI called with whatever comes: each answers with an errno, or ends the guest as it should.
@Suite struct RandomCallTests {
    /// After so many, what the guest has open starts afresh.
    private static let callsPerGuest = 80

    @Test(.timeLimit(.minutes(10)), arguments: [("wasi_snapshot_preview1", 100_000), ("wasi_unstable", 20_000)])
    func anyNumbersAreAnswered(_ snapshot: String, _ total: Int) throws {
        let folder = try TemporaryFolder()
        try folder.write("outside", to: "outside/file")
        try folder.makeFolder("guest")
        try folder.link("guest/up", to: "../outside")
        let outside = try folder.snapshot("outside")
        let above = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()

        let module = try Probe.module(snapshot)
        let names = Probe.signatures.map(\.name).filter { snapshot == "wasi_snapshot_preview1" || $0 != "sock_accept" }
        let kinds = Dictionary(uniqueKeysWithValues: Probe.signatures.map { ($0.name, $0.parameters) })
        var random = SplitMix(state: 1)
        var answers: [Errno: Int] = [:]
        var ends = 0
        var done = 0
        while done < total {
            var configuration = WASI.Configuration.deterministic(seed: UInt64(done))
            configuration.arguments = ["program", "argument"]
            configuration.environment = ["NAME": "value"]
            configuration.input = .bytes(Array("input".utf8))
            configuration.output = .collect(into: ByteSink(limit: 1 << 20))
            configuration.openFiles = 40
            // A limit: guests may ask for files of any size.
            configuration.preopens = [
                "/": Directory.host(folder.path("guest"), access: .readWrite).limited(to: 4 << 20),
                "/memory": .inMemory(["file": [1, 2, 3]], limit: 4 << 20),
            ]
            let probe = try Probe(configuration, module: module)
            // All paths have the same length, so that any length cuts or joins them.
            let texts = try Self.paths.map { path in
                try probe.put(path + String(repeating: "/", count: max(0, 4 - path.utf8.count)))[0]
            }
            for _ in 0..<Self.callsPerGuest {
                guard let name = names.randomElement(using: &random), let kinds = kinds[name] else { continue }
                // Half of the calls are such as a program could make, so that they get far.
                let isPlausible = random.next() % 2 == 0
                let arguments = kinds.map { kind in
                    isPlausible && random.next() % 16 != 0
                        ? Self.argument(kind, texts, &random) : Self.argument(texts, &random)
                }
                done += 1
                do {
                    answers[try probe.call(name, arguments), default: 0] += 1
                } catch is WASI.Exit {
                    ends += 1
                }
            }
        }
        // Enough of them got somewhere.
        #expect(answers[.success] ?? 0 > total / 50)
        #expect(answers[.fault] ?? 0 > total / 50)
        #expect(answers.count >= 15, "\(answers)")
        #expect(ends > 0)
        #expect(try folder.snapshot("outside") == outside)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == above)
    }

    private static let paths = [
        "file", "dirs", "dirs/f", "up", "up/file", "../outside/file", "/etc/passwd", "link", ".", "..", "a", "a/b",
        "dirs/../file", "a/b/c/d", "file/", "\0",
    ]

    /// What a program could give for a parameter of this kind (`Probe.signatures`).
    private static func argument(_ kind: Character, _ texts: [UInt64], _ random: inout SplitMix) -> UInt64 {
        switch kind {
        case "d": 3 + random.next() % 6
        case "x": [0, 0, 1, 1, 2, 3, 4, 5, 8, 9][Int(random.next() % 10)]
        case "p": texts[Int(random.next() % UInt64(texts.count))]
        case "n": [4, 4, 4, 1, 2, 3, 6, 12][Int(random.next() % 8)]
        case "v": 512
        case "c": random.next() % 3
        case "b": 4096 + random.next() % 4096
        case "s": random.next() % 512
        case "r": 64 + random.next() % 8 * 8
        case "l": [UInt64.max, 0, 1, 100, 5000, 1 << 20, 0x3FFF_FFFF][Int(random.next() % 7)]
        default: random.next()
        }
    }

    /// Descriptors, lengths of paths, addresses of paths, addresses about the end of the memory, flags, anything.
    private static func argument(_ texts: [UInt64], _ random: inout SplitMix) -> UInt64 {
        switch random.next() % 12 {
        case 0...3: random.next() % 8
        case 4...5: texts[Int(random.next() % UInt64(texts.count))]
        case 6: random.next() % 32
        case 7: 65536 &- random.next() % 64 &+ random.next() % 16
        case 8: UInt64.max &- random.next() % 4
        case 9: UInt64(UInt32.max) &- random.next() % 4096
        case 10: 1 << (random.next() % 64)
        default: random.next()
        }
    }

    // MARK: Particular numbers

    @Test func greatNumbersOfVectors() throws {
        let probe = try Probe(root: .inMemory(["file": [1, 2, 3]]))
        let file = UInt64(try probe.open("file", rights: Probe.writing).number)
        for name in ["fd_read", "fd_write"] {
            #expect(try probe.call(name, [file, 0, 0xFFFF_FFFF, 64]) == .fault)
            #expect(try probe.call(name, [file, 0, 8193, 64]) == .fault)
            #expect(try probe.call(name, [file, 0xFFFF_FFF8, 1, 64]) == .fault)
            // Where the result does not fit, nothing is done.
            #expect(try probe.call(name, [file, 256, 1, 65533]) == .fault)
        }
        // Two buffers whose lengths together wrap; each would have to be inside first.
        for (index, (address, count)) in [(0, UInt32(65536)), (16, 0xFFFF_FFF0)].enumerated() {
            try probe.memory.store(UInt32(address), at: GuestAddress(UInt32(256 + index * 8)))
            try probe.memory.store(count, at: GuestAddress(UInt32(260 + index * 8)))
        }
        #expect(try probe.call("fd_read", [file, 256, 2, 64]) == .fault)
        // All of the memory, 8192 times, is 512 MiB: within 32 bits, and as many as are used at once are read.
        for index: UInt32 in 0..<8192 {
            try probe.memory.store(UInt32(0), at: GuestAddress(index * 8))
            try probe.memory.store(UInt32(0), at: GuestAddress(index * 8 + 4))
        }
        #expect(try probe.call("fd_read", [file, 0, 8192, 64]) == .success)
    }

    @Test func sumsThatWrap() throws {
        // 65,537 pages of 64 KiB do not exist; 1,024 buffers of 5 MiB are more than 32 bits count.
        let module = try Probe.module(pages: 80)
        var configuration = WASI.Configuration()
        configuration.preopens = ["/": .inMemory(["file": [1]])]
        let probe = try Probe(configuration, module: module)
        let file = UInt64(try probe.open("file", rights: Probe.writing).number)
        for index: UInt32 in 0..<1024 {
            try probe.memory.store(UInt32(0), at: GuestAddress(65536 + index * 8))
            try probe.memory.store(UInt32(5 << 20), at: GuestAddress(65536 + index * 8 + 4))
        }
        #expect(try probe.call("fd_read", [file, 65536, 1024, 64]) == .inval)
        #expect(try probe.call("fd_write", [file, 65536, 1024, 64]) == .inval)
        #expect(try probe.call("fd_read", [file, 65536, 800, 64]) == .success)
    }

    @Test func buffersThatOverlapThemselves() throws {
        let probe = try Probe(root: .inMemory(["file": [UInt8](repeating: 0xFF, count: 64)]))
        let file = UInt64(try probe.open("file", rights: Probe.writing).number)
        // The first buffer lies over the vector and changes where the second is: outside.
        try probe.memory.store(UInt32(256), at: 256)
        try probe.memory.store(UInt32(16), at: 260)
        try probe.memory.store(UInt32(512), at: 264)
        try probe.memory.store(UInt32(16), at: 268)
        #expect(try probe.call("fd_read", [file, 256, 2, 64]) == .success)
        #expect(try probe.memory.load(as: UInt32.self, at: 64) == 16)
    }

    @Test func offsetsOfAnySize() throws {
        let folder = try TemporaryFolder()
        try folder.write("text", to: "file")
        for directory in [Directory.inMemory(["file": Array("text".utf8)]), .host(folder.path, access: .readWrite)] {
            let probe = try Probe(root: directory)
            let number = try probe.open("file", rights: Probe.writing).number
            let file = UInt64(number)
            #expect(try probe.read(4, from: number, at: 1 << 40) == (.success, []))
            #expect(try probe.read(4, from: number, at: 1 << 63).errno == .inval)
            #expect(try probe.read(4, from: number, at: .max).errno == .inval)
            #expect(try probe.write([1], to: number, at: .max).errno == .fbig)
            #expect(try probe.write([1], to: number, at: 1 << 63).errno == .fbig)
            #expect(try probe.call("fd_allocate", [file, .max, 2]) == .fbig)
            #expect(try probe.call("fd_allocate", [file, 0, 0]) == .inval)
            #expect(try probe.call("fd_filestat_set_size", [file, .max]) == .fbig)
            #expect(try probe.call("fd_advise", [file, .max, 1, 0]) == .inval)
            #expect(try probe.call("fd_advise", [file, 0, 1, 6]) == .inval)
            #expect(try probe.call("fd_seek", [file, UInt64(bitPattern: .min), 1, 64]) == .inval)
            #expect(try probe.call("fd_seek", [file, UInt64(Int64.max), 0, 64]) == .success)
            #expect(try probe.call("fd_seek", [file, 1, 1, 64]) == .overflow)
            #expect(try probe.call("fd_tell", [file, 64]) == .success)
            #expect(try probe.memory.load(as: UInt64.self, at: 64) == UInt64(Int64.max))
            #expect(try probe.write([1], to: number).errno == .fbig)
            #expect(try probe.read(1, from: number) == (.success, []) || probe.read(1, from: number).errno == .overflow)
            for cookie in [2, 3, 1 << 32, UInt64.max] {
                #expect(try probe.call("fd_readdir", [3, 32768, 100, cookie, 64]) == .success)
            }
        }
    }

    @Test func waitsOfAnyLength() throws {
        var configuration = WASI.Configuration.deterministic(seed: 0)
        configuration.preopens = ["/": .inMemory()]
        let probe = try Probe(configuration)
        // Two waits one after the other that together overflow the clock; a moment before the clock began.
        for (timeout, flags) in [(UInt64.max, 0), (UInt64.max, 0), (0, 1), (UInt64.max, 1)] as [(UInt64, UInt64)] {
            try probe.memory.store(UInt64(7), at: 1024)
            try probe.memory.store(UInt64(0), at: 1032)
            try probe.memory.store(UInt64(1), at: 1040)
            try probe.memory.store(timeout, at: 1048)
            try probe.memory.store(UInt64(0), at: 1056)
            try probe.memory.store(flags, at: 1064)
            #expect(try probe.call("poll_oneoff", [1024, 2048, 1, 64]) == .success)
        }
        #expect(try probe.call("poll_oneoff", [0, 0, 0xFFFF_FFFF, 64]) == .fault)
        #expect(try probe.call("poll_oneoff", [0, 0, 0x1000_0000, 64]) == .fault)
        #expect(try probe.call("random_get", [0, 0xFFFF_FFFF]) == .fault)
        #expect(try probe.call("random_get", [65536, 0]) == .success)
        #expect(try probe.call("random_get", [65537, 0]) == .fault)
        #expect(try probe.call("clock_time_get", [4, 0, 64]) == .inval)
        #expect(try probe.call("clock_time_get", [0, 0, 65530]) == .fault)
        #expect(try probe.call("args_get", [0, 65537]) == .fault)
    }

    @Test func descriptorsHaveALimit() throws {
        var configuration = WASI.Configuration()
        configuration.preopens = ["/": .inMemory(["file": []])]
        configuration.openFiles = 10
        let probe = try Probe(configuration)
        for number: UInt32 in 4..<10 { #expect(try probe.open("file") == (.success, number)) }
        #expect(try probe.open("file").errno == .mfile)
        // Nothing is made when there is no number for it.
        #expect(try probe.open("new", flags: Probe.Flags.create, rights: Probe.writing).errno == .mfile)
        #expect(try probe.status("new").errno == .noent)
        try probe.close(6)
        #expect(try probe.open("file") == (.success, 6))
    }
}

/// SplitMix64: the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
