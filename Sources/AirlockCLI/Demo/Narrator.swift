/// Tells the story, and keeps it honest: nothing is claimed that was not checked just before.
final class Narrator {
    private let console: Console
    let style: Style
    private(set) var checks = 0
    private var chapter = 0

    init(_ console: Console) {
        self.console = console
        style = console.style
    }

    func title(_ text: String) { console.print(style(text, .bold) + "\n") }

    func say(_ text: String) { console.print("  " + text.wrapped(indent: 2)) }

    func chapter(_ title: String) {
        chapter += 1
        console.print("\n" + style("\(chapter)  \(title)", .bold))
    }

    /// Something the host does, and what came of it.
    func show(_ code: String, _ result: String, _ accent: Style.Accent) {
        console.print("  " + style(code, .cyan) + "  " + style(result, accent))
    }

    func quote(_ text: String, _ accent: Style.Accent) {
        for line in text.printable.split(separator: "\n", omittingEmptySubsequences: false) {
            console.print("  " + style("│", accent) + " " + line)
        }
    }

    /// What the compiler answers to code that cannot be shown running, for it does not compile.
    func refused(_ code: String, _ message: String) {
        console.print("  " + style(code, .cyan) + "  " + style("does not compile:", .yellow))
        quote("error: \(message)".wrapped(to: 74), .yellow)
    }

    func lines(_ lines: [String]) { for line in lines { console.print("  " + line) } }

    /// - Throws: `BrokenClaim` unless the claim holds.
    func check(_ holds: Bool, _ claim: String) throws {
        guard holds else { throw BrokenClaim(claim: claim) }
        checks += 1
    }

    func conclude(_ claim: String) { console.print("  " + style("✓", .green) + " " + claim.wrapped(indent: 4)) }
}

/// The demonstration told something that did not come true.
struct BrokenClaim: Error, CustomStringConvertible {
    let claim: String

    var description: String { "this did not hold: \(claim)" }
}
