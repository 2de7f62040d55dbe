// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

// Handlers of the interpreter go on by tail calls, for which the frame pointers that the package manager asks for on Linux
// are 3 of 12 instructions: left out of functions that call nothing, and of no others. Elsewhere the compiler does so by
// itself; and only there does the manifest, which any program may read that depends on this package, name a flag.
#if os(Linux)
let handlerSettings: [SwiftSetting] = [
    .unsafeFlags(["-Xcc", "-momit-leaf-frame-pointer"], .when(platforms: [.linux], configuration: .release))
]
#else
let handlerSettings: [SwiftSetting] = []
#endif

let package = Package(
    name: "Airlock",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16)],
    products: [
        .library(name: "Airlock", targets: ["Airlock"]),
        .library(name: "AirlockWAT", targets: ["AirlockWAT"]),
        .library(name: "AirlockWASI", targets: ["AirlockWASI"]),
        .library(name: "AirlockFoundation", targets: ["AirlockFoundation"]),
        .executable(name: "airlock", targets: ["AirlockCLI"]),
        .executable(name: "airlock-bench", targets: ["AirlockBench"]),
    ],
    targets: [
        .target(name: "AirlockPlatform", swiftSettings: settings),
        // Gives the engine a few of the compiler's own operations: see Numerics/Intrinsics.swift.
        .target(
            name: "Airlock", dependencies: ["AirlockPlatform"],
            swiftSettings: settings + handlerSettings + [.enableExperimentalFeature("BuiltinModule")]),
        .target(name: "AirlockWAT", dependencies: ["Airlock"], swiftSettings: settings),
        .target(name: "AirlockWASI", dependencies: ["AirlockPlatform", "Airlock"], swiftSettings: settings),
        .target(
            name: "AirlockFoundation", dependencies: ["AirlockWASI", "AirlockWAT", "Airlock"], swiftSettings: settings),
        .executableTarget(
            name: "AirlockCLI", dependencies: ["AirlockWASI", "AirlockWAT", "Airlock"],
            resources: [.embedInCode("Resources/process_bytes.wasm")], swiftSettings: settings),
        .executableTarget(
            name: "AirlockBench", dependencies: ["AirlockTestModules", "AirlockWASI", "AirlockWAT", "Airlock"],
            path: "Benchmarks/AirlockBench", swiftSettings: settings),
        .target(
            name: "AirlockTestModules", dependencies: ["AirlockWAT", "Airlock"], path: "Tests/Modules",
            swiftSettings: settings),
        .testTarget(
            name: "AirlockTests", dependencies: ["AirlockTestModules", "AirlockWAT", "Airlock"], swiftSettings: settings
        ),
        .testTarget(name: "AirlockSpecTests", dependencies: ["AirlockWAT", "Airlock"], swiftSettings: settings),
        .testTarget(name: "AirlockWATTests", dependencies: ["AirlockWAT", "Airlock"], swiftSettings: settings),
        .testTarget(
            name: "AirlockWASITests", dependencies: ["AirlockWASI", "AirlockWAT", "Airlock"], swiftSettings: settings),
        .testTarget(
            name: "AirlockCLITests", dependencies: ["AirlockCLI", "AirlockWASI", "AirlockWAT", "Airlock"],
            swiftSettings: settings),
        .testTarget(
            name: "AirlockFoundationTests",
            dependencies: ["AirlockFoundation", "AirlockWASI", "AirlockWAT", "Airlock"],
            swiftSettings: settings),
        // The fuzzing harness: no product, so nobody who depends on this package builds it.
        .target(
            name: "AirlockFuzzing", dependencies: ["AirlockTestModules", "AirlockWAT", "Airlock"],
            path: "Tests/Fuzzing/Parts", swiftSettings: settings),
        .executableTarget(
            name: "airlock-fuzz", dependencies: ["AirlockFuzzing"], path: "Tests/Fuzzing/Command",
            swiftSettings: settings),
        .testTarget(
            name: "AirlockFuzzingTests",
            dependencies: ["AirlockFuzzing", "AirlockTestModules", "AirlockWAT", "Airlock"],
            path: "Tests/Fuzzing/Tests", swiftSettings: settings),
    ]
)
