import AirlockFuzzing
import Foundation

let usage = """
    usage: airlock-fuzz TRIAL... [options]     TRIAL: all, \(TrialKind.random.map(\.rawValue).joined(separator: ", "))
           airlock-fuzz corpus                 the modules of Fixtures/Hostile

      --seed N       by default a fresh one, which is printed
      --case N       that one case alone
      --from N       the first case
      --count N      how many cases; with "all", how many programs, and others in proportion
      --minutes N    how long
      --jobs N       how many processes at once
      --findings N   stop after so many (10)
      --out FOLDER   where files of findings go (.build-fuzz)

    Exit status: 0 nothing was found; 1 something was; 2 wrong usage.

    """

struct Usage: Error { let text: String }

/// The arguments of the command line.
struct Options {
    var words: [String] = []
    var values: [String: String] = [:]

    init(_ arguments: some Sequence<String>) throws {
        var name: String?
        for argument in arguments {
            if let open = name {
                values[open] = argument
                name = nil
            } else if argument.hasPrefix("--") {
                name = String(argument.dropFirst(2))
            } else {
                words.append(argument)
            }
        }
        if let name { throw Usage(text: "--\(name) needs a value") }
    }

    func number<T: LosslessStringConvertible>(_ name: String, _: T.Type = T.self) throws -> T? {
        guard let text = values[name] else { return nil }
        guard let number = T(text) else { throw Usage(text: "--\(name) \(text) is no number of this kind") }
        return number
    }
}

func kinds(_ words: [String]) throws -> [TrialKind] {
    if words.isEmpty { throw Usage(text: "no trial is named") }
    if words == ["all"] { return TrialKind.random }
    return try words.map { word in
        guard let kind = TrialKind(rawValue: word) else { throw Usage(text: "no trial is called \(word)") }
        return kind
    }
}

func run(_ options: Options) throws -> Int32 {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    let fixtures = options.values["fixtures"] ?? package.appendingPathComponent("Fixtures").path
    let output = URL(fileURLWithPath: options.values["out"] ?? ".build-fuzz")
    let seed = try options.number("seed") ?? UInt64.random(in: 0..<1 << 53)
    let only = try options.number("case", UInt64.self)
    let first = try only ?? options.number("from") ?? 0
    var count = only == nil ? try options.number("count", UInt64.self) : 1

    // The corpus is as long as it is.
    if options.words == ["corpus"], count == nil { count = UInt64(try HostileCase.all(in: fixtures).count) }
    switch options.words.first {
    case "worker", "emit":
        guard let kind = try kinds(Array(options.words.dropFirst())).first else { return 2 }
        let until = try options.number("until", Double.self).map { Date(timeIntervalSince1970: $0) } ?? .distantFuture
        let order = Worker.Order(
            kind: kind, seed: seed, cases: first..<(first + (count ?? 1)), until: until,
            progress: URL(fileURLWithPath: options.values["progress"] ?? "/dev/null"), output: output,
            fixtures: fixtures)
        if options.words[0] == "worker" { try Worker.run(order) } else { try Worker.emit(order, index: first) }
        return 0
    default:
        var order = Supervisor.Order(
            output: output, fixtures: fixtures, executable: URL(fileURLWithPath: CommandLine.arguments[0]))
        order.kinds = try kinds(options.words)
        order.seed = seed
        order.first = first
        order.minutes = try options.number("minutes")
        order.jobs = try options.number("jobs") ?? 1
        order.maximumFindings = try options.number("findings") ?? 10
        if let count {
            for kind in order.kinds {
                let factor = order.kinds.count > 1 ? kind.casesPerProgram : 1
                order.counts[kind] = UInt64((Double(count) * factor).rounded(.up))
            }
        } else if order.minutes == nil {
            throw Usage(text: "neither --count nor --minutes nor --case says when to stop")
        }
        FileHandle.standardOutput.write(Data("seed \(seed)\n".utf8))
        return try Supervisor(order).run() > 0 ? 1 : 0
    }
}

do {
    exit(try run(Options(CommandLine.arguments.dropFirst())))
} catch let error as Usage {
    FileHandle.standardError.write(Data("error: \(error.text)\n\(usage)".utf8))
    exit(2)
} catch {
    FileHandle.standardError.write(Data("error: \(error)\n".utf8))
    exit(2)
}
