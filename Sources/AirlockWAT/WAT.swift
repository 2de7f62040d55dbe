import Airlock

/// The text format of WebAssembly (spec 6).
public enum WAT {
    /// What to write besides what the text demands.
    public struct Options: Sendable, Hashable {
        /// Whether the identifiers of the text become a name section, for backtraces and printers.
        public var nameSection: Bool

        /// The defaults, or without a name section.
        public init(nameSection: Bool = true) { self.nameSection = nameSection }
    }

    /// Translates a module from the text format to the binary format.
    ///
    /// The text is one `(module …)`, or just its fields. The result is well-formed, but not validated.
    ///
    /// - Throws: `WATError`, whose message begins with the words of the specification's test scripts.
    public static func parse(_ text: some StringProtocol, options: Options = Options()) throws(WATError) -> [UInt8] {
        try parse(Array(text.utf8), options: options)
    }

    /// Translates a module from the text format to the binary format: `text` is its UTF-8.
    ///
    /// - Throws: `WATError`, also when the bytes are not UTF-8.
    public static func parse(_ text: [UInt8], options: Options = Options()) throws(WATError) -> [UInt8] {
        var parser = Parser(text)
        return try parser.wholeText(options)
    }
}

extension Parser {
    /// A text that is one module.
    mutating func wholeText(_ options: WAT.Options) throws(WATError) -> [UInt8] {
        guard isOpen(.module) else {
            try moduleFields(symbol: nil, end: tokens.count &- 1)
            return module.encoded(symbols: symbols, nameSection: options.nameSection)
        }
        let end = Int(next.payload)
        at &+= 2
        let symbol = acceptID()
        let bytes: [UInt8]
        if accept(.binary) {
            var binary: [UInt8] = []
            try strings(into: &binary)
            bytes = binary
        } else {
            try moduleFields(symbol: symbol, end: end)
            bytes = module.encoded(symbols: symbols, nameSection: options.nameSection)
        }
        try expectClose()
        guard next.kind == .end else { throw unexpected("the end of the text") }
        return bytes
    }
}

/// The text is not a module or script of the text format (spec 6).
public struct WATError: AirlockError, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, beginning with the words of the specification's test scripts.
    public let message: String
    /// Counted from 1.
    public let line: Int
    /// In Unicode scalars, counted from 1.
    public let column: Int
    /// The line of the text that is at fault, shortened around the fault when it is long.
    public let excerpt: String
    /// How many Unicode scalars of `excerpt` precede the fault.
    let excerptColumn: Int

    /// The message with its place, then the line of text with a caret below the fault.
    public var description: String {
        let caret = String(repeating: " ", count: excerptColumn) + "^"
        return "\(message) (at line \(line), column \(column))\n    \(excerpt)\n    \(caret)"
    }

    public var category: ErrorCategory { .module }
    public var identifier: String { "text-format" }
}
