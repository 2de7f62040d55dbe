import AirlockPlatform

/// Keeps the latest crossings of the border between host and guests of a store: calls in both directions with arguments and
/// results, bytes that the host read and wrote, growth of memories, errors.
///
/// Give it to a store before instances are made: `store.borderLog = BorderLog()`. It is bounded, and cheap enough to leave on:
/// a crossing takes some tens of nanoseconds. Other stores pay nothing for it.
public final class BorderLog {
    /// The most entries that are kept; older ones make room.
    public let capacity: Int
    private let records: RingBuffer<Record>
    /// The texts of errors, by the numbers of their entries: few, and apart so that an entry is copied as bytes are.
    private var errors: [UInt64: String] = [:]
    /// No entry before this one has the text of an error.
    private var oldestError = UInt64.max
    /// How many crossings there were.
    public var count: UInt64 { records.count }
    private let began = MonotonicClock.nanoseconds()
    /// How many calls are open.
    private var depth = 0

    /// Of the text of an error, so many characters are kept.
    private static let errorLength = 400

    /// One crossing, as it is kept: names and types are found when somebody reads.
    struct Record {
        enum Kind: UInt8 {
            case call, callReturned, callFailed, hostCall, hostReturned, hostFailed, read, write, grow
        }

        var kind: Kind
        var depth: Int
        /// In nanoseconds, as `MonotonicClock` counts.
        var time: Int64
        /// Of a function: its instance, or -1 of one of the host, and its index; of a memory: address or pages, and bytes.
        var subject: Int
        var index: UInt64
        var amount: UInt64
        /// The first slots of arguments or results.
        var values: (UInt64, UInt64, UInt64, UInt64)
        var valueCount: Int
    }

    /// - Parameter capacity: How many entries are kept, at least 1 and at most 2^20: about 150 bytes each.
    public init(capacity: Int = 4096) {
        self.capacity = min(max(capacity, 1), 1 << 20)
        records = RingBuffer(capacity: self.capacity)
    }

    /// Forgets all entries.
    public func removeAll() {
        records.removeAll()
        errors = [:]
        oldestError = .max
    }

    /// Oldest first.
    var kept: [(number: UInt64, record: Record)] {
        records.numbers.compactMap { number in records[number].map { (number, $0) } }
    }

    /// When the log was made.
    var start: Int64 { began }

    /// The text of the error of an entry for a call that failed.
    func error(_ number: UInt64) -> String { errors[number] ?? "" }

    @inline(__always)
    private func add(_ record: Record) {
        records.append(record)
        if oldestError < records.numbers.lowerBound { forgetErrors() }
    }

    /// Lets go of texts whose entries are there no more: mostly of one, as entries go one by one.
    @inline(never)
    private func forgetErrors() {
        let first = records.numbers.lowerBound
        while oldestError < first, !errors.isEmpty {
            errors[oldestError] = nil
            oldestError &+= 1
        }
        if errors.isEmpty { oldestError = .max }
    }

    /// A call begins, whose first slots are at `frame`.
    func begin(_ kind: Record.Kind, instance: Int, index: Int, _ frame: Frame, slots: Int) {
        add(kind, instance, index, frame, slots)
        depth &+= 1
    }

    func end(_ kind: Record.Kind, instance: Int, index: Int, _ frame: Frame, slots: Int) {
        depth &-= 1
        add(kind, instance, index, frame, slots)
    }

    private func add(_ kind: Record.Kind, _ instance: Int, _ index: Int, _ frame: Frame, _ slots: Int) {
        add(
            Record(
                kind: kind, depth: depth, time: MonotonicClock.nanoseconds(), subject: instance, index: UInt64(index),
                amount: 0,
                values: (
                    slots > 0 ? frame[0] : 0, slots > 1 ? frame[1] : 0, slots > 2 ? frame[2] : 0,
                    slots > 3 ? frame[3] : 0
                ), valueCount: slots))
    }

    func fail(_ kind: Record.Kind, instance: Int, index: Int, _ error: any Error) {
        depth &-= 1
        oldestError = min(oldestError, count)
        errors[count] = "\(error)".split(separator: "\n", maxSplits: 1).first.map {
            String($0.prefix(Self.errorLength))
        }
        add(
            Record(
                kind: kind, depth: depth, time: MonotonicClock.nanoseconds(), subject: instance, index: UInt64(index),
                amount: 0,
                values: (0, 0, 0, 0), valueCount: 0))
    }

    /// The host reads or writes bytes, or a memory grows from `address` pages by `count`.
    func note(_ kind: Record.Kind, at address: UInt64, count: UInt64) {
        add(
            Record(
                kind: kind, depth: depth, time: MonotonicClock.nanoseconds(), subject: 0, index: address, amount: count,
                values: (0, 0, 0, 0),
                valueCount: 0))
    }
}
