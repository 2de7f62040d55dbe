// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func f64AddSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.add, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64AddSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.add, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.add, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.add, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64AddSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.add, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64AddSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.add, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64AddAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.add, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64AddAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.add, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64SubSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.sub, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64SubSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.sub, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64SubAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.sub, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64SubASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64SubSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.sub, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64SubSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.sub, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64SubAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.sub, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64SubAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.sub, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.sub, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64SubWS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.sub, Wide.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64SubWSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.sub, Wide.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64SubWA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.sub, Wide.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64SubWAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.sub, Wide.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64MulSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.mul, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64MulSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.mul, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64MulSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.mul, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64MulSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.mul, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64MulAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.mul, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64MulAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.mul, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64DivSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.div, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64DivSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.div, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64DivAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.div, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64DivASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.div, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64DivSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.div, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64DivSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.div, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64DivAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.div, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64DivAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.div, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64DivSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.div, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64DivSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.div, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64DivWS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.div, Wide.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64DivWSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.div, Wide.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64DivWA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.div, Wide.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64DivWAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.div, Wide.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64MinSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.min, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64MinSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.min, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64MinAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.min, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64MinASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.min, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64MaxSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.max, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64MaxSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.max, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64MaxAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.max, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64MaxASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.max, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64CopysignSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.copysign, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64CopysignSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.copysign, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64CopysignAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.copysign, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64CopysignASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Double>.copysign, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64EqSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.eq, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64EqSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.eq, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.eq, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64EqASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.eq, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64EqSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.eq, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64EqSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.eq, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.eq, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64EqAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.eq, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64NeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ne, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64NeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ne, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ne, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64NeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ne, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64NeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ne, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64NeSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ne, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ne, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64NeAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ne, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64LtSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.lt, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64LtSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.lt, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64LtAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.lt, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64LtASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.lt, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64LtSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.lt, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64LtSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.lt, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64LtAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.lt, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64LtAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.lt, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64GtSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.gt, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64GtSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.gt, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64GtAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.gt, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64GtASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.gt, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64GtSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.gt, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64GtSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.gt, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64GtAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.gt, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64GtAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.gt, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64LeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.le, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64LeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.le, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64LeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.le, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64LeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.le, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64LeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.le, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64LeSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.le, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64LeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.le, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64LeAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.le, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64GeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ge, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64GeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ge, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64GeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ge, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64GeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ge, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64GeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ge, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64GeSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ge, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64GeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ge, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f64GeAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Double>.ge, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f64AbsS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.abs, Slot1.self, ToSlot.self) }
@inline(__always) private func f64AbsSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.abs, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64AbsA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.abs, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64AbsAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.abs, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64NegS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.neg, Slot1.self, ToSlot.self) }
@inline(__always) private func f64NegSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.neg, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64NegA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.neg, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64NegAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.neg, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64CeilS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.ceil, Slot1.self, ToSlot.self) }
@inline(__always) private func f64CeilSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.ceil, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64CeilA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.ceil, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64CeilAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.ceil, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64FloorS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.floor, Slot1.self, ToSlot.self) }
@inline(__always) private func f64FloorSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.floor, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64FloorA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.floor, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64FloorAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.floor, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64TruncS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.trunc, Slot1.self, ToSlot.self) }
@inline(__always) private func f64TruncSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.trunc, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64TruncA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.trunc, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64TruncAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.trunc, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64NearestS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.nearest, Slot1.self, ToSlot.self) }
@inline(__always) private func f64NearestSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.nearest, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64NearestA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.nearest, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64NearestAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.nearest, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64SqrtS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.sqrt, Slot1.self, ToSlot.self) }
@inline(__always) private func f64SqrtSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.sqrt, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64SqrtA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.sqrt, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64SqrtAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Double>.sqrt, Accumulator.self, ToAccumulator.self) }

