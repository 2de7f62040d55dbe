/// A part of WebAssembly that an engine can be told to refuse, named as in the proposals it came from.
public enum Feature: UInt8, Sendable, Hashable, CaseIterable {
    /// WebAssembly 1.0: always on.
    case core
    case signExtension
    case saturatingFloatToInt
    case multiValue
    case bulkMemory
    case referenceTypes
    case extendedConst
    case multiMemory
    case memory64
    case simd
    case relaxedSIMD
    case tailCall
    case functionReferences
    case gc
    case exceptions
    // Beyond WebAssembly 3.0: known by their encodings, so that modules that need them are refused by name.
    case threads
    case legacyExceptions
    case stackSwitching
    case customPageSizes
    case wideArithmetic
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
    public init(_ features: Feature...) {
        self.rawValue = features.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
    }

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
