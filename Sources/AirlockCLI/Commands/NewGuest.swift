import Foundation

extension Command {
    static let newGuest = Command(
        name: "new-guest", summary: "Write a guest to begin with, build it, and call it with bytes.",
        discussion: """
            Makes the folder NAME with a guest that answers bytes with bytes, what it needs of the kit for its language, a
            script that builds it, and a README.md. What is there is never written over. A guest in C is built by a clang
            that knows wasm32 (LLVM's, or that of a toolchain of swift.org; CLANG names one), one in Swift by a swiftc of
            swift.org (SWIFTC names one), and text by this tool.

            Without a compiler the files are there and the exit status is 0; if the compiler fails, or the guest does not
            answer as it should, it is 1.
            """,
        operands: [Operand(name: "NAME", help: "The folder to make; its last part is the guest's name.")],
        options: [language, noBuild]
    ) { arguments, console in
        let known = GuestLanguage.allCases.map(\.rawValue)
        guard let name = arguments.value(of: language) else {
            throw UsageError("no --language given: one of \(known.joined(separator: ", "))")
        }
        guard let chosen = GuestLanguage(rawValue: name) else {
            throw UsageError("unknown language '\(name)'" + suggestion(name, among: known))
        }
        let guest = try GuestProject(arguments.operands[0], chosen)
        let folder = guest.folder.relativePath.printable
        try guest.write()
        console.print("wrote \(folder)/ with " + guest.files.map(\.name).joined(separator: ", "))
        guard !arguments.contains(noBuild) else { return .success }
        switch try guest.build() {
        case .noCompiler(let reason):
            console.print("not built: \(reason.printable)")
            return .success
        case .failed(let messages):
            console.error(messages.split(separator: "\n").map { String($0).printable }.joined(separator: "\n"))
            console.error("\(folder)/build.sh: does not build")
            return .failure
        case .done:
            let question = "stressed"
            let answer = try guest.call(with: question)
            let size = (try? Data(contentsOf: guest.output).count) ?? 0
            console.print("built \(folder)/\(guest.output.lastPathComponent), \(size.grouped) bytes")
            console.print("gave transform \"\(question)\" and got \"\(answer.printable)\"")
            return answer == "desserts" ? .success : .failure
        }
    }

    private static let language = Option(
        name: "language", value: "LANGUAGE", choices: .words(GuestLanguage.allCases.map(\.rawValue)),
        help: "Of the guest: c, swift or wat.")
    private static let noBuild = Option(name: "no-build", help: "Write the files alone.")
}
