import Airlock
import AirlockWAT
import Testing

/// The official test scripts, as far as the text format alone decides them.
@Suite(
    .enabled(
        if: SpecTestsuite.directory != nil,
        "no test scripts: set AIRLOCK_SPEC_TESTSUITE, or put them into ../shared/spec/testsuite"))
struct SpecTextTests {
    @Test(arguments: SpecTestsuite.scripts)
    func script(_ path: String) throws {
        for command in try Script.parse(SpecTestsuite.read(path)).commands {
            switch command.kind {
            case .module(let module), .moduleDefinition(let module), .assertInvalid(let module, _),
                .assertInvalidCustom(let module, _), .assertUnlinkable(.module(let module), _),
                .assertModuleTrap(.module(let module), _):
                try translates(module, path, command.line)
            case .assertMalformed(let module, let message), .assertMalformedCustom(let module, let message):
                isRefused(module, message, path, command.line)
            case .assertUnlinkable(.instance, _), .assertModuleTrap(.instance, _), .moduleInstance, .register, .action,
                .assertReturn, .assertTrap, .assertExhaustion, .assertException:
                break
            }
        }
    }

    /// Text must translate, and printing must lose nothing.
    private func translates(_ module: ScriptModule, _ path: String, _ line: Int) throws {
        if case .binary = module.content { return }
        do {
            let binary = try module.binary()
            let again = try WAT.parse(WAT.print(binary))
            #expect(again == binary, "\(path):\(line) printed and parsed again")
        } catch {
            Issue.record("\(path):\(line): \(error)")
        }
    }

    private func isRefused(_ module: ScriptModule, _ message: String, _ path: String, _ line: Int) {
        guard case .quote = module.content else { return }
        do throws(WATError) {
            _ = try module.binary()
            Issue.record("\(path):\(line): accepted, expected '\(message)'")
        } catch {
            #expect(error.message.hasPrefix(message), "\(path):\(line): \(error)")
        }
    }
}
