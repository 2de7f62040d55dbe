/// What is common to modules and stores that may meet: features, and the identity of types.
///
/// Engines are independent of each other; most programs use `Engine.default` throughout.
public final class Engine: Sendable {
    /// The version of Airlock, in the form of Semantic Versioning.
    public static let version = "0.1.0"

    /// All that this version executes, with default settings.
    public static let `default` = Engine()

    /// What an engine does differently from others.
    public struct Configuration: Sendable, Hashable {
        /// Modules that use other features are refused with `UnsupportedFeature`. Features that this version does not
        /// execute are refused in any case.
        public var features: Features

        /// All features that this version executes, but for what is given.
        public init(features: Features = .executed) { self.features = features }
    }

    /// The settings with which the engine was made, without features that this version does not execute.
    public let configuration: Configuration
    let registry = TypeRegistry()

    /// Makes an engine. Modules and stores of different engines cannot be linked with each other.
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
