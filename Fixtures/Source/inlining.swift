// swiftc: -gline-tables-only -debug-prefix-map PWD=/guests -debug-prefix-map TOOLCHAIN=/toolchain -file-compilation-dir /guests
// build: -gdwarf-4
// Generic and nested functions in Embedded Swift, which fault where they are told to.

struct Table<Element> {
    var first: Element
    var second: Element

    func element(_ index: Int32) -> Element {
        switch index {
        case 0: first
        case 1: second
        default: fatalError()
        }
    }
}

@inline(never)
func lookup(_ index: Int32) -> Int32 {
    let table = Table(first: Int32(7), second: 9)
    func doubled(_ value: Int32) -> Int32 { value &* 2 }
    return doubled(table.element(index))
}

/// Traps where the index is neither 0 nor 1.
@_expose(wasm, "lookup")
@_cdecl("lookup")
public func exportedLookup(_ index: Int32) -> Int32 { lookup(index) &+ 1 }
