#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Airlock

/// The program: reads its command line, measures, reports.
@main
struct AirlockBench {
    private let options: Options
    private let guests: Guests
    private let terminal = Terminal()

    static func main() {
        let terminal = Terminal()
        do {
            let options = try Options(CommandLine.arguments.dropFirst())
            if case .help = options.mode { return print(Options.help) }
            let succeeded = try AirlockBench(
                options: options,
                guests: try Guests(
                    folder: options.guests, isMetered: options.isMetered, isInspected: options.isInspected)
            ).run()
            terminal.end(succeeded ? 0 : 1)
        } catch let error as UsageError {
            terminal.complain("error: \(error)\nSee airlock-bench --help.")
            terminal.end(2)
        } catch {
            terminal.complain("error: \(error)")
            terminal.end(1)
        }
    }

    private init(options: Options, guests: Guests) {
        self.options = options
        self.guests = guests
    }

    /// Returns whether all that was asked for went well.
    private func run() throws -> Bool {
        switch options.mode {
        case .help: print(Options.help)
        case .list: for benchmark in groups.joined() where isNamed(benchmark) { print(benchmark.fullName) }
        case .once(let name, let n):
            let kernel = try guests.kernel(name)
            print(try timed(try kernel.load(from: guests), n ?? kernel.n))
        case .lines(let name, let n):
            let kernel = try guests.kernel(name)
            let run = try kernel.load(from: guests)
            while readLine() != nil { terminal.answer(try timed(run, n ?? kernel.n)) }
        case .run(let name, let iterations): try profile(name, iterations)
        case .measure: return try measure()
        }
        return true
    }

    private var groups: [[Benchmark]] {
        [
            // First, while the heap has no free room that would hide growth.
            Benchmark.footprint, Benchmark.kernels(guests), Benchmark.calls, Benchmark.bridge,
            Benchmark.loading(guests), Benchmark.instantiation, Benchmark.pools, Benchmark.traps, Benchmark.stopping,
            Benchmark.wasi,
            Benchmark.endurance(guests),
        ]
    }

    private func isNamed(_ benchmark: Benchmark) -> Bool {
        options.filter.isEmpty || benchmark.fullName.contains(options.filter)
    }

    /// "RESULT NANOSECONDS" of one call.
    private func timed(_ run: (Int32) throws -> Value, _ n: Int32) throws -> String {
        var result: Value?
        let nanoseconds = Int(try Stopwatch.wall.time { result = try run(n) })
        switch result {
        case .i32(let value)?: return "\(value) \(nanoseconds)"
        case .i64(let value)?: return "\(value) \(nanoseconds)"
        default: throw BenchmarkFailure("a kernel gives \(String(describing: result)), not an integer")
        }
    }

    private func profile(_ name: String, _ iterations: Int) throws {
        guard let benchmark = groups.joined().first(where: { $0.fullName == name }) else {
            throw UsageError("no benchmark \(name); see --list")
        }
        switch try benchmark.prepare() {
        case .time(let run), .transfer(_, let run): try run(iterations)
        case .quantity(_, let find): for _ in 0..<iterations { _ = try find() }
        }
    }

    private func measure() throws -> Bool {
        let earlier = try options.compare.map { file in
            do {
                return try Report(file: file)
            } catch {
                throw UsageError("--compare: \(file) is not a readable file of measurements")
            }
        }
        if !Machine.isOptimized {
            terminal.complain("warning: not an optimised build; its figures say nothing about speed")
        }
        var succeeded = true
        var measurements: [Measurement] = []
        let sampler = Sampler(time: options.time, stopwatch: options.clock, progress: terminal.progress)
        for group in groups {
            let selected = group.filter { isNamed($0) && !(options.filter.isEmpty && $0.isLong) }
            measurements += sampler.measure(selected) { benchmark, error in
                succeeded = false
                terminal.complain("error: \(benchmark.fullName): \(error)")
            }
        }
        terminal.clearProgress()
        guard !measurements.isEmpty || !succeeded else {
            throw UsageError("no benchmark's name contains \(options.filter); see --list")
        }
        try write(Report(measurements: measurements, clock: options.clock), earlier)
        return succeeded
    }

    private func write(_ report: Report, _ earlier: Report?) throws {
        if options.json == "-" {
            print(String(decoding: try report.json(), as: UTF8.self))
        } else {
            for line in ReportTable(report: report, earlier: earlier).lines { print(line) }
            if let file = options.json { try report.json().write(to: URL(fileURLWithPath: file)) }
        }
        if let file = options.svg {
            let plot = ReportPlot(report: report, earlier: earlier)
            try Data(plot.svg.utf8).write(to: URL(fileURLWithPath: file))
        }
    }
}
