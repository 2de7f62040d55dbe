import Foundation

/// Compilers for guests, where they are here.
enum GuestCompiler {
    /// One that knows wasm32: `CLANG`, that of the path, or that of the toolchain that runs the tests.
    static let clang: Tool? = {
        let toolchain = Tool("swiftc").map { URL(fileURLWithPath: $0.path).resolvingSymlinksInPath() }
        let candidates = [
            ProcessInfo.processInfo.environment["CLANG"], Tool("clang")?.path,
            toolchain?.deletingLastPathComponent().appendingPathComponent("clang").path,
        ]
        return candidates.compactMap { $0 }.map(Tool.init(path:)).first { tool in
            (try? tool.run(["--print-targets"]))?.output.contains("wasm32") == true
        }
    }()

    static let swiftc: Tool? = clang == nil ? nil : Tool("swiftc")

    /// One that has the library of its target for guests.
    static let rustc: Tool? = Tool.all("rustc").first { tool in
        let folder = try? tool.run(["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]).output
        return folder.map { FileManager.default.fileExists(atPath: $0.trimmingCharacters(in: .newlines)) } ?? false
    }

    /// Where wasi-libc is: `WASI_SYSROOT`, or as Debian installs it.
    static let wasiSysroot: String? = {
        let paths = [ProcessInfo.processInfo.environment["WASI_SYSROOT"], "/usr"].compactMap { $0 }
        return paths.first { FileManager.default.fileExists(atPath: "\($0)/lib/wasm32-wasi/libc.a") }
    }()

    static let noClang = "no clang that knows wasm32"

    static let kits = Fixture.root.appendingPathComponent("Fixtures/Kits")
}
