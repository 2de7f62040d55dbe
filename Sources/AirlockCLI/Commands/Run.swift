import Airlock

extension Command {
    static let run = Command(
        name: "run", summary: "Call a function of a module.",
        discussion: """
            Arguments are read by the types of the function's parameters: -7, 0xff, 1.5, 1e-3, inf, nan, or with the
            type in front, i32:5. A vector is a hexadecimal number, or lanes: i8x16:1,2,... f32x4:1,2,3,4. Results are printed one a line.

            Without --invoke, the export _start is called if there is one; otherwise a module with a start function has
            been run by instantiating it, and of any other module the exports are listed.
            """,
        operands: [
            Operand(name: "FILE", help: "A module, binary or text; - is the standard input."),
            Operand(name: "ARG", count: .any, help: "Arguments of the function."),
        ],
        options: [invoke, memoryLimit]
    ) { arguments, console in
        let file = arguments.operands[0]
        do {
            return try Run(arguments, console).run()
        } catch let error as FileError {
            throw error
        } catch let error as UsageError {
            throw error
        } catch {
            console.error(Diagnostic.text(of: error, file: file))
            return .failure
        }
    }

    fileprivate static let invoke = Option(name: "invoke", value: "NAME", help: "The exported function to call.")
    fileprivate static let memoryLimit = Option(
        name: "memory-limit", value: "MIB", help: "The greatest size of a memory, in MiB.")
}

/// One run of a module.
private struct Run {
    let module: Module
    let instance: Instance
    let arguments: Arguments
    let console: Console

    init(_ arguments: Arguments, _ console: Console) throws {
        var limits = ResourceLimits()
        if let text = arguments.value(of: Command.memoryLimit) {
            guard let mebibytes = UInt64(text), mebibytes <= 1 << 24 else {
                throw UsageError("'\(text)' is not a size in MiB")
            }
            limits.memoryBytes = mebibytes << 20
        }
        self.arguments = arguments
        self.console = console
        module = try Module(try console.module(arguments.operands[0]))
        instance = try Instance(module, store: try Store(limits: limits))
    }

    func run() throws -> CommandStatus {
        if let name = arguments.value(of: Command.invoke) { return try call(name) }
        if module.exports.contains(where: { Name($0.name) == "_start" && $0.type.kind == .function }) {
            return try call("_start")
        }
        guard arguments.operands.count == 1 else {
            throw UsageError("arguments are given, but no function: name one with --invoke")
        }
        if module.decoded.start == nil { listExports() }
        return .success
    }

    private func call(_ name: String) throws -> CommandStatus {
        let functions = module.exports.filter { $0.type.kind == .function }.map(\.name)
        guard functions.contains(where: { Name($0) == Name(name) }) else {
            throw UsageError("no function '\(name)' is exported" + suggestion(name, among: functions))
        }
        let function = try instance.function(name)
        let texts = arguments.operands.dropFirst()
        let types = function.type.parameters
        guard texts.count == types.count else {
            let wanted = types.count == 1 ? "1 argument" : "\(types.count) arguments"
            throw UsageError("'\(name)' takes \(wanted), not \(texts.count): its type is \(function.type)")
        }
        var values: [Value] = []
        for (index, (text, type)) in zip(texts, types).enumerated() {
            do throws(ValueError) {
                values.append(try Value(text, as: type))
            } catch {
                throw UsageError("argument \(index + 1) of '\(name)': \(error.message)")
            }
        }
        for result in try function.call(values) { console.print(result.plain) }
        return .success
    }

    private func listExports() {
        console.error("\(Diagnostic.name(of: arguments.operands[0])): nothing to run; call a function with --invoke")
        for export in module.exports { console.print("\(export.name.printable) \(export.type.notation)") }
    }
}
