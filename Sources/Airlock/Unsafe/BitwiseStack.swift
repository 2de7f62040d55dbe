/// A stack of plain values with one owner: pushing and popping look neither for other owners, as arrays do, nor give memory
/// back.
///
/// Rests on: `base` has room for `capacity` elements, of which the first `count` are initialized; `floor` is not negative.
@safe
struct BitwiseStack<Element: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0
    /// How many elements `popLast` leaves.
    private(set) var floor = 0

    init() {
        capacity = 32
        unsafe base = .allocate(capacity: capacity)
    }

    deinit { unsafe base.deallocate() }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow() }
        unsafe (base + count).initialize(to: element)
        count &+= 1
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity &* 2)
        unsafe larger.update(from: base, count: count)
        unsafe base.deallocate()
        unsafe base = larger
        capacity &*= 2
    }

    /// Takes the topmost element away; nil where there is none above the floor.
    @inline(__always)
    mutating func popLast() -> Element? {
        guard count > floor else { return nil }
        count &-= 1
        return unsafe base[count]
    }

    /// From now on `popLast` leaves as many elements.
    @inline(__always)
    mutating func setFloor(_ height: Int) { floor = max(0, height) }

    /// Takes all above the floor away.
    mutating func removeAllAboveFloor() { count = min(count, floor) }

    mutating func removeAll() {
        count = 0
        floor = 0
    }

    var isAtFloor: Bool { count <= floor }

    var last: Element? { self[count &- 1] }

    /// The element at a height, nil outside of the stack.
    @inline(__always)
    subscript(height: Int) -> Element? {
        height >= 0 && height < count ? unsafe base[height] : nil
    }

    /// Changes the topmost element, if there is one.
    mutating func changeLast(_ change: (inout Element) -> Void) {
        if count > 0 { unsafe change(&base[count &- 1]) }
    }
}
