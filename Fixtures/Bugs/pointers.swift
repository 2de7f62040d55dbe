// What goes wrong with Swift's unsafe pointers, and beside each the same done right: `bug_KIND_NAME` and `right_KIND_NAME` differ
// in the parameter `wrong` alone. Where it is found, or where what leaks was allocated, the line says so.
// swiftc: -gline-tables-only -file-compilation-dir /guests -debug-prefix-map PWD=/guests -debug-prefix-map TOOLCHAIN=/toolchain -Onone -assert-config Unchecked
// build: -gdwarf-5

typealias Bytes = UnsafeMutablePointer<UInt8>

nonisolated(unsafe) var sink: UInt32 = 0

/// Keeps the compiler from knowing what a pointer points to.
@inline(never) func hide<T>(_ pointer: UnsafeMutablePointer<T>) -> UnsafeMutablePointer<T> { pointer }

@inline(never) func bytes(_ count: Int) -> Bytes {
    let result = Bytes.allocate(capacity: count)
    result.initialize(repeating: 7, count: count)
    return result
}

@inline(never) func outOfRegion_index(_ wrong: Int) {
    let numbers = UnsafeMutablePointer<UInt32>.allocate(capacity: 4)
    for index in 0..<(4 + wrong) { numbers[index] = 1 }  // found
    numbers.deallocate()
}

@inline(never) func outOfRegion_advanced(_ wrong: Int) {
    let block = bytes(20)
    sink = UInt32(hide(block).advanced(by: 19 + wrong).pointee)  // found
    block.deallocate()
}

@inline(never) func outOfRegion_raw_load(_ wrong: Int) {
    let block = bytes(16)
    sink = UInt32(truncatingIfNeeded: UnsafeRawPointer(block).loadUnaligned(fromByteOffset: 8 + 4 * wrong, as: UInt64.self))  // found
    block.deallocate()
}

@inline(never) func useAfterRelease_pointee(_ wrong: Int) {
    let block = bytes(16)
    if wrong == 1 { block.deallocate() }
    hide(block).pointee = 1  // found
    if wrong == 0 { block.deallocate() }
}

@inline(never) func useAfterRelease_buffer(_ wrong: Int) {
    let block = bytes(16)
    let buffer = UnsafeMutableBufferPointer(start: block, count: 16)
    if wrong == 1 { block.deallocate() }
    var sum: UInt32 = 0
    for index in 0..<16 { sum += UInt32(buffer[index]) }  // found
    sink = sum
    if wrong == 0 { block.deallocate() }
}

@inline(never) func doubleRelease_deallocated(_ wrong: Int) {
    let block = bytes(24)
    block.deallocate()
    if wrong == 1 { hide(block).deallocate() }  // found
}

@inline(never) func doubleRelease_two_names(_ wrong: Int) {
    let first = bytes(24)
    let second = wrong == 1 ? first : bytes(24)
    first.deallocate()
    hide(second).deallocate()  // found
}

@inline(never) func invalidRelease_advanced(_ wrong: Int) {
    let block = bytes(32)
    hide(block).advanced(by: 16 * wrong).deallocate()  // found
    if wrong == 1 { block.deallocate() }
}

@inline(never) func unwrittenRead_uninitialized(_ wrong: Int) {
    let block = Bytes.allocate(capacity: 8)
    if wrong == 0 { block.initialize(repeating: 0, count: 8) }
    sink = UInt32(block[3])  // found
    block.deallocate()
}

@inline(never) func unwrittenRead_half(_ wrong: Int) {
    let block = Bytes.allocate(capacity: 8)
    block.initialize(repeating: 0, count: 8 - 4 * wrong)
    var sum: UInt32 = 0
    for index in 0..<8 { sum += UInt32(block[index]) }  // found
    sink = sum
    block.deallocate()
}

@inline(never) func leak_allocated(_ wrong: Int) {
    let block = Bytes.allocate(capacity: 40)  // found
    block.initialize(repeating: 0, count: 40)
    sink = UInt32(block[39])
    if wrong == 0 { block.deallocate() }
}

@inline(never) func leak_replaced(_ wrong: Int) {
    var block = Bytes.allocate(capacity: 8)  // found
    block.initialize(repeating: 0, count: 8)
    if wrong == 0 { block.deallocate() }
    block = bytes(9)
    block.deallocate()
}

@inline(never) func nullPage_bit_pattern(_ wrong: Int) {
    var value: UInt8 = 1
    withUnsafeMutablePointer(to: &value) { pointer in
        let number = wrong == 1 ? 300 : UInt(bitPattern: pointer)
        Bytes(bitPattern: number).unsafelyUnwrapped.pointee = 2  // found
    }
}

@inline(never) func nullPage_count(_ wrong: Int) {
    let block = bytes(16)
    let buffer = UnsafeMutableBufferPointer(start: block, count: 16)
    let address = wrong == 1 ? UInt(buffer.count) : UInt(bitPattern: block)
    sink = UInt32(Bytes(bitPattern: address).unsafelyUnwrapped.pointee)  // found
    block.deallocate()
}

