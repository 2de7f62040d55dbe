/// The memory in which a store keeps the structures and arrays of its guests: objects one behind the other, and two bits for
/// each granule of 8 bytes, whether an object begins there and whether the collector has met it.
///
/// Handlers take room from a span that `refill` finds between objects. Nothing is swept: after a collection, what was not
/// marked is simply no object any more, and its room is found by whoever looks for some next.
///
/// Invariant: the region has `extent + HeapLayout.slack` bytes at least, and both maps a bit for each granule of `extent`.
/// Every access is checked against `extent`; what headers say is used within these bounds only, so that an object
/// overwritten by mistake harms none but other objects.
@safe
final class ObjectHeap {
    private let record: UnsafeMutablePointer<HeapRecord>
    private var region = GrowingMemory()
    private var startMap = GrowingMemory()
    private var markMap = GrowingMemory()
    /// How many bytes are in use, a multiple of `extentStep`.
    private(set) var extent = 0
    /// New objects begin below this, so that what lies behind becomes empty, and can be given back after the next collection.
    private var limit = 0
    /// Bytes from here on were never written.
    private var touched = ObjectHeader.granule
    /// Where the search for room goes on, for objects that handlers make and for large ones.
    private var scanPlace = ObjectHeader.granule
    private var largePlace = ObjectHeader.granule

    /// What the latest collection found reachable, in bytes.
    private(set) var liveBytes = 0
    /// Where the last object begins that it found.
    private(set) var lastObject = 0
    /// At work while a collection is.
    private var marker: ObjectMarker? = nil

    /// Makes handlers look for room at every allocation, so that tests can collect each time.
    var isStressed = false

    /// Handlers get room in pieces of this.
    static let chunk = 32 << 10
    /// Handlers make objects up to this size.
    static let largeObject = 4 << 10
    /// Extents are multiples of this, so that maps end with a word.
    static let extentStep = 64 << 10
    /// What references can name.
    static let maximumExtent = (1 << 32) &- Int(HeapReference.origin) &- extentStep

    init(record: UnsafeMutablePointer<HeapRecord>) { unsafe self.record = record }

    /// A heap before its first object.
    static var emptyRecord: HeapRecord {
        let nowhere = unsafe GrowingMemory().base
        return unsafe HeapRecord(
            base: nowhere, starts: nowhere.assumingMemoryBound(to: UInt64.self),
            types: nowhere.assumingMemoryBound(to: UnsafeMutablePointer<ObjectType>.self))
    }

    deinit {
        region.release()
        startMap.release()
        markMap.release()
        unsafe marker?.release()
    }

    private var starts: UnsafeMutablePointer<UInt64> {
        unsafe startMap.base.assumingMemoryBound(to: UInt64.self)
    }
    private var marks: UnsafeMutablePointer<UInt64> { unsafe markMap.base.assumingMemoryBound(to: UInt64.self) }

    // MARK: Size

    /// Lets objects take `bytes` bytes, a multiple of `extentStep` and no fewer than before. False, and no change, when the
    /// platform has no room.
    func extend(to bytes: Int) -> Bool {
        guard bytes <= Self.maximumExtent else { return false }
        // Doubled, because growing may copy.
        let roomy = min(max(bytes, region.byteCount &* 2), Self.maximumExtent)
        let needed = bytes &+ HeapLayout.slack
        if needed > region.byteCount {
            guard region.grow(to: roomy &+ HeapLayout.slack) || region.grow(to: needed) else { return false }
        }
        guard startMap.grow(to: region.byteCount / 64), markMap.grow(to: region.byteCount / 64) else {
            return false
        }
        setExtent(bytes)
        return true
    }

    private func setExtent(_ bytes: Int) {
        extent = bytes
        limit = bytes
        unsafe record.pointee.base = region.base
        unsafe record.pointee.starts = starts
        unsafe record.pointee.extent = UInt64(extent)
    }

    /// Gives back what lies behind `bytes`, which is less than the extent, or where there are still objects lets no more
    /// come there. To be called right after a collection.
    func shrink(to bytes: Int) {
        limit = bytes
        guard lastObject == 0 || lastObject &+ size(at: lastObject) <= bytes else { return }
        var smaller = GrowingMemory()
        guard smaller.grow(to: bytes &+ HeapLayout.slack) else { return }
        unsafe smaller.base.copyMemory(from: region.base, byteCount: min(touched, bytes))
        region.release()
        region = smaller
        touched = min(touched, bytes)
        setExtent(bytes)
    }

