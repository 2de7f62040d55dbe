/// What the compiler says of mistakes that types rule out: the messages that the library attaches to initialisers.
enum TeachingMessage {
    static let hostPointer = """
        a host pointer means nothing to a guest, whose addresses count from the start of its own memory: copy the \
        bytes in with withGuestBytes and pass the region it gives
        """
    static let pageCount =
        "a page count is not an address: use the region that grow returns, memory.grow(by: n).region"
}
