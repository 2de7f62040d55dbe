/// Everything that has no table of variants gets a name of its own for lowering.
extension HandlerSet {
    mutating func addNamed() {
        addNamed("copy", "copy(UInt64.self, Slot1.self)")
        addNamed("copyAccumulator", "copy(UInt64.self, Accumulator.self)")
        addNamed("copyFloatAccumulator", "copy(Double.self, Accumulator.self)")
        addNamed("const32", "copy(UInt64.self, Immediate.self)")
        addNamed("const64", "copy(UInt64.self, Wide.self)")
        addNamed("clear8", "clear8()")
        for (name, type) in [("Integer", "UInt64"), ("Float", "Double"), ("Vector", "SIMD2<UInt64>")] {
            addNamed("select\(name)", "select(\(type).self, Slot3.self)")
            addNamed("select\(name)A", "select(\(type).self, Accumulator.self)")
            for (owner, isOwn) in [("Own", true), ("Any", false)] {
                addNamed("global\(owner)Get\(name)", "globalGet(\(type).self, own: \(isOwn), ToSlot.self)")
                addNamed("global\(owner)Get\(name)ToA", "globalGet(\(type).self, own: \(isOwn), ToAccumulator.self)")
                addNamed("global\(owner)Set\(name)A", "globalSet(\(type).self, own: \(isOwn), Accumulator.self)")
            }
            addNamed("return\(name)", "returnOne(\(type).self, Slot1.self)")
            addNamed("return\(name)A", "returnOne(\(type).self, Accumulator.self)")
        }
        for (owner, isOwn) in [("Own", true), ("Any", false)] {
            addNamed("global\(owner)Set", "globalSet(UInt64.self, own: \(isOwn), Slot1.self)")
            addNamed("global\(owner)SetVector", "globalSet(SIMD2<UInt64>.self, own: \(isOwn), Slot1.self)")
        }
        addNamed("returnNone", "returnNone()")
        addNamed("returnImmediate", "returnOne(UInt64.self, Immediate.self)")
        addNamed("returnTwo", "returnTwo()")
        addNamed("returnMany", "exit(Exit.returnMany)")
        addNamed("br", "branch()")
        addNamed("brIf", "branchIfNonZero(Slot1.self)")
        addNamed("brIfA", "branchIfNonZero(Accumulator.self)")
        addNamed("brUnless", "branchIfZero(Slot1.self)")
        addNamed("brUnlessA", "branchIfZero(Accumulator.self)")
        addNamed("brTable", "branchTable(Slot1.self)")
        addNamed("brTableA", "branchTable(Accumulator.self)")
        addNamed("call", "call()")
        addNamed("callImport", "callImport()")
        for (bits, name) in [(32, "callIndirect"), (64, "callIndirectWide")] {
            addNamed(name, "callIndirect(UInt\(bits).self, Slot2.self)")
            addNamed("\(name)A", "callIndirect(UInt\(bits).self, Accumulator.self)")
        }
        addNamed("callReference", "callReference(Slot2.self)")
        addNamed("callReferenceA", "callReference(Accumulator.self)")
        addNamed("tailCall", "exit(Exit.tailCall)")
        addNamed("throwTag", "exit(Exit.throwTag)")
        addNamed("throwReference", "exit(Exit.throwReference)")
        addNamed("memorySize", "memorySize(ToSlot.self)")
        addNamed("memorySizeToA", "memorySize(ToAccumulator.self)")
        addNamed("service", "exit(Exit.service)")
        addNamed("halt", "exit(Exit.finished)")
        addNamed("probe", "probe()")
        addNamed("pause", "pause()")
        addNamed("switchBack", "exit(Exit.switchBack)")
        addNamed("hostCallStub", "exit(Exit.hostCall)")
        addNamed("poll", "exit(Exit.poll)")
        addNamed("charge", "charge()")
        addNamed("observe", "observe()")
        addNamed("lowerStub", "exit(Exit.lower)")
    }
}
