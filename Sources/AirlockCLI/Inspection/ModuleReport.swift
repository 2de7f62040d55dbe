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
    /// Whether it is a component rather than a module. Of a component only the sections are told.
    let isComponent: Bool
    let isValid: Bool
    /// Whether all of it is WebAssembly 3.0, so that it is known whether it is valid.
    let isKnown: Bool
    /// Why it is not valid, or not known to be.
    let fault: String?
    /// What it uses beyond WebAssembly 1.0; up to the fault where there is one.
    let features: [String]
    /// Those of the features that this version does not execute.
    let unsupported: [String]
    let sections: [Section]
    let types: [Definition]
    let imports: [Import]
    let exports: [Export]
    let functions: Int
    let memories: [Space]
    let tables: [Space]
    let start: Int?
    /// Of the bytes bridge: how the guest's allocator is called; nil if there is none, or the module cannot be run.
    let allocator: String?
    /// How many entries of a list are left out because it has more than `longestList`, by the list's name.
    let omitted: [String: Int]

    /// Whoever needs longer lists reads the module.
    static let longestList = 10_000
}
