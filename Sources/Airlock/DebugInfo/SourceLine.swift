/// A place in the source of a guest, as the debug information (DWARF) of its module tells it.
public struct SourceLine: Sendable, Hashable {
    /// The path that the compiler recorded: absolute, or relative to where it ran if it recorded no folder.
    public let file: String
    /// From 1; nil for instructions that stand for no line, which compilers make up.
    public let line: Int?
    /// From 1, in bytes; nil where none is known.
    public let column: Int?
    /// The function whose source this is, demangled where that is possible; nil where it is not known.
    public let function: String?
    /// The same as the compiler and the linker know it.
    public let linkageName: String?
    /// Whether the compiler copied the function into the one that the next place is in.
    public let isInlined: Bool

    /// For tests and tools: those that are read from a module come from `Backtrace.Frame.source` and `Module.sourceLines(at:)`.
    ///
    /// - Parameter function: The function's name, as the source has it.
    /// - Parameter file: The path of the file, as the compiler wrote it.
    /// - Parameter isInlined: Whether the place was inlined into the next one.
    /// - Parameter column: The column, from 1; 0 where it is not known.
    /// - Parameter line: The line, from 1; 0 where it is not known.
    /// - Parameter linkageName: The same as `function` where it is nil.
    public init(
        file: String, line: Int?, column: Int? = nil, function: String? = nil, linkageName: String? = nil,
        isInlined: Bool = false
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.function = function
        self.linkageName = linkageName ?? function
        self.isInlined = isInlined
    }
}

extension SourceLine: CustomStringConvertible {
    /// File, line and column as compilers write them, and the function.
    public var description: String { place + (function.map { " in " + $0.quotedForMessage } ?? "") }

    /// File, line and column.
    var place: String {
        let file = file.quotedForMessage
        guard let line else { return file }
        return file + ":\(line)" + (column.map { ":\($0)" } ?? "")
    }

    /// How many bytes it takes, about.
    var byteCount: Int {
        file.utf8.count &+ (function?.utf8.count ?? 0) &+ (linkageName?.utf8.count ?? 0) &+ 128
    }
}
