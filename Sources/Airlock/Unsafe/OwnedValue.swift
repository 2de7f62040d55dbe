/// A value that an object owns and changes in place, without the record of accesses that the compiler keeps of stored
/// properties of classes.
///
/// Rests on: whoever is lent `value` to change it does not come back for it meanwhile. So it is for the private use of
/// objects whose methods call nothing of others.
@safe
struct OwnedValue<Value>: ~Copyable {
    private let address: UnsafeMutablePointer<Value>

    init(_ value: Value) {
        unsafe address = .allocate(capacity: 1)
        unsafe address.initialize(to: value)
    }

    deinit {
        unsafe address.deinitialize(count: 1)
        unsafe address.deallocate()
    }

    var value: Value {
        @inline(__always) _read { yield unsafe address.pointee }
        @inline(__always) nonmutating _modify { yield unsafe &address.pointee }
    }
}
