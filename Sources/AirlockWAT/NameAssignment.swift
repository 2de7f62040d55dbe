/// An entry of the name section.
struct NameAssignment: Sendable {
    let index: UInt32
    let symbol: UInt32
}
