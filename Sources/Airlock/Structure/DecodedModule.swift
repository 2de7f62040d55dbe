/// A module as the binary format gives it: well-formed, not yet valid (spec 2.5).
///
/// Function bodies and constant expressions stay encoded, as ranges of `bytes`: every later phase reads them where they
/// are, with `InstructionReader`.
package struct DecodedModule: Sendable {
    /// The whole binary, which the ranges below refer to.
    package var bytes: [UInt8] = []
    /// Recursion groups flattened: type index order.
    package var types: [SubType] = []
    /// Byte offset of each type.
    package var typeOffsets: [Int] = []
    /// The number of types in each recursion group, in order.
    package var recursionGroups: [Int] = []
    package var imports: [Import] = []
    /// Definitions only: imported functions come before them in the index space, as in every space below.
    package var functions: [TypeIndex] = []
    package var tables: [TableDefinition] = []
    package var memories: [MemoryType] = []
    package var tags: [TypeIndex] = []
    package var globals: [GlobalDefinition] = []
    package var exports: [Export] = []
    package var start: FunctionIndex?
    package var elements: [ElementSegment] = []
    /// The content of the data count section, where there is one.
    package var dataCount: UInt32?
    package var code: [FunctionBody] = []
    package var data: [DataSegment] = []
    package var customSections: [CustomSection] = []
    /// Whether this is a component, which has sections of its own kinds, and none of what stands above.
    package var isComponent = false
    /// Sections in file order, for inspection.
    package var sections: [SectionInfo] = []
    package var names = NameSection()
    /// What goes beyond WebAssembly 3.0, the first of each feature. Sections of which it kept the decoder from reading the
    /// rest are missing above.
    package private(set) var proposed: [ProposedConstruct] = []

    package init() {}

    mutating func note(_ construct: ProposedConstruct) {
        if proposed.allSatisfy({ $0.feature != construct.feature }) { proposed.append(construct) }
    }
}

/// A use of a feature that does not belong to WebAssembly 3.0.
package struct ProposedConstruct: Sendable, Hashable {
    package let feature: Feature
    /// What it is, for example a mnemonic.
    package let name: String
    /// Byte offset in the module.
    package let offset: Int
}

/// A name of the module format: compared by its bytes, never as a Swift string, whose equality merges names that
/// differ in their encoding only by Unicode normalisation.
public struct Name: Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The name as a Swift string, whose own equality is not that of names.
    public let string: String

    /// The name with the UTF-8 bytes of a string.
    public init(_ string: String) { self.string = string }
    public init(stringLiteral value: String) { self.string = value }

    public var description: String { string }
}

package struct Import: Sendable {
    package let module: Name
    package let name: Name
    package let type: ImportType
    /// Byte offset of the import in the module.
    package let offset: Int

    package init(module: Name, name: Name, type: ImportType, offset: Int) {
        self.module = module
        self.name = name
        self.type = type
        self.offset = offset
    }
}

package enum ImportType: Hashable, Sendable {
    case function(TypeIndex)
    case table(TableType)
    case memory(MemoryType)
    case global(GlobalType)
    case tag(TypeIndex)

    package var kind: ExternKind {
        switch self {
        case .function: .function
        case .table: .table
        case .memory: .memory
        case .global: .global
        case .tag: .tag
        }
    }
}

package struct TableDefinition: Sendable {
    package let type: TableType
    /// Absent: every element starts as null.
    package let initializer: ConstantExpression?
    package let offset: Int

    package init(type: TableType, initializer: ConstantExpression?, offset: Int) {
        self.type = type
        self.initializer = initializer
        self.offset = offset
    }
}

package struct GlobalDefinition: Sendable {
    package let type: GlobalType
    package let initializer: ConstantExpression
    package let offset: Int

    package init(type: GlobalType, initializer: ConstantExpression, offset: Int) {
        self.type = type
        self.initializer = initializer
        self.offset = offset
    }
}

package struct Export: Sendable {
    package let name: Name
    package let kind: ExternKind
    package let index: UInt32
    package let offset: Int

    package init(name: Name, kind: ExternKind, index: UInt32, offset: Int) {
        self.name = name
        self.kind = kind
        self.index = index
        self.offset = offset
    }
}

/// An instruction sequence that instantiation evaluates, including its final `end`.
package struct ConstantExpression: Sendable {
    package let range: Range<Int>

    package init(range: Range<Int>) { self.range = range }
}

/// Where the contents of a segment go at instantiation, if anywhere.
package enum SegmentMode<Target: Sendable>: Sendable {
    case passive
    case active(Target, offset: ConstantExpression)
    case declarative
}

package struct ElementSegment: Sendable {
    package let type: ReferenceType
    package let mode: SegmentMode<TableIndex>
    package let items: Items
    package let offset: Int

    package enum Items: Sendable {
        case functions([FunctionIndex])
        case expressions([ConstantExpression])

        package var count: Int {
            switch self {
            case .functions(let functions): functions.count
            case .expressions(let expressions): expressions.count
            }
        }
    }

    package init(type: ReferenceType, mode: SegmentMode<TableIndex>, items: Items, offset: Int) {
        self.type = type
        self.mode = mode
        self.items = items
        self.offset = offset
    }
}

package struct DataSegment: Sendable {
    package let mode: SegmentMode<MemoryIndex>
    package let range: Range<Int>
    package let offset: Int

    package init(mode: SegmentMode<MemoryIndex>, range: Range<Int>, offset: Int) {
        self.mode = mode
        self.range = range
        self.offset = offset
    }
}

/// The body of a function (spec 5.5.13).
package struct FunctionBody: Sendable {
    /// Run-length encoded, as in the binary: the sum of the counts is below 2^32.
    package let locals: [LocalGroup]
    /// The instructions, including the final `end`.
    package let range: Range<Int>
    /// Where the locals begin: branch hints and tools count from here.
    package let start: Int

    package struct LocalGroup: Sendable {
        package let count: UInt32
        package let type: ValueType

        package init(count: UInt32, type: ValueType) {
            self.count = count
            self.type = type
        }
    }

    package init(locals: [LocalGroup], range: Range<Int>, start: Int) {
        self.locals = locals
        self.range = range
        self.start = start
    }
}

package struct CustomSection: Sendable {
    package let name: String
    /// The contents after the name.
    package let range: Range<Int>
    /// The number of non-custom sections before this one, which tells its place.
    package let place: Int

    package init(name: String, range: Range<Int>, place: Int) {
        self.name = name
        self.range = range
        self.place = place
    }
}

package struct SectionInfo: Sendable {
    /// The section id of the binary format; 0 is a custom section.
    package let id: UInt8
    /// The contents, without id and size.
    package let range: Range<Int>

    package init(id: UInt8, range: Range<Int>) {
        self.id = id
        self.range = range
    }
}

/// The debug names of the name section (spec 7.4.1). Names that are not usable are simply absent.
package struct NameSection: Sendable {
    package var module: String?
    package var functions: [UInt32: String] = [:]
    package var locals: [UInt32: [UInt32: String]] = [:]
    package var labels: [UInt32: [UInt32: String]] = [:]
    package var types: [UInt32: String] = [:]
    package var fields: [UInt32: [UInt32: String]] = [:]
    package var tables: [UInt32: String] = [:]
    package var memories: [UInt32: String] = [:]
    package var globals: [UInt32: String] = [:]
    package var elements: [UInt32: String] = [:]
    package var data: [UInt32: String] = [:]
    package var tags: [UInt32: String] = [:]

    package init() {}
}
