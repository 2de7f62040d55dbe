// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func f32AddSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.add, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32AddSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.add, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.add, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.add, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32AddSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.add, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32AddSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.add, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32AddAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.add, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32AddAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.add, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32SubSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.sub, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32SubSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.sub, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32SubAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.sub, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32SubASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32SubSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.sub, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32SubSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.sub, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32SubAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.sub, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32SubAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.sub, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.sub, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32SubWS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.sub, Wide.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32SubWSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.sub, Wide.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32SubWA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.sub, Wide.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32SubWAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.sub, Wide.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32MulSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.mul, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32MulSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.mul, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32MulSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.mul, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32MulSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.mul, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32MulAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.mul, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32MulAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.mul, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32DivSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.div, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32DivSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.div, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32DivAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.div, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32DivASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.div, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32DivSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.div, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32DivSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.div, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32DivAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.div, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32DivAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.div, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32DivSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.div, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32DivSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.div, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32DivWS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.div, Wide.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32DivWSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.div, Wide.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32DivWA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.div, Wide.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32DivWAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.div, Wide.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32MinSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.min, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32MinSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.min, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32MinAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.min, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32MinASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.min, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32MaxSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.max, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32MaxSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.max, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32MaxAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.max, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32MaxASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.max, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32CopysignSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.copysign, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32CopysignSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.copysign, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32CopysignAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.copysign, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32CopysignASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Floating<Float>.copysign, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32EqSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.eq, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32EqSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.eq, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.eq, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32EqASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.eq, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32EqSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.eq, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32EqSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.eq, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.eq, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32EqAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.eq, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32NeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ne, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32NeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ne, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ne, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32NeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ne, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32NeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ne, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32NeSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ne, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ne, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32NeAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ne, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32LtSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.lt, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32LtSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.lt, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32LtAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.lt, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32LtASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.lt, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32LtSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.lt, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32LtSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.lt, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32LtAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.lt, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32LtAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.lt, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32GtSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.gt, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32GtSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.gt, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32GtAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.gt, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32GtASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.gt, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32GtSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.gt, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32GtSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.gt, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32GtAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.gt, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32GtAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.gt, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32LeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.le, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32LeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.le, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32LeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.le, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32LeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.le, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32LeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.le, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32LeSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.le, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32LeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.le, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32LeAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.le, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32GeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ge, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32GeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ge, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32GeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ge, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32GeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ge, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32GeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ge, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32GeSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ge, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32GeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ge, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func f32GeAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Floating<Float>.ge, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func f32AbsS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.abs, Slot1.self, ToSlot.self) }
@inline(__always) private func f32AbsSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.abs, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32AbsA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.abs, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32AbsAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.abs, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32NegS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.neg, Slot1.self, ToSlot.self) }
@inline(__always) private func f32NegSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.neg, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32NegA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.neg, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32NegAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.neg, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32CeilS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.ceil, Slot1.self, ToSlot.self) }
@inline(__always) private func f32CeilSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.ceil, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32CeilA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.ceil, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32CeilAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.ceil, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32FloorS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.floor, Slot1.self, ToSlot.self) }
@inline(__always) private func f32FloorSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.floor, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32FloorA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.floor, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32FloorAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.floor, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32TruncS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.trunc, Slot1.self, ToSlot.self) }
@inline(__always) private func f32TruncSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.trunc, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32TruncA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.trunc, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32TruncAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.trunc, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32NearestS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.nearest, Slot1.self, ToSlot.self) }
@inline(__always) private func f32NearestSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.nearest, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32NearestA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.nearest, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32NearestAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.nearest, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32SqrtS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.sqrt, Slot1.self, ToSlot.self) }
@inline(__always) private func f32SqrtSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.sqrt, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32SqrtA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.sqrt, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32SqrtAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Floating<Float>.sqrt, Accumulator.self, ToAccumulator.self) }

