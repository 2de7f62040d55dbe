import Airlock

/// What a case executes: modules that are linked with each other and with the host, and what the host then does.
package struct Program {
    /// Instance n is imported as module "mn".
    package var modules: [[UInt8]]
    package var actions: [Action]
    /// Whether the engine collects garbage before it makes an object.
    package var collectsAlways = false

    package enum Action: Sendable {
        /// Calls an export, after setting the fuel of all instances.
        case call(instance: Int, function: String, arguments: [Argument])
        case write(instance: Int, memory: String, at: UInt64, bytes: [UInt8])
        case grow(instance: Int, memory: String, pages: UInt64)
        case setGlobal(instance: Int, global: String, Argument)
        case setElement(instance: Int, table: String, at: UInt64, Argument)
    }

    package enum Argument: Sendable {
        /// Anything but a function.
        case value(SpecValue)
        case function(instance: Int, name: String)
    }
}

extension Program.Action: CustomStringConvertible {
    package var description: String {
        switch self {
        case .call(let instance, let function, let arguments): "m\(instance).\(function)(\(arguments))"
        case .write(let instance, let memory, let address, let bytes): "m\(instance).\(memory)[\(address)] = \(bytes)"
        case .grow(let instance, let memory, let pages): "m\(instance).\(memory).grow(\(pages))"
        case .setGlobal(let instance, let global, let value): "m\(instance).\(global) = \(value)"
        case .setElement(let instance, let table, let index, let value): "m\(instance).\(table)[\(index)] = \(value)"
        }
    }
}

extension Program.Argument: CustomStringConvertible {
    package var description: String {
        switch self {
        case .value(let value): "\(value)"
        case .function(let instance, let name): "m\(instance).\(name)"
        }
    }
}

/// The names under which generated modules export what they have.
package enum ExportName {
    /// How many calls the functions of an instance may still make.
    package static let fuel = "fuel"

    package static func function(_ index: Int) -> String { "f\(index)" }
    package static func memory(_ index: Int) -> String { "mem\(index)" }
    package static func table(_ index: Int) -> String { "tab\(index)" }
    package static func global(_ index: Int) -> String { "g\(index)" }
    package static func tag(_ index: Int) -> String { "tag\(index)" }
}
