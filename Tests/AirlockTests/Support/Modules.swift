import AirlockTestModules

typealias Code = AirlockTestModules.Code
typealias Encoding = AirlockTestModules.Encoding
typealias ModuleBuilder = AirlockTestModules.ModuleBuilder
typealias SampleModules = AirlockTestModules.SampleModules
