/// The handlers: each the name and the body of a function, and the operand kinds by which lowering finds it.
struct HandlerSet {
    struct Handler {
        let name: String
        /// A call of a member of `Registers`.
        let body: String
    }

    /// The tables of lowering, by instruction and the kinds of two operands.
    enum Table: String, CaseIterable {
        case binary, unary, branchesIf, branchesUnless, loads, stores, loadsAny, storesAny, vectors
        /// Fields and elements of objects, by the load or store of a memory that moves the same bytes.
        case fieldLoads, fieldStores, elementLoads, elementStores

        /// The type of the instructions.
        var opcodes: String { self == .vectors ? "VectorOpcode" : "Opcode" }
    }

    /// Where a handler stands in a table.
    struct Variant: Hashable {
        let table: Table
        let instruction: String
        let first: Int
        let second: Int
    }

    /// Handlers by file. A handler's number is its place in all files, one after the other.
    private(set) var groups: [(file: String, members: [Handler])] = []
    private(set) var bodies: [String: String] = [:]
    private(set) var variants: [Variant: String] = [:]
    /// The instructions of a table in the order in which they came.
    private(set) var instructions: [Table: [String]] = [:]
    /// Handlers that lowering names itself.
    private(set) var named: [String] = []
    private(set) var pairs: [(first: String, second: String, both: String)] = []
    /// Variants for which the handler of another does as well.
    private var aliases: [(Variant, of: Variant)] = []

    var count: Int { bodies.count }

    // MARK: Adding

    /// Handler number 0 is one that is in no table, so that 0 can stand for none.
    init() { addNamed("unreachable", "trap(.unreachableCodeReached)") }

    mutating func add(_ file: String, _ name: String, _ body: String) {
        if !groups.contains(where: { $0.file == file }) { groups.append((file, [])) }
        guard let group = groups.firstIndex(where: { $0.file == file }), bodies[name] == nil else {
            fatalError("two handlers have the name \(name)")
        }
        groups[group].members.append(Handler(name: name, body: body))
        bodies[name] = body
    }

    mutating func addNamed(_ name: String, _ body: String, file: String = "Control") {
        add(file, name, body)
        named.append(name)
    }

    mutating func enter(_ handler: String, at variant: Variant) {
        if instructions[variant.table]?.contains(variant.instruction) != true {
            instructions[variant.table, default: []].append(variant.instruction)
        }
        variants[variant] = handler
    }

    /// The handler at `source`, which may not be there yet, serves `variant` as well: the compiler would make one of two
    /// equal functions a jump to the other.
    mutating func alias(_ variant: Variant, to source: Variant) { aliases.append((variant, of: source)) }

    /// One handler that does the work of two in sequence.
    mutating func fuse(_ first: String, _ second: String) {
        guard let body = bodies[first], let after = bodies[second], let parenthesis = body.firstIndex(of: "(") else {
            fatalError("no handlers \(first) and \(second)")
        }
        let shape = body[..<parenthesis]
        let arguments = body[parenthesis...].dropFirst().dropLast()
        add("Pair", "\(first)_\(second)", "\(shape)Then(\(arguments)) { $0.\(after) }")
        pairs.append((first, second, "\(first)_\(second)"))
    }

    /// Enters the variants that share a handler.
    mutating func resolveAliases() {
        for (variant, source) in aliases {
            guard let handler = variants[source] else { fatalError("no handler for \(source)") }
            enter(handler, at: variant)
        }
        aliases = []
    }
}
