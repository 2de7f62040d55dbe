/// The raw types of which the machine is made. Only the files of this folder and the handlers see them.

/// Threaded code: a handler address, then its operand cells, then the next handler address.
typealias Code = UnsafePointer<UInt64>
/// The slots of a frame: parameters, header, locals, operands; 8 bytes each.
typealias Slots = UnsafeMutablePointer<UInt64>
typealias MemoryBase = UnsafeMutableRawPointer
typealias ContextAddress = UnsafeMutableRawPointer

/// One operation of the machine. All state that matters is in the arguments, which stay in machine registers from one
/// handler to the next: code, frame, base of memory 0, integer accumulator, context, size of memory 0 in bytes, float
/// accumulator, and the halves of the vector accumulator. The order puts the accumulator into the register that x86-64 shifts by, which is then free for the count.
/// Returns an `Exit` when the machine must stop.
typealias Handler =
    @convention(c) (Code, Slots, MemoryBase, UInt64, ContextAddress, UInt64, Double, Double, Double) -> Int

/// What the machine keeps in memory rather than in registers.
///
/// Owned by the store's `MachineContext`; handlers read it, and write it only on their way out.
@unsafe struct ExecutionContext {
    // Shared with other threads, and so read and written whole: see `ContextMemory`.
    /// Why calls must end; 0 while they need not.
    var requests: UInt64 = 0
    /// Calls by the host that have not returned.
    var depth = 0

    // The registers, saved whenever the machine stops.
    var pc: Code
    var sp: Slots
    var memory: MemoryBase
    var memorySize: UInt64
    var accumulator: UInt64 = 0
    var floatAccumulator: Double = 0
    var vectorAccumulator: SIMD2<Double> = .zero

    /// No frame may reach beyond this slot.
    var stackLimit: Slots
    var instance: UnsafeMutablePointer<InstanceRecord>
    // Copies of the current instance's fields, to save a load on hot paths.
    var ownFunctions: UnsafeMutablePointer<FunctionRecord>
    var globals: UnsafeMutablePointer<GlobalCell>
    /// Function references are indices into this table of the store.
    var functionTable: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
    var functionTableCount: UInt64 = 0
    /// The dynamic address of the access that faulted.
    var faultAddress: UInt64 = 0

    var heap: HeapRecord

    /// What is left of the fuel; below zero where it did not suffice.
    var fuel: Int64 = 0

    /// The lowest free slot while the host runs.
    var top: Slots
    /// Calls by the host that have not returned: how many there may be, and outermost first which.
    var depthLimit: Int
    var activations: UnsafeMutablePointer<ActivationRecord>
    /// Calls between instances that have not returned.
    var switches: UnsafeMutablePointer<SwitchRecord>
    var switchCount = 0
    /// Calls by the host, and of functions of the host, since the store was made.
    var callCount: UInt64 = 0
    var hostCallCount: UInt64 = 0
    /// Where the calls are made. Meaningful while `depth` is above 0.
    var thread: UnsafeMutablePointer<ThreadRecord>
}

/// A call by the host that has not returned.
@unsafe struct ActivationRecord {
    var function: UnsafeMutablePointer<FunctionRecord>
    /// A copy of the arguments, which the guest's frame does not keep.
    var arguments: Slots
    /// The instance that ran when the call was made.
    var previous: UnsafeMutablePointer<InstanceRecord>
    /// While a host function runs inside this call: its stub's code pointer, its frame, and the instance that called it.
    var pc: Code?
    var sp: Slots
    var instance: UnsafeMutablePointer<InstanceRecord>
    /// What an error takes back: see `StoreState.run`.
    var switchCount: Int
    var shadowStackPointer: UnsafeMutablePointer<GlobalCell>
    var shadowStack: UInt64
    /// Which store was at work on the thread before.
    var outer: UnsafeMutablePointer<ExecutionContext>?
}

/// A call between instances that has not returned; or an instance that a call in tail position entered since the call below,
/// and that will return to the same place.
@unsafe struct SwitchRecord {
    /// Where to, and to which instance. Nil for a call in tail position.
    var returnTo: Code?
    var caller: UnsafeMutablePointer<InstanceRecord>
    /// Its first slots will hold the results.
    var frame: Slots
    var entered: UnsafeMutablePointer<InstanceRecord>
    /// The stack pointer of the instance that was entered, as it was then.
    var shadowStack: UInt64
}

/// A function that can be called: of an instance, or of the host.
@unsafe struct FunctionRecord {
    /// The entry: a meta cell, then threaded code. Leads to `stub` until the function has been lowered.
    var code: Code
    /// Nil for a function of the host.
    var instance: UnsafeMutablePointer<InstanceRecord>?
    var type: UInt32
    /// Position in the store's table of functions: what a function reference holds.
    var reference: UInt32
    /// Function index in the module, or the number of the host function.
    var index: UInt32
    var parameterSlots: UInt16
    var resultSlots: UInt16
    /// A meta cell and a handler, which is code of its own.
    var stub: (FrameMeta, UInt64)

    /// Where a stub's handler finds its code pointer, relative to the record.
    static var stubOffset: Int { unsafe MemoryLayout<FunctionRecord>.offset(of: \.stub).map { $0 &+ 16 } ?? 0 }
}

