/// A count of pages of 64 KiB, the unit in which memories grow.
///
/// A count, not a place: it has no conversion to an address. Arithmetic stops at the ends of the range.
public struct Pages: Sendable, Hashable, Comparable {
    /// How many pages.
    public var count: UInt64

    /// So many pages.
    public init(_ count: UInt64) { self.count = count }

    /// As many pages as hold `bytes`.
    public init(holding bytes: UInt64) {
        count = bytes / Self.byteCount &+ (bytes % Self.byteCount == 0 ? 0 : 1)
    }

    /// The size of one page.
    public static let byteCount: UInt64 = 65_536

    /// The size in bytes; the greatest number where it has more than 64 bits.
    public var bytes: UInt64 {
        let (bytes, wrapped) = count.multipliedReportingOverflow(by: Self.byteCount)
        return wrapped ? .max : bytes
    }

    public static func < (a: Pages, b: Pages) -> Bool { a.count < b.count }

    /// The sum; 2^64 - 1 where it has more than 64 bits.
    public static func + (a: Pages, b: Pages) -> Pages {
        let (sum, wrapped) = a.count.addingReportingOverflow(b.count)
        return Pages(wrapped ? .max : sum)
    }

    /// The difference; 0 where it would be negative.
    public static func - (a: Pages, b: Pages) -> Pages { Pages(a.count > b.count ? a.count &- b.count : 0) }

    /// The product; 2^64 - 1 where it has more than 64 bits.
    public static func * (a: Pages, factor: UInt64) -> Pages {
        let (product, wrapped) = a.count.multipliedReportingOverflow(by: factor)
        return Pages(wrapped ? .max : product)
    }

    /// Adds pages, up to 2^64 - 1.
    public static func += (a: inout Pages, b: Pages) { a = a + b }
    /// Takes pages away, down to 0.
    public static func -= (a: inout Pages, b: Pages) { a = a - b }
}

extension Pages: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: UInt64) { self.init(value) }
}

extension Pages: CustomStringConvertible {
    public var description: String { count == 1 ? "1 page" : "\(count) pages" }
}
