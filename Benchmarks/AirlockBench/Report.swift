#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// All measurements of one run, and where they were taken. The form of the JSON files.
struct Report: Codable {
    var date: String
    var processor: String
    var system: String
    /// Whether the build was optimised; figures of one that was not say nothing.
    var optimized: Bool
    var command: [String]
    var measurements: [Measurement]

    init(measurements: [Measurement]) {
        date = Date().formatted(.iso8601)
        processor = Machine.processor
        system = Machine.system
        optimized = Machine.isOptimized
        command = CommandLine.arguments
        self.measurements = measurements
    }

    init(file: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: file))
        self = try JSONDecoder().decode(Report.self, from: data)
    }

    func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }
}
