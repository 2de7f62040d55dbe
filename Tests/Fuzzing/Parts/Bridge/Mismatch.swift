import Airlock

/// The bridge did not do what its model does.
struct Mismatch: Error {
    let text: String

    init(_ text: String) { self.text = text }
}

func expect(_ condition: Bool, _ text: @autoclosure () -> String) throws {
    if !condition { throw Mismatch(text()) }
}

/// The positions of a region in a model of `size` bytes; nil where it is not inside.
func place(_ region: GuestRegion, in size: Int) -> Range<Int>? {
    let (end, wraps) = region.start.offset.addingReportingOverflow(region.count)
    guard !wraps, end <= UInt64(size) else { return nil }
    return Int(region.start.offset)..<Int(end)
}
