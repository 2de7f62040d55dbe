@testable import Airlock

/// Encodes modules piece by piece, well-formed or not.
enum Bytes {
    static let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]

    static func u32(_ value: Int) -> [UInt8] {
        var rest = UInt64(value)
        var bytes: [UInt8] = []
        repeat {
            let low = UInt8(rest & 0x7F)
            rest >>= 7
            bytes.append(rest == 0 ? low : low | 0x80)
        } while rest != 0
        return bytes
    }

    static func vector(_ items: [[UInt8]]) -> [UInt8] { u32(items.count) + items.flatMap { $0 } }

    static func section(_ id: Section, _ contents: [UInt8]) -> [UInt8] {
        [id.rawValue] + u32(contents.count) + contents
    }

    static func section(_ id: Section, items: [[UInt8]]) -> [UInt8] { section(id, vector(items)) }

    static func module(_ sections: [UInt8]...) -> [UInt8] { header + sections.flatMap { $0 } }

    static func name(_ name: String) -> [UInt8] { u32(name.utf8.count) + Array(name.utf8) }

    /// Value types one after another; those of two bytes must have an abstract heap type.
    static func functionType(_ parameters: [UInt8] = [], _ results: [UInt8] = []) -> [UInt8] {
        func list(_ types: [UInt8]) -> [UInt8] {
            u32(types.count { $0 != TypeCode.reference && $0 != TypeCode.nullableReference }) + types
        }
        return [0x60] + list(parameters) + list(results)
    }

    /// A body with its size; `code` without the final `end`.
    static func body(locals: [[UInt8]] = [], _ code: [UInt8]) -> [UInt8] {
        let contents = vector(locals) + code + [0x0B]
        return u32(contents.count) + contents
    }

    /// A module of one function, with a memory, a table of functions and a mutable and an immutable global of type i32.
    ///
    /// Type 0 is the function's; `types` follow.
    static func function(
        _ code: [UInt8], parameters: [UInt8] = [], results: [UInt8] = [], locals: [[UInt8]] = [],
        types: [[UInt8]] = []
    ) -> [UInt8] {
        module(
            section(.type, items: [functionType(parameters, results)] + types),
            section(.function, items: [[0]]),
            section(.table, items: [[0x70, 0x00, 0x01]]),
            section(.memory, items: [[0x00, 0x01]]),
            section(.global, items: [[0x7F, 0x01, 0x41, 0x00, 0x0B], [0x7F, 0x00, 0x41, 0x00, 0x0B]]),
            section(.export, items: [name("f") + [0x00, 0x00]]),
            section(.code, items: [body(locals: locals, code)]))
    }
}

/// How loading a module ended.
enum Verdict: Equatable, CustomStringConvertible {
    case valid
    case malformed(String)
    case invalid(String)
    case unsupported(Feature)
    case limit(String)
    case other(String)

    init(_ bytes: [UInt8], features: Features = .wasm3, registry: TypeRegistry = TypeRegistry()) {
        do {
            let module = try ModuleDecoder.decode(bytes)
            _ = try ModuleValidator.validate(module, registry: registry, features: features)
            self = .valid
        } catch let error as MalformedModule {
            self = .malformed(error.message)
        } catch let error as InvalidModule {
            self = .invalid(error.message)
        } catch let error as UnsupportedFeature {
            self = .unsupported(error.feature)
        } catch let error as ImplementationLimitExceeded {
            self = .limit(error.limit)
        } catch {
            self = .other("\(error)")
        }
    }

    var description: String {
        switch self {
        case .valid: "valid"
        case .malformed(let message): "malformed: \(message)"
        case .invalid(let message): "invalid: \(message)"
        case .unsupported(let feature): "unsupported: \(feature.name)"
        case .limit(let name): "limit: \(name)"
        case .other(let text): "other: \(text)"
        }
    }
}
