import AirlockTestModules
import Testing

typealias Runaway = AirlockTestModules.Runaway

extension Runaway: CustomTestStringConvertible {
    public var testDescription: String { name }
}