let handlerAddressesFloat: [UInt64] = unsafe [
    address(f32AddSS_),
    address(f32AddSSToA_),
    address(f32AddAS_),
    address(f32AddASToA_),
    address(f32AddSW_),
    address(f32AddSWToA_),
    address(f32AddAW_),
    address(f32AddAWToA_),
    address(f32SubSS_),
    address(f32SubSSToA_),
    address(f32SubAS_),
    address(f32SubASToA_),
    address(f32SubSW_),
    address(f32SubSWToA_),
    address(f32SubAW_),
    address(f32SubAWToA_),
    address(f32SubSA_),
    address(f32SubSAToA_),
    address(f32SubWS_),
    address(f32SubWSToA_),
    address(f32SubWA_),
    address(f32SubWAToA_),
    address(f32MulSS_),
    address(f32MulSSToA_),
    address(f32MulAS_),
    address(f32MulASToA_),
    address(f32MulSW_),
    address(f32MulSWToA_),
    address(f32MulAW_),
    address(f32MulAWToA_),
    address(f32DivSS_),
    address(f32DivSSToA_),
    address(f32DivAS_),
    address(f32DivASToA_),
    address(f32DivSW_),
    address(f32DivSWToA_),
    address(f32DivAW_),
    address(f32DivAWToA_),
    address(f32DivSA_),
    address(f32DivSAToA_),
    address(f32DivWS_),
    address(f32DivWSToA_),
    address(f32DivWA_),
    address(f32DivWAToA_),
    address(f32MinSS_),
    address(f32MinSSToA_),
    address(f32MinAS_),
    address(f32MinASToA_),
    address(f32MaxSS_),
    address(f32MaxSSToA_),
    address(f32MaxAS_),
    address(f32MaxASToA_),
    address(f32CopysignSS_),
    address(f32CopysignSSToA_),
    address(f32CopysignAS_),
    address(f32CopysignASToA_),
    address(f32EqSS_),
    address(f32EqSSToA_),
    address(f32EqAS_),
    address(f32EqASToA_),
    address(f32EqSW_),
    address(f32EqSWToA_),
    address(f32EqAW_),
    address(f32EqAWToA_),
    address(f32NeSS_),
    address(f32NeSSToA_),
    address(f32NeAS_),
    address(f32NeASToA_),
    address(f32NeSW_),
    address(f32NeSWToA_),
    address(f32NeAW_),
    address(f32NeAWToA_),
    address(f32LtSS_),
    address(f32LtSSToA_),
    address(f32LtAS_),
    address(f32LtASToA_),
    address(f32LtSW_),
    address(f32LtSWToA_),
    address(f32LtAW_),
    address(f32LtAWToA_),
    address(f32GtSS_),
    address(f32GtSSToA_),
    address(f32GtAS_),
    address(f32GtASToA_),
    address(f32GtSW_),
    address(f32GtSWToA_),
    address(f32GtAW_),
    address(f32GtAWToA_),
    address(f32LeSS_),
    address(f32LeSSToA_),
    address(f32LeAS_),
    address(f32LeASToA_),
    address(f32LeSW_),
    address(f32LeSWToA_),
    address(f32LeAW_),
    address(f32LeAWToA_),
    address(f32GeSS_),
    address(f32GeSSToA_),
    address(f32GeAS_),
    address(f32GeASToA_),
    address(f32GeSW_),
    address(f32GeSWToA_),
    address(f32GeAW_),
    address(f32GeAWToA_),
    address(f32AbsS_),
    address(f32AbsSToA_),
    address(f32AbsA_),
    address(f32AbsAToA_),
    address(f32NegS_),
    address(f32NegSToA_),
    address(f32NegA_),
    address(f32NegAToA_),
    address(f32CeilS_),
    address(f32CeilSToA_),
    address(f32CeilA_),
    address(f32CeilAToA_),
    address(f32FloorS_),
    address(f32FloorSToA_),
    address(f32FloorA_),
    address(f32FloorAToA_),
    address(f32TruncS_),
    address(f32TruncSToA_),
    address(f32TruncA_),
    address(f32TruncAToA_),
    address(f32NearestS_),
    address(f32NearestSToA_),
    address(f32NearestA_),
    address(f32NearestAToA_),
    address(f32SqrtS_),
    address(f32SqrtSToA_),
    address(f32SqrtA_),
    address(f32SqrtAToA_),
]
