/// Marks what can be reached from marked objects, with a stack of bounded size: what finds no room there is found again by
/// looking through all marks.
///
/// A value of plain pointers and numbers, which `ObjectHeap` makes for a collection and which must not outlive it: copied to
/// a variable, it stays in registers.
@unsafe struct ObjectMarker {
    private let base: UnsafeMutableRawPointer
    private let extent: UInt64
    private let starts: UnsafeMutablePointer<UInt64>
    private let marks: UnsafeMutablePointer<UInt64>
    private let types: UnsafeMutablePointer<UnsafeMutablePointer<ObjectType>>
    private let typeLimit: UInt64
    private let stack: UnsafeMutablePointer<UInt32>
    private let stackLimit: Int
    private var stackCount = 0
    private var isOverflowed = false

    /// Bytes of the objects that were looked at.
    private(set) var liveBytes: UInt64 = 0
    /// Where the last of them begins.
    private(set) var lastObject: UInt64 = 0
    /// Functions, and things outside of the heap, that were met.
    var functions: MarkQueue
    var foreign: MarkQueue

    init(
        _ heap: HeapRecord, extent: Int, marks: UnsafeMutablePointer<UInt64>, stackLimit: Int, functionLimit: Int,
        foreignLimit: Int
    ) {
        unsafe base = heap.base
        unsafe self.extent = UInt64(extent)
        unsafe starts = heap.starts
        unsafe self.marks = marks
        unsafe types = heap.types
        unsafe typeLimit = heap.typeLimit
        unsafe stack = .allocate(capacity: stackLimit)
        unsafe self.stackLimit = stackLimit
        unsafe functions = MarkQueue(limit: functionLimit)
        unsafe foreign = MarkQueue(limit: foreignLimit)
    }

    func release() { unsafe stack.deallocate() }

    /// Whether nothing is left to be looked at.
    var isDone: Bool { unsafe stackCount == 0 && !isOverflowed }

    /// Marks what a value refers to that may be a reference, or any other number.
    @inline(__always)
    mutating func mark(_ bits: UInt64) {
        guard bits & 7 == 0 else {
            if HeapReference.isForeign(bits) { unsafe foreign.insert(HeapReference.foreignIndex(bits)) }
            return
        }
        let offset = bits &- HeapReference.origin
        guard unsafe offset < extent else { return }
        let granule = offset &>> 3
        let word = Int(truncatingIfNeeded: granule &>> 6)
        let bit: UInt64 = 1 &<< (granule & 63)
        let marked = unsafe marks[word]
        guard marked & bit == 0, unsafe starts[word] & bit != 0 else { return }
        unsafe marks[word] = marked | bit
        if unsafe stackCount < stackLimit {
            unsafe stack[stackCount] = UInt32(truncatingIfNeeded: offset)
            unsafe stackCount &+= 1
        } else {
            unsafe isOverflowed = true
        }
    }

    /// Marks all that marked objects refer to.
    mutating func drain() {
        while true {
            unsafe drainStack()
            guard unsafe isOverflowed else { return }
            unsafe isOverflowed = false
            for word in unsafe 0..<Int(extent &>> 9) {
                var bits = unsafe marks[word]
                while bits != 0 {
                    unsafe scan(UInt64(word &<< 6 | bits.trailingZeroBitCount) &<< 3)
                    bits &= bits &- 1
                    unsafe drainStack()
                }
            }
        }
    }

    @inline(__always)
    private mutating func drainStack() {
        while unsafe stackCount > 0 {
            unsafe stackCount &-= 1
            unsafe scan(UInt64(stack[stackCount]))
        }
    }

    @inline(__always)
    private func word(_ offset: UInt64) -> UInt64 {
        unsafe UInt64(base.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: offset), as: UInt32.self))
    }

    /// Marks what an object refers to. Its header counts for no more than that what it says lies in the heap.
    @inline(__always)
    private mutating func scan(_ offset: UInt64) {
        let id = unsafe word(offset)
        guard unsafe id < typeLimit else { return }
        let type = unsafe types[Int(truncatingIfNeeded: id &>> 8)] + Int(truncatingIfNeeded: id & 255)
        unsafe type.pointee.isSeen = true
        unsafe lastObject = max(lastObject, offset)
        if unsafe type.pointee.kind == ObjectKind.structure {
            unsafe liveBytes &+= UInt64(type.pointee.byteCount)
            guard let fields = unsafe type.pointee.references else { return }
            let references = unsafe Int(type.pointee.referenceCount)
            // A field may lie behind the heap where a header is not one, but not behind the slack.
            for index in 0..<references { unsafe mark(word(offset &+ UInt64(fields[index]))) }
            for index in unsafe references..<(references &+ Int(type.pointee.functionCount)) {
                let field = unsafe word(offset &+ UInt64(fields[index]))
                unsafe functions.insert(Int(truncatingIfNeeded: field))
            }
        } else if unsafe type.pointee.kind == ObjectKind.array {
            unsafe scanArray(offset, type)
        }
    }

    private mutating func scanArray(_ offset: UInt64, _ type: UnsafeMutablePointer<ObjectType>) {
        let first = offset &+ UInt64(ObjectHeader.elementOffset)
        guard unsafe first <= extent else { return }
        let length = unsafe word(offset &+ UInt64(ObjectHeader.lengthOffset))
        unsafe liveBytes &+= ObjectHeap.arrayBytes(
            length: UInt32(truncatingIfNeeded: length), shift: type.pointee.elementShift)
        let end = unsafe min(first &+ length &* 4, extent)
        if unsafe type.pointee.element == ElementKind.reference {
            for place in stride(from: first, to: end, by: 4) { unsafe mark(word(place)) }
        } else if unsafe type.pointee.element == ElementKind.function {
            for place in stride(from: first, to: end, by: 4) {
                unsafe functions.insert(Int(truncatingIfNeeded: word(place)))
            }
        }
    }
}
