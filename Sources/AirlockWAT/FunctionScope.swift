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
