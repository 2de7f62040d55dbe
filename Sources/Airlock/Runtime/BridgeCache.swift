/// What the bridge found out about an instance's exports: found once, as exports do not change, while every transfer asks.
struct BridgeCache {
    /// The memory that is used unless told otherwise, and its name.
    var defaultMemory: (state: MemoryInstance, name: String?)?
    /// The allocator that is used unless told otherwise; of memories with 32-bit addresses, and of those with 64-bit ones.
    private var narrow: AllocatorFunctions??
    private var wide: AllocatorFunctions??

    /// Nil while nobody looked for one; then nil inside where there is none.
    subscript(addressType: AddressType) -> AllocatorFunctions?? {
        get { addressType == .i64 ? wide : narrow }
        set { if addressType == .i64 { wide = newValue } else { narrow = newValue } }
    }
}

/// A memory, and the functions of the guest that allocate in it: what a transfer of the bridge works on.
final class BridgeTarget {
    let memory: MemoryInstance
    /// The memory's name, for messages.
    let name: String?
    /// Nil where the guest has none.
    let functions: AllocatorFunctions?

    init(_ memory: MemoryInstance, name: String?, _ functions: AllocatorFunctions?) {
        self.memory = memory
        self.name = name
        self.functions = functions
    }
}
