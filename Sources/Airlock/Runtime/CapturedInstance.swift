/// What an instance holds that is its own, in a form that means the same in every store.
package final class CapturedInstance: Sendable {
    package struct Memory {
        let image: MemoryImage
        /// What of the pages that the bridge added nobody uses.
        let pool: RegionPool
    }

    enum Reference {
        case null
        /// An `i31`.
        case number(UInt64)
        /// A position in the module's index space of functions.
        case function(Int)
    }

    enum Global {
        case bits(GlobalCell)
        case reference(Reference)
    }

    // Of what the module defines, in its order; imports are left out.
    let memories: [Memory]
    let tables: [[Reference]]
    let globals: [Global]
    /// Empty where a segment is dropped.
    let elements: [[Reference]]
    let isDataDropped: [Bool]

    init(
        memories: [Memory], tables: [[Reference]], globals: [Global], elements: [[Reference]], isDataDropped: [Bool]
    ) {
        self.memories = memories
        self.tables = tables
        self.globals = globals
        self.elements = elements
        self.isDataDropped = isDataDropped
    }

    /// What the images keep.
    package var storedBytes: Int { memories.reduce(0) { $0 &+ $1.image.storedBytes } }
    package var byteCount: Int { memories.reduce(0) { $0 &+ $1.image.byteCount } }
}

/// A captured instance with the references of one instance, which can be put back to it again and again.
package struct InstanceBaseline {
    let captured: CapturedInstance
    let tables: [[UInt64]]
    let globals: [GlobalCell]
    let elements: [[UInt64]]
}
