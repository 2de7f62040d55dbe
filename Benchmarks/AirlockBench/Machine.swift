#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What the figures of a run depend on.
enum Machine {
    static var isOptimized: Bool {
        #if DEBUG
        false
        #else
        true
        #endif
    }

    static var processor: String {
        field("model name", of: "/proc/cpuinfo") ?? architecture
    }

    static var system: String {
        #if os(Linux)
        "Linux \(text(of: "/proc/sys/kernel/osrelease") ?? "") \(architecture)"
        #elseif os(macOS)
        "macOS \(architecture)"
        #else
        architecture
        #endif
    }

    private static var architecture: String {
        #if arch(x86_64)
        "x86_64"
        #elseif arch(arm64)
        "arm64"
        #else
        "other"
        #endif
    }

    /// Bytes of address space and bytes that are resident; nil where the system does not tell a process as a file.
    static var memory: (reserved: Double, resident: Double)? {
        // Not /proc/self/statm for the latter: its count lags by up to 64 pages a thread.
        guard let reserved = kibibytes("VmSize", of: "/proc/self/status"),
            let resident = kibibytes("Rss", of: "/proc/self/smaps_rollup")
        else { return nil }
        return (reserved * 1024, resident * 1024)
    }

    /// The most bytes that were resident since `forgetPeak`; nil where the system does not tell.
    static var peak: Double? { kibibytes("VmHWM", of: "/proc/self/status").map { $0 * 1024 } }

    /// Lets the peak begin anew. False where the system cannot.
    static func forgetPeak() -> Bool {
        (try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))) != nil
    }

    private static func kibibytes(_ name: String, of file: String) -> Double? {
        field(name, of: file)?.split(separator: " ").first.flatMap { Double($0) }
    }

    /// The value of the first `name: value` line.
    private static func field(_ name: String, of file: String) -> String? {
        text(of: file)?.split(separator: "\n").first { $0.hasPrefix(name) }?.split(separator: ":").last
            .map { $0.drop { $0 == " " || $0 == "\t" } }.map(String.init)
    }

    private static func text(of file: String) -> String? {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: file)) else { return nil }
        var text = String(decoding: data, as: UTF8.self)
        if text.hasSuffix("\n") { text.removeLast() }
        return text
    }
}
