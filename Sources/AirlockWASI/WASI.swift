import Airlock

/// Runs programs that were compiled for WASI preview 1 (`wasi_snapshot_preview1`, and its forerunner `wasi_unstable`).
///
/// A guest has what its configuration names and nothing else: no files, no environment, no network of the process.
///
/// ```swift
/// let sink = ByteSink()
/// let code = try WASI(arguments: ["sort"], input: .bytes(data), output: .collect(into: sink)).run(module)
/// ```
///
/// A value can run any number of guests, each of which starts afresh.
public struct WASI: Sendable {
    /// The names of modules under which guests import WASI.
    public static let moduleNames: [String] = Snapshot.allCases.map(\.rawValue)

    /// What each guest finds when it starts.
    public var configuration: Configuration

    /// Guests that find what a configuration says.
    public init(_ configuration: Configuration = Configuration()) { self.configuration = configuration }

    /// The parts of a configuration that most programs need.
    public init(
        arguments: [String] = [], environment: NamedValues<String> = [:], preopens: NamedValues<Directory> = [:],
        input: Input = .null, output: Output = .null, error: Output = .null
    ) {
        configuration = Configuration()
        configuration.arguments = arguments
        configuration.environment = environment
        configuration.preopens = preopens
        configuration.input = input
        configuration.output = output
        configuration.error = error
    }

    /// Runs a command: a module that exports `_start`.
    ///
    /// - Parameters:
    ///   - module: The program.
    ///   - imports: What the module needs beside WASI.
    ///   - store: Without one, the guest gets a store of its own. Its deadline, its fuel and its interrupt handle hold for
    ///     the guest, and end its waits too: for input, for sockets, for time to pass.
    /// - Returns: The exit code; 0 when `_start` returns.
    /// - Throws: `ConfigurationError`; `ExportError` for a module without `_start`; what `Instance` and calls throw, with
    ///   traps and their reports unchanged; what closures of streams throw.
    public func run(_ module: Module, imports: Imports = Imports(), store: Store? = nil) throws -> UInt32 {
        try withGuest(module, imports, store) { instance in
            try instance.function("_start", as: (() -> Void).self)()
        }.code
    }

    /// Instantiates a reactor, a module whose exports are called by the host, and calls its `_initialize` if it has one.
    ///
    /// The guest's files stay open as long as the instance is there.
    ///
    /// - Throws: As `run`; `Exit` when the guest ends itself.
    public func start(_ module: Module, imports: Imports = Imports(), store: Store? = nil) throws -> Instance {
        let guest = try withGuest(module, imports, store) { instance in
            let isReactor = module.exports.contains { $0.name == "_initialize" && $0.type.kind == .function }
            if isReactor { try instance.function("_initialize", as: (() -> Void).self)() }
        }
        guard let instance = guest.instance else { throw Exit(code: guest.code) }
        return instance
    }

    /// Adds the functions of WASI to imports, for hosts that link and call by themselves.
    ///
    /// All instances that are made with these imports are one guest: they have the same descriptors. `proc_exit` leaves
    /// the guest as the error `Exit`.
    ///
    /// - Throws: `ConfigurationError`.
    public func define(in imports: inout Imports) throws {
        let context = try GuestContext(configuration, isShared: true)
        for snapshot in Snapshot.allCases { context.define(snapshot, in: &imports) }
    }

    /// - Returns: The instance; nil, and the exit code, when the guest has ended itself.
    private func withGuest(
        _ module: Module, _ imports: Imports, _ store: Store?, _ body: (Instance) throws -> Void
    ) throws -> (instance: Instance?, code: UInt32) {
        let context = try GuestContext(configuration, isShared: false)
        var imports = imports
        let imported = module.imports.map(\.module)
        for snapshot in Snapshot.allCases where imported.contains(snapshot.rawValue) {
            context.define(snapshot, in: &imports)
        }
        do {
            let instance = try Instance(module, imports: imports, store: store)
            try body(instance)
            try context.flush()
            return (instance, 0)
        } catch let exit as Exit {
            try context.flush()
            return (nil, exit.code)
        } catch {
            // The guest's end is the error to tell.
            try? context.flush()
            throw error
        }
    }
}
