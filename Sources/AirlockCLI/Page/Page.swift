import Foundation

/// A page that shows a run, all in one file: it loads nothing, and runs no script but its own.
enum Page {
    /// - Throws: What encoding throws, which is nothing here.
    static func html(_ data: PageData) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(data), as: UTF8.self)
        return fill(
            text(PackageResources.page_html),
            [
                "nonce": nonce(), "title": data.title.escapedForHTML, "style": text(PackageResources.page_css),
                "data": json.escapedForScript,
                "script": [
                    PackageResources.data_js, PackageResources.memory_js, PackageResources.panels_js,
                    PackageResources.page_js,
                ].map(text).joined(separator: "\n"),
            ])
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Replaces each `{{name}}`, in one pass, so that what is put in is not looked at again.
    private static func fill(_ template: String, _ values: [String: String]) -> String {
        var parts = template.components(separatedBy: "{{")
        var result = parts.removeFirst()
        for part in parts {
            let halves = part.components(separatedBy: "}}")
            result += (values[halves[0]] ?? "") + halves.dropFirst().joined(separator: "}}")
        }
        return result
    }

    /// What the page's policy knows its own scripts by. Nobody can know it before the page is made.
    private static func nonce() -> String {
        var generator = SystemRandomNumberGenerator()
        return Data((0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }).base64EncodedString()
    }
}

extension String {
    /// JSON in which nothing can end the element that it stands in, or begin another.
    var escapedForScript: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "<", ">", "&", "\u{2028}", "\u{2029}":
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    fileprivate var escapedForHTML: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "<", ">", "&", "\"", "'", "{", "}": text += "&#\(scalar.value);"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
