/// What is common to modules and stores that may meet: features, and the identity of types.
///
/// Engines are independent of each other; most programs use `Engine.default` throughout.
public final class Engine: Sendable {
    /// The version of Airlock, in the form of Semantic Versioning.
    public static let version = "0.1.0"

    /// All that this version executes, with default settings.
    public static let `default` = Engine()

    public struct Configuration: Sendable, Hashable {
        /// Modules that use other features are refused with `UnsupportedFeature`. Features that this version does not
        /// execute are refused in any case.
        public var features: Features = .executed

        public init() {}
    }

    public let configuration: Configuration
    let registry = TypeRegistry()

    public init(_ configuration: Configuration = Configuration()) {
        var configuration = configuration
        configuration.features.formIntersection(.executed)
        self.configuration = configuration
    }
}

extension Features {
    /// The features that this version executes.
    public static let executed: Features = [
        .wasm1,
        Features(
            .signExtension, .saturatingFloatToInt, .multiValue, .bulkMemory, .referenceTypes, .extendedConst,
            .multiMemory, .memory64, .simd, .relaxedSIMD, .tailCall, .functionReferences, .gc, .exceptions),
    ]
}
