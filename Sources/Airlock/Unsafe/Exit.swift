/// Why the machine stopped and returned to its driver.
enum Exit {
    /// Nothing is wrong: go on with the saved registers.
    static let `continue` = 0
    /// The function called by the host has returned.
    static let finished = 1
    /// An instruction whose work is done outside of handlers: see `Service`.
    static let service = 2
    /// A function of the host is called: its stub runs.
    static let hostCall = 3
    /// A function is called for the first time: its stub runs.
    static let lower = 4
    /// A direct call that needs another instance.
    static let crossCall = 5
    /// An indirect call that is not to an exactly matching function of this instance.
    static let indirectCall = 6
    /// A function of another instance has returned.
    static let switchBack = 7
    /// A return of more than two values.
    static let returnMany = 8
    /// A call of a function reference to another instance.
    static let referenceCall = 9
    static let tailCall = 10
    static let throwTag = 11
    static let throwReference = 12
    /// A frame does not fit on the guest stack.
    static let noRoom = 13
    /// An object finds no room: the handler runs again once there is some.
    static let allocate = 14
    /// Code was left at a safepoint: see `LoweredFunction.setSafepoints`.
    static let poll = 15
    /// A call by the host did not begin, because calls must end.
    static let stopped = 16
    /// The fuel does not suffice for what follows.
    static let fuel = 17
    /// An access that follows touches a byte of which an inspector wants to know.
    static let observe = 18
    /// A `TrapCode` follows in the low byte.
    static let trap = 0x100
}