    /// Lets objects come where `shrink` let none. False where it did not.
    func useAll() -> Bool {
        guard limit < extent else { return false }
        limit = extent
        return true
    }

    // MARK: Finding room

    private func isStart(_ offset: Int) -> Bool {
        let granule = offset / ObjectHeader.granule
        return unsafe starts[granule &>> 6] & 1 &<< UInt64(granule & 63) != 0
    }

    /// Where the first object from `offset` on begins; `extent` where there is none.
    private func nextStart(from offset: Int) -> Int {
        let granule = offset / ObjectHeader.granule
        let end = extent / (64 &* ObjectHeader.granule)
        var word = granule &>> 6
        guard word < end else { return extent }
        var bits = unsafe starts[word] & ~0 &<< UInt64(granule & 63)
        while bits == 0 {
            word &+= 1
            guard word < end else { return extent }
            bits = unsafe starts[word]
        }
        return (word &<< 6 | bits.trailingZeroBitCount) &* ObjectHeader.granule
    }

    /// The bytes that an object takes, a multiple of the granule, within the extent.
    private func size(at offset: Int) -> Int {
        guard let type = unsafe type(at: offset) else { return ObjectHeader.granule }
        var bytes = unsafe UInt64(type.pointee.byteCount)
        if unsafe type.pointee.kind == ObjectKind.array {
            bytes = unsafe Self.arrayBytes(length: length(at: offset), shift: type.pointee.elementShift)
        }
        return Int(min(max(bytes, UInt64(ObjectHeader.granule)), UInt64(extent &- offset)))
    }

    /// The bytes that an array takes, a multiple of the granule.
    static func arrayBytes(length: UInt32, shift: UInt8) -> UInt64 {
        (UInt64(ObjectHeader.elementOffset) &+ UInt64(length) &<< UInt64(shift) &+ 7) & ~7
    }

    /// The first gap of `bytes` bytes or more from `place` on.
    private func gap(from place: Int, atLeast bytes: Int) -> Range<Int>? {
        var place = place
        let (open, openEnd) = unsafe (Int(record.pointee.cursor), Int(record.pointee.spanEnd))
        while place < limit {
            let next = nextStart(from: place)
            if place < openEnd, open < next, open < openEnd {
                // What handlers are about to fill looks empty.
                if open &- place >= bytes { return place..<open }
                place = openEnd
                continue
            }
            if next &- place >= bytes { return place..<next }
            guard next < extent else { return nil }
            place = next &+ size(at: next)
        }
        return nil
    }

    private func clear(_ range: Range<Int>) {
        if range.lowerBound < touched {
            let end = min(range.upperBound, touched)
            unsafe (region.base + range.lowerBound).initializeMemory(
                as: UInt8.self, repeating: 0, count: end &- range.lowerBound)
        }
        touched = max(touched, range.upperBound)
    }

    /// Gives handlers room for an object of `bytes` bytes and some more. False where there is none.
    func refill(_ bytes: Int) -> Bool {
        unsafe record.pointee.cursor = 0
        unsafe record.pointee.spanEnd = 0
        guard let gap = gap(from: scanPlace, atLeast: bytes) else { return false }
        let wanted = isStressed ? bytes : max(bytes, Self.chunk)
        let span = gap.lowerBound..<min(gap.upperBound, gap.lowerBound &+ wanted)
        scanPlace = span.upperBound
        clear(span)
        unsafe record.pointee.cursor = UInt64(span.lowerBound)
        unsafe record.pointee.spanEnd = UInt64(span.upperBound)
        return true
    }

    /// How many bytes the handler wants that found no room.
    var demand: Int { unsafe Int(truncatingIfNeeded: record.pointee.demand) }

    /// Makes an object of zeros. Nil where there is no room.
    func make(_ type: DefinedTypeID, length: UInt32 = 0, bytes: Int) -> UInt64? {
        var offset = unsafe Int(record.pointee.cursor)
        if unsafe offset &+ bytes <= Int(record.pointee.spanEnd), offset > 0 {
            unsafe record.pointee.cursor = UInt64(offset &+ bytes)
        } else if bytes <= Self.largeObject {
            guard refill(bytes) else { return nil }
            offset = unsafe Int(record.pointee.cursor)
            unsafe record.pointee.cursor = UInt64(offset &+ bytes)
        } else {
            guard let gap = gap(from: largePlace, atLeast: bytes) else { return nil }
            offset = gap.lowerBound
            largePlace = offset &+ bytes
            clear(offset..<(offset &+ bytes))
        }
        let granule = offset / ObjectHeader.granule
        unsafe starts[granule &>> 6] |= 1 &<< UInt64(granule & 63)
        unsafe region.base.storeBytes(
            of: UInt64(type.rawValue) | UInt64(length) &<< 32, toByteOffset: offset, as: UInt64.self)
        return UInt64(offset) &+ HeapReference.origin
    }

