// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func unreachable_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).trap(.unreachableCodeReached) }
@inline(__always) private func refAsNonNullS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping(Reference.asNonNull, Slot1.self, ToSlot.self) }
@inline(__always) private func refAsNonNullSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping(Reference.asNonNull, Slot1.self, ToAccumulator.self) }
@inline(__always) private func refAsNonNullA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping(Reference.asNonNull, Accumulator.self, ToSlot.self) }
@inline(__always) private func refAsNonNullAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping(Reference.asNonNull, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func copy_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).copy(UInt64.self, Slot1.self) }
@inline(__always) private func copyAccumulator_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).copy(UInt64.self, Accumulator.self) }
@inline(__always) private func copyFloatAccumulator_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).copy(Double.self, Accumulator.self) }
@inline(__always) private func const32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).copy(UInt64.self, Immediate.self) }
@inline(__always) private func const64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).copy(UInt64.self, Wide.self) }
@inline(__always) private func clear8_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).clear8() }
@inline(__always) private func selectInteger_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).select(UInt64.self, Slot3.self) }
@inline(__always) private func selectIntegerA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).select(UInt64.self, Accumulator.self) }
@inline(__always) private func globalOwnGetInteger_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalGet(UInt64.self, own: true, ToSlot.self) }
@inline(__always) private func globalOwnGetIntegerToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalGet(UInt64.self, own: true, ToAccumulator.self) }
@inline(__always) private func globalOwnSetIntegerA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalSet(UInt64.self, own: true, Accumulator.self) }
@inline(__always) private func globalAnyGetInteger_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalGet(UInt64.self, own: false, ToSlot.self) }
@inline(__always) private func globalAnyGetIntegerToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalGet(UInt64.self, own: false, ToAccumulator.self) }
@inline(__always) private func globalAnySetIntegerA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalSet(UInt64.self, own: false, Accumulator.self) }
@inline(__always) private func returnInteger_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).returnOne(UInt64.self, Slot1.self) }
@inline(__always) private func returnIntegerA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).returnOne(UInt64.self, Accumulator.self) }
@inline(__always) private func selectFloat_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).select(Double.self, Slot3.self) }
@inline(__always) private func selectFloatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).select(Double.self, Accumulator.self) }
@inline(__always) private func globalOwnGetFloat_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalGet(Double.self, own: true, ToSlot.self) }
@inline(__always) private func globalOwnGetFloatToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalGet(Double.self, own: true, ToAccumulator.self) }
@inline(__always) private func globalOwnSetFloatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalSet(Double.self, own: true, Accumulator.self) }
@inline(__always) private func globalAnyGetFloat_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalGet(Double.self, own: false, ToSlot.self) }
@inline(__always) private func globalAnyGetFloatToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalGet(Double.self, own: false, ToAccumulator.self) }
@inline(__always) private func globalAnySetFloatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalSet(Double.self, own: false, Accumulator.self) }
@inline(__always) private func returnFloat_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).returnOne(Double.self, Slot1.self) }
@inline(__always) private func returnFloatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).returnOne(Double.self, Accumulator.self) }
@inline(__always) private func selectVector_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).select(SIMD2<UInt64>.self, Slot3.self) }
@inline(__always) private func selectVectorA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).select(SIMD2<UInt64>.self, Accumulator.self) }
@inline(__always) private func globalOwnGetVector_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalGet(SIMD2<UInt64>.self, own: true, ToSlot.self) }
@inline(__always) private func globalOwnGetVectorToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalGet(SIMD2<UInt64>.self, own: true, ToAccumulator.self) }
@inline(__always) private func globalOwnSetVectorA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalSet(SIMD2<UInt64>.self, own: true, Accumulator.self) }
@inline(__always) private func globalAnyGetVector_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalGet(SIMD2<UInt64>.self, own: false, ToSlot.self) }
@inline(__always) private func globalAnyGetVectorToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalGet(SIMD2<UInt64>.self, own: false, ToAccumulator.self) }
@inline(__always) private func globalAnySetVectorA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalSet(SIMD2<UInt64>.self, own: false, Accumulator.self) }
@inline(__always) private func returnVector_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).returnOne(SIMD2<UInt64>.self, Slot1.self) }
@inline(__always) private func returnVectorA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).returnOne(SIMD2<UInt64>.self, Accumulator.self) }
@inline(__always) private func globalOwnSet_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalSet(UInt64.self, own: true, Slot1.self) }
@inline(__always) private func globalOwnSetVector_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalSet(SIMD2<UInt64>.self, own: true, Slot1.self) }
@inline(__always) private func globalAnySet_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalSet(UInt64.self, own: false, Slot1.self) }
@inline(__always) private func globalAnySetVector_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).globalSet(SIMD2<UInt64>.self, own: false, Slot1.self) }
@inline(__always) private func returnNone_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).returnNone() }
@inline(__always) private func returnImmediate_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).returnOne(UInt64.self, Immediate.self) }
@inline(__always) private func returnTwo_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).returnTwo() }
@inline(__always) private func returnMany_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).exit(Exit.returnMany) }
@inline(__always) private func br_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branch() }
@inline(__always) private func brIf_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIfNonZero(Slot1.self) }
@inline(__always) private func brIfA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIfNonZero(Accumulator.self) }
@inline(__always) private func brUnless_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIfZero(Slot1.self) }
@inline(__always) private func brUnlessA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIfZero(Accumulator.self) }
@inline(__always) private func brTable_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchTable(Slot1.self) }
@inline(__always) private func brTableA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchTable(Accumulator.self) }
@inline(__always) private func call_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).call() }
@inline(__always) private func callImport_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).callImport() }
@inline(__always) private func callIndirect_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).callIndirect(UInt32.self, Slot2.self) }
@inline(__always) private func callIndirectA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).callIndirect(UInt32.self, Accumulator.self) }
@inline(__always) private func callIndirectWide_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).callIndirect(UInt64.self, Slot2.self) }
@inline(__always) private func callIndirectWideA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).callIndirect(UInt64.self, Accumulator.self) }
@inline(__always) private func callReference_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).callReference(Slot2.self) }
@inline(__always) private func callReferenceA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).callReference(Accumulator.self) }
@inline(__always) private func tailCall_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).exit(Exit.tailCall) }
@inline(__always) private func throwTag_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).exit(Exit.throwTag) }
@inline(__always) private func throwReference_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).exit(Exit.throwReference) }
@inline(__always) private func memorySize_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).memorySize(ToSlot.self) }
@inline(__always) private func memorySizeToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).memorySize(ToAccumulator.self) }
@inline(__always) private func service_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).exit(Exit.service) }
@inline(__always) private func halt_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).exit(Exit.finished) }
@inline(__always) private func probe_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).probe() }
@inline(__always) private func pause_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).pause() }
@inline(__always) private func switchBack_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).exit(Exit.switchBack) }
@inline(__always) private func hostCallStub_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).exit(Exit.hostCall) }
@inline(__always) private func poll_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).exit(Exit.poll) }
@inline(__always) private func charge_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).charge() }
@inline(__always) private func observe_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).observe() }
@inline(__always) private func lowerStub_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).exit(Exit.lower) }
@inline(__always) private func copyVector_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).copy(SIMD2<UInt64>.self, Slot1.self) }
@inline(__always) private func copyVectorAccumulator_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).copy(SIMD2<UInt64>.self, Accumulator.self) }
@inline(__always) private func constVector_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).constant(SIMD2<UInt64>.self, ToSlot.self) }
@inline(__always) private func constVectorToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).constant(SIMD2<UInt64>.self, ToAccumulator.self) }
@inline(__always) private func vectorOfIntegerS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (v: UInt64) -> SIMD2<UInt64> in SIMD2(cell: v) }, Slot1.self, ToSlot.self) }
@inline(__always) private func vectorOfIntegerSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (v: UInt64) -> SIMD2<UInt64> in SIMD2(cell: v) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func vectorOfIntegerA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (v: UInt64) -> SIMD2<UInt64> in SIMD2(cell: v) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func vectorOfIntegerAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (v: UInt64) -> SIMD2<UInt64> in SIMD2(cell: v) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func shuffle8_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).shuffle(SIMD16<UInt8>.self, ToSlot.self) }
@inline(__always) private func shuffle8ToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).shuffle(SIMD16<UInt8>.self, ToAccumulator.self) }
@inline(__always) private func shuffle16_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).shuffle(SIMD8<UInt16>.self, ToSlot.self) }
@inline(__always) private func shuffle16ToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).shuffle(SIMD8<UInt16>.self, ToAccumulator.self) }
@inline(__always) private func shuffle32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).shuffle(SIMD4<Float>.self, ToSlot.self) }
@inline(__always) private func shuffle32ToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).shuffle(SIMD4<Float>.self, ToAccumulator.self) }
@inline(__always) private func shuffle64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).shuffle(SIMD2<Double>.self, ToSlot.self) }
@inline(__always) private func shuffle64ToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).shuffle(SIMD2<Double>.self, ToAccumulator.self) }
@inline(__always) private func i32x4RotlS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.rotl, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32x4RotlSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.rotl, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32x4RotlA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.rotl, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32x4RotlAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.rotl, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64x2RotlS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.rotl, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64x2RotlSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.rotl, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64x2RotlA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.rotl, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64x2RotlAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.rotl, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func v128LoadAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt32.self, { (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }) }
@inline(__always) private func v128StoreAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).storeAny(UInt32.self, { (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }) }
@inline(__always) private func v128LoadAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt64.self, { (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }) }
@inline(__always) private func v128StoreAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).storeAny(UInt64.self, { (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }) }

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
    address(selectVector_),
    address(selectVectorA_),
    address(globalOwnGetVector_),
    address(globalOwnGetVectorToA_),
    address(globalOwnSetVectorA_),
    address(globalAnyGetVector_),
    address(globalAnyGetVectorToA_),
    address(globalAnySetVectorA_),
    address(returnVector_),
    address(returnVectorA_),
    address(globalOwnSet_),
    address(globalOwnSetVector_),
    address(globalAnySet_),
    address(globalAnySetVector_),
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
    address(pause_),
    address(switchBack_),
    address(hostCallStub_),
    address(poll_),
    address(charge_),
    address(observe_),
    address(lowerStub_),
    address(copyVector_),
    address(copyVectorAccumulator_),
    address(constVector_),
    address(constVectorToA_),
    address(vectorOfIntegerS_),
    address(vectorOfIntegerSToA_),
    address(vectorOfIntegerA_),
    address(vectorOfIntegerAToA_),
    address(shuffle8_),
    address(shuffle8ToA_),
    address(shuffle16_),
    address(shuffle16ToA_),
    address(shuffle32_),
    address(shuffle32ToA_),
    address(shuffle64_),
    address(shuffle64ToA_),
    address(i32x4RotlS_),
    address(i32x4RotlSToA_),
    address(i32x4RotlA_),
    address(i32x4RotlAToA_),
    address(i64x2RotlS_),
    address(i64x2RotlSToA_),
    address(i64x2RotlA_),
    address(i64x2RotlAToA_),
    address(v128LoadAny32_),
    address(v128StoreAny32_),
    address(v128LoadAny64_),
    address(v128StoreAny64_),
]
