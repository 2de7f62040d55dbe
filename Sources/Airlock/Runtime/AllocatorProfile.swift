/// Which exports of a guest allocate and release, and how they are called.
public struct AllocatorProfile: Sendable, Hashable {
    /// What the allocating function is given.
    public enum Request: Sendable, Hashable {
        /// `(size)`.
        case size
        /// `(size, alignment)`.
        case sizeAlignment
        /// `(size, identifier of a class)`; the object is then pinned.
        case sizeIdentifier
        /// `(old pointer, old size, alignment, size)`.
        case reallocation
    }

    /// What the releasing function is given.
    public enum Release: Sendable, Hashable {
        /// Nothing is given back: the guest frees by itself, or never.
        case none
        /// `(pointer)`.
        case pointer
        /// `(pointer, size)`.
        case pointerSize
        /// `(pointer, size, alignment)`.
        case pointerSizeAlignment
        /// `(pointer, size, alignment, 0)`, to the function that also allocates.
        case reallocation
    }

    /// How the allocating function is called.
    public let request: Request
    /// How what was allocated is given back.
    public let release: Release
    /// The name of the export that allocates.
    public let allocateName: String
    /// The name of the export that releases; nil when nothing does.
    public let releaseName: String?
    /// The name of the export that keeps an object from being collected.
    public let pinName: String?

    /// Identifies an `ArrayBuffer` to AssemblyScript's runtime.
    static let arrayBufferIdentifier: UInt64 = 1

    /// The alignment that is asked for where it can be.
    static let requestedAlignment: UInt64 = 8
}

extension AllocatorProfile: CustomStringConvertible {
    public var description: String {
        let request =
            switch request {
            case .size: "size"
            case .sizeAlignment: "size, alignment"
            case .sizeIdentifier: "size, id"
            case .reallocation: "pointer, old size, alignment, size"
            }
        var parts = ["\(allocateName.quotedForMessage)(\(request))"]
        if let pinName { parts.append("\(pinName.quotedForMessage)(pointer)") }
        if let releaseName, release != .reallocation {
            let arguments =
                switch release {
                case .none, .reallocation: ""
                case .pointer: "pointer"
                case .pointerSize: "pointer, size"
                case .pointerSizeAlignment: "pointer, size, alignment"
                }
            parts.append("\(releaseName.quotedForMessage)(\(arguments))")
        }
        return parts.joined(separator: " / ")
    }
}
