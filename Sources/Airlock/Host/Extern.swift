/// Something that crosses a module's border: what an instance exports, and what it can be given as an import (spec 4.2.13).
public enum Extern: Equatable {
    /// A function of a guest or of the host.
    case function(Function)
    /// A table of references.
    case table(Table)
    /// A linear memory.
    case memory(Memory)
    /// A global, mutable or not.
    case global(Global)
    /// A tag of exceptions.
    case tag(Tag)

    /// Its type, with sizes as they were when it was made.
    public var type: ExternType {
        switch self {
        case .function(let function): .function(function.type)
        case .table(let table): .table(table.type)
        case .memory(let memory): .memory(memory.type)
        case .global(let global): .global(global.type)
        case .tag(let tag): .tag(tag.type)
        }
    }
}

extension Instance {
    /// What the instance exports, by name in the module's order.
    ///
    /// `Module.exports` tells names and types without an instance.
    public var exports: [(name: String, extern: Extern)] {
        module.decoded.exports.compactMap { export in
            state.export(export.name).map { (export.name.string, extern($0, export.name)) }
        }
    }

    /// What the instance exports under a name, whatever it is; nil where there is nothing. `function(_:)`, `memory(_:)` and
    /// the like are for those who know what it must be.
    public func export(_ name: String) -> Extern? {
        state.export(Name(name)).map { extern($0, Name(name)) }
    }

    private func extern(_ extern: ExternInstance, _ name: Name) -> Extern {
        switch extern {
        case .function(let handle): .function(Function(store: store, handle: handle))
        case .table(let table): .table(Table(store: store, state: table))
        case .memory(let memory): .memory(Memory(store: store, state: memory, name: name.string))
        case .global(let global): .global(Global(store: store, state: global))
        case .tag(let tag): .tag(Tag(store: store, state: tag))
        }
    }
}
