extension Command {
    static let demo = Command(
        name: "demo", summary: "Show on a guest what isolation means for bytes.",
        discussion: """
            Tells how a host's bytes reach a guest: three mistakes, what each does, and the right way. Every claim is
            checked while the story is told; the exit status is 1 if one does not hold.

            With --html, the story is also written as one page for a browser, which loads nothing, with the guest's memory,
            what an inspector found meanwhile, and the crossings of the border.
            """, options: [page]
    ) { arguments, console in
        try Demonstration.run(on: console, page: arguments.value(of: page))
        return .success
    }

    private static let page = Option(name: "html", value: "PATH", help: "Write the story as a page, too.")
}
