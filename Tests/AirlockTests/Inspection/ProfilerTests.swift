import AirlockWAT
import Foundation
import Testing

@testable import Airlock

@Suite struct ProfilerTests {
    private static func instance(
        _ wat: String, _ profiler: Profiler, fuel: UInt64? = nil, inspector: Inspector? = nil,
        imports: Imports = Imports()
    ) throws -> Instance {
        let store = try Store(fuel: fuel)
        store.profiler = profiler
        return try Instance(Module(wat: wat), imports: imports, store: store, inspector: inspector)
    }

    private static func counts(_ profile: Profile) -> [String: [UInt64]] {
        Dictionary(uniqueKeysWithValues: profile.functions.map { ($0.label, [$0.own, $0.total, $0.calls]) })
    }

    private static let loop = """
        (module (memory 1)
          (func $leaf (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
          (func $odd (param i32) (result i32)
            (if (result i32) (i32.and (local.get 0) (i32.const 1)) (then (call $leaf (local.get 0))) (else (local.get 0))))
          (func (export "main") (param $n i32)
            (loop $next
              (drop (call $odd (local.get $n)))
              (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))
        """

    /// Written down from the text: 3 instructions in `leaf`; in `odd` 4 and the one or two of a branch; 7 a turn in `main`.
    @Test(arguments: [nil, 1_000_000 as UInt64], [false, true])
    func instructionsAreCountedExactly(_ fuel: UInt64?, _ isInspected: Bool) throws {
        let profiler = Profiler()
        let instance = try Self.instance(
            Self.loop, profiler, fuel: fuel, inspector: isInspected ? Inspector() : nil)
        _ = try instance.function("main").call([.i32(10)])
        let profile = profiler.profile
        #expect(
            Self.counts(profile) == [
                "leaf": [15, 15, 5], "odd": [5 * 6 + 5 * 5, 70, 10], "main": [70, 140, 1],
            ])
        #expect(profile.total == 140)
        #expect(profile.isComplete)
        #expect(profile.foldedStacks == "main 70\nmain;odd 55\nmain;odd;leaf 15\n")
        #expect(instance.store.fuel.map { $0.consumed == 140 } ?? true)
    }

    @Test func recursionHasOneNode() throws {
        let profiler = Profiler()
        let instance = try Self.instance(
            """
            (module
              (func $even (export "even") (param i32) (result i32)
                (if (result i32) (i32.eqz (local.get 0)) (then (i32.const 1))
                  (else (call $odd (i32.sub (local.get 0) (i32.const 1))))))
              (func $odd (param i32) (result i32)
                (if (result i32) (i32.eqz (local.get 0)) (then (i32.const 0))
                  (else (call $even (i32.sub (local.get 0) (i32.const 1)))))))
            """, profiler)
        _ = try instance.function("even").call([.i32(1000)])
        let profile = profiler.profile
        #expect(profile.nodes.count == 2)
        #expect(profile.nodes.map(\.calls) == [501, 500])
        // Three to look, four to go on, and one for the last.
        #expect(profile.total == 1000 * 7 + 4)
        #expect(profile.nodes[0].total == profile.total)
    }

    @Test func whatEndsWithErrorsAndExceptionsIsTold() throws {
        let profiler = Profiler()
        var imports = Imports()
        imports.define("host", "back") { (caller: Caller) in
            _ = try caller.instance?.function("inner").call([])
        }
        let instance = try Self.instance(
            """
            (module (import "host" "back" (func $back)) (tag $e)
              (func $thrower (nop) (drop (i32.const 1)) (throw $e))
              (func $middle (call $thrower) (drop (i32.const 1)))
              (func (export "catch")
                (block $caught (try_table (catch $e $caught) (call $middle)))
                (drop (i32.const 1)) (drop (i32.const 1)))
              (func $last (drop (i32.const 1)))
              (func (export "tail") (drop (i32.const 1)) (return_call $last))
              (func $inner (export "inner") (drop (i32.const 1)))
              (func (export "outer") (call $back) (drop (i32.const 1)))
              (func $fails unreachable)
              (func (export "trap") (drop (i32.const 1)) (call $fails)))
            """, profiler, imports: imports)
        _ = try instance.function("catch").call([])
        var counts = Self.counts(profiler.profile)
        #expect(counts["thrower"] == [2, 2, 1])
        // The rest of its block is counted, though it does not run.
        #expect(counts["middle"] == [2, 4, 1])
        // The start of the try_table and the call, and what follows.
        #expect(counts["catch"] == [4, 8, 1])
        for name in ["tail", "outer"] { _ = try instance.function(name).call([]) }
        #expect(throws: Trap.self) { try instance.function("trap").call([]) }
        _ = try instance.function("inner").call([])
        counts = Self.counts(profiler.profile)
        #expect(counts["tail"] == [2, 2, 1])
        #expect(counts["last"] == [1, 1, 1])
        #expect(counts["outer"] == [2, 3, 1])
        #expect(counts["inner"] == [2, 2, 2])
        #expect(counts["fails"] == [0, 0, 1])
        #expect(counts["trap"] == [2, 2, 1])
        let stacks = Set(profiler.profile.foldedStacks.split(separator: "\n"))
        // A tail call takes the place of its caller, and what follows an error begins anew.
        #expect(stacks.isSuperset(of: ["last 1", "outer;inner 1", "inner 1", "trap 2"]), "\(stacks)")
    }

    /// Calls by the host do not stand on those before them, whose frames may have been lower.
    @Test func callsByTheHostAreApart() throws {
        let profiler = Profiler()
        let instance = try Self.instance(
            """
            (module (func (export "none") (drop (i32.const 1)))
              (func (export "three") (param i64 i64 i64) (drop (i32.const 1)))
              (func (export "fails") unreachable))
            """, profiler)
        _ = try instance.function("none").call([])
        _ = try instance.function("three").call([.i64(1), .i64(1), .i64(1)])
        _ = try? instance.function("fails").call([])
        _ = try instance.function("three").call([.i64(1), .i64(1), .i64(1)])
        #expect(profiler.profile.nodes.allSatisfy { $0.parent == nil })
        #expect(profiler.profile.foldedStacks == "none 1\nthree 2\n")
    }

    /// Results in several classes of registers come back behind what tells the profiler.
    @Test func resultsStayWhatTheyAre() throws {
        let wat = """
            (module
              (func $f (param f64) (result f64) (f64.mul (local.get 0) (f64.const 2)))
              (func $two (result i32 f64) (i32.const 7) (f64.const 0.5))
              (func (export "all") (param f64) (result f64)
                (local i32 f64)
                (call $two) (local.set 2) (local.set 1)
                (f64.add (f64.add (call $f (local.get 0)) (f64.convert_i32_s (local.get 1))) (local.get 2))))
            """
        let plain = try Instance(Module(wat: wat)).function("all").call([.f64(1.25)])
        let counted = try Self.instance(wat, Profiler()).function("all").call([.f64(1.25)])
        #expect(plain == counted)
        #expect(plain == [.f64(10)])
    }

    /// Functions that call one another in every order have more paths than are kept.
    @Test func pathsAreBounded() throws {
        let functions = (0..<12).map { index in
            let calls = (0..<12).map { "(call $f\($0) (i32.sub (local.get 0) (i32.const 1)))" }.joined()
            return "(func $f\(index) (param i32) (if (local.get 0) (then \(calls))))"
        }
        let profiler = Profiler(pathLimit: 100)
        let instance = try Self.instance(
            "(module \(functions.joined()) (func (export \"main\") (call $f0 (i32.const 3))))", profiler)
        _ = try instance.function("main").call([])
        let profile = profiler.profile
        #expect(profile.nodes.count <= 100)
        #expect(!profile.isComplete)
        // 1 + 12 + 144 calls go on, with 2 and 12 times 4 instructions each, and 1728 do not.
        #expect(profile.total == 157 * 50 + 1728 * 2 + 2)
        #expect(profile.functions.reduce(0) { $0 + $1.own } == profile.total)
        #expect(profile.foldedStacks.contains("(other paths)"))
    }

    @Test func filesAreWellFormedWhateverNamesAre() throws {
        let profiler = Profiler()
        let instance = try Self.instance(
            """
            (module (func $f (drop (i32.const 1)))
              (func (export "a;b\\n\\"</script>\\e2\\80\\a8") (call $f) (drop (i32.const 1))))
            """, profiler)
        let name = try #require(instance.module.exports.first).name
        _ = try instance.function(name).call([])
        let lines = profiler.profile.foldedStacks.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(
            lines.allSatisfy {
                $0.split(separator: ";").count <= 2 && UInt64($0.split(separator: " ").last ?? "") != nil
            })
        let text = profiler.profile.speedscope(name: "\"\n")
        let file = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let profile = try #require((file["profiles"] as? [[String: Any]])?.first)
        #expect(profile["endValue"] as? Int == 3)
        let events = try #require(profile["events"] as? [[String: Any]])
        // As the format wants it: what began last ends first, and none is before the one before it.
        var open: [Int] = []
        var position = 0
        for event in events {
            let (frame, at) = (try #require(event["frame"] as? Int), try #require(event["at"] as? Int))
            #expect(at >= position)
            position = at
            if event["type"] as? String == "O" { open.append(frame) } else { #expect(open.popLast() == frame) }
        }
        #expect(open.isEmpty)
        #expect(position == 3)
    }

    @Test func linesAreTold() throws {
        let store = try Store()
        let profiler = Profiler()
        store.profiler = profiler
        let instance = try Instance(Module(Fixture.bytes("Bugs/memory")), store: store)
        let name = try #require(instance.module.exports.map(\.name).first { $0.hasPrefix("right_") })
        _ = try? instance.function(name).call([])
        let function = try #require(profiler.profile.functions.first { $0.name == name })
        #expect(function.source?.file.hasSuffix("memory.c") == true)
        #expect(function.source?.line != nil)
    }

    @Test func whatRunsLongIsFoundBySampling() throws {
        let profiler = Profiler(.sampling(every: .milliseconds(1)))
        let instance = try Self.instance(
            """
            (module
              (func $hot (param i32)
                (loop $next (br_if $next (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
              (func $cold)
              (func (export "main") (call $cold) (call $hot (i32.const 1000000))))
            """, profiler)
        // As often as it takes.
        let end = ContinuousClock.now + .seconds(60)
        while profiler.profile.total < 20, ContinuousClock.now < end {
            _ = try instance.function("main").call([])
        }
        let profile = profiler.profile
        #expect(profile.unit == .samples)
        #expect(profile.total >= 20)
        let hot = try #require(profile.nodes.max { $0.own < $1.own })
        #expect(profile.functions[hot.function].label == "hot")
        let parent = try #require(hot.parent)
        #expect(profile.functions[profile.nodes[parent].function].label == "main")
    }

    @Test func theStoreMayStopInTheMidstOfSampling() throws {
        let profiler = Profiler(.sampling(every: .microseconds(100)))
        let instance = try Self.instance("(module (func (export \"main\") (loop (br 0))))", profiler)
        try instance.store.setDeadline(.now + .milliseconds(50))
        #expect(throws: Trap.self) { try instance.function("main").call([]) }
        #expect(profiler.profile.functions.allSatisfy { $0.calls == 0 })
    }
}