    // MARK: Looking at objects

    /// How far `count` bytes from a place on are from the beginning of the heap; nil where they are outside of it. Places
    /// count as references do.
    private func offset(_ place: UInt64, count: Int) -> Int? {
        let (offset, overflow) = place.subtractingReportingOverflow(HeapReference.origin)
        guard !overflow, offset <= UInt64(extent), count <= extent &- Int(offset) else { return nil }
        return Int(offset)
    }

    /// A number of `1 << shift` bytes, at most 8; zero outside of the heap.
    func load(_ place: UInt64, shift: UInt8) -> UInt64 {
        guard let offset = offset(place, count: 1 &<< Int(shift)) else { return 0 }
        let place = unsafe region.base + offset
        return switch shift {
        case 0: unsafe UInt64(place.loadUnaligned(as: UInt8.self))
        case 1: unsafe UInt64(place.loadUnaligned(as: UInt16.self))
        case 2: unsafe UInt64(place.loadUnaligned(as: UInt32.self))
        default: unsafe place.loadUnaligned(as: UInt64.self)
        }
    }

    /// Writes the lower `1 << shift` bytes, at most 8; nothing outside of the heap.
    func store(_ value: UInt64, at place: UInt64, shift: UInt8) {
        guard let offset = offset(place, count: 1 &<< Int(shift)) else { return }
        let place = unsafe region.base + offset
        switch shift {
        case 0: unsafe place.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
        case 1: unsafe place.storeBytes(of: UInt16(truncatingIfNeeded: value), as: UInt16.self)
        case 2: unsafe place.storeBytes(of: UInt32(truncatingIfNeeded: value), as: UInt32.self)
        default: unsafe place.storeBytes(of: value, as: UInt64.self)
        }
    }

    /// Where an object begins; nil for what refers to none.
    private func object(_ bits: UInt64) -> Int? {
        guard bits & 7 == 0, let offset = offset(bits, count: ObjectHeader.granule), isStart(offset) else { return nil }
        return offset
    }

    private func word(at offset: Int) -> UInt32 {
        unsafe region.base.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    }

    private func length(at offset: Int) -> UInt32 { word(at: offset &+ ObjectHeader.lengthOffset) }

    private func type(at offset: Int) -> UnsafeMutablePointer<ObjectType>? {
        let id = word(at: offset)
        guard unsafe UInt64(id) < record.pointee.typeLimit else { return nil }
        return unsafe record.pointee.types[Int(id) / HeapLayout.typeChunk] + Int(id) % HeapLayout.typeChunk
    }

    /// The type of an object; nil for what is none.
    func type(of bits: UInt64) -> DefinedTypeID? { object(bits).map { DefinedTypeID(word(at: $0)) } }

    /// The number of elements of an array; nil for what is none.
    func length(of bits: UInt64) -> UInt32? {
        guard let offset = object(bits), let type = unsafe type(at: offset),
            unsafe type.pointee.kind == ObjectKind.array
        else { return nil }
        return length(at: offset)
    }

    // MARK: Elements. Each checks that they lie in the heap, and that they lie in the array is for callers to check.

    private func elements(_ array: UInt64, from start: UInt64, count: UInt64, shift: UInt8) -> Range<Int>? {
        guard let offset = offset(array, count: ObjectHeader.elementOffset), start <= UInt64(UInt32.max),
            count <= UInt64(UInt32.max)
        else { return nil }
        let first = UInt64(offset &+ ObjectHeader.elementOffset) &+ start &<< UInt64(shift)
        let end = first &+ count &<< UInt64(shift)
        return end <= UInt64(extent) ? Int(first)..<Int(end) : nil
    }

