/// Why a guest was stopped. The names are those that embedders know from Wasmer and Wasmtime.
public enum TrapCode: UInt8, Sendable, Hashable, CaseIterable {
    /// The guest executed `unreachable`, which compilers put where code must not arrive: an abort, a panic, a failed
    /// assertion.
    case unreachableCodeReached = 1
    /// A memory access lies outside its memory. As an error this is a `HeapAccessOutOfBounds`.
    case heapAccessOutOfBounds
    /// A table access, by the guest or by the host, lies outside its table.
    case tableAccessOutOfBounds
    /// `call_indirect` was given an index outside its table.
    case undefinedElement
    /// `call_indirect` found null in its table: often a function pointer that was never set.
    case indirectCallToNull
    /// `call_indirect` found a function of another type: often a function pointer that was cast.
    case badSignature
    /// A quotient does not fit (the smallest integer by -1), or a float to be truncated is too large for an integer.
    case integerOverflow
    /// An integer was divided by zero.
    case integerDivisionByZero
    /// NaN was to become an integer.
    case badConversionToInteger
    /// Calls are nested too deep for the guest's stack, or for the thread's where the host calls back.
    case stackOverflow
    /// A null reference was used where there must be something.
    case nullReference
    /// A null function reference was called.
    case nullFunctionReference
    /// A field of a null structure reference was read or written.
    case nullStructureReference
    /// An element of a null array reference was read or written.
    case nullArrayReference
    /// The number of a null `i31` reference was taken.
    case nullI31Reference
    /// A null exception reference was thrown.
    case nullExceptionReference
    /// A reference is not of the type to which it was cast.
    case castFailure
    /// An access to an array lies outside of it.
    case arrayOutOfBounds
    /// An atomic access is not aligned (feature `threads`, not executed by this version).
    case heapMisaligned
    /// An atomic wait in a memory that is not shared (feature `threads`, not executed by this version).
    case expectedSharedMemory
    /// The store's fuel was spent: see `Fuel`.
    case outOfFuel
    /// Another thread stopped the guest: see `InterruptHandle`, and cancellation of tasks.
    case interrupted
    /// The store's deadline passed: see `Store.withDeadline(_:_:)`.
    case deadlineExceeded
    /// The guest asked for an object that a limit of the store, or the machine, does not allow.
    case allocationFailed

    /// The words of the specification for this fault, as the official test scripts expect them.
    public var message: String {
        switch self {
        case .unreachableCodeReached: "unreachable"
        case .heapAccessOutOfBounds: "out of bounds memory access"
        case .tableAccessOutOfBounds: "out of bounds table access"
        case .undefinedElement: "undefined element"
        case .indirectCallToNull: "uninitialized element"
        case .badSignature: "indirect call type mismatch"
        case .integerOverflow: "integer overflow"
        case .integerDivisionByZero: "integer divide by zero"
        case .badConversionToInteger: "invalid conversion to integer"
        case .stackOverflow: "call stack exhausted"
        case .nullReference: "null reference"
        case .nullFunctionReference: "null function reference"
        case .nullStructureReference: "null structure reference"
        case .nullArrayReference: "null array reference"
        case .nullI31Reference: "null i31 reference"
        case .nullExceptionReference: "null exception reference"
        case .castFailure: "cast failure"
        case .arrayOutOfBounds: "out of bounds array access"
        case .heapMisaligned: "unaligned atomic"
        case .expectedSharedMemory: "expected shared memory"
        case .outOfFuel: "all fuel consumed"
        case .interrupted: "interrupted"
        case .deadlineExceeded: "deadline exceeded"
        case .allocationFailed: "allocation failed"
        }
    }
}
