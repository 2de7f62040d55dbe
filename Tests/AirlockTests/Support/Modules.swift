@testable import Airlock
import AirlockTestModules

typealias Code = AirlockTestModules.Code
typealias Encoding = AirlockTestModules.Encoding
typealias ModuleBuilder = AirlockTestModules.ModuleBuilder
typealias SampleModules = AirlockTestModules.SampleModules

extension Instance {
    /// Calls an export with values.
    @discardableResult
    func run(_ name: String, _ arguments: Value...) throws -> [Value] { try function(name).call(arguments) }
}
