// A guest that is given bytes and answers with bytes: each word with its letters reversed.

@_expose(wasm, "transform") @_cdecl("transform")
public func transform(_ start: UnsafePointer<UInt8>?, _ count: UInt32) -> UInt64 {
    let words = GuestBytes(start, count).split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    return Answer.packed(Array(words.map { $0.reversed() }.joined(separator: [UInt8(ascii: " ")])))
}
