extension Store {
    /// Begins to record what crosses the border of this store: modules, calls in both directions with their values and errors,
    /// and what the host does to memories, tables and globals. `Recorder.finish` gives the recording, which `Replay` runs
    /// without the host.
    ///
    /// Before anything is made in the store. Guests run as fast as ever, calls across the border take longer.
    ///
    /// - Parameter limit: The greatest size of the recording, in bytes; what would exceed it ends the recording.
    /// - Throws: `RecordingError` where something was made in the store already.
    public func record(limit: Int = 256 << 20) throws -> Recorder {
        guard state.instances.isEmpty, state.hostFunctions.isEmpty, state.border?.recorder == nil else {
            throw RecordingError(.storeInUse)
        }
        let header = RecordHeader(
            version: Engine.version, limits: state.limits.numbers, fuel: state.fuel.map { _ in state.fuelLeft },
            poisonsOnTrap: state.poisonsOnTrap)
        let recorder = Recorder(state, header: header, limit: max(limit, 0))
        state.changeBorder { $0.recorder = recorder }
        return recorder
    }
}

extension ResourceLimits {
    fileprivate var numbers: RecordHeader.ResourceLimitNumbers {
        [
            storeBytes, memoryBytes, memoryReserveBytes, tableElements, heapBytes, UInt64(clamping: guestStackBytes),
            UInt64(clamping: hostCallDepth),
        ]
    }

    init(_ numbers: RecordHeader.ResourceLimitNumbers) {
        self.init()
        guard numbers.count == RecordHeader.limitCount else { return }
        storeBytes = numbers[0]
        memoryBytes = numbers[1]
        memoryReserveBytes = numbers[2]
        tableElements = numbers[3]
        heapBytes = numbers[4]
        guestStackBytes = Int(clamping: numbers[5])
        hostCallDepth = Int(clamping: numbers[6])
    }

    /// The smaller of both.
    func capped(by other: ResourceLimits) -> ResourceLimits {
        ResourceLimits(zip(numbers, other.numbers).map { min($0, $1) })
    }
}

extension Recording {
    /// The limits of the store that was recorded.
    public var limits: ResourceLimits { ResourceLimits(header.limits) }
}