@_expose(wasm, "bug_outOfRegion_index") @_cdecl("bug_outOfRegion_index") public func bug_outOfRegion_index() { outOfRegion_index(1) }
@_expose(wasm, "right_outOfRegion_index") @_cdecl("right_outOfRegion_index") public func right_outOfRegion_index() { outOfRegion_index(0) }
@_expose(wasm, "bug_outOfRegion_advanced") @_cdecl("bug_outOfRegion_advanced") public func bug_outOfRegion_advanced() { outOfRegion_advanced(1) }
@_expose(wasm, "right_outOfRegion_advanced") @_cdecl("right_outOfRegion_advanced") public func right_outOfRegion_advanced() { outOfRegion_advanced(0) }
@_expose(wasm, "bug_outOfRegion_raw_load") @_cdecl("bug_outOfRegion_raw_load") public func bug_outOfRegion_raw_load() { outOfRegion_raw_load(1) }
@_expose(wasm, "right_outOfRegion_raw_load") @_cdecl("right_outOfRegion_raw_load") public func right_outOfRegion_raw_load() { outOfRegion_raw_load(0) }
@_expose(wasm, "bug_useAfterRelease_pointee") @_cdecl("bug_useAfterRelease_pointee") public func bug_useAfterRelease_pointee() { useAfterRelease_pointee(1) }
@_expose(wasm, "right_useAfterRelease_pointee") @_cdecl("right_useAfterRelease_pointee") public func right_useAfterRelease_pointee() { useAfterRelease_pointee(0) }
@_expose(wasm, "bug_useAfterRelease_buffer") @_cdecl("bug_useAfterRelease_buffer") public func bug_useAfterRelease_buffer() { useAfterRelease_buffer(1) }
@_expose(wasm, "right_useAfterRelease_buffer") @_cdecl("right_useAfterRelease_buffer") public func right_useAfterRelease_buffer() { useAfterRelease_buffer(0) }
@_expose(wasm, "bug_doubleRelease_deallocated") @_cdecl("bug_doubleRelease_deallocated") public func bug_doubleRelease_deallocated() { doubleRelease_deallocated(1) }
@_expose(wasm, "right_doubleRelease_deallocated") @_cdecl("right_doubleRelease_deallocated") public func right_doubleRelease_deallocated() { doubleRelease_deallocated(0) }
@_expose(wasm, "bug_doubleRelease_two_names") @_cdecl("bug_doubleRelease_two_names") public func bug_doubleRelease_two_names() { doubleRelease_two_names(1) }
@_expose(wasm, "right_doubleRelease_two_names") @_cdecl("right_doubleRelease_two_names") public func right_doubleRelease_two_names() { doubleRelease_two_names(0) }
@_expose(wasm, "bug_invalidRelease_advanced") @_cdecl("bug_invalidRelease_advanced") public func bug_invalidRelease_advanced() { invalidRelease_advanced(1) }
@_expose(wasm, "right_invalidRelease_advanced") @_cdecl("right_invalidRelease_advanced") public func right_invalidRelease_advanced() { invalidRelease_advanced(0) }
@_expose(wasm, "bug_unwrittenRead_uninitialized") @_cdecl("bug_unwrittenRead_uninitialized") public func bug_unwrittenRead_uninitialized() { unwrittenRead_uninitialized(1) }
@_expose(wasm, "right_unwrittenRead_uninitialized") @_cdecl("right_unwrittenRead_uninitialized") public func right_unwrittenRead_uninitialized() { unwrittenRead_uninitialized(0) }
@_expose(wasm, "bug_unwrittenRead_half") @_cdecl("bug_unwrittenRead_half") public func bug_unwrittenRead_half() { unwrittenRead_half(1) }
@_expose(wasm, "right_unwrittenRead_half") @_cdecl("right_unwrittenRead_half") public func right_unwrittenRead_half() { unwrittenRead_half(0) }
@_expose(wasm, "bug_leak_allocated") @_cdecl("bug_leak_allocated") public func bug_leak_allocated() { leak_allocated(1) }
@_expose(wasm, "right_leak_allocated") @_cdecl("right_leak_allocated") public func right_leak_allocated() { leak_allocated(0) }
@_expose(wasm, "bug_leak_replaced") @_cdecl("bug_leak_replaced") public func bug_leak_replaced() { leak_replaced(1) }
@_expose(wasm, "right_leak_replaced") @_cdecl("right_leak_replaced") public func right_leak_replaced() { leak_replaced(0) }
@_expose(wasm, "bug_nullPage_bit_pattern") @_cdecl("bug_nullPage_bit_pattern") public func bug_nullPage_bit_pattern() { nullPage_bit_pattern(1) }
@_expose(wasm, "right_nullPage_bit_pattern") @_cdecl("right_nullPage_bit_pattern") public func right_nullPage_bit_pattern() { nullPage_bit_pattern(0) }
@_expose(wasm, "bug_nullPage_count") @_cdecl("bug_nullPage_count") public func bug_nullPage_count() { nullPage_count(1) }
@_expose(wasm, "right_nullPage_count") @_cdecl("right_nullPage_count") public func right_nullPage_count() { nullPage_count(0) }
