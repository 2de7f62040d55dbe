/// Instructions that the driver performs: rare, or long-running in themselves, so that leaving the handlers costs nothing
/// that counts. Their operands are in consecutive slots, and results go to the first of these.
enum Service: UInt16 {
    case memorySize, memoryGrow, memoryFill, memoryCopy, memoryInit, dataDrop
    case tableGet, tableSet, tableSize, tableGrow, tableFill, tableCopy, tableInit, elemDrop
    case refFunc
    /// Copies consecutive slots to lower ones: what a branch carries.
    case moveMany
    /// Structures with more fields than a handler takes.
    case structNew, structNewDefault
    case arrayNew, arrayNewDefault, arrayNewFixed, arrayNewData, arrayNewElem
    case arrayFill, arrayCopy, arrayInitData, arrayInitElem
    /// Clears consecutive slots.
    case clear
    /// Where a function begins, and where it returns, of which an inspector knows what it does.
    case enterInspected, leaveInspected
    /// Where a function begins or goes on whose instructions a profiler counts.
    case profile
}

/// How a tail call names its callee.
enum TailCallKind: Int {
    case direct, indirect, reference
}
