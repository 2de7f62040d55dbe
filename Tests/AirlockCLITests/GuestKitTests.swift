import Airlock
import AirlockWASI
import Foundation
import Testing

@testable import AirlockCLI

/// The headers and sources of `Fixtures/Kits`, built as users build them.
@Suite struct GuestKitTests {
    /// Every convention, and an allocator that is put to work.
    private static let source = """
        #include "airlock_guest.h"

        static uint8_t *copy(const uint8_t *bytes, size_t length) {
            uint8_t *answer = (uint8_t *)malloc(length);
            if (answer) __builtin_memcpy(answer, bytes, length);
            return answer;
        }

        AIRLOCK_EXPORT("packed") uint64_t packed(const uint8_t *bytes, size_t length) {
            return airlock_packed(copy(bytes, length), length);
        }

        AIRLOCK_EXPORT("length_high") uint64_t length_high(const uint8_t *bytes, size_t length) {
            return airlock_packed_length_high(copy(bytes, length), length);
        }

        AIRLOCK_EXPORT("pair") const struct airlock_slice *pair(const uint8_t *bytes, size_t length) {
            static struct airlock_slice answer;
            return airlock_pair(&answer, copy(bytes, length), length);
        }

        AIRLOCK_EXPORT("prefixed") void *prefixed(const uint8_t *bytes, size_t length) {
            size_t size = airlock_prefixed_size(length);
            void *answer = size ? malloc(size) : 0;
            if (answer) __builtin_memcpy(airlock_prefixed(answer, length), bytes, length);
            return answer;
        }

        AIRLOCK_EXPORT("output") ptrdiff_t output(const uint8_t *bytes, size_t length, uint8_t *out, size_t room) {
            if (!airlock_fits(length, room)) return airlock_needs(length);
            __builtin_memcpy(out, bytes, length);
            return (ptrdiff_t)length;
        }

        AIRLOCK_EXPORT("in_place") size_t in_place(uint8_t *bytes, size_t length) { return bytes ? length : 0; }

        AIRLOCK_EXPORT("fail") uint64_t fail(void) { return AIRLOCK_FAILURE; }

        AIRLOCK_IMPORT("host", "seen") void seen(uint32_t number);

        AIRLOCK_EXPORT("tell") void tell(uint32_t number) { seen(number + 1); }

        static uint32_t step(uint32_t *state) { return *state = *state * 1664525u + 1013904223u; }

        // Takes, resizes and gives back blocks of all sizes, each filled with a number of its own. 0 if all stay whole.
        AIRLOCK_EXPORT("stress") uint32_t stress(uint32_t seed, uint32_t rounds) {
            enum { COUNT = 64 };
            static uint8_t *blocks[COUNT];
            static size_t sizes[COUNT];
            for (uint32_t round = 0; round < rounds; round++) {
                uint32_t slot = step(&seed) >> 16 & (COUNT - 1);
                // What realloc does with 0 is each library's own.
                size_t size = (step(&seed) >> 8) % (1u << (step(&seed) >> 28) % 12) + 1;
                for (size_t i = 0; i < sizes[slot]; i++)
                    if (blocks[slot][i] != (uint8_t)(slot + 1)) return round + 1;
                if (step(&seed) >> 31) {
                    free(blocks[slot]);
                    blocks[slot] = (uint8_t *)malloc(size);
                } else {
                    uint8_t *moved = (uint8_t *)realloc(blocks[slot], size);
                    size_t kept = size < sizes[slot] ? size : sizes[slot];
                    for (size_t i = 0; i < kept; i++)
                        if (moved[i] != (uint8_t)(slot + 1)) return round + 1;
                    blocks[slot] = moved;
                }
                if (!blocks[slot] || (uintptr_t)blocks[slot] % 16 != 0) return round + 1;
                sizes[slot] = size;
                __builtin_memset(blocks[slot], (int)(slot + 1), size);
            }
            for (int slot = 0; slot < COUNT; slot++) {
                free(blocks[slot]);
                blocks[slot] = 0;
                sizes[slot] = 0;
            }
            uint8_t *zeroed = (uint8_t *)calloc(10, 40);
            for (int i = 0; i < 400; i++)
                if (zeroed[i]) return UINT32_MAX;
            free(zeroed);
            // A compiler that sees all uses of the pointer believes that there is room.
            static void *volatile none;
            none = calloc(65536, 65537);
            return none ? UINT32_MAX - 1 : 0;
        }
        """

    /// A second source with the header, as programs have more than one.
    private static let other = """
        #include "airlock_guest.h"

        AIRLOCK_EXPORT("zeros") uint64_t zeros(size_t length) { return airlock_packed(calloc(length, 1), length); }
        """

    private static let linking = ["-nostdlib", "-Wl,--no-entry", "-Wl,--fatal-warnings"]

