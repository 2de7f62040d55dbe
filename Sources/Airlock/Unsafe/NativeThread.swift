import AirlockPlatform

/// What the engine keeps for a thread of the platform: how far the native stack reaches, and the guest stack that is lent to
/// whichever stores run there.
///
/// Stores have no stack of their own, so one that is idle takes no room for it; and calls from store to store lie on the
/// same stack, one behind the other, as native frames do.
///
/// Rests on: a record is reached only on its own thread, at whose end the platform releases it.
@safe
struct NativeThread: AddressIdentified {
    let record: UnsafeMutablePointer<ThreadRecord>
    var address: UInt { unsafe UInt(bitPattern: record) }

    init(_ record: UnsafeMutablePointer<ThreadRecord>) { unsafe self.record = record }

    /// The thread that runs, by `key`; nil where the platform has no room for what is kept of it.
    @inline(__always)
    static func current(_ key: Key) -> NativeThread? {
        #if os(Windows)
        let known = unsafe FlsGetValue(key)
        #else
        let known = unsafe pthread_getspecific(key)
        #endif
        if let known = unsafe known { return unsafe NativeThread(known.assumingMemoryBound(to: ThreadRecord.self)) }
        return make(key)
    }

    /// Whether the caller stands so near the end of the native stack that no guest should be entered. False where the
    /// caller runs on another stack than the thread's, whose end nobody knows.
    @inline(__always)
    var isNearStackEnd: Bool {
        var here: UInt8 = 0
        // Nothing is written there, so there is nothing for a canary to protect: 6 of 130 instructions of a call.
        let position = unsafe _withUnprotectedUnsafeMutablePointer(to: &here) { UInt(bitPattern: $0) }
        return unsafe position &- record.pointee.nativeStackEnd < record.pointee.nativeMargin
    }

    // MARK: The guest stack

    /// Makes sure that a call which is the first of this thread has `slots` slots. False when the platform has no room.
    func reserve(slots: Int) -> Bool {
        let known = unsafe record.pointee.guestStack
        if unsafe known.slots >= slots { return true }
        // Room for calls that other stores make from inside: see `MachineContext.place`. Without it those have stacks of
        // their own.
        let doubled = slots.multipliedReportingOverflow(by: 2)
        guard
            let larger = unsafe (doubled.overflow ? nil : GuestStack(slots: doubled.partialValue))
                ?? GuestStack(slots: slots)
        else { return false }
        unsafe known.release()
        unsafe record.pointee.guestStack = larger
        return true
    }

    /// The first slot of the guest stack behind the frames of all stores that have calls on this thread.
    var firstFreeSlot: Slots {
        let stack = unsafe record.pointee.guestStack
        var free = unsafe stack.base
        // From the innermost call outwards. A store may have several, of which the latest ones were met first.
        var met: [UnsafeMutablePointer<ExecutionContext>: Int] = unsafe [:]
        var next = unsafe record.pointee.innermost
        while let store = unsafe next {
            let count = unsafe met[store, default: 0] &+ 1
            unsafe met[store] = count
            let top = unsafe store.pointee.top
            if unsafe stack.contains(top), unsafe top > free { unsafe free = top }
            guard unsafe count <= store.pointee.depth else { break }
            unsafe next = store.pointee.activations[store.pointee.depth &- count].outer
        }
        return unsafe free
    }

    // MARK: The record

    #if os(Windows)
    typealias Key = DWORD
    #else
    typealias Key = pthread_key_t
    #endif

    /// The platform's key to the record of each thread; nil where it has none left. Each store keeps a copy, because a
    /// static property is asked whether it is there each time.
    static let key: Key? = {
        #if os(Windows)
        let key = unsafe FlsAlloc { record in unsafe ThreadRecord.release(record) }
        return key == FLS_OUT_OF_INDEXES ? nil : key
        #else
        var key = Key()
        let failure = unsafe pthread_key_create(&key) { record in unsafe ThreadRecord.release(record) }
        return failure == 0 ? key : nil
        #endif
    }()

    @inline(never)
    private static func make(_ key: Key) -> NativeThread? {
        let record: UnsafeMutablePointer<ThreadRecord> = .allocate(capacity: 1)
        let (end, count) = nativeStack
        unsafe record.initialize(
            to: ThreadRecord(
                nativeStackEnd: end, nativeMargin: min(nativeMargin, count / 2), guestStack: .none,
                guestStackEnd: GuestStack.none.base, innermost: nil))
        #if os(Windows)
        let isKept = unsafe FlsSetValue(key, record)
        #else
        let isKept = unsafe pthread_setspecific(key, record) == 0
        #endif
        if isKept { return unsafe NativeThread(record) }
        unsafe record.deallocate()
        return nil
    }

