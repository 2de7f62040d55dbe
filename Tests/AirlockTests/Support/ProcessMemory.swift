#if os(Linux)
import Foundation

/// What this process takes from the system, in bytes. It means something only where nothing else runs: in exit tests.
struct ProcessMemory {
    let addresses: Int
    let resident: Int

    static func now() throws -> ProcessMemory {
        let line = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        let pages = line.split(separator: " ").compactMap { Int($0) }
        guard pages.count > 1 else { throw CocoaError(.fileReadCorruptFile) }
        let pageSize = Int(getpagesize())
        return ProcessMemory(addresses: pages[0] * pageSize, resident: pages[1] * pageSize)
    }
}
#endif