    /// Builds sources by their names and loads what comes out.
    private static func build(_ sources: [(name: String, text: String)], _ flags: [String]) throws -> [UInt8] {
        let scratch = try TemporaryFolder()
        for source in sources { try scratch.write(source.text, to: source.name) }
        let include = kit("c").path
        let outcome = try #require(GuestCompiler.clang).run(
            ["--target=wasm32", "-Wall", "-Wextra", "-Werror", "-I", include] + flags
                + ["-o", "guest.wasm"] + sources.map(\.name), folder: scratch.url)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try #require(scratch.bytes("guest.wasm"))
    }

    private static func kit(_ name: String) -> URL { GuestCompiler.kits.appendingPathComponent(name) }

    private static func text(_ name: String) throws -> String { try String(contentsOf: kit(name), encoding: .utf8) }

    @Test(
        .enabled(if: GuestCompiler.clang != nil, "\(GuestCompiler.noClang)"),
        arguments: [
            ["-O2"], ["-O0"], ["-O2", "-mcpu=mvp"], ["-Os", "-ffreestanding"], ["-O3", "-std=c11", "-pedantic"],
        ])
    func servesC(_ flags: [String]) throws {
        try check(Self.build([("guest.c", Self.source), ("other.c", Self.other)], flags + Self.linking))
    }

    @Test(
        .enabled(if: GuestCompiler.clang != nil, "\(GuestCompiler.noClang)"),
        arguments: [["-O2"], ["-O0", "-mcpu=mvp"], ["-O2", "-std=c++20", "-ffreestanding"]])
    func servesCPlusPlus(_ flags: [String]) throws {
        let objects = """
            #include "airlock_guest.h"

            struct Node {
                Node *next;
                uint32_t value;
                virtual uint32_t weight() const { return value; }
                virtual ~Node() { delete next; }
            };

            AIRLOCK_EXPORT("sum") uint32_t sum(const uint8_t *bytes, size_t length) {
                Node *list = nullptr;
                for (uint8_t byte : airlock::Bytes{bytes, length}) {
                    Node *node = new Node();
                    node->next = list;
                    node->value = byte;
                    list = node;
                }
                uint32_t sum = 0;
                for (Node *node = list; node; node = node->next) sum += node->weight();
                delete list;
                delete[] new uint64_t[length];
                return sum;
            }
            """
        let binary = try Self.build(
            [("guest.cpp", Self.source), ("other.cpp", Self.other), ("objects.cpp", objects)],
            flags + Self.linking + ["-fno-exceptions", "-fno-rtti"])
        try check(binary)
        var imports = Imports()
        imports.define("host", "seen") { (_: UInt32) in }
        let instance = try Instance(try Module(binary), imports: imports)
        for _ in 0..<3 {
            #expect(try instance.call("sum", passing: Array(1...200), returning: UInt32.self) == 20100)
        }
    }

    @Test(
        .enabled(if: GuestCompiler.clang != nil, "\(GuestCompiler.noClang)"),
        .enabled(if: GuestCompiler.wasiSysroot != nil, "no wasi-libc; WASI_SYSROOT names one"))
    func exportsTheAllocatorOfWASILibc() throws {
        let flags = [
            "--target=wasm32-wasi", "-O2", "-mexec-model=reactor",
            "--sysroot=\(try #require(GuestCompiler.wasiSysroot))",
            "-nodefaultlibs", "-lc",
        ]
        let text = "#include <stdlib.h>\n#include <string.h>\n" + Self.source
        try check(Self.build([("guest.c", text), ("other.c", Self.other)], flags))
    }

    /// What every build of the source does.
    private func check(_ binary: [UInt8]) throws {
        let module = try Module(binary)
        var seen: [UInt32] = []
        let store = try Store()
        var imports = Imports()
        imports.define("host", "seen", in: store) { (number: UInt32) in seen.append(number) }
        let instance = try WASI().start(module, imports: imports, store: store)
        for bytes in [Array("bytes".utf8), [], [UInt8](repeating: 7, count: 30_000)] {
            #expect(try instance.exchange("packed", bytes) == bytes)
            let others: [(String, ResultConvention)] = [
                ("length_high", .packedLengthHigh), ("pair", .pairPointer), ("prefixed", .lengthPrefixed),
                ("output", .outputBuffer(capacity: 16)),
            ]
            for (name, convention) in others {
                #expect(try instance.exchange(name, bytes, returning: convention) == bytes, "\(name)")
            }
        }
        #expect(try instance.exchange("in_place", [1, 2], returning: .inPlace) == [1, 2])
        #expect(throws: ResultError.self) { try instance.exchange("fail") }
        try instance.call("tell", 41)
        #expect(seen == [42])
        for seed: UInt32 in [1, 7] {
            #expect(try instance.call("stress", seed, UInt32(400), returning: UInt32.self) == 0)
        }
        // What was given back serves again.
        _ = try instance.exchange("packed", [UInt8](repeating: 1, count: 20_000))
        let pages = try instance.memory().size
        for _ in 0..<40 { _ = try instance.exchange("packed", [UInt8](repeating: 1, count: 20_000)) }
        #expect(try instance.memory().size == pages)
    }

    @Test(.enabled(if: GuestCompiler.clang != nil, "\(GuestCompiler.noClang)"))
    func tellsHostsThatItIsForGuests() throws {
        let scratch = try TemporaryFolder()
        let source = try scratch.write("#include \"airlock_guest.h\"\n", to: "host.c")
        let outcome = try #require(GuestCompiler.clang).run(
            ["-fsyntax-only", "-ffreestanding", "-I", Self.kit("c").path, source])
        #expect(outcome.status != 0 && outcome.errors.contains("compile with --target=wasm32"))
    }

    /// Every way in which the Swift kit answers.
    @Test(.enabled(if: GuestCompiler.swiftc != nil, "no swiftc with a clang that knows wasm32"))
    func servesSwift() throws {
        let scratch = try TemporaryFolder()
        for name in ["c/airlock_guest.h", "c/support.c", "swift/AirlockGuest.swift", "swift/build-swift.sh"] {
            try scratch.write(Self.text(name), to: String(name.split(separator: "/")[1]))
        }
        try scratch.write(
            """
            @_expose(wasm, "packed") @_cdecl("packed")
            public func packed(_ start: UnsafePointer<UInt8>?, _ count: UInt32) -> UInt64 {
                Answer.packed(GuestBytes(start, count))
            }

            @_expose(wasm, "length_high") @_cdecl("length_high")
            public func lengthHigh(_ start: UnsafePointer<UInt8>?, _ count: UInt32) -> UInt64 {
                Answer.packedLengthHigh(GuestBytes(start, count))
            }

            @_expose(wasm, "prefixed") @_cdecl("prefixed")
            public func prefixed(_ start: UnsafePointer<UInt8>?, _ count: UInt32) -> UnsafeMutableRawPointer {
                Answer.lengthPrefixed(GuestBytes(start, count))
            }

            @_expose(wasm, "output") @_cdecl("output")
            public func output(
                _ start: UnsafePointer<UInt8>?, _ count: UInt32, _ room: UnsafeMutablePointer<UInt8>?, _ capacity: UInt32
            ) -> Int32 {
                Answer.output(GuestBytes(start, count), to: room, capacity)
            }

            @_expose(wasm, "greet") @_cdecl("greet")
            public func greet(_ start: UnsafePointer<UInt8>?, _ count: UInt32) -> UInt64 {
                Answer.packed("Hello, " + GuestBytes(start, count).text + "!")
            }

            @_expose(wasm, "fail") @_cdecl("fail")
            public func fail() -> UInt64 { Answer.failure }
            """, to: "guest.swift")
        let built = try #require(Tool("sh")).run(["build-swift.sh"], folder: scratch.url)
        #expect(built.status == 0, "\(built.errors)")
        let instance = try Instance(try Module(try #require(scratch.bytes("guest.wasm"))))
        for bytes in [Array("bytes".utf8), [], [UInt8](repeating: 7, count: 20_000)] {
            #expect(try instance.exchange("packed", bytes) == bytes)
            let others: [(String, ResultConvention)] = [
                ("length_high", .packedLengthHigh), ("prefixed", .lengthPrefixed),
                ("output", .outputBuffer(capacity: 16)),
            ]
            for (name, convention) in others {
                #expect(try instance.exchange(name, bytes, returning: convention) == bytes, "\(name)")
            }
        }
        #expect(try instance.exchange("greet", "Wörld") == "Hello, Wörld!")
        #expect(throws: ResultError.self) { try instance.exchange("fail") }
        let pages = try instance.memory().size
        for _ in 0..<20 { _ = try instance.exchange("packed", [UInt8](repeating: 7, count: 20_000)) }
        #expect(try instance.memory().size == pages)
    }

    /// As a package that guests depend on.
    @Test(
        .enabled(if: GuestCompiler.swiftc != nil, "no swiftc with a clang that knows wasm32"),
        .enabled(if: Tool.isInstalled("swift"), "no swift on the path"))
    func isAPackage() throws {
        let scratch = try TemporaryFolder()
        // Copied, as building leaves files beside a package.
        try FileManager.default.copyItem(at: GuestCompiler.kits, to: scratch.url.appendingPathComponent("Kits"))
        try scratch.write(
            "import AirlockGuest\n" + Self.text("swift/guest.swift"), to: "words/Sources/words/words.swift")
        try scratch.write(
            """
            // swift-tools-version: 6.2
            import PackageDescription

            let package = Package(
                name: "words",
                dependencies: [.package(name: "AirlockGuest", path: "../Kits")],
                targets: [
                    .executableTarget(
                        name: "words", dependencies: ["AirlockGuest"],
                        swiftSettings: [.enableExperimentalFeature("Embedded"), .enableExperimentalFeature("Extern")])
                ]
            )
            """, to: "words/Package.swift")
        let outcome = try #require(Tool("swift")).run(
            [
                "build", "-c", "release", "--triple", "wasm32-unknown-none-wasm", "--toolset",
                "../Kits/swift/toolset.json",
            ], folder: scratch.url.appendingPathComponent("words"))
        #expect(outcome.status == 0 && !(outcome.output + outcome.errors).contains("warning:"), "\(outcome)")
        let binary = try #require(scratch.bytes("words/.build/wasm32-unknown-none-wasm/release/words.wasm"))
        #expect(try Instance(try Module(binary)).exchange("transform", "stressed desserts") == "desserts stressed")
    }
}
