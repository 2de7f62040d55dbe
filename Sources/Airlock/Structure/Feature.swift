/// A part of WebAssembly that an engine can be told to refuse, named as in the proposals it came from.
public enum Feature: UInt8, Sendable, Hashable, CaseIterable {
    /// WebAssembly 1.0: always on.
    case core
    /// Instructions that extend the sign of 8, 16 or 32 bits.
    case signExtension
    /// Conversions of floats to integers that do not trap (`trunc_sat`).
    case saturatingFloatToInt
    /// Functions and blocks with several results, and blocks with parameters.
    case multiValue
    /// `memory.copy`, `memory.fill`, passive segments, and the like for tables.
    case bulkMemory
    /// `externref`, several tables, and instructions on their elements.
    case referenceTypes
    /// Sums, differences and products of integers in constant expressions.
    case extendedConst
    /// More than one memory in a module.
    case multiMemory
    /// Memories and tables with addresses of 64 bits.
    case memory64
    /// Vectors of 128 bits.
    case simd
    /// Instructions on vectors whose results may differ between machines; here they are those of the deterministic profile.
    case relaxedSIMD
    /// Calls that take the place of their caller: `return_call` and the like.
    case tailCall
    /// Typed references to functions, and calls through them.
    case functionReferences
    /// Structures and arrays that are collected, and small numbers as references.
    case gc
    /// Exceptions with tags, as WebAssembly 3.0 has them (`try_table`).
    case exceptions
    // Beyond WebAssembly 3.0: known by their encodings, so that modules that need them are refused by name.
    /// Shared memories and atomic instructions.
    case threads
    /// Exceptions as before they were standardised (`try`, `catch`, `rethrow`).
    case legacyExceptions
    /// Stacks that guests switch between.
    case stackSwitching
    /// Memories whose pages have another size than 64 KiB.
    case customPageSizes
    /// Sums and products of 128 bits.
    case wideArithmetic
    /// Components instead of modules.
    case componentModel

    /// The name that proposals and other tools use.
    public var name: String {
        switch self {
        case .core: "core"
        case .signExtension: "sign-extension"
        case .saturatingFloatToInt: "saturating-float-to-int"
        case .multiValue: "multi-value"
        case .bulkMemory: "bulk-memory"
        case .referenceTypes: "reference-types"
        case .extendedConst: "extended-const"
        case .multiMemory: "multi-memory"
        case .memory64: "memory64"
        case .simd: "simd"
        case .relaxedSIMD: "relaxed-simd"
        case .tailCall: "tail-call"
        case .functionReferences: "function-references"
        case .gc: "gc"
        case .exceptions: "exceptions"
        case .threads: "threads"
        case .legacyExceptions: "legacy-exceptions"
        case .stackSwitching: "stack-switching"
        case .customPageSizes: "custom-page-sizes"
        case .wideArithmetic: "wide-arithmetic"
        case .componentModel: "component-model"
        }
    }
}

/// A set of features.
public struct Features: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// The set of these features.
    public init(_ features: Feature...) {
        self.rawValue = features.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
    }

    /// Whether a feature is in the set.
    public func contains(_ feature: Feature) -> Bool { rawValue & (1 << UInt32(feature.rawValue)) != 0 }

    /// WebAssembly 1.0.
    public static let wasm1 = Features(.core)
    /// WebAssembly 2.0.
    public static let wasm2: Features = [
        wasm1,
        Features(
            .signExtension, .saturatingFloatToInt, .multiValue, .bulkMemory, .referenceTypes, .simd),
    ]
    /// WebAssembly 3.0.
    public static let wasm3: Features = [
        wasm2,
        Features(
            .extendedConst, .multiMemory, .memory64, .relaxedSIMD, .tailCall, .functionReferences, .gc, .exceptions),
    ]
}
