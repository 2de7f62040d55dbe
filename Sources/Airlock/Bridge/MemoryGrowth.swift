/// What growing a memory gave.
public struct MemoryGrowth: Sendable, Hashable {
    /// The size before.
    public let previousSize: Pages
    /// What was added: zero bytes, which nobody uses yet.
    public let region: GuestRegion
}
