import Airlock

/// A test script (the format of the specification's test suite): commands to run in order.
package struct Script: Sendable {
    package let commands: [ScriptCommand]

    package init(commands: [ScriptCommand]) { self.commands = commands }
}

/// One command of a script.
package struct ScriptCommand: Sendable {
    /// Where it begins, counted from 1.
    package let line: Int
    package let kind: Kind

    package enum Kind: Sendable {
        /// Defines, validates and instantiates: the new instance becomes the current one.
        case module(ScriptModule)
        /// Defines and validates only.
        case moduleDefinition(ScriptModule)
        case moduleInstance(ScriptInstance)
        /// Makes an instance, by default the current one, importable under a module name.
        case register(Name, instance: String?)
        case action(ScriptAction)
        case assertReturn(ScriptAction, [ResultPattern])
        case assertTrap(ScriptAction, message: String)
        /// Instantiation traps.
        case assertModuleTrap(ScriptInstantiation, message: String)
        case assertExhaustion(ScriptAction, message: String)
        /// An exception leaves the action.
        case assertException(ScriptAction)
        case assertMalformed(ScriptModule, message: String)
        case assertInvalid(ScriptModule, message: String)
        case assertUnlinkable(ScriptInstantiation, message: String)
        /// Annotations and custom sections, which an engine need not understand.
        case assertMalformedCustom(ScriptModule, message: String)
        case assertInvalidCustom(ScriptModule, message: String)
    }
}

/// A module in a script, in whichever form it is given.
package struct ScriptModule: Sendable {
    package enum Content: Sendable {
        /// Text in place, already translated. A fault in it does not stop the reading of the script.
        case text(Result<[UInt8], WATError>)
        case binary([UInt8])
        /// Text in strings, to be translated when the command runs.
        case quote([UInt8])
    }

    /// Its identifier, without the dollar sign.
    package let name: String?
    package let content: Content

    package init(name: String?, content: Content) {
        self.name = name
        self.content = content
    }

    /// The module in the binary format.
    package func binary() throws(WATError) -> [UInt8] {
        switch content {
        case .text(let result): try result.get()
        case .binary(let bytes): bytes
        case .quote(let text): try WAT.parse(text)
        }
    }
}

/// `(module instance …)`: an instance of a module that was only defined.
package struct ScriptInstance: Sendable {
    package let name: String?
    /// The module, or nil for the one defined last.
    package let module: String?
}

/// What an assertion about instantiation applies to.
package enum ScriptInstantiation: Sendable {
    case module(ScriptModule)
    case instance(ScriptInstance)
}

/// What a script does to an instance, by default the current one.
package enum ScriptAction: Sendable {
    case invoke(instance: String?, name: Name, arguments: [ScriptValue])
    case get(instance: String?, name: Name)
}
