// swift-tools-version: 6.2
import PackageDescription

// For guests that are packages of their own: see swift/README.md.
let package = Package(
    name: "AirlockGuest",
    products: [.library(name: "AirlockGuest", targets: ["AirlockGuest"])],
    targets: [
        .target(
            name: "AirlockGuest", dependencies: ["AirlockGuestSupport"], path: "swift",
            exclude: ["build-swift.sh", "guest.swift", "toolset.json"],
            swiftSettings: [.enableExperimentalFeature("Embedded"), .enableExperimentalFeature("Extern")]),
        .target(
            name: "AirlockGuestSupport", path: "c", exclude: ["build-c.sh", "guest.c"], publicHeadersPath: "."),
    ]
)
