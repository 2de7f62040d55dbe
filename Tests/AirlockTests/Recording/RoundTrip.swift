import Foundation
import Testing

@testable import Airlock

/// Records what `body` does in a store, and replays it.
struct RoundTrip {
    let recording: Recording
    let replay: Replay
    private let store: Store

    init(
        _ store: Store? = nil, sourceLocation: SourceLocation = #_sourceLocation, _ body: (Store) throws -> Void
    ) throws {
        let store = try store ?? Store()
        let recorder = try store.record()
        try body(store)
        recording = try recorder.finish()
        self.store = store
        replay = try Replay(Recording(recording.bytes))
        let ending = try replay.run()
        #expect(ending == .complete, sourceLocation: sourceLocation)
        #expect(replay.eventCount == recording.eventCount, sourceLocation: sourceLocation)
        try expectEqualState(sourceLocation)
    }

    /// Compares memories, numbers in globals, and what tables hold, of all instances.
    private func expectEqualState(_ sourceLocation: SourceLocation) throws {
        let instances = Array(store.state.instances.all)
        #expect(instances.count == replay.states.count, sourceLocation: sourceLocation)
        for (old, new) in zip(instances, replay.states) {
            for (old, new) in zip(old.memories, new.memories) {
                let (old, new) = (
                    old.bytes.bytesForInspection(at: 0, count: UInt64(old.bytes.byteCount)),
                    new.bytes.bytesForInspection(at: 0, count: UInt64(new.bytes.byteCount))
                )
                let isEqual = old == new
                #expect(isEqual, "memories differ", sourceLocation: sourceLocation)
            }
            for (old, new) in zip(old.globals, new.globals) where old.valueType.isNumericOrVector {
                #expect(
                    old.cell.bits.low == new.cell.bits.low && old.cell.bits.high == new.cell.bits.high,
                    sourceLocation: sourceLocation)
            }
            for (old, new) in zip(old.tables, new.tables) {
                #expect(
                    old.elements.all.map { $0 == 0 } == new.elements.all.map { $0 == 0 }, sourceLocation: sourceLocation
                )
            }
        }
    }
}
