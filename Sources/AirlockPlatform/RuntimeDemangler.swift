/// What the runtimes of Swift and C++ in this process make of mangled names. Where they are not there, nothing.
package enum RuntimeDemangler {
    package static func swift(_ name: String) -> String? { demangle(name, .swift) }

    package static func cxx(_ name: String) -> String? { demangle(name, .cxx) }

    private enum Kind { case swift, cxx }

    #if os(Windows)
    private static func demangle(_ name: String, _ kind: Kind) -> String? { nil }
    #else
    private typealias SwiftFunction =
        @convention(c) (
            UnsafePointer<CChar>, Int, UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<Int>?, UInt32
        ) -> UnsafeMutablePointer<CChar>?
    private typealias CxxFunction =
        @convention(c) (
            UnsafePointer<CChar>, UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<Int>?, UnsafeMutablePointer<CInt>?
        ) -> UnsafeMutablePointer<CChar>?

    private static func symbol(_ name: String) -> UInt? {
        // The handle stands for the process, which is not unloaded.
        guard let process = unsafe dlopen(nil, RTLD_LAZY) else { return nil }
        return unsafe dlsym(process, name).map { UInt(bitPattern: $0) }
    }

    private static let swiftAddress = symbol("swift_demangle")
    private static let cxxAddress = symbol("__cxa_demangle")

    private static func demangle(_ name: String, _ kind: Kind) -> String? {
        // Rests on: the functions of these names have these types wherever the runtimes are, as their interfaces are stable.
        let result: UnsafeMutablePointer<CChar>? =
            switch kind {
            case .swift:
                unsafe swiftAddress.flatMap { unsafe UnsafeRawPointer(bitPattern: $0) }.flatMap { address in
                    unsafe name.withCString { text in
                        unsafe unsafeBitCast(address, to: SwiftFunction.self)(text, name.utf8.count, nil, nil, 0)
                    }
                }
            case .cxx:
                unsafe cxxAddress.flatMap { unsafe UnsafeRawPointer(bitPattern: $0) }.flatMap { address in
                    unsafe name.withCString { text in
                        unsafe unsafeBitCast(address, to: CxxFunction.self)(text, nil, nil, nil)
                    }
                }
            }
        guard let result = unsafe result else { return nil }
        defer { unsafe free(result) }
        return unsafe String(cString: result)
    }
    #endif
}
