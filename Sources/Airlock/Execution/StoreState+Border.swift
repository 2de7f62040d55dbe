/// Calls that a `BorderLog` keeps.
extension StoreState {
    /// As `runUnnoted`, with entries for the beginning and the end.
    @inline(never)
    func runNoted(_ function: FunctionHandle) throws -> Frame {
        guard let borderLog else { return try runUnnoted(function) }
        let (instance, index) = (function.instance ?? -1, function.index)
        borderLog.begin(.call, instance: instance, index: index, context.top, slots: function.parameterSlots)
        do {
            let results = try runUnnoted(function)
            borderLog.end(.callReturned, instance: instance, index: index, results, slots: function.resultSlots)
            return results
        } catch {
            borderLog.fail(.callFailed, instance: instance, index: index, error)
            throw error
        }
    }
}
