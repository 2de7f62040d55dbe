// The main of a kernel in Swift as a native program: prints the result of run(N) and the best time of some runs in
// nanoseconds.

@main
struct Main {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst().map { Int32($0) ?? 1 }
        let n = arguments.first ?? 1
        var result: Int32 = 0
        var best = Duration.seconds(Int64.max / 2)
        for _ in 0..<max(arguments.dropFirst().first ?? 1, 1) {
            best = min(best, ContinuousClock().measure { result = run(n) })
        }
        let (seconds, attoseconds) = best.components
        print(result, seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
