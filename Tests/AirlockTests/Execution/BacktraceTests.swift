import AirlockWAT
import Testing

@testable import Airlock

@Suite struct BacktraceTests {
    private static func guest(_ text: String, imports: [ExternInstance] = [], in store: StoreState? = nil) throws
        -> Guest
    { try Guest(bytes: try WAT.parse(text), imports: imports, in: store) }

    // MARK: Recursion

    @Test func aRecursionIsShownOnce() throws {
        let guest = try Self.guest(
            """
            (module
              (func $down (export "down") (param i32)
                (if (i32.eqz (local.get 0)) (then (call $end)))
                (call $down (i32.sub (local.get 0) (i32.const 1))))
              (func $end unreachable)
              (func $even (export "even") (param i32)
                (if (i32.eqz (local.get 0)) (then (call $end)))
                (call $odd (i32.sub (local.get 0) (i32.const 1))))
              (func $odd (param i32) (call $even (i32.sub (local.get 0) (i32.const 1))))
              (func $both (export "both") (param i32)
                (call $down (local.get 0)))
              (func $twice (export "twice") (param i32 i32)
                (if (i32.eqz (local.get 0)) (then (call $down (local.get 1))))
                (call $twice (i32.sub (local.get 0) (i32.const 1)) (local.get 1))))
            """)
        let direct = try #require(try guest.trap("down", 1000)).backtrace
        // The innermost of them is at another call.
        #expect(direct.frames.map(\.name) == ["end", "down", "down", "down"])
        #expect(direct.repetitions == [Backtrace.Repetition(frames: 2..<3, count: 1000)])
        #expect(direct.lines.count == 4)
        #expect(direct.lines[2].hasSuffix(", 1000 times"))

        let mutual = try #require(try guest.trap("even", 1000)).backtrace
        #expect(mutual.frames.map(\.name) == ["end", "even", "odd", "even", "even"])
        #expect(mutual.repetitions == [Backtrace.Repetition(frames: 2..<4, count: 500)])
        #expect(mutual.lines[4] == "     ... these 2 calls 500 times")

        let two = try #require(try guest.trap("twice", 70, 90)).backtrace
        #expect(two.frames.map(\.name) == ["end", "down", "down", "twice", "twice", "twice"])
        #expect(two.repetitions.map(\.count) == [90, 70])

        let single = try #require(try guest.trap("both", 1)).backtrace
        #expect(single.repetitions.isEmpty)
        #expect(single.frames.map(\.name) == ["end", "down", "down", "both", "both"])
    }

    /// What is repeated may be longer, but not as long as one likes.
    @Test(arguments: [3, 8, 9])
    func aRoundOfManyFunctionsIsShownOnce(_ count: Int) throws {
        let functions = (0..<count).map {
            """
            (func $f\($0) (export "f\($0)") (param i32)
              (if (i32.eqz (local.get 0)) (then unreachable))
              (call $f\(($0 + 1) % count) (i32.sub (local.get 0) (i32.const 1))))
            """
        }
        let guest = try Self.guest("(module \(functions.joined(separator: "\n")))")
        let backtrace = try #require(try guest.trap("f0", UInt64(count) * 50)).backtrace
        if count <= 8 {
            #expect(backtrace.repetitions == [Backtrace.Repetition(frames: 1..<(1 + count), count: 50)])
            #expect(backtrace.frames.count == 1 + count + 1)
        } else {
            #expect(backtrace.repetitions.isEmpty)
            #expect(backtrace.frames.count == 65)
        }
    }

    // MARK: Exceptions

    private static let thrower = """
        (module
          (import "host" "f" (func $f (param i32)))
          (tag $tag (export "tag") (param i32))
          (func $throw (export "throw") (param i32) (throw $tag (local.get 0)))
          (func $middle (export "middle") (param i32) (call $throw (local.get 0)))
          (func (export "through host") (param i32) (call $f (local.get 0)))
          (func (export "caught") (param i32) (result i32)
            (block $h (result i32) (try_table (catch $tag $h) (call $middle (local.get 0))) (i32.const 0)))
          (func (export "again") (param i32)
            (block $h (result exnref) (try_table (catch_all_ref $h) (call $middle (local.get 0))) (return))
            (throw_ref)))
        """

    private func names(_ guest: Guest, _ function: String) throws -> [String?] {
        let error = try #require(throws: UncaughtException.self) { try guest.call(function, 5) }
        #expect(error.description.split(separator: "\n").count == error.backtrace.frames.count + 1)
        return error.backtrace.frames.map(\.name)
    }

    @Test func exceptionsTellWhereTheyWereThrown() throws {
        let store = StoreState.empty()
        var inner: Guest?
        let f = try store.host([.i32], [], name: "host.f") { _ in _ = try inner?.call("throw", 5) }
        let guest = try Self.guest(Self.thrower, imports: [f], in: store)
        inner = guest
        defer { inner = nil }
        #expect(try names(guest, "throw") == ["throw", "throw"])
        #expect(try names(guest, "middle") == ["throw", "middle", "middle"])
        #expect(try guest.call("caught", 5) == [5])
        // Thrown again by the guest, it was thrown there.
        #expect(try names(guest, "again") == ["again", "again"])
        // From one guest through the host into another: where a guest threw it.
        #expect(try names(guest, "through host") == ["throw", "throw", "host.f", "through host", "through host"])

        let caller = try Self.guest(
            """
            (module
              (import "m" "middle" (func $middle (param i32)))
              (func $own (param i32) (call $middle (local.get 0)))
              (func (export "across") (param i32) (call $own (local.get 0)))
              (func $last (export "last") (param i32) (return_call $middle (local.get 0))))
            """, imports: [try guest.extern("middle")], in: store)
        #expect(try names(caller, "across") == ["throw", "middle", "own", "across", "across"])
        #expect(try names(caller, "last") == ["throw", "middle", "last"])
        #expect(try names(caller, "across") == ["throw", "middle", "own", "across", "across"])
    }
}
