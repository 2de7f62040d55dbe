import Foundation

@main
struct EntryPoint {
    static func main() {
        let status = Program.airlock.run(Array(CommandLine.arguments.dropFirst()), on: .standard())
        exit(status.rawValue)
    }
}
