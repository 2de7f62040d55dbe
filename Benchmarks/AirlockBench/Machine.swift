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

    /// Bytes that this process has reserved and bytes that are resident; nil where the system does not tell as a file.
    static var memory: (reserved: Double, resident: Double)? {
        // In pages: of the address space, then resident.
        guard let fields = text(of: "/proc/self/statm")?.split(separator: " "), fields.count > 1,
            let reserved = Double(fields[0]), let resident = Double(fields[1])
        else { return nil }
        return (reserved * pageSize, resident * pageSize)
    }

    private static var pageSize: Double {
        field("KernelPageSize", of: "/proc/self/smaps").flatMap { Double($0.split(separator: " ")[0]) }.map {
            $0 * 1024
        }
            ?? 4096
    }

    /// The value of the first `name: value` line.
    private static func field(_ name: String, of file: String) -> String? {
        text(of: file)?.split(separator: "\n").first { $0.hasPrefix(name) }?.split(separator: ":").last
            .map { $0.drop(while: { $0 == " " }) }.map(String.init)
    }

    private static func text(of file: String) -> String? {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: file)) else { return nil }
        var text = String(decoding: data, as: UTF8.self)
        if text.hasSuffix("\n") { text.removeLast() }
        return text
    }
}
