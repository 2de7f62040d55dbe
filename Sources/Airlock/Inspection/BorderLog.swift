/// Keeps the latest crossings of the border between host and guests of a store: calls in both directions with arguments and
/// results, bytes that the host read and wrote, growth of memories, errors.
///
/// Give it to a store before instances are made: `store.borderLog = BorderLog()`. It is bounded, and cheap enough to leave on:
/// a crossing takes some tens of nanoseconds. Other stores pay nothing for it.
public final class BorderLog {
    /// The most entries that are kept; older ones make room.
    public let capacity: Int
    private var records: [Record] = []
    /// How many crossings there were.
    public private(set) var count: UInt64 = 0
    private let began = ContinuousClock.now
    /// How many calls are open.
    private var depth = 0

    /// One crossing, as it is kept: names and types are found when somebody reads.
    struct Record {
        enum Kind: UInt8 {
            case call, callReturned, callFailed, hostCall, hostReturned, hostFailed, read, write, grow
        }

        var kind: Kind
        var depth: Int
        var time: ContinuousClock.Instant
        /// Of a function: its instance, or -1 of one of the host, and its index; of a memory: address or pages, and bytes.
        var subject: Int
        var index: UInt64
        var amount: UInt64
        /// The first slots of arguments or results.
        var values: (UInt64, UInt64, UInt64, UInt64)
        var valueCount: Int
        var error: String?
    }

    /// - Parameter capacity: How many entries are kept, at least 1 and at most 2^20: about 150 bytes each.
    public init(capacity: Int = 4096) {
        self.capacity = min(max(capacity, 1), 1 << 20)
        records.reserveCapacity(self.capacity)
    }

    /// Forgets all entries.
    public func removeAll() {
        records.removeAll(keepingCapacity: true)
        count = 0
    }

    /// Oldest first.
    var kept: [(number: UInt64, record: Record)] {
        let first = count &- UInt64(records.count)
        return (0..<records.count).map { step in
            let number = first &+ UInt64(step)
            return (number, records[Int(number % UInt64(capacity))])
        }
    }

    var start: ContinuousClock.Instant { began }

    private func add(_ record: Record) {
        if records.count < capacity {
            records.append(record)
        } else {
            records[Int(count % UInt64(capacity))] = record
        }
        count &+= 1
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
                kind: kind, depth: depth, time: .now, subject: instance, index: UInt64(index), amount: 0,
                values: (
                    slots > 0 ? frame[0] : 0, slots > 1 ? frame[1] : 0, slots > 2 ? frame[2] : 0,
                    slots > 3 ? frame[3] : 0
                ), valueCount: slots, error: nil))
    }

    func fail(_ kind: Record.Kind, instance: Int, index: Int, _ error: any Error) {
        depth &-= 1
        let text = "\(error)".split(separator: "\n", maxSplits: 1).first.map(String.init)
        add(
            Record(
                kind: kind, depth: depth, time: .now, subject: instance, index: UInt64(index), amount: 0,
                values: (0, 0, 0, 0), valueCount: 0, error: text))
    }

    /// The host reads or writes bytes, or a memory grows from `address` pages by `count`.
    func note(_ kind: Record.Kind, at address: UInt64, count: UInt64) {
        add(
            Record(
                kind: kind, depth: depth, time: .now, subject: 0, index: address, amount: count, values: (0, 0, 0, 0),
                valueCount: 0, error: nil))
    }
}
