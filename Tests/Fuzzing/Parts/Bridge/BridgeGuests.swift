import Airlock
import Foundation

/// The guest programs on which the bridge is tried.
package struct BridgeGuests: Sendable {
    private let modules: [String: Module]

    static let trusted = [
        "Allocators/malloc_free", "Allocators/alloc_dealloc", "Allocators/allocate_deallocate",
        "Allocators/cabi_realloc",
        "Allocators/wbindgen", "Allocators/wbindgen_numbered", "Allocators/wbindgen_pair",
        "Allocators/wbindgen_suffixed",
        "Allocators/new_pin_unpin", "Allocators/hostile_growing",
    ]
    static let untrusted = [
        "high", "misaligned", "misaligned_cabi", "null", "out_of_bounds", "overlapping", "recursive", "shrinking_room",
        "straddling", "trapping", "trapping_free",
    ].map { "Allocators/hostile_\($0)" }
    static let withoutAllocator = "Bytes/process_bytes"
    private static let results = [
        "packed_pointer_high", "packed_length_high", "two_results", "pair_pointer", "length_prefixed", "output_buffer",
        "in_place", "lying",
    ].map { "Results/\($0)" }

    init(_ setting: TrialSetting) throws {
        var modules: [String: Module] = [:]
        for path in Self.trusted + Self.untrusted + Self.results + [Self.withoutAllocator] {
            let file = URL(fileURLWithPath: setting.fixtures).appendingPathComponent(path + ".wasm")
            modules[path] = try Module(Data(contentsOf: file))
        }
        self.modules = modules
    }

    func module(_ path: String) throws -> Module {
        guard let module = modules[path] else { throw Mismatch("no guest \(path)") }
        return module
    }
}
