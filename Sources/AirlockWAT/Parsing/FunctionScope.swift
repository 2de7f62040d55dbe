import Airlock

/// What the parser keeps about the function it is in.
struct FunctionScope: Sendable {
    var localCount: UInt32 = 0
    var localNames: [NameAssignment] = []
    var labelCount: UInt32 = 0
    var labelNames: [NameAssignment] = []
    /// Runs of locals of one type.
    var localGroups: [FunctionBody.LocalGroup] = []

    mutating func reset() {
        localCount = 0
        labelCount = 0
        localNames.removeAll(keepingCapacity: true)
        labelNames.removeAll(keepingCapacity: true)
        localGroups.removeAll(keepingCapacity: true)
    }
}

/// The fields of structures by identifier: each type is a scope of its own.
struct FieldScope: Sendable {
    private var indices: [UInt64: UInt32] = [:]

    private func key(_ type: UInt32, _ symbol: UInt32) -> UInt64 { UInt64(type) << 32 | UInt64(symbol) }

    subscript(type: UInt32, symbol: UInt32) -> UInt32? {
        get { indices[key(type, symbol)] }
        set { indices[key(type, symbol)] = newValue }
    }

    mutating func removeAll() { indices.removeAll() }
}
