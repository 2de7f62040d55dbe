import Airlock
import AirlockWASI

extension Command {
    static let run = Command(
        name: "run", summary: "Run a program, or call a function of a module.",
        discussion: """
            A program is a module that exports _start. If it imports WASI preview 1, everything after FILE is its own, also
            what looks like an option; it gets no files, variables or sockets but those named here. Its exit code is that of
            this command. After a trap, the report is printed and the exit code is 134.

            When the time of --timeout is over, or at an interruption (SIGINT), what runs is stopped wherever it is, computing
            or waiting; the place is printed, and the exit code is 124 or 130, also with --invoke. A second interruption ends
            this command at once. A program that has spent its fuel ends in a trap.

            With --invoke, arguments are read by the types of the function's parameters: -7, 0xff, 1.5, 1e-3, inf, nan, or
            with the type in front, i32:5. A vector is a hexadecimal number, or lanes: f32x4:1,2,3,4. Results are printed
            one a line. Of a module that imports no WASI, options may stand after FILE too.

            With --inspect, uses of memory that are wrong though nothing faults are told on the standard error as they
            happen: beyond the ends of blocks, of blocks that were given back, of bytes that nobody wrote. The allocator is
            known by the names of its functions. The program runs slower; if it ends with 0 and something was found, the
            exit code is 1.

            With --html, the same is done, and all that was seen is drawn on one page for a browser, which loads nothing: who
            used which part of memory and when, what was found with its backtraces, the crossings of the border between host
            and guest, and where instructions went. It is written however the program ends.

            With --record, the file holds the modules, and all that crosses the border between them and the host: arguments,
            input, files that are read, time. Recording ends where that is more than 256 MiB.

            With --profile, the instructions of each function and path of calls are counted, which makes calls
            slower; with --sample, nothing is slower, and counts are estimates.

            A memory that may not grow further gives the program -1, as the standard says. With --stats, peak memory is that of
            linear memories, and in all with tables, code, objects and stacks; calls are those of functions of the module by
            this command, host calls those of WASI's functions by the module; times are without loading the module.

            Of a module that exports no _start, the start function and _initialize are run if there are any; else its
            exports are listed.
            """,
        operands: [
            Operand(name: "FILE", help: "A module, binary or text; - is the standard input."),
            Operand(name: "ARG", count: .any, help: "Arguments of the program or the function."),
        ],
        options: [
            directory, environment, standardInput, programName, deterministic, preload, invoke, timeout, fuel,
            memoryLimit, inspectMemory, page, borderLog, record, statistics,
        ] + RunProfile.options,
        keepsRest: true
    ) { arguments, console in
        let file = arguments.operands[0]
        // After the report of what stopped the program.
        var tellStatistics = {}
        defer { tellStatistics() }
        do {
            let run = try Run(arguments, console)
            let statistics = RunStatistics()
            if run.arguments.contains(Command.statistics) {
                tellStatistics = { for line in statistics.lines(run.store) { console.error(line) } }
            }
            let result = Result { try run.run() }
            run.writeFiles(result)
            let status = try result.get()
            return status == .success && run.store.inspector?.findings.isEmpty == false ? .failure : status
        } catch let error as FileError {
            throw error
        } catch let error as UsageError {
            throw error
        } catch let error as HelpRequest {
            throw error
        } catch let stop as ProgramStop {
            console.error(Diagnostic.text(of: stop.reason, file: file))
            return stop.status
        } catch {
            console.error(Diagnostic.text(of: error, file: file))
            return .failure
        }
    }

