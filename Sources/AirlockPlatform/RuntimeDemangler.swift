/// What the runtime of C++ in this process makes of mangled names; nothing where there is none.
///
/// Swift's has such a function too, which ends the process where a name is not what a compiler makes.
package enum RuntimeDemangler {
    #if os(Windows)
    package static func cxx(_ name: String) -> String? { nil }
    #else
    private typealias Function =
        @convention(c) (
            UnsafePointer<CChar>, UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<Int>?, UnsafeMutablePointer<CInt>?
        ) -> UnsafeMutablePointer<CChar>?

    private static let address: UInt? = {
        // The handle stands for the process, which is not unloaded.
        guard let process = unsafe dlopen(nil, RTLD_LAZY) else { return nil }
        return unsafe dlsym(process, "__cxa_demangle").map { UInt(bitPattern: $0) }
    }()

    package static func cxx(_ name: String) -> String? {
        guard let address, let pointer = unsafe UnsafeRawPointer(bitPattern: address) else { return nil }
        // Rests on: what has this name has this type, by the interface that C++ implementations share.
        let demangle = unsafe unsafeBitCast(pointer, to: Function.self)
        guard let result = unsafe name.withCString({ unsafe demangle($0, nil, nil, nil) }) else { return nil }
        defer { unsafe free(result) }
        return unsafe String(cString: result)
    }
    #endif
}
