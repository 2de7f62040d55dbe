/// The non-custom sections in the order in which they stand (spec 5.5.2), which their ids do not tell.
enum SectionKind: Int, CaseIterable, Sendable {
    case type, `import`, function, table, memory, tag, global, export, start, element, dataCount, code, data

    var id: UInt8 {
        switch self {
        case .type: 1
        case .import: 2
        case .function: 3
        case .table: 4
        case .memory: 5
        case .tag: 13
        case .global: 6
        case .export: 7
        case .start: 8
        case .element: 9
        case .dataCount: 12
        case .code: 10
        case .data: 11
        }
    }

    /// As in `(@custom "name" (before func))`.
    var keyword: String {
        switch self {
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