    /// A vector is given by its halves.
    func fill(
        _ array: UInt64, from start: UInt64, count: UInt64, with value: UInt64, _ high: UInt64 = 0, shift: UInt8
    ) {
        guard let range = elements(array, from: start, count: count, shift: shift) else { return }
        let place = unsafe region.base + range.lowerBound
        let count = Int(count)
        switch shift {
        case 0: unsafe place.initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: value), count: count)
        case 1:
            unsafe place.initializeMemory(as: UInt16.self, repeating: UInt16(truncatingIfNeeded: value), count: count)
        case 2:
            unsafe place.initializeMemory(as: UInt32.self, repeating: UInt32(truncatingIfNeeded: value), count: count)
        case 3: unsafe place.initializeMemory(as: UInt64.self, repeating: value, count: count)
        default:
            for index in 0..<count {
                unsafe place.storeBytes(of: value, toByteOffset: index &* 16, as: UInt64.self)
                unsafe place.storeBytes(of: high, toByteOffset: index &* 16 &+ 8, as: UInt64.self)
            }
        }
    }

    func copy(
        to target: UInt64, at start: UInt64, from source: UInt64, at sourceStart: UInt64, count: UInt64, shift: UInt8
    ) {
        guard let to = elements(target, from: start, count: count, shift: shift),
            let from = elements(source, from: sourceStart, count: count, shift: shift)
        else { return }
        unsafe (region.base + to.lowerBound).copyMemory(from: region.base + from.lowerBound, byteCount: to.count)
    }

    /// Copies bytes into elements, which must have their size together.
    ///
    /// They are in an array, because code of the host that produces them one by one may move the heap.
    func write(_ bytes: ArraySlice<UInt8>, to array: UInt64, from start: UInt64, shift: UInt8) {
        let count = UInt64(bytes.count) &>> UInt64(shift)
        guard let range = elements(array, from: start, count: count, shift: shift), range.count == bytes.count else {
            return
        }
        unsafe bytes.withUnsafeBytes { source in
            guard let first = source.baseAddress else { return }
            unsafe (region.base + range.lowerBound).copyMemory(from: first, byteCount: source.count)
        }
    }

    /// The bytes of elements.
    func read(_ array: UInt64, from start: UInt64, count: UInt64, shift: UInt8) -> [UInt8] {
        guard let range = elements(array, from: start, count: count, shift: shift) else { return [] }
        return unsafe Array(UnsafeRawBufferPointer(start: region.base + range.lowerBound, count: range.count))
    }

    // MARK: Collecting

    /// Begins a collection: nothing is marked. Functions and foreign things have numbers below the limits.
    func beginMarking(functionLimit: Int, foreignLimit: Int) {
        unsafe marker?.release()
        unsafe marker = ObjectMarker(
            record.pointee, extent: extent, marks: marks, stackLimit: max(extent / 512, 1024),
            functionLimit: functionLimit, foreignLimit: foreignLimit)
    }

    /// Marks what a value refers to that may be a reference, or any other number.
    func mark(_ bits: UInt64) { unsafe marker?.mark(bits) }
    func markFunction(_ bits: UInt64) { unsafe marker?.functions.insert(Int(truncatingIfNeeded: bits)) }

    /// Marks all that marked objects refer to.
    func drain() {
        guard var marker = unsafe marker else { return }
        unsafe self.marker = nil
        unsafe marker.drain()
        unsafe self.marker = marker
    }

    /// A function, or a thing outside of the heap, that the collection met and nobody looked at yet.
    func nextFunction() -> Int? { unsafe marker?.functions.next() }
    func nextForeign() -> Int? { unsafe marker?.foreign.next() }

    /// Whether nothing is left to be looked at.
    var isMarked: Bool {
        guard let marker = unsafe marker else { return true }
        return unsafe marker.isDone && marker.functions.isEmpty && marker.foreign.isEmpty
    }

    /// Ends a collection: what is not marked is gone. Returns the functions and foreign things that are not.
    func finishMarking() -> (functions: MarkQueue, foreign: MarkQueue) {
        guard let marker = unsafe marker else { return (MarkQueue(), MarkQueue()) }
        unsafe self.marker = nil
        liveBytes = unsafe Int(truncatingIfNeeded: marker.liveBytes)
        lastObject = unsafe Int(truncatingIfNeeded: marker.lastObject)
        unsafe marker.release()
        swap(&startMap, &markMap)
        unsafe markMap.base.initializeMemory(as: UInt8.self, repeating: 0, count: extent / 64)
        unsafe record.pointee.starts = starts
        unsafe record.pointee.cursor = 0
        unsafe record.pointee.spanEnd = 0
        scanPlace = ObjectHeader.granule
        largePlace = ObjectHeader.granule
        return unsafe (marker.functions, marker.foreign)
    }
}
