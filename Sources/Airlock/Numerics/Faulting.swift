/// What an instruction that can fault yields.
///
/// Not a thrown error: even where the compiler inlines a `throw` and its `catch`, it leaves a call into the runtime for
/// debuggers, and an interpreter's handler must contain no call.
enum Faulting<T: Sendable>: Sendable {
    case value(T)
    case trap(TrapCode)
}
