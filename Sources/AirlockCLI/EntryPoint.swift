import Foundation

@main
struct EntryPoint {
    static func main() {
        #if !os(Windows)
        // Whoever writes to a reader that has gone away gets an error, which says more than the end of the process.
        signal(SIGPIPE, SIG_IGN)
        #endif
        let status = Program.airlock.run(Array(CommandLine.arguments.dropFirst()), on: .standard())
        exit(status.rawValue)
    }
}
