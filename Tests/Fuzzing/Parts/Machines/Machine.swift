import Airlock

/// What executes programs: the engine, or the reference interpreter. Functions of the host are written for both.
///
/// Functions are values by numbers of the machine's own.
package protocol Machine: AnyObject {
    var instanceCount: Int { get }

    /// - Throws: Whatever the call ends with; `outcome(of:)` says what it means.
    func call(instance: Int, _ name: String, _ arguments: [SpecValue]) throws -> [SpecValue]
    func call(function: Int, _ arguments: [SpecValue]) throws -> [SpecValue]
    /// Collects what is not used any more, where that is done.
    func collect()
    func type(ofFunction number: Int) -> FunctionType
    /// "m0.f3" or "host.mix"; nil for functions that are not exported.
    func name(ofFunction number: Int) -> String?
    func type(ofExport name: String, of instance: Int) -> FunctionType?

    /// Adds pages, and returns the number of them before; nil where that is not possible.
    func grow(instance: Int, _ memory: String, by pages: UInt64) throws -> UInt64?
    /// Reads a byte and writes another in its place; nil where there is none.
    func exchange(instance: Int, _ memory: String, at address: UInt64, _ byte: UInt8) throws -> UInt8?

    func outcome(of error: any Error) -> Outcome
}

/// How an action ended.
package enum Outcome: Equatable {
    case returned([SpecValue])
    case trapped(TrapCode, SpecTrap.Access?)
    /// By an exception, with its values.
    case exception([SpecValue])
    case hostFailure(Int)
    /// Instantiation was refused, because an import does not fit.
    case unlinkable
    case inconclusive(String)
    /// Anything else is a finding.
    case failed(String)

    /// For statistics.
    package var kind: String {
        switch self {
        case .returned: "returned"
        case .trapped: "trapped"
        case .exception: "exception"
        case .hostFailure: "host failure"
        case .unlinkable: "unlinkable"
        case .inconclusive: "inconclusive"
        case .failed: "failed"
        }
    }
}

/// An error that a function of the host throws.
package struct HostFailure: Error, Equatable {
    package let number: Int
}