    fileprivate static let directory = Option(
        name: "dir", value: "HOST[::GUEST][:ro]", isRepeatable: true,
        help: "Give the program a directory, under the name GUEST if it has one there; with :ro for reading alone.")
    fileprivate static let environment = Option(
        name: "env", value: "NAME=VALUE", isRepeatable: true, help: "Give the program a variable.")
    fileprivate static let standardInput = Option(
        name: "stdin", value: "PATH", help: "What the program reads from its standard input.")
    fileprivate static let programName = Option(
        name: "argv0", value: "NAME", help: "The program's first argument; else the name of FILE.")
    fileprivate static let deterministic = Option(
        name: "deterministic", help: "The same clocks and random bytes in every run; waiting takes no time.")
    fileprivate static let preload = Option(
        name: "preload", value: "NAME=PATH", isRepeatable: true,
        help: "Link the exports of another module as the module NAME.")
    fileprivate static let invoke = Option(name: "invoke", value: "NAME", help: "The exported function to call.")
    fileprivate static let timeout = Option(
        name: "timeout", value: "TIME",
        help: "How long it may run, from when it is loaded: 500ms, 5s, 1.5s, 2m. The unit must be given.")
    fileprivate static let fuel = Option(
        name: "fuel", value: "UNITS",
        help: "How much it may compute, alike on every machine: about one unit for each instruction.")
    fileprivate static let memoryLimit = Option(
        name: "memory-limit", value: "MIB",
        help: "The greatest size of a memory, in MiB; 4096 unless given. One that starts larger is refused.")
    fileprivate static let inspectMemory = Option(
        name: "inspect", help: "Tell of uses of memory that are wrong though nothing faults.")
    fileprivate static let page = Option(
        name: "html", value: "PATH",
        help: "Look on as --inspect does, and write a page that shows memory, findings, crossings and instructions.")
    fileprivate static let borderLog = Option(
        name: "border-log", value: "PATH",
        help: "Write the latest 65,536 crossings of the border between host and guest, one JSON object a line.")
    fileprivate static let record = Option(
        name: "record", value: "PATH",
        help: "Write what the host gives the program, so that airlock replay runs it again without.")
    fileprivate static let statistics = Option(
        name: "stats", help: "Tell on the standard error what was used, however the run ends.")
}

/// What ran did not end by itself.
private struct ProgramStop: Error {
    let reason: any Error
    let status: CommandStatus
}

/// One run of a module.
private struct Run {
    let module: Module
    let store: Store
    let recorder: Recorder?
    let wasi: WASI
    let timeout: Duration?
    let profile: RunProfile?
    let observation: Observation?
    let arguments: Arguments
    let console: Console

    init(_ arguments: Arguments, _ console: Console) throws {
        var arguments = arguments
        let loaded = Result { try Module(try console.module(arguments.operands[0])) }
        // Whose the arguments after the file are, the module decides. Wrong usage is told before a wrong module.
        if (try? loaded.get())?.importsWASI != true {
            guard try arguments.readRest(of: .run) else { throw HelpRequest() }
        }
        var limits = ResourceLimits()
        if let text = arguments.value(of: Command.memoryLimit) {
            guard let mebibytes = UInt64(text), mebibytes <= 1 << 24 else {
                throw UsageError("'\(text)' is not a size in MiB")
            }
            limits.memoryBytes = mebibytes << 20
        }
        // Whoever runs a program by hand means it to have the memory that it may have, whatever else it needs.
        limits.storeBytes += limits.memoryBytes
        timeout = try arguments.value(of: Command.timeout).map { try Duration(timeout: $0) }
        let fuel = try arguments.value(of: Command.fuel).map { text in
            guard let units = UInt64(text) else { throw UsageError("'\(text)' is not a number of units of fuel") }
            return units
        }
        profile = try RunProfile(arguments)
        let drawsPage = arguments.value(of: Command.page) != nil
        if drawsPage, profile?.isExact == false {
            throw UsageError("--html counts instructions, so --sample has no place")
        }
        wasi = WASI(try Self.configuration(arguments, console))
        self.arguments = arguments
        self.console = console
        module = try loaded.get()
        store = try Store(limits: limits, fuel: fuel)
        recorder = arguments.contains(Command.record) ? try store.record() : nil
        if arguments.value(of: Command.borderLog) != nil { store.borderLog = BorderLog(capacity: 1 << 16) }
        if arguments.contains(Command.inspectMemory) || drawsPage {
            let inspector = Inspector { finding in
                console.error("\(finding)".split(separator: "\n").map { String($0).printable }.joined(separator: "\n"))
            }
            store.inspector = inspector
            observation = drawsPage ? Observation(store, inspector, profiler: profile?.profiler) : nil
        } else {
            observation = nil
        }
        if !drawsPage { store.profiler = profile?.profiler }
    }

