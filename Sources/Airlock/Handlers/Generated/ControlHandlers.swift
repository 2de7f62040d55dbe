// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func unreachable_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).trap(.unreachableCodeReached) }
@inline(__always) private func refAsNonNullS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).unaryTrapping(Reference.asNonNull, Slot1.self, ToSlot.self) }
@inline(__always) private func refAsNonNullSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).unaryTrapping(Reference.asNonNull, Slot1.self, ToAccumulator.self) }
@inline(__always) private func refAsNonNullA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).unaryTrapping(Reference.asNonNull, Accumulator.self, ToSlot.self) }
@inline(__always) private func refAsNonNullAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).unaryTrapping(Reference.asNonNull, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func copy_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copy(UInt64.self, Slot1.self) }
@inline(__always) private func copyAccumulator_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copy(UInt64.self, Accumulator.self) }
@inline(__always) private func copyFloatAccumulator_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copy(Double.self, Accumulator.self) }
@inline(__always) private func const32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copy(UInt64.self, Immediate.self) }
@inline(__always) private func const64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copy(UInt64.self, Wide.self) }
@inline(__always) private func clear8_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).clear8() }
@inline(__always) private func selectInteger_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).select(UInt64.self, Slot3.self) }
@inline(__always) private func selectIntegerA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).select(UInt64.self, Accumulator.self) }
@inline(__always) private func globalOwnGetInteger_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).globalGet(UInt64.self, own: true, ToSlot.self) }
@inline(__always) private func globalOwnGetIntegerToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).globalGet(UInt64.self, own: true, ToAccumulator.self) }
@inline(__always) private func globalOwnSetIntegerA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).globalSet(UInt64.self, own: true, Accumulator.self) }
@inline(__always) private func globalAnyGetInteger_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).globalGet(UInt64.self, own: false, ToSlot.self) }
@inline(__always) private func globalAnyGetIntegerToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).globalGet(UInt64.self, own: false, ToAccumulator.self) }
@inline(__always) private func globalAnySetIntegerA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).globalSet(UInt64.self, own: false, Accumulator.self) }
@inline(__always) private func returnInteger_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).returnOne(UInt64.self, Slot1.self) }
@inline(__always) private func returnIntegerA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).returnOne(UInt64.self, Accumulator.self) }
@inline(__always) private func selectFloat_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).select(Double.self, Slot3.self) }
@inline(__always) private func selectFloatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).select(Double.self, Accumulator.self) }
@inline(__always) private func globalOwnGetFloat_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).globalGet(Double.self, own: true, ToSlot.self) }
@inline(__always) private func globalOwnGetFloatToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).globalGet(Double.self, own: true, ToAccumulator.self) }
@inline(__always) private func globalOwnSetFloatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).globalSet(Double.self, own: true, Accumulator.self) }
@inline(__always) private func globalAnyGetFloat_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).globalGet(Double.self, own: false, ToSlot.self) }
@inline(__always) private func globalAnyGetFloatToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).globalGet(Double.self, own: false, ToAccumulator.self) }
@inline(__always) private func globalAnySetFloatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).globalSet(Double.self, own: false, Accumulator.self) }
@inline(__always) private func returnFloat_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).returnOne(Double.self, Slot1.self) }
@inline(__always) private func returnFloatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).returnOne(Double.self, Accumulator.self) }
@inline(__always) private func globalOwnSet_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).globalSet(UInt64.self, own: true, Slot1.self) }
@inline(__always) private func globalAnySet_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).globalSet(UInt64.self, own: false, Slot1.self) }
@inline(__always) private func returnNone_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).returnNone() }
@inline(__always) private func returnImmediate_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).returnOne(UInt64.self, Immediate.self) }
@inline(__always) private func returnTwo_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).returnTwo() }
@inline(__always) private func returnMany_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).exit(Exit.returnMany) }
@inline(__always) private func br_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).branch() }
@inline(__always) private func brIf_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).branchIfNonZero(Slot1.self) }
@inline(__always) private func brIfA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).branchIfNonZero(Accumulator.self) }
@inline(__always) private func brUnless_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).branchIfZero(Slot1.self) }
@inline(__always) private func brUnlessA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).branchIfZero(Accumulator.self) }
@inline(__always) private func brTable_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).branchTable(Slot1.self) }
@inline(__always) private func brTableA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).branchTable(Accumulator.self) }
@inline(__always) private func call_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).call() }
@inline(__always) private func callImport_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).callImport() }
@inline(__always) private func callIndirect_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).callIndirect(UInt32.self, Slot2.self) }
@inline(__always) private func callIndirectA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).callIndirect(UInt32.self, Accumulator.self) }
@inline(__always) private func callIndirectWide_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).callIndirect(UInt64.self, Slot2.self) }
@inline(__always) private func callIndirectWideA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).callIndirect(UInt64.self, Accumulator.self) }
@inline(__always) private func callReference_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).callReference(Slot2.self) }
@inline(__always) private func callReferenceA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).callReference(Accumulator.self) }
@inline(__always) private func tailCall_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).exit(Exit.tailCall) }
@inline(__always) private func throwTag_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).exit(Exit.throwTag) }
@inline(__always) private func throwReference_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).exit(Exit.throwReference) }
@inline(__always) private func memorySize_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).memorySize(ToSlot.self) }
@inline(__always) private func memorySizeToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).memorySize(ToAccumulator.self) }
@inline(__always) private func service_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).exit(Exit.service) }
@inline(__always) private func halt_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).exit(Exit.finished) }
@inline(__always) private func probe_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).probe() }
@inline(__always) private func switchBack_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).exit(Exit.switchBack) }
@inline(__always) private func hostCallStub_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).exit(Exit.hostCall) }
@inline(__always) private func lowerStub_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).exit(Exit.lower) }

