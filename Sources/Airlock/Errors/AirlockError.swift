/// What all errors of Airlock have in common, so that one `catch` tells whose fault it was:
///
///     do {
///         reply = try instance.exchange("transform", request)
///     } catch let error as any AirlockError {
///         log(error.identifier, "\(error)")
///         if error.category == .guest { ban(plugin) }
///     }
///
/// Errors that functions of the host throw arrive unchanged, so they conform only if they do so themselves.
public protocol AirlockError: Error {
    /// Who has to do something about it.
    var category: ErrorCategory { get }
    /// A short name of what happened, for logs and statistics: lower-case words with hyphens and dots, without numbers or
    /// names of the guest's. It stays the same from version to version, and is not shared by errors of other types.
    var identifier: String { get }
}

/// Who has to do something about an error.
public enum ErrorCategory: String, Sendable, Hashable, CaseIterable {
    /// The module was refused before anything of it ran: its bytes, its types, what it needs or what it imports.
    case module
    /// The guest did something that it must not, or nothing useful: a trap, an exception that it did not catch, an answer or
    /// an allocator that makes no sense.
    case guest
    /// The host asked for what is not there, or used things as they are not to be used. A host that does not know its modules
    /// meets these too: a plug-in without the function that all plug-ins have is an `ExportError`.
    case host
    /// Something was stopped or not begun because a limit, a deadline or the machine does not allow it, or because the host
    /// wanted it to stop.
    case limit
}

extension TrapCode {
    /// Who has to do something about a trap: limits are no faults of the guest's.
    public var category: ErrorCategory {
        switch self {
        case .stackOverflow, .outOfFuel, .interrupted, .deadlineExceeded, .allocationFailed: .limit
        case .unreachableCodeReached, .heapAccessOutOfBounds, .tableAccessOutOfBounds, .undefinedElement,
            .indirectCallToNull, .badSignature, .integerOverflow, .integerDivisionByZero, .badConversionToInteger,
            .nullReference, .nullFunctionReference, .nullStructureReference, .nullArrayReference, .nullI31Reference,
            .nullExceptionReference, .castFailure, .arrayOutOfBounds, .heapMisaligned, .expectedSharedMemory:
            .guest
        }
    }

    /// The code as part of an error's identifier, for example `unreachable`.
    public var identifier: String {
        switch self {
        case .unreachableCodeReached: "unreachable"
        case .heapAccessOutOfBounds: "memory-out-of-bounds"
        case .tableAccessOutOfBounds: "table-out-of-bounds"
        case .undefinedElement: "undefined-element"
        case .indirectCallToNull: "indirect-call-to-null"
        case .badSignature: "indirect-call-type-mismatch"
        case .integerOverflow: "integer-overflow"
        case .integerDivisionByZero: "integer-division-by-zero"
        case .badConversionToInteger: "bad-conversion-to-integer"
        case .stackOverflow: "stack-overflow"
        case .nullReference: "null-reference"
        case .nullFunctionReference: "null-function-reference"
        case .nullStructureReference: "null-structure-reference"
        case .nullArrayReference: "null-array-reference"
        case .nullI31Reference: "null-i31-reference"
        case .nullExceptionReference: "null-exception-reference"
        case .castFailure: "cast-failure"
        case .arrayOutOfBounds: "array-out-of-bounds"
        case .heapMisaligned: "unaligned-atomic"
        case .expectedSharedMemory: "expected-shared-memory"
        case .outOfFuel: "out-of-fuel"
        case .interrupted: "interrupted"
        case .deadlineExceeded: "deadline-exceeded"
        case .allocationFailed: "allocation-failed"
        }
    }
}
