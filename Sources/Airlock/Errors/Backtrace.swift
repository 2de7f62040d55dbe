/// The calls that were active when a guest was stopped, innermost first.
public struct Backtrace: Sendable, Hashable {
    /// Of calls that repeat each other, as in a recursion, each stands here once; and only so many as explain what happened.
    public let frames: [Frame]
    /// Which of the frames stand for several, from the innermost outwards; they do not overlap.
    public let repetitions: [Repetition]

    /// A backtrace made by hand, as tests of what shows them need.
    public init(frames: [Frame] = [], repetitions: [Repetition] = []) {
        self.frames = frames
        self.repetitions = repetitions
    }

    /// Calls that were made by calls of the same functions at the same places.
    public struct Repetition: Sendable, Hashable {
        /// Their positions in `Backtrace.frames`.
        public var frames: Range<Int>
        /// How many times they are active, one within the other.
        public var count: Int

        /// A repetition of the frames at these positions.
        public init(frames: Range<Int>, count: Int) {
            self.frames = frames
            self.count = count
        }
    }

    /// A call that was active: of a guest's function, of one of the host's, or by the host.
    public struct Frame: Sendable, Hashable {
        /// Whose code a frame runs.
        public enum Kind: Sendable, Hashable {
            /// A function of a module.
            case guest
            /// A function that the host gave to the guest.
            case hostFunction
            /// The host called the function of the frame before this one.
            case hostCall(arguments: [Argument])
        }

        /// What the host gave for a parameter.
        public struct Argument: Sendable, Hashable {
            /// The value's bits; the upper half of a 32-bit one is zero.
            public let bits: UInt64
            /// The upper half of a vector, whose lower half is `bits`; else zero.
            public let highBits: UInt64
            /// The type of the parameter, which says how the bits are to be read.
            public let type: ValueType

            /// An argument made by hand, from the bits of its slots.
            public init(bits: UInt64, highBits: UInt64 = 0, type: ValueType) {
                self.bits = bits
                self.highBits = highBits
                self.type = type
            }
        }

        /// Whose code the frame runs.
        public let kind: Kind
        /// Function index in its module, imports counted; of a host function its number in the store.
        public let function: UInt32
        /// From the name section, an export, or an import.
        public let name: String?
        /// The name of the module whose function it is, from its name section; nil where there is none, and for the host.
        public let module: String?
        /// Byte offset in the module of the instruction at work; nil for frames of the host.
        public let moduleOffset: Int?
        /// Byte offset of that instruction from the start of the function's body.
        public let functionOffset: Int?
        var debugInfo = DebugInfoReference()

        /// A frame made by hand; see the properties for what each means.
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

extension Backtrace.Frame {
    /// Where that instruction comes from in the guest's source: innermost first, each place inlined into the next. Empty where
    /// the module has no debug information (DWARF) about it.
    ///
    /// Read from the module when it is first asked for, on any thread; until then a frame only refers to the module.
    public var source: [SourceLine] {
        guard let moduleOffset else { return [] }
        return debugInfo.target?.lines(at: moduleOffset) ?? []
    }

    /// The file that has the debug information about that instruction, or more of it, where the module only names it.
    public var missingDebugFile: String? { moduleOffset.flatMap { debugInfo.target?.missingFile(at: $0) } }
}

/// Where a frame's lines are read from, which makes no difference between frames.
struct DebugInfoReference: Hashable, Sendable {
    var target: DebugInfo?
    /// What tells modules apart; kept for profiles only.
    var module: (any AnyObject & Sendable)?

    static func == (_: DebugInfoReference, _: DebugInfoReference) -> Bool { true }

    func hash(into hasher: inout Hasher) {}
}
