import Airlock

/// A custom section that the text asks for, and where (spec 7.5.1).
struct PlacedCustomSection: Sendable {
    enum Side: Sendable { case before, after }

    let side: Side
    /// The section beside it; nil for the beginning or the end of the module.
    let section: Section?
    /// The name and the contents, encoded.
    let bytes: [UInt8]
}
