/// An instance cannot be captured, or what was captured cannot be restored.
public struct SnapshotError: AirlockError, Sendable, Hashable, CustomStringConvertible {
    /// What stands in the way of capturing or restoring an instance.
    public enum Reason: Sendable, Hashable {
        /// A call in the store has not returned.
        case callInProgress
        /// The instance was stopped by an error, and its store poisons those.
        case poisoned
        /// It imports a memory, a table or a mutable global, which is not its own to put back.
        case imported(ExternKind, module: String, name: String)
        /// There is a reference to a structure or an array.
        case object(Place)
        /// There is a reference to a value of the host.
        case hostReference(Place)
        /// There is a reference to an exception.
        case exception(Place)
        /// There is a reference to a function that is neither the instance's nor one of its imports.
        case foreignFunction(Place)
        /// There is a reference to an imported function, and what is given for that import now is not of the type that the
        /// place demands.
        case changedImport(Place)
        /// The store has instances besides this one, whose state would stay. Told of pools only.
        case otherInstances
    }

    /// Where a reference is.
    public enum Place: Sendable, Hashable, CustomStringConvertible {
        /// Index of the global, imports counted.
        case global(UInt32)
        /// Index of the table, imports counted, and of the element.
        case table(UInt32, element: UInt64)
        /// Index of the element segment, and of the element in it.
        case elementSegment(UInt32, element: UInt64)

        public var description: String {
            switch self {
            case .global(let index): "global \(index)"
            case .table(let index, let element): "element \(element) of table \(index)"
            case .elementSegment(let index, let element): "element \(element) of element segment \(index)"
            }
        }
    }

    /// What stands in the way, and where it is.
    public let reason: Reason

    /// The error for an obstacle.
    public init(_ reason: Reason) { self.reason = reason }

    public var description: String {
        switch reason {
        case .callInProgress: "no snapshot: a call has not returned"
        case .poisoned: "no snapshot: an error stopped the instance"
        case .imported(let kind, let module, let name):
            "no snapshot: \(kind == .global ? "mutable global" : "\(kind)") "
                + "\("\(module).\(name)".quotedForMessage) is imported"
        case .object(let place): "no snapshot: \(place) refers to an object"
        case .hostReference(let place): "no snapshot: \(place) refers to a value of the host"
        case .exception(let place): "no snapshot: \(place) refers to an exception"
        case .foreignFunction(let place): "no snapshot: \(place) refers to a function of another instance"
        case .changedImport(let place): "\(place) demands a function of another type than the one that is imported now"
        case .otherInstances: "the store holds other instances"
        }
    }

    public var category: ErrorCategory { .host }
    public var identifier: String { "snapshot" }
}
