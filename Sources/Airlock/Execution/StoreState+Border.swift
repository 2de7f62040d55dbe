/// Calls, and growth, of which is told.
extension StoreState {
    /// As `runUnnoted`, and tells of the beginning and the end.
    ///
    /// - Parameter isStart: Whether it is not the host that calls, but the start function that is run.
    @inline(never)
    func runNoted(_ function: FunctionHandle, isStart: Bool = false) throws -> Frame {
        guard let border else { return try runUnnoted(function) }
        hostErrorDepth = 0
        border.begin(function, context.top, isStart: isStart)
        do {
            let results = try runUnnoted(function)
            border.end(function, results, isStart: isStart)
            return results
        } catch {
            border.fail(function, error, isOwn: !isErrorOfHost, isStart: isStart)
            throw error
        }
    }

    /// Lets something grow for a guest, for which the store's observer may be asked: nil where it does not.
    func askedToGrow(_ body: () throws -> UInt64?) throws -> UInt64? {
        try asked {
            guard let border else { return try body() }
            return try border.grow(body)
        }
    }
}
