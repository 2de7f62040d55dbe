import Airlock

/// Tells the story, and keeps it honest: nothing is claimed that was not checked just before.
final class Narrator {
    private let console: Console
    let style: Style
    private(set) var checks = 0
    private var chapter = 0
    /// What was told, for a page.
    private(set) var story: [PageData.Chapter] = []
    /// What was stopped while the story was told.
    private(set) var faults: [any Error] = []
    /// Called when a chapter ends.
    var onChapterEnd: () -> Void = {}

    init(_ console: Console) {
        self.console = console
        style = console.style
    }

    func title(_ text: String) {
        console.print(style(text, .bold) + "\n")
        story.append(PageData.Chapter(title: "The guest, and what is wanted"))
    }

    func say(_ text: String) {
        console.print("  " + text.wrapped(indent: 2))
        write("say", text)
    }

    private func write(_ kind: String, _ text: String) {
        guard !story.isEmpty else { return }
        story[story.count - 1].lines.append(PageData.Chapter.Line(kind: kind, text: text.printable))
    }

    func chapter(_ title: String) {
        chapter += 1
        onChapterEnd()
        story.append(PageData.Chapter(title: title))
        console.print("\n" + style("\(chapter)  \(title)", .bold))
    }

    /// Something the host does.
    func show(_ code: String) {
        console.print("  " + style(code, .cyan))
        write("code", code)
    }

    /// Something the host does, and what came of it.
    func show(_ code: String, _ result: String, _ accent: Style.Accent) {
        console.print("  " + style(code, .cyan) + style("  → ", .dim) + style(result, accent, .bold))
        write("code", code)
        write("result", "→ " + result)
    }

    func quote(_ text: String, _ accent: Style.Accent) {
        write("quote", text)
        for line in text.printable.split(separator: "\n", omittingEmptySubsequences: false) {
            let indent = line.prefix { $0 == " " }
            let parts = String(line).wrapped(to: 77 - indent.count, indent: 4)
            for part in parts.split(separator: "\n") {
                console.print(" " + style("│", accent) + " " + indent + part)
            }
        }
    }

    /// What the compiler answers to code that cannot be shown running, for it does not compile.
    func refused(_ code: String, _ message: String) {
        console.print("  " + style(code, .cyan) + "" + style("  → ", .dim) + style("does not compile:", .yellow, .bold))
        write("code", code)
        write("result", "→ does not compile:")
        quote("error: \(message)", .yellow)
    }

    func lines(_ lines: [String]) {
        for line in lines { console.print("  " + line) }
        write("plain", lines.map { Style.removed(from: $0) }.joined(separator: "\n"))
    }

    /// Tells that an access was stopped.
    func note(_ fault: HeapAccessOutOfBounds) { faults.append(fault) }

    /// - Throws: `BrokenClaim` unless the claim holds.
    func check(_ holds: Bool, _ claim: String) throws {
        guard holds else { throw BrokenClaim(claim: claim) }
        checks += 1
    }

    func finish() {
        onChapterEnd()
        console.print("\n" + style("✓ \(checks) claims were made, and each was checked while this ran.", .green))
    }

    func conclude(_ claim: String) {
        console.print("  " + style("✓", .green) + " " + claim.wrapped(indent: 4))
        write("claim", claim)
    }
}

/// The demonstration told something that did not come true.
struct BrokenClaim: Error, CustomStringConvertible {
    let claim: String

    var description: String { "this did not hold: \(claim)" }
}
