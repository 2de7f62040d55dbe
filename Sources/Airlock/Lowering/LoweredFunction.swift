/// The threaded code of a function body, before it has a fixed address.
struct LoweredCode {
    /// A meta cell, then instructions: a handler address and its operand cells each.
    var cells: [UInt64]
    /// For each instruction that can stop the machine or call: the place of its first operand cell, ascending, and the
    /// byte offset in the module of the instruction it came from.
    var sourceMap: [SourcePosition]
}

struct SourcePosition {
    let cell: UInt32
    let offset: UInt32
}
