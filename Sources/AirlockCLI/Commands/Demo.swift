extension Command {
    static let demo = Command(
        name: "demo", summary: "Show on a guest what isolation means for bytes.",
        discussion: """
            Tells how a host's bytes reach a guest: three mistakes, what each does, and the right way. Every claim is
            checked while the story is told; the exit status is 1 if one does not hold.
            """
    ) { _, console in
        try Demonstration.run(on: console)
        return .success
    }
}
