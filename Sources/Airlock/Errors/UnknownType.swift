/// The host gave a type by an index that stands for none.
public struct UnknownType: AirlockError, Sendable, Hashable {
    /// The type that was given, with the index that stands for none.
    public let type: ValueType
    /// How many types the module has; nil when the host did not say in which module the index counts.
    public let count: Int?

    /// The error for an index that is not below `count`.
    public init(_ type: ValueType, count: Int?) {
        self.type = type
        self.count = count
    }

    public var category: ErrorCategory { .host }
    public var identifier: String { "unknown-type" }
}

extension UnknownType: CustomStringConvertible {
    public var description: String {
        var name = "type"
        if case .reference(let reference) = type, case .index(let index) = reference.heapType { name += " \(index)" }
        return "unknown \(name): "
            + (count.map { "the module has \($0)" } ?? "no module was given whose types it counts")
    }
}
