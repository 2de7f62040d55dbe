/// The arguments of a command, sorted into operands and options.
struct Arguments {
    private(set) var operands: [String] = []
    /// What stands behind the first operand of a command that keeps it.
    private(set) var rest: [String] = []
    private var values: [String: [String]] = [:]

    /// Nil when help is asked for.
    ///
    /// Options may stand anywhere before `--`. An argument that begins with `-` and a number is an operand, so that
    /// negative numbers need no `--`; so is `-` alone, which stands for the standard input.
    init?(_ arguments: [String], of command: Command) throws {
        guard try read(arguments, of: command, keepsRest: command.keepsRest) else { return nil }
        try checkCount(command)
    }

    /// Looks for options and operands in what was kept. False when help is asked for.
    mutating func readRest(of command: Command) throws -> Bool {
        let kept = rest
        rest = []
        return try read(kept, of: command, keepsRest: false)
    }

    private mutating func read(_ arguments: [String], of command: Command, keepsRest: Bool) throws -> Bool {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                if keepsRest, let first = rest.popFirst() {
                    operands.append(first)
                    self.rest = Array(rest)
                } else {
                    operands += rest
                }
                break
            }
            if argument == "--help" || argument == "-h" { return false }
            if argument == "-" || !argument.hasPrefix("-") || Self.isNegativeNumber(argument) {
                operands.append(argument)
                guard keepsRest else { continue }
                self.rest = Array(rest)
                break
            }
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0])
            guard let option = command.options.first(where: { $0.isWritten(name) }) else {
                let known = command.options.map { "--" + $0.name } + ["--help"]
                throw UsageError("unknown option '\(name)'" + suggestion(name, among: known), command: command)
            }
            try add(option, given: parts.count > 1 ? String(parts[1]) : nil, &rest, command)
        }
        return true
    }

    private mutating func add(
        _ option: Option, given: String?, _ rest: inout ArraySlice<String>, _ command: Command
    ) throws {
        guard values[option.name] == nil || option.isRepeatable else {
            throw UsageError("option '--\(option.name)' is given twice", command: command)
        }
        guard option.value != nil else {
            guard given == nil else {
                throw UsageError("option '--\(option.name)' takes no value", command: command)
            }
            values[option.name] = [""]
            return
        }
        guard let value = given ?? rest.popFirst() else {
            throw UsageError("option '\(option.notation)' needs a value", command: command)
        }
        values[option.name, default: []].append(value)
    }

    private func checkCount(_ command: Command) throws {
        let required = command.operands.filter { $0.count == .one || $0.count == .oneOrMore }
        if operands.count < required.count {
            throw UsageError("no \(required[operands.count].name) given", command: command)
        }
        let most = command.operands.count
        if operands.count > most, command.operands.allSatisfy({ $0.count == .one || $0.count == .optional }) {
            throw UsageError("unexpected argument '\(operands[most])'", command: command)
        }
    }

    private static func isNegativeNumber(_ argument: String) -> Bool {
        let text = argument.dropFirst()
        return text.first?.isASCII == true && text.first?.isNumber == true || text.hasPrefix(".")
            || text == "inf" || text == "nan" || text.hasPrefix("nan:")
    }

    func contains(_ option: Option) -> Bool { values[option.name] != nil }

    func value(of option: Option) -> String? { values[option.name]?.last }

    /// All values of an option that can be repeated, in order.
    func values(of option: Option) -> [String] { values[option.name] ?? [] }
}
