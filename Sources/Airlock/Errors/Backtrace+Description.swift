extension Backtrace: CustomStringConvertible {
    public var description: String { lines.joined(separator: "\n") }

    /// How many calls are shown at each end of a long one.
    private static let shown = (innermost: 12, outermost: 4)

    /// A line for each call, those of its source, and one that tells how often several are repeated; those in the middle of a
    /// long backtrace left out.
    var lines: [String] {
        var calls: [() -> [String]] = []
        var repetitions = repetitions[...]
        for (index, frame) in frames.enumerated() {
            let ended = repetitions.first.flatMap { $0.frames.upperBound == index &+ 1 ? $0 : nil }
            calls.append { lines(of: frame, isInnermost: index == 0, ended) }
            guard let ended else { continue }
            repetitions.removeFirst()
            if ended.frames.count > 1 {
                calls.append { ["     ... these \(ended.frames.count) calls \(ended.count) times"] }
            }
        }
        let hidden = calls.count &- Self.shown.innermost &- Self.shown.outermost
        guard hidden > 0 else { return calls.flatMap { $0() } + missingFiles }
        return calls.prefix(Self.shown.innermost).flatMap { $0() } + ["     ... \(hidden) more"]
            + calls.suffix(Self.shown.outermost).flatMap { $0() } + missingFiles
    }

    private func lines(of frame: Frame, isInnermost: Bool, _ ended: Repetition?) -> [String] {
        var text = frame.describe(isForeign: frame.module != frames.first?.module)
        if let ended, ended.frames.count == 1 { text += ", \(ended.count) times" }
        if case .hostCall = frame.kind { return ["     called by the host with \(text)"] }
        return [(isInnermost ? "  in " : "     called by ") + text]
            + frame.source.map { line in
                // The last function is the one of the frame.
                "       at " + (line.isInlined ? line.description + ", inlined" : line.place)
            }
    }

    /// What keeps lines from being told of the innermost call.
    private var missingFiles: [String] {
        guard let frame = frames.first(where: { $0.kind == .guest }), let file = frame.missingDebugFile else {
            return []
        }
        return ["  note: the module names \(file.quotedForMessage) for more of its source lines, which is not read"]
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
            let name = name.map { (Demangler.demangled($0) ?? $0).quotedForMessage }
            return (name ?? "function \(function)") + offset + list
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
