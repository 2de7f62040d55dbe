/// The sections of a module; the raw value is the id of the binary format (spec 5.5.2).
package enum Section: UInt8, Sendable {
    case custom = 0
    case type, `import`, function, table, memory, global, export, start, element, code, data, dataCount, tag

    /// The position that the binary format demands: ids were given in another order.
    package var order: Int {
        switch self {
        case .custom: 0
        case .type: 1
        case .import: 2
        case .function: 3
        case .table: 4
        case .memory: 5
        case .tag: 6
        case .global: 7
        case .export: 8
        case .start: 9
        case .element: 10
        case .dataCount: 11
        case .code: 12
        case .data: 13
        }
    }

    package var name: String {
        switch self {
        case .custom: "custom"
        case .type: "type"
        case .import: "import"
        case .function: "function"
        case .table: "table"
        case .memory: "memory"
        case .tag: "tag"
        case .global: "global"
        case .export: "export"
        case .start: "start"
        case .element: "element"
        case .dataCount: "data count"
        case .code: "code"
        case .data: "data"
        }
    }
}

extension MalformedModule {
    /// The same error with its section named. An error that tells of a proposal stays what it is.
    func located(in section: Section) -> MalformedModule {
        proposed == nil ? MalformedModule(message, offset: offset, section: section.name) : self
    }
}
