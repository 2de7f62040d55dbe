import Airlock

extension Module {
    /// Translates a module from the text format, then decodes and validates it.
    ///
    /// Identifiers of the text become names, which backtraces show:
    ///
    ///     let module = try Module(
    ///         wat: """
    ///             (module
    ///               (func (export "twice") (param $n i32) (result i32)
    ///                 (i32.add (local.get $n) (local.get $n))))
    ///             """)
    ///     let twice = try Instance(module).function("twice")
    ///     let results = try twice.call([.i32(21)])
    ///
    /// - Parameter text: One `(module …)`, or just its fields (spec 6.6).
    /// - Throws: `WATError` when the text is malformed; else as `init(_:engine:)`, with offsets in the binary module.
    public convenience init(wat text: some StringProtocol, engine: Engine = .default) throws {
        try self.init(WAT.parse(text), engine: engine)
    }
}
