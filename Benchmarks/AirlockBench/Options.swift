/// The command line.
struct Options {
    enum Mode {
        case measure, list, help
        /// One call of a kernel, its result and its time printed.
        case once(kernel: String, n: Int32?)
        /// The same once for each line that is read.
        case lines(kernel: String, n: Int32?)
        /// Iterations of one benchmark, unmeasured, for a profiler.
        case run(benchmark: String, iterations: Int)
    }

    var mode = Mode.measure
    var filter = ""
    var guests: String?
    /// Whether kernels run in stores that count fuel.
    var isMetered = false
    var isInspected = false
    var json: String?
    var compare: String?
    var svg: String?
    var time = 1.0
    var clock = Stopwatch.wall

    static let help = """
        Usage: airlock-bench [options]
               airlock-bench --once KERNEL [N]
               airlock-bench --lines KERNEL [N]
               airlock-bench --run BENCHMARK ITERATIONS

        Measures Airlock: kernels, calls, bridge, load, instantiate, pools, trap, stopping, wasi; endurance if named. Build with `swift build -c release`.

          --filter TEXT     only benchmarks whose name, like calls/typed-0, contains TEXT
          --list            print the names and end
          --time SECONDS    for each benchmark's samples, of which there are at least five (default 1)
          --clock cpu       take time on a processor, not on the wall: for a machine that has other work
          --json FILE       write the measurements; - is standard output, which then carries no table
          --compare FILE    show the speed-up over the measurements of an earlier --json
          --svg FILE        draw the measurements, or with --compare the speed-ups
          --guests DIR      where the kernels are (default: Benchmarks/Guests of the checkout this was built from)
          --metered         kernels spend fuel, of which there is enough
          --inspected       an inspector looks on at kernels
          --once KERNEL     call run(N) once and print the result and the nanoseconds of the call; N as in kernels.tsv
          --lines KERNEL    the same for each line of standard input, on one instance
          --run NAME COUNT  run a benchmark COUNT times without measuring, for a profiler
          --help            this text

        Ends with 0, with 1 when a benchmark fails or a kernel's result is wrong, with 2 on a wrong command line.
        """

    init(_ arguments: some Sequence<String>) throws {
        var rest = Array(arguments)[...]
        func value(of option: String) throws -> String {
            guard let value = rest.popFirst() else { throw UsageError("\(option) needs a value") }
            return value
        }
        func size(of option: String) throws -> Int32? {
            guard let next = rest.first, !next.hasPrefix("--") else { return nil }
            rest.removeFirst()
            guard let n = Int32(next) else { throw UsageError("\(option): \(next) is not a number of 32 bits") }
            return n
        }
        while let option = rest.popFirst() {
            switch option {
            case "--filter": filter = try value(of: option)
            case "--list": mode = .list
            case "--time":
                let text = try value(of: option)
                guard let seconds = Double(text), seconds > 0, seconds <= 3600 else {
                    throw UsageError("--time: \(text) is not a number of seconds up to 3600")
                }
                time = seconds
            case "--clock":
                let text = try value(of: option)
                guard let clock = Stopwatch(rawValue: text) else {
                    throw UsageError("--clock: \(text) is neither wall nor cpu")
                }
                self.clock = clock
            case "--json": json = try value(of: option)
            case "--compare": compare = try value(of: option)
            case "--svg": svg = try value(of: option)
            case "--guests": guests = try value(of: option)
            case "--metered": isMetered = true
            case "--inspected": isInspected = true
            case "--once": mode = .once(kernel: try value(of: option), n: try size(of: option))
            case "--lines": mode = .lines(kernel: try value(of: option), n: try size(of: option))
            case "--run":
                let benchmark = try value(of: option)
                let text = try value(of: option)
                guard let iterations = Int(text), iterations > 0 else {
                    throw UsageError("--run: \(text) is not a count of iterations")
                }
                mode = .run(benchmark: benchmark, iterations: iterations)
            case "--help", "-h": mode = .help
            default: throw UsageError("unknown option \(option)")
            }
        }
    }
}
