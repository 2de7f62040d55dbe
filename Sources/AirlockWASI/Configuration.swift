import Airlock

extension WASI {
    /// All that a guest finds when it starts. Nothing is inherited from the process unless it is given here.
    public struct Configuration: Sendable {
        /// The first is the name of the program.
        public var arguments: [String] = []
        /// Variables by name, in the order in which the guest sees them.
        public var environment: NamedValues<String> = [:]
        /// Directories by the names under which the guest finds them, such as `/`. They get the descriptors from 3 on.
        public var preopens: NamedValues<Directory> = [:]
        /// Sockets of the host, with the descriptors behind those of the directories. Guests cannot make any themselves.
        public var sockets: [Socket] = []
        /// The standard input, descriptor 0.
        public var input = Input.null
        /// The standard output, descriptor 1.
        public var output = Output.null
        /// The standard error, descriptor 2.
        public var error = Output.null
        /// Where the guest has the time from.
        public var clock = Clock.system
        /// Where the guest has random bytes from.
        public var randomness = Randomness.system
        /// How many descriptors the guest can have open at once. Those of files of the host take one of the process each.
        public var openFiles = 512

        /// A guest that has nothing but the clocks and random numbers of the system.
        public init() {}

        /// A guest that gives the same in every run: the clocks are virtual, random bytes come from the seed, and waiting
        /// takes no time. What directories of the host hold is the caller's matter.
        public static func deterministic(seed: UInt64) -> Configuration {
            var configuration = Configuration()
            configuration.clock = .virtual()
            configuration.randomness = .seeded(seed)
            return configuration
        }
    }

    /// Where a guest has the time from.
    public struct Clock: Sendable {
        let make: @Sendable () -> any TimeSource

        /// The system's clocks.
        public static let system = Clock { SystemTime() }

        /// Clocks that show the same in every run (`VirtualTime`), set back when a guest starts.
        public static func virtual(start: Timestamp = VirtualTime.defaultStart) -> Clock {
            Clock { VirtualTime(start: start) }
        }

        /// Clocks of your own.
        public static func custom(_ source: any TimeSource) -> Clock { Clock { source } }
    }

    /// Where a guest has random bytes from.
    public struct Randomness: Sendable {
        let make: @Sendable () -> any RandomSource

        /// The system's random numbers, fit for cryptography.
        public static let system = Randomness { SystemRandom() }

        /// The same bytes in every run (`SeededRandom`).
        public static func seeded(_ seed: UInt64) -> Randomness { Randomness { SeededRandom(seed: seed) } }

        /// A source of your own.
        public static func custom(_ source: any RandomSource) -> Randomness { Randomness { source } }
    }

    /// A socket that the host has opened, listening or connected.
    public struct Socket: Sendable {
        let number: CInt

        /// - Parameter number: A descriptor of the operating system. The guest gets one of its own for the same socket.
        public init(descriptor number: CInt) { self.number = number }
    }

    /// The guest has ended itself. `WASI.run` makes it its result; whoever calls exports of a guest directly catches it.
    public struct Exit: AirlockError, Sendable, Hashable, CustomStringConvertible {
        /// 0 means success. After a signal that the guest raised, 128 plus its number.
        public let code: UInt32

        /// What `proc_exit` with this code throws.
        public init(code: UInt32) { self.code = code }

        /// A sentence for logs.
        public var description: String { "the guest has ended with exit code \(code)" }

        public var category: ErrorCategory { .guest }
        public var identifier: String { "wasi.exit" }
    }

    /// A guest could not be given what the configuration says.
    public struct ConfigurationError: AirlockError, Sendable, Hashable, CustomStringConvertible {
        /// What could not be given, such as `directory "/data"`.
        public let subject: String
        /// Why not.
        public let errno: Errno

        /// A sentence for logs.
        public var description: String { "\(subject) cannot be given to the guest: \(errno)" }

        public var category: ErrorCategory { .host }
        public var identifier: String { "wasi.configuration" }
    }
}
