extension Duration {
    /// What `--timeout` is given.
    init(timeout text: String) throws(UsageError) {
        guard let duration = Duration(text) else {
            let hint = UInt64(text) == nil ? "" : ": write \(text)s for seconds"
            throw UsageError("'\(text)' is not a time such as 500ms, 5s or 2m" + hint)
        }
        self = duration
    }

    /// From a number with a unit, such as `500ms`, `1.5s` or `2m`. Nil for anything else, and for more than a year.
    init?(_ text: String) {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let seconds: Double? =
            switch text.dropFirst(number.count) {
            case "ms": Double(number).map { $0 / 1000 }
            case "s": Double(number)
            case "m": Double(number).map { $0 * 60 }
            default: nil
            }
        guard let seconds, seconds <= 366 * 86_400 else { return nil }
        self = .seconds(seconds)
    }
}
