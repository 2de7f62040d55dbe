import Airlock

extension Section {
    /// The sections that are not custom, in the order in which they stand.
    static let inOrder: [Section] = (1...13).compactMap { Section(rawValue: $0) }.sorted { $0.order < $1.order }

    /// As in `(@custom "name" (before func))`.
    var keyword: String {
        switch self {
        case .custom: "custom"
        case .type: "type"
        case .import: "import"
        case .function: "func"
        case .table: "table"
        case .memory: "memory"
        case .tag: "tag"
        case .global: "global"
        case .export: "export"
        case .start: "start"
        case .element: "elem"
        case .dataCount: "datacount"
        case .code: "code"
        case .data: "data"
        }
    }
}
