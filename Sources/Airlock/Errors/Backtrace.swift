/// The calls that were active when a guest was stopped, innermost first.
public struct Backtrace: Sendable, Hashable {
    public let frames: [Frame]

    public init(frames: [Frame] = []) { self.frames = frames }

    public struct Frame: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            /// A function of a module.
            case guest
            /// A function that the host gave to the guest.
            case hostFunction
            /// The host called the function of the frame before this one, with these raw values.
            case hostCall(arguments: [UInt64])
        }

        public let kind: Kind
        /// Function index in its module, imports counted; of a host function its number in the store.
        public let function: UInt32
        /// From the name section, an export, or an import.
        public let name: String?
        public let module: String?
        /// Byte offset in the module of the instruction at work; nil for frames of the host.
        public let moduleOffset: Int?
        /// Byte offset of that instruction from the start of the function's body.
        public let functionOffset: Int?

        public init(
            kind: Kind, function: UInt32, name: String?, module: String? = nil, moduleOffset: Int? = nil,
            functionOffset: Int? = nil
        ) {
            self.kind = kind
            self.function = function
            self.name = name
            self.module = module
            self.moduleOffset = moduleOffset
            self.functionOffset = functionOffset
        }
    }
}
