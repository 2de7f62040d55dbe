// swift-tools-version: 6.2
import PackageDescription

// Programs that use Airlock, one screen of code each. `swift run plugins` runs one.
let package = Package(
    name: "Examples",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "Airlock", path: "../..")],
    targets: [
        .executableTarget(
            name: "plugins", dependencies: ["Airlock", .product(name: "AirlockWAT", package: "Airlock")]),
        .executableTarget(name: "server", dependencies: ["Airlock", .product(name: "AirlockWAT", package: "Airlock")]),
        .executableTarget(
            name: "image-filter", dependencies: ["Airlock", .product(name: "AirlockWAT", package: "Airlock")]),
        .executableTarget(
            name: "wasi-files",
            dependencies: [
                "Airlock", .product(name: "AirlockWASI", package: "Airlock"),
                .product(name: "AirlockWAT", package: "Airlock"),
            ]),
        .executableTarget(
            name: "json",
            dependencies: [
                "Airlock", .product(name: "AirlockFoundation", package: "Airlock"),
                .product(name: "AirlockWAT", package: "Airlock"),
            ]),
    ]
)
