import Airlock

/// What `airlock inspect` tells, in the form of its JSON.
struct ModuleReport: Encodable {
    struct Section: Encodable {
        let name: String
        /// Of a custom section.
        let customName: String?
        /// Of the contents, behind id and size.
        let offset: Int
        let size: Int
        /// How many items it defines, where that is what it does.
        let count: Int?
    }

    struct Definition: Encodable {
        let index: Int
        let type: String
    }

    struct Import: Encodable {
        let module: String
        let name: String
        let kind: String
        let type: String
    }

    struct Export: Encodable {
        let name: String
        let kind: String
        let index: Int
        let type: String
    }

    struct Space: Encodable {
        let index: Int
        let isImported: Bool
        let minimum: UInt64
        let maximum: UInt64?
        let addressType: String
        /// Of a table.
        let element: String?
    }

    let name: String?
    let bytes: Int
    let isValid: Bool
    /// Why it is not valid, or cannot be run.
    let fault: String?
    let features: [String]
    let sections: [Section]
    let types: [Definition]
    let imports: [Import]
    let exports: [Export]
    let functions: Int
    let memories: [Space]
    let tables: [Space]
    let start: Int?
}