    /// What the program finds.
    private static func configuration(_ arguments: Arguments, _ console: Console) throws -> WASI.Configuration {
        var configuration =
            arguments.contains(Command.deterministic) ? WASI.Configuration.deterministic(seed: 0) : WASI.Configuration()
        let file = arguments.operands[0]
        let name = file.split(separator: "/").last.map(String.init) ?? file
        configuration.arguments = [arguments.value(of: Command.programName) ?? name] + arguments.rest
        for text in arguments.values(of: Command.environment) {
            let (name, value) = try pair(text, option: "env", what: "NAME=VALUE")
            configuration.environment[name] = value
        }
        for text in arguments.values(of: Command.directory) {
            let (name, directory) = directory(text)
            configuration.preopens[name] = directory
        }
        configuration.input = try input(arguments, console)
        configuration.output = console.programOutput
        configuration.error = console.programError
        return configuration
    }

    private static func pair(_ text: String, option: String, what: String) throws -> (String, String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else {
            throw UsageError("'\(text)' is not of the form \(what), which --\(option) wants")
        }
        return (String(parts[0]), String(parts[1]))
    }

    /// From `HOST[::GUEST][:ro]`.
    private static func directory(_ text: String) -> (name: String, Directory) {
        let isReadOnly = text.hasSuffix(":ro")
        let path = isReadOnly ? text.dropLast(3) : text[...]
        let parts = path.splitOnce(at: "::")
        return (parts.1 ?? parts.0, .host(parts.0, access: isReadOnly ? .readOnly : .readWrite))
    }

    private static func input(_ arguments: Arguments, _ console: Console) throws -> WASI.Input {
        if let path = arguments.value(of: Command.standardInput) { return try console.programInput(from: path) }
        // What held the module holds nothing more.
        return arguments.operands[0] == "-" ? .null : console.programInput
    }

    /// However the run has ended.
    func writeFiles(_ result: Result<CommandStatus, any Error>) {
        writeBorderLog()
        writeRecording()
        profile?.write(console)
        guard let path = arguments.value(of: Command.page), let observation else { return }
        var faults: [any Error] = []
        if case .failure(let failure) = result {
            if failure is UsageError || failure is HelpRequest { return }
            faults = [(failure as? ProgramStop)?.reason ?? failure]
        }
        var title = Diagnostic.name(of: arguments.operands[0]).split(separator: "/").last.map(String.init) ?? ""
        if let name = arguments.value(of: Command.invoke) { title += " · " + name }
        store.endSlice()
        do {
            try console.write(Array(try Page.html(PageData(title: title, observation, faults: faults)).utf8), to: path)
        } catch {
            console.error(Diagnostic.text(of: error, file: path))
        }
    }

    private func writeRecording() {
        guard let path = arguments.value(of: Command.record), let recorder else { return }
        do {
            do {
                try console.write(try recorder.finish().bytes, to: path)
            } catch let error as any AirlockError {
                // What was recorded before may explain enough.
                try console.write(try recorder.incomplete.bytes, to: path)
                throw error
            }
        } catch {
            console.error(Diagnostic.text(of: error, file: path))
        }
    }

    private func writeBorderLog() {
        guard let path = arguments.value(of: Command.borderLog), let log = store.borderLog else { return }
        let lines = log.entries(of: store).map { $0.json + "\n" }.joined()
        do {
            try console.write(Array(lines.utf8), to: path)
        } catch {
            console.error(Diagnostic.text(of: error, file: path))
        }
    }

