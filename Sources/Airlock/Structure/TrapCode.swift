/// Why a guest was stopped. The names are those that embedders know from Wasmer and Wasmtime.
public enum TrapCode: UInt8, Sendable, Hashable, CaseIterable {
    case unreachableCodeReached = 1
    case heapAccessOutOfBounds
    case tableAccessOutOfBounds
    case undefinedElement
    case indirectCallToNull
    case badSignature
    case integerOverflow
    case integerDivisionByZero
    case badConversionToInteger
    case stackOverflow
    case nullReference
    case nullFunctionReference
    case nullStructureReference
    case nullArrayReference
    case nullI31Reference
    case nullExceptionReference
    case castFailure
    case arrayOutOfBounds
    case heapMisaligned
    case expectedSharedMemory
    case outOfFuel
    case interrupted
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