let handlerAddressesControl: [UInt64] = unsafe [
    address(unreachable_),
    address(refAsNonNullS_),
    address(refAsNonNullSToA_),
    address(refAsNonNullA_),
    address(refAsNonNullAToA_),
    address(copy_),
    address(copyAccumulator_),
    address(copyFloatAccumulator_),
    address(const32_),
    address(const64_),
    address(clear8_),
    address(selectInteger_),
    address(selectIntegerA_),
    address(globalOwnGetInteger_),
    address(globalOwnGetIntegerToA_),
    address(globalOwnSetIntegerA_),
    address(globalAnyGetInteger_),
    address(globalAnyGetIntegerToA_),
    address(globalAnySetIntegerA_),
    address(returnInteger_),
    address(returnIntegerA_),
    address(selectFloat_),
    address(selectFloatA_),
    address(globalOwnGetFloat_),
    address(globalOwnGetFloatToA_),
    address(globalOwnSetFloatA_),
    address(globalAnyGetFloat_),
    address(globalAnyGetFloatToA_),
    address(globalAnySetFloatA_),
    address(returnFloat_),
    address(returnFloatA_),
    address(globalOwnSet_),
    address(globalAnySet_),
    address(returnNone_),
    address(returnImmediate_),
    address(returnTwo_),
    address(returnMany_),
    address(br_),
    address(brIf_),
    address(brIfA_),
    address(brUnless_),
    address(brUnlessA_),
    address(brTable_),
    address(brTableA_),
    address(call_),
    address(callImport_),
    address(callIndirect_),
    address(callIndirectA_),
    address(callIndirectWide_),
    address(callIndirectWideA_),
    address(callReference_),
    address(callReferenceA_),
    address(tailCall_),
    address(throwTag_),
    address(throwReference_),
    address(memorySize_),
    address(memorySizeToA_),
    address(service_),
    address(halt_),
    address(probe_),
    address(switchBack_),
    address(hostCallStub_),
    address(lowerStub_),
]
