extension Backtrace: CustomStringConvertible {
    public var description: String { lines.joined(separator: "\n") }

    /// How many lines are shown at each end of a long one.
    private static let shown = (innermost: 12, outermost: 4)

    /// A line for each call, and one that tells how often several are repeated; those in the middle of a long backtrace left
    /// out.
    var lines: [String] {
        var lines: [String] = []
        var repetitions = repetitions[...]
        for (index, frame) in frames.enumerated() {
            var text = frame.describe(isForeign: frame.module != frames.first?.module)
            let ended = repetitions.first.flatMap { $0.frames.upperBound == index &+ 1 ? $0 : nil }
            if let ended, ended.frames.count == 1 { text += ", \(ended.count) times" }
            if case .hostCall = frame.kind {
                lines.append("     called by the host with \(text)")
            } else {
                lines.append((index == 0 ? "  in " : "     called by ") + text)
            }
            guard let ended else { continue }
            repetitions.removeFirst()
            if ended.frames.count > 1 {
                lines.append("     ... these \(ended.frames.count) calls \(ended.count) times")
            }
        }
        let hidden = lines.count &- Self.shown.innermost &- Self.shown.outermost
        guard hidden > 0 else { return lines }
        return lines.prefix(Self.shown.innermost) + ["     ... \(hidden) more"] + lines.suffix(Self.shown.outermost)
    }
}

extension Backtrace.Frame: CustomStringConvertible {
    public var description: String { describe(isForeign: true) }

    /// - Parameter isForeign: Whether to tell the module, too.
    fileprivate func describe(isForeign: Bool) -> String {
        switch kind {
        case .hostCall(let arguments): return "(" + arguments.map(\.description).joined(separator: ", ") + ")"
        case .hostFunction: return "host function " + (name?.quotedForMessage ?? "\(function)")
        case .guest:
            let offset = functionOffset.map { "+0x" + String($0, radix: 16) } ?? ""
            var details = name == nil ? [] : ["function \(function)"]
            if let moduleOffset { details.append("module offset 0x" + String(moduleOffset, radix: 16)) }
            if isForeign, let module { details.append("of " + module.quotedForMessage) }
            let list = details.isEmpty ? "" : " (" + details.joined(separator: ", ") + ")"
            return (name?.quotedForMessage ?? "function \(function)") + offset + list
        }
    }
}

extension Backtrace.Frame.Argument: CustomStringConvertible {
    /// Large integers in hexadecimal, as they are likely addresses; small negative ones with their sign.
    public var description: String {
        switch type {
        case .i32: Self.integer(bits, negative: Int64(Int32(truncatingIfNeeded: bits)))
        case .i64: Self.integer(bits, negative: Int64(bitPattern: bits))
        case .f32: "\(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))"
        case .f64: "\(Double(bitPattern: bits))"
        case .v128: "0x" + highBits.allDigits + bits.allDigits
        default: bits == 0 ? "null" : "\(type) \(bits)"
        }
    }

    private static func integer(_ bits: UInt64, negative: Int64) -> String {
        if negative < 0, negative > -65_536 { return "\(negative)" }
        return bits < 65_536 ? "\(bits)" : "0x" + String(bits, radix: 16)
    }
}
