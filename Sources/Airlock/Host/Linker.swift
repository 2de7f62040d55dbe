/// Puts several modules together by name: what one exports, those that come after it can import.
///
///     var linker = try Linker(imports: imports)
///     try linker.instantiate(library, as: "library")
///     let program = try linker.instantiate(program, as: "program")
///
/// All instances are of one store. Without a linker, `Imports.define(_:_:)` for instances does the same step by step.
public struct Linker {
    /// The store of all instances.
    public let store: Store
    /// What modules are given: what the linker was made with, and what instances export under their names.
    public var imports: Imports
    /// The instances by the names that they were given.
    public private(set) var instances: [String: Instance] = [:]

    /// A linker without instances.
    ///
    /// - Parameters:
    ///   - imports: What the host gives to all modules.
    ///   - store: Without one, the linker makes its own.
    /// - Throws: What making a store throws.
    public init(imports: Imports = Imports(), store: Store? = nil) throws {
        self.imports = imports
        self.store = try store ?? Store()
    }

    /// Instantiates a module with all that was defined before, and gives its exports to those that follow.
    ///
    /// - Parameter module: The module to be instantiated.
    /// - Parameter name: By which other modules import it. A name that was taken before stands for the new instance from
    ///   now on, export by export; instances that were linked already stay as they are.
    /// - Throws: As `Instance.init(_:imports:store:)`; then the linker is as it was.
    @discardableResult
    public mutating func instantiate(_ module: Module, as name: String) throws -> Instance {
        let instance = try Instance(module, imports: imports, store: store)
        imports.define(name, instance)
        instances[name] = instance
        return instance
    }

    /// Instantiates modules that import each other, in an order in which each finds what it needs: those that need none of the
    /// others first, and else as they are listed.
    ///
    /// - Throws: As `instantiate(_:as:)`. Modules that need each other in a circle cannot be linked: the `LinkError` tells what
    ///   the first of them lacks. The instances that were made before an error stay.
    public mutating func instantiate(_ modules: KeyValuePairs<String, Module>) throws {
        var rest = modules.map { (name: $0.key, module: $0.value) }
        while !rest.isEmpty {
            let names = Set(rest.map { Name($0.name) })
            let next = rest.firstIndex { entry in
                entry.module.decoded.imports.allSatisfy {
                    $0.module == Name(entry.name) || !names.contains($0.module)
                }
            }
            let entry = rest.remove(at: next ?? 0)
            try instantiate(entry.module, as: entry.name)
        }
    }
}
