// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

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
            swiftSettings: settings + [.enableExperimentalFeature("BuiltinModule")]),
        .target(name: "AirlockWAT", dependencies: ["Airlock"], swiftSettings: settings),
        .target(name: "AirlockWASI", dependencies: ["AirlockPlatform", "Airlock"], swiftSettings: settings),
        .target(
            name: "AirlockFoundation", dependencies: ["AirlockWASI", "AirlockWAT", "Airlock"], swiftSettings: settings),
        .executableTarget(
            name: "AirlockCLI", dependencies: ["AirlockWASI", "AirlockWAT", "Airlock"],
            resources: [
                "process_bytes.wasm", "airlock_guest.h", "support.c", "guest.c", "build-c.sh", "AirlockGuest.swift",
                "guest.swift", "build-swift.sh", "guest.wat", "build-wat.sh", "Page",
            ].map { .embedInCode("Resources/\($0)") }, swiftSettings: settings),
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