    /// Runs it so that it can be stopped.
    func run() throws -> CommandStatus {
        let interruption = Interruption(store.interruptHandle)
        defer { interruption.cancel() }
        try store.setDeadline(timeout.map { .now + $0 })
        do {
            return try runToEnd()
        } catch let trap as Trap where trap.code == .deadlineExceeded {
            throw ProgramStop(reason: trap, status: .timeout)
        } catch let trap as Trap where trap.code == .interrupted {
            throw ProgramStop(reason: trap, status: .interrupted)
        }
    }

    private func runToEnd() throws -> CommandStatus {
        var imports = Imports()
        try preload(into: &imports)
        if let name = arguments.value(of: Command.invoke) { return try call(name, imports) }
        if module.exportsFunction("_start") {
            guard module.importsWASI || arguments.operands.count == 1 else {
                throw UsageError("the program takes no arguments: it imports no WASI")
            }
            return try program { .program(try wasi.run(module, imports: imports, store: store)) }
        }
        guard arguments.operands.count == 1 else {
            throw UsageError("arguments are given, but no function: name one with --invoke")
        }
        return try program {
            _ = try wasi.start(module, imports: imports, store: store)
            if module.decoded.start == nil, !module.exportsFunction("_initialize") { listExports() }
            return .success
        }
    }

    /// Runs a program, and tells its traps apart from other errors.
    private func program(_ body: () throws -> CommandStatus) throws -> CommandStatus {
        do {
            return try body()
        } catch let exit as WASI.Exit {
            return .program(exit.code)
        } catch let error as Trap where !error.isStop {
            throw ProgramStop(reason: error, status: .trap)
        } catch let error as HeapAccessOutOfBounds {
            throw ProgramStop(reason: error, status: .trap)
        }
    }

    /// Instantiates the other modules, each of which can import those before it.
    private func preload(into imports: inout Imports) throws {
        for text in arguments.values(of: Command.preload) {
            let (name, path) = try Self.pair(text, option: "preload", what: "NAME=PATH")
            do {
                let module = try Module(try console.module(path))
                imports.define(name, try wasi.start(module, imports: imports, store: store))
            } catch let error as FileError {
                throw error
            } catch let trap as Trap where trap.isStop {
                throw trap
            } catch {
                throw FileError(path: path, message: Diagnostic.text(of: error))
            }
        }
    }

    private func call(_ name: String, _ imports: Imports) throws -> CommandStatus {
        let functions = module.exports.filter { $0.type.kind == .function }.map(\.name)
        guard module.exportsFunction(name) else {
            throw UsageError("no function '\(name)' is exported" + suggestion(name, among: functions))
        }
        // Also before the report of what stopped the function.
        defer { try? console.programOutput.flush() }
        do {
            let function = try wasi.start(module, imports: imports, store: store).function(name)
            let values = try self.values(for: function, name)
            for result in try function.call(values) { console.print(result.plain) }
            try console.programOutput.flush()
            return .success
        } catch let exit as WASI.Exit {
            try console.programOutput.flush()
            return .program(exit.code)
        }
    }

    /// The arguments of a function from their texts.
    private func values(for function: Function, _ name: String) throws -> [Value] {
        let texts = arguments.operands.dropFirst() + arguments.rest
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
        return values
    }

    private func listExports() {
        console.error("\(Diagnostic.name(of: arguments.operands[0])): nothing to run; call a function with --invoke")
        for export in module.exports { console.print("\(export.name.printable) \(export.type.notation)") }
    }
}

extension Trap {
    /// Whether it is the user who has stopped the guest.
    fileprivate var isStop: Bool { code == .deadlineExceeded || code == .interrupted }
}

extension Module {
    fileprivate var importsWASI: Bool { imports.contains { WASI.moduleNames.contains($0.module) } }

    fileprivate func exportsFunction(_ name: String) -> Bool {
        exports.contains { Name($0.name) == Name(name) && $0.type.kind == .function }
    }
}

extension Substring {
    /// What stands before and after the first `separator`; nil for the second where there is none.
    fileprivate func splitOnce(at separator: String) -> (String, String?) {
        guard let range = firstRange(of: separator) else { return (String(self), nil) }
        return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
    }
}