/// A function of the host, and what it was made of, which whoever made the record keeps alive as long as it.
@unsafe struct HostFunctionRecord {
    var function: FunctionRecord
    var object: Unmanaged<AnyObject>
}

/// What a call needs to know of its callee, in one cell.
struct FrameMeta {
    /// Slots that the frame may use, header and arguments included.
    var frameSlots: UInt32
    /// How many slots after the header must start as zero; 0, 4 or 8, as calls clear them in fours.
    var zeroSlots: UInt16
    var parameterSlots: UInt16

    /// Return address and caller's frame stand between parameters and locals.
    static let headerSlots = 2
}

/// What handlers need of an instance.
@unsafe struct InstanceRecord {
    /// Position in the store's list of instances, which others may have had before.
    var number: Int
    /// What no other instance of the store has, ever.
    var serial: UInt64
    /// Whose record this is; nil for that of no instance.
    var owner: Unmanaged<AnyObject>?
    var ownFunctions: UnsafeMutablePointer<FunctionRecord>
    /// The whole function index space, imports first.
    var functions: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
    var globals: UnsafeMutablePointer<GlobalCell>
    /// The whole global index space.
    var globalAddresses: UnsafeMutablePointer<UnsafeMutablePointer<GlobalCell>>
    var memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>
    var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>
    /// Memory 0, or an empty one.
    var memory0: UnsafeMutablePointer<MemoryRecord>
    /// The global in which compiled code keeps the pointer to its stack in memory, or a cell that nobody reads.
    var shadowStackPointer: UnsafeMutablePointer<GlobalCell>
}

@unsafe struct MemoryRecord {
    var base: MemoryBase
    /// In bytes.
    var size: UInt64
    /// The marks of each byte, for code that is lowered to be observed; nil where nobody looks now.
    var shadow: UnsafeMutablePointer<UInt8>? = nil
    /// Who used each cell last, and how often each page is used (see `AccessCells`); nil where nobody wants to know.
    var cells: UnsafeMutablePointer<UInt8>? = nil
    var counts: UnsafeMutablePointer<UInt32>? = nil
    /// Who makes the accesses of code that is observed.
    var actor: UInt8 = 1
}

@unsafe struct TableRecord {
    var base: UnsafeMutablePointer<UInt64>
    var count: UInt64
}

/// A heap of objects, as handlers see it.
///
/// A reference to an object is its distance from `base` in bytes, a multiple of 8, and `HeapReference.origin`. A number that
/// is none, which only a fault of validation could bring about, reads or writes bytes of this heap and no others: objects are
/// checked to begin below `extent`, fields lie less than `HeapLayout.slack` behind that, and elements are checked as well.
@unsafe struct HeapRecord {
    var base: UnsafeMutableRawPointer
    /// How many bytes are in use; 0 while there is no heap.
    var extent: UInt64 = 0
    /// The next object begins so far from `base` if it ends at `spanEnd` or below. What lies between is zero.
    var cursor: UInt64 = 0
    var spanEnd: UInt64 = 0
    /// A bit for each granule of 8 bytes: whether an object begins there.
    var starts: UnsafeMutablePointer<UInt64>
    /// What is known of types, by canonical number in chunks of `HeapLayout.typeChunk`.
    var types: UnsafeMutablePointer<UnsafeMutablePointer<ObjectType>>
    /// Types from this number on have no chunk.
    var typeLimit: UInt64 = 0
    /// How many bytes the handler wanted that found no room.
    var demand: UInt64 = 0
}

/// What casts and the collector need to know of a type.
@unsafe struct ObjectType {
    /// The declared supertypes from the root down, `depth` of them.
    var supertypes: UnsafeMutablePointer<UInt32>?
    /// The offsets of a structure's references to objects, then of those to functions.
    var references: UnsafeMutablePointer<UInt32>?
    var depth: UInt32 = 0
    /// Of a structure, header included.
    var byteCount: UInt32 = 0
    var referenceCount: UInt32 = 0
    var functionCount: UInt32 = 0
    var kind = ObjectKind.none
    /// Log2 of the bytes of an array's element.
    var elementShift: UInt8 = 0
    /// What the elements of an array are.
    var element = ElementKind.plain
    /// Whether the collector met an object of this type.
    var isSeen = false
}

enum HeapLayout {
    /// Bytes behind the heap that are there as well, so that a field needs no check beyond that of its object.
    static let slack = 256 << 10
    /// How many types a chunk describes.
    static let typeChunk = 256
}

enum ObjectKind { static let none: UInt8 = 0, structure: UInt8 = 1, array: UInt8 = 2, function: UInt8 = 3 }
enum ElementKind { static let plain: UInt8 = 0, reference: UInt8 = 1, function: UInt8 = 2 }

/// Wide enough for a vector.
package struct GlobalCell {
    var low: UInt64
    var high: UInt64

    /// From the slots of a value.
    init(_ slots: some Collection<UInt64>) {
        low = slots.first ?? 0
        high = slots.dropFirst().first ?? 0
    }

    init(low: UInt64, high: UInt64 = 0) {
        self.low = low
        self.high = high
    }
}
