/// A report as lines of text.
struct ReportTable {
    let report: Report
    let earlier: Report?

    var lines: [String] {
        var rows: [[String]] = []
        var header = ["benchmark", "median", "min", "rate", "iterations"]
        if hasReferences { header.append("to reference") }
        if earlier != nil { header.append("speed-up") }
        rows.append(header)
        let before = Dictionary(
            (earlier?.measurements ?? []).map { ($0.fullName, $0) }, uniquingKeysWith: { first, _ in first })
        let now = Dictionary(report.measurements.map { ($0.fullName, $0) }, uniquingKeysWith: { first, _ in first })
        for one in report.measurements {
            var row = [
                one.fullName, Self.quantity(one.median, one.unit), Self.quantity(one.minimum, one.unit),
                Self.rate(one), one.samples.count > 1 ? "\(one.samples.count) x \(one.iterations)" : "1",
            ]
            if hasReferences {
                let reference = one.reference.flatMap { now["\(one.group)/\($0)"] }
                row.append(reference.map { Self.ratio(one.median, $0.median) } ?? "")
            }
            if earlier != nil {
                row.append(before[one.fullName].map { Self.ratio($0.median, one.median) } ?? "new")
            }
            rows.append(row)
        }
        return Self.aligned(rows)
    }

    private var hasReferences: Bool { report.measurements.contains { $0.reference != nil } }

    /// The first column to the left, all others to the right.
    private static func aligned(_ rows: [[String]]) -> [String] {
        guard let columns = rows.first?.indices else { return [] }
        let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            columns.map { column in
                let padding = String(repeating: " ", count: widths[column] - row[column].count)
                return column == 0 ? row[column] + padding : padding + row[column]
            }.joined(separator: "  ")
        }
    }

    private static func ratio(_ a: Double, _ b: Double) -> String { b > 0 ? "\(decimal(a / b, places: 2))x" : "" }

    static func quantity(_ value: Double, _ unit: Benchmark.Unit) -> String {
        switch unit {
        case .nanoseconds: scaled(value, [("ns", 1), ("µs", 1e3), ("ms", 1e6), ("s", 1e9)])
        case .bytes: scaled(value, [("B", 1), ("KiB", 1024), ("MiB", 1_048_576), ("GiB", 1_073_741_824)])
        }
    }

    private static func rate(_ measurement: Measurement) -> String {
        guard measurement.unit == .nanoseconds, measurement.median > 0 else { return "" }
        if let bytes = measurement.bytes {
            return scaled(Double(bytes) * 1e9 / measurement.median, [("MB/s", 1e6), ("GB/s", 1e9)])
        }
        return scaled(1e9 / measurement.median, [("/s", 1), ("k/s", 1e3), ("M/s", 1e6)])
    }

    private static func scaled(_ value: Double, _ units: [(name: String, size: Double)]) -> String {
        let unit = units.last { value >= $0.size } ?? units[0]
        let number = value / unit.size
        return "\(decimal(number, places: number < 10 ? 2 : number < 100 ? 1 : 0)) \(unit.name)"
    }

    static func decimal(_ value: Double, places: Int) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let whole = Int((abs(value) * Double(scale)).rounded())
        let fraction = String(whole % scale)
        return (value < 0 && whole > 0 ? "-" : "") + "\(whole / scale)"
            + (places == 0 ? "" : "." + String(repeating: "0", count: places - fraction.count) + fraction)
    }
}
