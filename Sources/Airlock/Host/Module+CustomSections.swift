/// What tools tell of a module in custom sections, which mean nothing to execution (spec 7.4). Anybody may write anything there:
/// a section that is not what its convention says is told as if it were not there.
extension Module {
    /// The names of the custom sections, in file order.
    public var customSectionNames: [String] { decoded.customSections.map { Name($0.name).string } }

    /// The contents of the custom sections of a name, in file order.
    public func customSections(named name: String) -> [ArraySlice<UInt8>] {
        decoded.customSections.filter { Name($0.name) == Name(name) }.map { decoded.bytes[$0.range] }
    }

    /// A tool, language or kit that took part in making a module, from the section `producers`.
    public struct Producer: Sendable, Hashable {
        /// What it was: `language`, `processed-by` or `sdk`.
        public let field: String
        /// Its name, for example `clang`.
        public let name: String
        /// Its version, in its own notation; may be empty.
        public let version: String
    }

    /// Who made the module, by its section `producers` (tool conventions of WebAssembly); none where it has no such section.
    public var producers: [Producer] {
        customSections(named: "producers").first.flatMap { section in
            CustomSectionReader.read(section) { reader in
                var producers: [Producer] = []
                for _ in 0..<(try reader.count()) {
                    let field = try reader.name()
                    for _ in 0..<(try reader.count()) {
                        producers.append(Producer(field: field, name: try reader.name(), version: try reader.name()))
                    }
                }
                return producers
            }
        } ?? []
    }

    /// A feature that a compiler says of a module, from the section `target_features`.
    public struct TargetFeature: Sendable, Hashable {
        /// How the module stands to the feature.
        public enum Use: UInt8, Sendable, Hashable {
            /// It was compiled to use it (`+`).
            case used = 0x2B
            /// It must not be linked with code that uses it (`-`).
            case disallowed = 0x2D
            /// It can only be linked with code that uses it (`=`).
            case required = 0x3D
        }

        /// How the module stands to it.
        public let use: Use
        /// The name that LLVM gives it, for example `bulk-memory`; others than those of `Feature` occur.
        public let name: String
    }

    /// Which features the compiler was told of, by the section `target_features` (tool conventions of WebAssembly). What a
    /// module really needs its code tells, when it is loaded.
    public var targetFeatures: [TargetFeature] {
        customSections(named: "target_features").first.flatMap { section in
            CustomSectionReader.read(section) { reader in
                var features: [TargetFeature] = []
                for _ in 0..<(try reader.count()) {
                    guard let use = TargetFeature.Use(rawValue: try reader.byte()) else { throw NotReadable() }
                    features.append(TargetFeature(use: use, name: try reader.name()))
                }
                return features
            }
        } ?? []
    }
}

private struct NotReadable: Error {}

/// Reads the values of which sections of the tool conventions consist. Nothing is taken for as large as it says.
private struct CustomSectionReader {
    private var rest: ArraySlice<UInt8>

    /// What `body` makes of a section; nil where it cannot, or leaves something.
    static func read<Result>(_ section: ArraySlice<UInt8>, _ body: (inout Self) throws -> Result) -> Result? {
        var reader = CustomSectionReader(rest: section)
        guard let result = try? body(&reader), reader.rest.isEmpty else { return nil }
        return result
    }

    mutating func byte() throws -> UInt8 {
        guard let byte = rest.popFirst() else { throw NotReadable() }
        return byte
    }

    /// Unsigned LEB128 of at most 32 bits; more than there are bytes left cannot be a count of anything.
    mutating func count() throws -> Int {
        var value: UInt64 = 0
        for shift in stride(from: 0 as UInt64, to: 35, by: 7) {
            let byte = try byte()
            value |= UInt64(byte & 0x7F) << shift
            guard byte & 0x80 == 0 else { continue }
            guard value <= UInt64(rest.count) else { throw NotReadable() }
            return Int(value)
        }
        throw NotReadable()
    }

    mutating func name() throws -> String {
        let count = try count()
        let bytes = rest.prefix(count)
        rest = rest.dropFirst(bytes.count)
        guard UTF8Check.firstInvalid(in: Array(bytes)) == nil else { throw NotReadable() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