    /// How much native stack must be left where a guest is entered, in bytes: for the engine's own frames in any build, for
    /// lowering, for the explanation of a fault, and for a function of the host that does not take much itself.
    #if ADDRESS_SANITIZER
    // It puts red zones round whatever a frame holds. Nothing tells a module that it is compiled for it but this flag.
    private static let nativeMargin: UInt = 512 << 10
    #else
    private static let nativeMargin: UInt = 96 << 10
    #endif

    /// Lowest address and size in bytes of the stack of the thread that runs; 0 and 0 where the platform does not tell.
    private static var nativeStack: (end: UInt, count: UInt) {
        #if canImport(Darwin)
        let top = unsafe UInt(bitPattern: pthread_get_stackaddr_np(pthread_self()))
        let count = unsafe UInt(pthread_get_stacksize_np(pthread_self()))
        return (top &- count, count)
        #elseif os(Windows)
        var low: ULONG_PTR = 0
        var high: ULONG_PTR = 0
        unsafe GetCurrentThreadStackLimits(&low, &high)
        return (UInt(low), UInt(high &- low))
        #else
        var attributes = pthread_attr_t()
        guard unsafe threadAttributes(pthread_self(), &attributes) == 0 else { return (0, 0) }
        defer { unsafe pthread_attr_destroy(&attributes) }
        var start: UnsafeMutableRawPointer?
        var count = 0
        var guardBytes = 0
        guard unsafe pthread_attr_getstack(&attributes, &start, &count) == 0,
            unsafe pthread_attr_getguardsize(&attributes, &guardBytes) == 0, let start = unsafe start
        else { return (0, 0) }
        // Some libraries count the guard pages as stack.
        return (UInt(bitPattern: start) &+ UInt(guardBytes), UInt(max(count &- guardBytes, 0)))
        #endif
    }
}

#if canImport(Glibc) || canImport(Musl) || canImport(Android)
/// The C library's headers show it only to sources that ask for extensions, as Swift's import of them does not.
@_silgen_name("pthread_getattr_np")
private func threadAttributes(_ thread: pthread_t, _ attributes: UnsafeMutablePointer<pthread_attr_t>) -> CInt
#endif

@unsafe struct ThreadRecord {
    /// The lowest address of the native stack; 0 where it is unknown.
    var nativeStackEnd: UInt
    /// In bytes.
    var nativeMargin: UInt
    var guestStack: GuestStack {
        didSet { unsafe guestStackEnd = guestStack.base + guestStack.slots }
    }
    private(set) var guestStackEnd: Slots
    /// The context of the store that runs, or that waits for a function of the host: the innermost of this thread.
    var innermost: UnsafeMutablePointer<ExecutionContext>?

    /// Of no thread: without any stack.
    static var nowhere: ThreadRecord {
        unsafe ThreadRecord(
            nativeStackEnd: 0, nativeMargin: 0, guestStack: .none, guestStackEnd: GuestStack.none.base, innermost: nil)
    }

    fileprivate static func release(_ record: UnsafeMutableRawPointer?) {
        guard let record = unsafe record?.assumingMemoryBound(to: ThreadRecord.self) else { return }
        unsafe record.pointee.guestStack.release()
        unsafe record.deallocate()
    }
}

/// Memory for the frames of guests. It takes room when it is touched.
@unsafe struct GuestStack {
    let base: Slots
    let slots: Int

    /// No slots, at an address that is never used.
    static var none: GuestStack { unsafe GuestStack(base: Slots(bitPattern: 1 << 16).unsafelyUnwrapped, slots: 0) }

    private init(base: Slots, slots: Int) {
        unsafe self.base = base
        unsafe self.slots = slots
    }

    /// Nil when the platform has no room.
    init?(slots: Int) {
        let (bytes, overflow) = slots.multipliedReportingOverflow(by: 8)
        guard !overflow, bytes > 0, let memory = unsafe PlatformMemory.allocate(bytes: bytes) else { return nil }
        unsafe base = memory.bindMemory(to: UInt64.self, capacity: slots)
        unsafe self.slots = slots
    }

    /// Whether a slot is of this stack, or its end.
    func contains(_ slot: Slots) -> Bool { unsafe slots > 0 && slot >= base && slot <= base + slots }

    func release() {
        if unsafe slots > 0 { unsafe PlatformMemory.release(UnsafeMutableRawPointer(base), bytes: slots &* 8) }
    }
}
