/// Keeps numbers of defined types for as long as it lives: they mean the same types, and no others.
///
/// One for all types of a module, or for that of a function of the host. Every type that came by it has it.
package final class TypeHold: @unchecked Sendable {
    private let registry: TypeRegistry
    /// The first numbers of the recursion groups that are held. Changed by whoever makes the hold, before others know it.
    private var groups: [UInt32] = []

    init(_ registry: TypeRegistry) { self.registry = registry }

    deinit { registry.release(groups) }

    /// Takes over one use of a group that the registry has counted.
    func take(_ group: UInt32) { groups.append(group) }
}
