/// The index spaces of a module that identifiers are resolved in (spec 6.1.3).
enum Space: Int, CaseIterable, Sendable {
    case type, function, table, memory, global, tag, element, data

    /// As in "duplicate func".
    var keyword: String {
        switch self {
        case .type: "type"
        case .function: "func"
        case .table: "table"
        case .memory: "memory"
        case .global: "global"
        case .tag: "tag"
        case .element: "elem"
        case .data: "data"
        }
    }

    /// As in "unknown function".
    var noun: String {
        switch self {
        case .type: "type"
        case .function: "function"
        case .table: "table"
        case .memory: "memory"
        case .global: "global"
        case .tag: "tag"
        case .element: "elem segment"
        case .data: "data segment"
        }
    }
}
