/// The guest of the demonstration: Fixtures/Bytes/process_bytes.wasm, built into the executable.
enum DemoGuest {
    static let name = "process_bytes.wasm"
    static let bytes = PackageResources.process_bytes_wasm
}
