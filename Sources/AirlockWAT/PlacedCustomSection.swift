import Airlock

/// A custom section that the text asks for, and where (spec 7.5.1).
struct PlacedCustomSection: Sendable {
    enum Side: Sendable { case before, after }

    let side: Side
    /// Before the type section is the beginning, after the data section the end.
    let section: Section
    /// The name and the contents, encoded.
    let bytes: [UInt8]
}
