/// A reference to what owns its holder, so that it may not own that in turn. Reading it costs a retain, where one that the
/// language offers costs a look at a side table, or a check of exclusive access, as well: each call of a host function reads
/// one.
///
/// Rests on: the object takes itself out before it goes.
@safe
final class BackReference {
    private let object: UnsafeMutablePointer<Unmanaged<AnyObject>?>

    init() {
        unsafe object = .allocate(capacity: 1)
        unsafe object.initialize(to: nil)
    }

    deinit { unsafe object.deallocate() }

    func set(_ object: AnyObject?) {
        unsafe self.object.pointee = object.map { unsafe Unmanaged.passUnretained($0) }
    }

    /// Nil for an object of another class, too.
    @inline(__always)
    func get<Object: AnyObject>(as _: Object.Type) -> Object? {
        guard let object = unsafe object.pointee?.takeUnretainedValue() else { return nil }
        // Without subclasses this is a comparison, where a cast asks the run time.
        return type(of: object) == Object.self ? unsafe unsafeDowncast(object, to: Object.self) : nil
    }
}