let handlerAddressesDouble: [UInt64] = unsafe [
    address(f64AddSS_),
    address(f64AddSSToA_),
    address(f64AddAS_),
    address(f64AddASToA_),
    address(f64AddSW_),
    address(f64AddSWToA_),
    address(f64AddAW_),
    address(f64AddAWToA_),
    address(f64SubSS_),
    address(f64SubSSToA_),
    address(f64SubAS_),
    address(f64SubASToA_),
    address(f64SubSW_),
    address(f64SubSWToA_),
    address(f64SubAW_),
    address(f64SubAWToA_),
    address(f64SubSA_),
    address(f64SubSAToA_),
    address(f64SubWS_),
    address(f64SubWSToA_),
    address(f64SubWA_),
    address(f64SubWAToA_),
    address(f64MulSS_),
    address(f64MulSSToA_),
    address(f64MulAS_),
    address(f64MulASToA_),
    address(f64MulSW_),
    address(f64MulSWToA_),
    address(f64MulAW_),
    address(f64MulAWToA_),
    address(f64DivSS_),
    address(f64DivSSToA_),
    address(f64DivAS_),
    address(f64DivASToA_),
    address(f64DivSW_),
    address(f64DivSWToA_),
    address(f64DivAW_),
    address(f64DivAWToA_),
    address(f64DivSA_),
    address(f64DivSAToA_),
    address(f64DivWS_),
    address(f64DivWSToA_),
    address(f64DivWA_),
    address(f64DivWAToA_),
    address(f64MinSS_),
    address(f64MinSSToA_),
    address(f64MinAS_),
    address(f64MinASToA_),
    address(f64MaxSS_),
    address(f64MaxSSToA_),
    address(f64MaxAS_),
    address(f64MaxASToA_),
    address(f64CopysignSS_),
    address(f64CopysignSSToA_),
    address(f64CopysignAS_),
    address(f64CopysignASToA_),
    address(f64EqSS_),
    address(f64EqSSToA_),
    address(f64EqAS_),
    address(f64EqASToA_),
    address(f64EqSW_),
    address(f64EqSWToA_),
    address(f64EqAW_),
    address(f64EqAWToA_),
    address(f64NeSS_),
    address(f64NeSSToA_),
    address(f64NeAS_),
    address(f64NeASToA_),
    address(f64NeSW_),
    address(f64NeSWToA_),
    address(f64NeAW_),
    address(f64NeAWToA_),
    address(f64LtSS_),
    address(f64LtSSToA_),
    address(f64LtAS_),
    address(f64LtASToA_),
    address(f64LtSW_),
    address(f64LtSWToA_),
    address(f64LtAW_),
    address(f64LtAWToA_),
    address(f64GtSS_),
    address(f64GtSSToA_),
    address(f64GtAS_),
    address(f64GtASToA_),
    address(f64GtSW_),
    address(f64GtSWToA_),
    address(f64GtAW_),
    address(f64GtAWToA_),
    address(f64LeSS_),
    address(f64LeSSToA_),
    address(f64LeAS_),
    address(f64LeASToA_),
    address(f64LeSW_),
    address(f64LeSWToA_),
    address(f64LeAW_),
    address(f64LeAWToA_),
    address(f64GeSS_),
    address(f64GeSSToA_),
    address(f64GeAS_),
    address(f64GeASToA_),
    address(f64GeSW_),
    address(f64GeSWToA_),
    address(f64GeAW_),
    address(f64GeAWToA_),
    address(f64AbsS_),
    address(f64AbsSToA_),
    address(f64AbsA_),
    address(f64AbsAToA_),
    address(f64NegS_),
    address(f64NegSToA_),
    address(f64NegA_),
    address(f64NegAToA_),
    address(f64CeilS_),
    address(f64CeilSToA_),
    address(f64CeilA_),
    address(f64CeilAToA_),
    address(f64FloorS_),
    address(f64FloorSToA_),
    address(f64FloorA_),
    address(f64FloorAToA_),
    address(f64TruncS_),
    address(f64TruncSToA_),
    address(f64TruncA_),
    address(f64TruncAToA_),
    address(f64NearestS_),
    address(f64NearestSToA_),
    address(f64NearestA_),
    address(f64NearestAToA_),
    address(f64SqrtS_),
    address(f64SqrtSToA_),
    address(f64SqrtA_),
    address(f64SqrtAToA_),
]
