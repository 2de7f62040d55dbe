/// A report as a picture: one bar for each benchmark on a logarithmic scale, or of the speed-up over an earlier report.
struct ReportPlot {
    let report: Report
    let earlier: Report?

    private struct Bar {
        let name: String
        let value: Double
        let label: String
    }

    private static let rowHeight = 18
    private static let nameWidth = 230
    private static let barWidth = 420
    private static let labelWidth = 110

    var svg: String {
        let groups = self.groups
        let rows = groups.reduce(0) { $0 + $1.bars.count + 2 }
        let width = Self.nameWidth + Self.barWidth + Self.labelWidth
        var y = Self.rowHeight
        var body = ""
        for group in groups {
            body += Self.text(group.title, x: 8, y: y + 13, style: "font-weight:bold")
            y += Self.rowHeight
            let lowest = group.bars.map(\.value).min() ?? 1
            let highest = group.bars.map(\.value).max() ?? 1
            for bar in group.bars {
                let length = Self.length(bar.value, from: lowest, to: highest)
                body += Self.text(bar.name, x: Self.nameWidth - 8, y: y + 13, style: "text-anchor:end")
                body += """
                    <rect x="\(Self.nameWidth)" y="\(y + 3)" width="\(length)" height="\(Self.rowHeight - 5)" \
                    fill="#3a6ea5"/>

                    """
                body += Self.text(bar.label, x: Self.nameWidth + length + 6, y: y + 13, style: "")
                y += Self.rowHeight
            }
            y += Self.rowHeight
        }
        let height = (rows + 2) * Self.rowHeight
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" font-family="sans-serif" \
            font-size="12">
            <rect width="100%" height="100%" fill="white"/>
            \(body)\(Self.text("\(report.processor), \(report.date)", x: 8, y: height - 8, style: "fill:#666"))</svg>

            """
    }

    private var groups: [(title: String, bars: [Bar])] {
        let before = Dictionary(
            (earlier?.measurements ?? []).map { ($0.fullName, $0.median) }, uniquingKeysWith: { first, _ in first })
        var groups: [(title: String, bars: [Bar])] = []
        for one in report.measurements where one.median > 0 {
            let bar: Bar
            if earlier != nil {
                guard let old = before[one.fullName], old > 0 else { continue }
                let speedUp = old / one.median
                bar = Bar(name: one.name, value: speedUp, label: ReportTable.decimal(speedUp, places: 2) + "x")
            } else {
                bar = Bar(name: one.name, value: one.median, label: ReportTable.quantity(one.median, one.unit))
            }
            let title = one.group + (earlier == nil ? "" : ", speed-up")
            if groups.last?.title != title { groups.append((title, [])) }
            groups[groups.count - 1].bars.append(bar)
        }
        return groups
    }

    /// A shortest bar remains visible; in between, equal ratios are equal distances.
    private static func length(_ value: Double, from lowest: Double, to highest: Double) -> Int {
        let shortest = 20.0
        guard highest > lowest else { return barWidth / 2 }
        let part = logarithm(value / lowest) / logarithm(highest / lowest)
        return Int(shortest + part * (Double(barWidth) - shortest))
    }

    /// Base two, to about a thousandth: enough for the length of a bar.
    private static func logarithm(_ value: Double) -> Double {
        guard value > 0 else { return 0 }
        var mantissa = value.significand
        var result = Double(value.exponent)
        var bit = 0.5
        while bit > 0.0005 {
            mantissa *= mantissa
            if mantissa >= 2 {
                mantissa /= 2
                result += bit
            }
            bit /= 2
        }
        return result
    }

    private static func text(_ text: String, x: Int, y: Int, style: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "<": escaped += "&lt;"
            case "&": escaped += "&amp;"
            default: escaped.append(character)
            }
        }
        return "<text x=\"\(x)\" y=\"\(y)\" style=\"\(style)\">\(escaped)</text>\n"
    }
}
