/// What a `Tracer` is told of.
public enum TraceEvent: Sendable {
    /// Something begins that takes time. It ends with `ended`, whatever comes of it.
    case began(Span)
    /// That ends. The time, on a clock that is never set back, is from the beginning to the end: also while the host or other
    /// guests ran inside of it, and while an asynchronous call waited. The error is the one that is thrown; nil where there is
    /// none.
    case ended(Span, after: Duration, error: (any Error)?)
    /// A guest was stopped: a `Trap`, or a `HeapAccessOutOfBounds` with the code `heapAccessOutOfBounds`. Told once, before the end
    /// of the span in which it arose; the spans around that end with the same error unless the host catches it.
    case trapped(TrapCode, any AirlockError, in: Span)
    /// A memory, a table or the heap of objects has grown.
    case grew(Growth)
    /// A memory or a table should have grown, and is as it was: its type, a limit, the store's `ResourceObserver` or the platform
    /// did not allow it. A guest gets -1 then, the host an error.
    case growthRefused(Growth)

    /// Something that takes time. Those of one store lie within each other.
    public struct Span: Sendable, Identifiable, CustomStringConvertible {
        /// What takes time.
        public enum Operation: Sendable, Hashable {
            /// An instance is made: linked, its segments copied, its start function run. A pool that puts an instance back
            /// makes none.
            case instantiation
            /// The host calls a function, or a start function runs.
            case call
            /// A guest calls a function of the host.
            case hostCall
        }

        /// Tells a span from all others of the process.
        public struct ID: Sendable, Hashable, CustomStringConvertible {
            /// Which store: numbers are not used again.
            public let store: UInt64
            /// Which of the store's spans, counted from 1.
            public let number: UInt64

            public var description: String { "\(store).\(number)" }
        }

        /// What takes time.
        public let operation: Operation
        /// Is the same at the beginning and at the end.
        public let id: ID
        /// The innermost span of the store that was open; nil where there was none.
        public let parent: ID?
        let subject: Subject

        enum Subject: Sendable {
            case module(LoadedModule)
            case function(Int, of: LoadedModule)
            case host(String?)
        }

        /// The name of the function, from the name section or an export; `function` and its index where it has none; for one of
        /// the host, what it was defined as, for example `host.log`; for an instantiation, the module's name, which may be empty.
        ///
        /// The module chose it: quote it where a line must stay a line. It is looked up when it is asked for.
        public var name: String {
            switch subject {
            case .module(let module): module.validated.module.names.module ?? ""
            case .function(let index, let module):
                module.validated.name(of: FunctionIndex(UInt32(truncatingIfNeeded: index))) ?? "function \(index)"
            case .host(let name): name ?? "function of the host"
            }
        }

        /// The name of the guest's module, if it has one; nil for functions of the host.
        public var module: String? {
            switch subject {
            case .module(let module), .function(_, let module): module.validated.module.names.module
            case .host: nil
            }
        }

        /// One line: `1.7 call of "process_bytes"`.
        public var description: String {
            let text =
                switch operation {
                case .instantiation: "instantiation"
                case .call: "call"
                case .hostCall: "host call"
                }
            let name = name
            return name.isEmpty ? "\(id) \(text)" : "\(id) \(text) of \(name.quotedForMessage)"
        }
    }

    /// How something grew, or was to.
    public struct Growth: Sendable, Hashable {
        /// Whether it is a memory, a table or the heap.
        public let resource: ResourceGrowth.Resource
        /// Its size before, in bytes: 8 for each element of a table, and of the heap with what the collector needs.
        public let currentBytes: UInt64
        /// How many bytes were added or asked for; the greatest number where it would be more.
        public let addedBytes: UInt64
        /// Whether a guest wanted it, rather than the host.
        public let isByGuest: Bool
        /// The innermost span of the store that is open; nil where there is none.
        public let span: Span.ID?
        /// Which store: as in `Span.ID`.
        public let store: UInt64
    }

    /// Which store tells: numbers are not used again.
    public var store: UInt64 {
        switch self {
        case .began(let span), .ended(let span, _, _), .trapped(_, _, let span): span.id.store
        case .grew(let growth), .growthRefused(let growth): growth.store
        }
    }
}

extension TraceEvent: CustomStringConvertible {
    /// One line, whatever names and errors hold.
    public var description: String {
        switch self {
        case .began(let span): return "begin \(span)"
        case .ended(let span, let duration, let error):
            let end = "end \(span) after \(Self.microseconds(duration)) µs"
            return error.map { "\(end): \(Self.line($0))" } ?? end
        case .trapped(_, let error, let span): return "trap in \(span): \(Self.line(error))"
        case .grew(let growth): return "growth of \(growth)"
        case .growthRefused(let growth): return "refused growth of \(growth)"
        }
    }

    private static func microseconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        return seconds &* 1_000_000 &+ attoseconds / 1_000_000_000_000
    }

    /// The first line of an error's text, which may be the host's and quote anything.
    private static func line(_ error: any Error) -> String {
        let text = "\(error)"
        return String(text.prefix { !$0.isNewline }.prefix(400))
    }
}

extension TraceEvent.Growth: CustomStringConvertible {
    /// One line: `memory by 65536 bytes from 1179648, by the guest in 1.7`.
    public var description: String {
        let place = span.map { " in \($0)" } ?? " in store \(store)"
        return "\(resource) by \(addedBytes) bytes from \(currentBytes), by the \(isByGuest ? "guest" : "host")\(place)"
    }
}
