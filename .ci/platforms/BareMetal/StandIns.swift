// What the handlers' types name of the platform, for a listing of their machine code: none of it is ever run.

struct ThreadRecord {}

enum PlatformMemory {
    static func allocate(bytes: Int) -> UnsafeMutableRawPointer? { nil }
    static func grow(_ address: UnsafeMutableRawPointer, from old: Int, to new: Int) -> UnsafeMutableRawPointer? { nil }
    static func copy(_ address: UnsafeMutableRawPointer, from old: Int, to new: Int) -> UnsafeMutableRawPointer? { nil }
    static func release(_ address: UnsafeMutableRawPointer, bytes: Int) {}
}

/// Keeps all handlers in the listing.
public func handlerAddress(_ number: Int) -> UInt64 { HandlerRows.addresses[number] }
