/// The latest of many elements, as many as there is room for.
///
/// A crossing of the border adds one, which takes less time than checks of exclusive access to arrays do.
///
/// Invariant: `elements` has `capacity` places, of which the first `min(count, capacity)` are filled; element `n` of all that were
/// added is at `n % capacity`, and `next` is the place of the next one.
@safe
final class RingBuffer<Element: BitwiseCopyable> {
    let capacity: Int
    private let elements: UnsafeMutablePointer<Element>
    private let state: UnsafeMutablePointer<State>

    private struct State {
        var count: UInt64 = 0
        var next = 0
    }

    /// - Parameter capacity: At least 1.
    init(capacity: Int) {
        self.capacity = max(capacity, 1)
        unsafe elements = .allocate(capacity: self.capacity)
        unsafe state = .allocate(capacity: 1)
        unsafe state.initialize(to: State())
    }

    deinit {
        unsafe elements.deallocate()
        unsafe state.deallocate()
    }

    /// How many were added.
    var count: UInt64 { unsafe state.pointee.count }

    /// The numbers of those that are there.
    var numbers: Range<UInt64> { count &- min(count, UInt64(capacity))..<count }

    @inline(__always)
    func append(_ element: Element) {
        let next = unsafe state.pointee.next
        unsafe elements[next] = element
        unsafe state.pointee.next = next &+ 1 == capacity ? 0 : next &+ 1
        unsafe state.pointee.count &+= 1
    }

    /// Nil for one that is not there.
    subscript(number: UInt64) -> Element? {
        numbers.contains(number) ? unsafe elements[Int(number % UInt64(capacity))] : nil
    }

    func removeAll() { unsafe state.pointee = State() }
}
