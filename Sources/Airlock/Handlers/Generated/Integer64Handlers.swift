// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func i64AddSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.add, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64AddSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.add, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64AddSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.add, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.add, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.add, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64AddAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.add, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64AddAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.add, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64AddSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.add, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func i64AddSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.add, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func i64AddAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.add, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func i64AddAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.add, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func i64MulSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.mul, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64MulSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.mul, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64MulSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.mul, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64MulSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.mul, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.mul, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64MulAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.mul, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64MulAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.mul, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64MulSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.mul, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func i64MulSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.mul, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func i64MulAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.mul, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func i64MulAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.mul, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func i64AndSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.and, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64AndSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.and, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64AndSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.and, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64AndSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.and, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64AndAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.and, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64AndASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.and, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64AndAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.and, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64AndAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.and, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64AndSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.and, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func i64AndSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.and, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func i64AndAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.and, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func i64AndAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.and, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func i64OrSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.or, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64OrSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.or, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64OrSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.or, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64OrSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.or, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64OrAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.or, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64OrASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.or, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64OrAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.or, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64OrAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.or, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64OrSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.or, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func i64OrSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.or, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func i64OrAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.or, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func i64OrAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.or, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func i64XorSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.xor, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64XorSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.xor, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64XorSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.xor, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64XorSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.xor, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64XorAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.xor, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64XorASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64XorAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.xor, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64XorAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.xor, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64XorSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.xor, Slot1.self, Wide.self, ToSlot.self) }
@inline(__always) private func i64XorSWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.xor, Slot1.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func i64XorAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.xor, Accumulator.self, Wide.self, ToSlot.self) }
@inline(__always) private func i64XorAWToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.xor, Accumulator.self, Wide.self, ToAccumulator.self) }
@inline(__always) private func i64SubSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.sub, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64SubSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.sub, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64SubSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.sub, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64SubSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.sub, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64SubAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.sub, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64SubASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64SubAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.sub, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64SubAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.sub, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.sub, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64SubIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.sub, Immediate.self, Slot1.self, ToSlot.self) }
@inline(__always) private func i64SubISToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.sub, Immediate.self, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64SubIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.sub, Immediate.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64SubIAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.sub, Immediate.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64ShlSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shl, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64ShlSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shl, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64ShlSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shl, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64ShlSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shl, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64ShlAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shl, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64ShlASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shl, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64ShlAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shl, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64ShlAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shl, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64ShlSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shl, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64ShlSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shl, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64ShlIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shl, Immediate.self, Slot1.self, ToSlot.self) }
@inline(__always) private func i64ShlISToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shl, Immediate.self, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64ShlIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shl, Immediate.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64ShlIAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shl, Immediate.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64ShrSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64ShrSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64ShrSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64ShrSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64ShrSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64ShrSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64ShrSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64ShrSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64ShrSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64ShrSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64ShrSIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrS, Immediate.self, Slot1.self, ToSlot.self) }
@inline(__always) private func i64ShrSISToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrS, Immediate.self, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64ShrSIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrS, Immediate.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64ShrSIAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrS, Immediate.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64ShrUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64ShrUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64ShrUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64ShrUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64ShrUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64ShrUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64ShrUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64ShrUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64ShrUSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64ShrUSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64ShrUIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrU, Immediate.self, Slot1.self, ToSlot.self) }
@inline(__always) private func i64ShrUISToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrU, Immediate.self, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64ShrUIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrU, Immediate.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64ShrUIAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.shrU, Immediate.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64RotlSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotl, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64RotlSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotl, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64RotlSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotl, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64RotlSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotl, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64RotlAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotl, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64RotlASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotl, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64RotlAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotl, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64RotlAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotl, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64RotlSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotl, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64RotlSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotl, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64RotlIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotl, Immediate.self, Slot1.self, ToSlot.self) }
@inline(__always) private func i64RotlISToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotl, Immediate.self, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64RotlIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotl, Immediate.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64RotlIAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotl, Immediate.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64RotrSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotr, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64RotrSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotr, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64RotrSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotr, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64RotrSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotr, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64RotrAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotr, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64RotrASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotr, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64RotrAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotr, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64RotrAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotr, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64RotrSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotr, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64RotrSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotr, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64RotrIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotr, Immediate.self, Slot1.self, ToSlot.self) }
@inline(__always) private func i64RotrISToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotr, Immediate.self, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64RotrIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotr, Immediate.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64RotrIAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt64>.rotr, Immediate.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64DivSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64DivSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64DivSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64DivSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64DivSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64DivSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64DivSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64DivSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64DivSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64DivSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64DivUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64DivUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64DivUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64DivUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64DivUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64DivUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64DivUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64DivUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64DivUSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64DivUSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.divU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64RemSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64RemSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64RemSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64RemSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64RemSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64RemSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64RemSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64RemSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64RemSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64RemSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64RemUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64RemUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64RemUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64RemUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64RemUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64RemUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64RemUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64RemUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64RemUSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64RemUSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt64>.remU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64EqSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.eq, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64EqSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.eq, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64EqSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.eq, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64EqSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.eq, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.eq, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64EqASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.eq, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64EqAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.eq, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64EqAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.eq, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64NeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ne, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64NeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ne, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64NeSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ne, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64NeSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ne, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ne, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64NeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ne, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64NeAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ne, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64NeAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ne, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64LtSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64LtSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64LtSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64LtSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64LtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64LtSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64LtSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64LtSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64LtUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64LtUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64LtUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64LtUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64LtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64LtUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64LtUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64LtUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.ltU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64GtSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64GtSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64GtSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64GtSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64GtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64GtSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64GtSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64GtSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64GtUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64GtUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64GtUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64GtUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64GtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64GtUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64GtUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64GtUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.gtU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64LeSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64LeSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64LeSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64LeSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64LeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64LeSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64LeSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64LeSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64LeUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64LeUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64LeUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64LeUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64LeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64LeUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64LeUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64LeUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.leU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64GeSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64GeSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64GeSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64GeSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64GeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64GeSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64GeSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64GeSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64GeUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64GeUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64GeUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64GeUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64GeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64GeUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64GeUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64GeUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt64>.geU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64ClzS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.clz, Slot1.self, ToSlot.self) }
@inline(__always) private func i64ClzSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.clz, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64ClzA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.clz, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64ClzAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.clz, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64CtzS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.ctz, Slot1.self, ToSlot.self) }
@inline(__always) private func i64CtzSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.ctz, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64CtzA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.ctz, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64CtzAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.ctz, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64PopcntS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.popcnt, Slot1.self, ToSlot.self) }
@inline(__always) private func i64PopcntSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.popcnt, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64PopcntA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.popcnt, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64PopcntAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.popcnt, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64Extend8SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.extend8S, Slot1.self, ToSlot.self) }
@inline(__always) private func i64Extend8SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.extend8S, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64Extend8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.extend8S, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64Extend8SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.extend8S, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64Extend16SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.extend16S, Slot1.self, ToSlot.self) }
@inline(__always) private func i64Extend16SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.extend16S, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64Extend16SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.extend16S, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64Extend16SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.extend16S, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64Extend32SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.extend32S, Slot1.self, ToSlot.self) }
@inline(__always) private func i64Extend32SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.extend32S, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64Extend32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.extend32S, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64Extend32SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt64>.extend32S, Accumulator.self, ToAccumulator.self) }

let handlerAddressesInteger64: [UInt64] = unsafe [
    address(i64AddSS_),
    address(i64AddSSToA_),
    address(i64AddSI_),
    address(i64AddSIToA_),
    address(i64AddAS_),
    address(i64AddASToA_),
    address(i64AddAI_),
    address(i64AddAIToA_),
    address(i64AddSW_),
    address(i64AddSWToA_),
    address(i64AddAW_),
    address(i64AddAWToA_),
    address(i64MulSS_),
    address(i64MulSSToA_),
    address(i64MulSI_),
    address(i64MulSIToA_),
    address(i64MulAS_),
    address(i64MulASToA_),
    address(i64MulAI_),
    address(i64MulAIToA_),
    address(i64MulSW_),
    address(i64MulSWToA_),
    address(i64MulAW_),
    address(i64MulAWToA_),
    address(i64AndSS_),
    address(i64AndSSToA_),
    address(i64AndSI_),
    address(i64AndSIToA_),
    address(i64AndAS_),
    address(i64AndASToA_),
    address(i64AndAI_),
    address(i64AndAIToA_),
    address(i64AndSW_),
    address(i64AndSWToA_),
    address(i64AndAW_),
    address(i64AndAWToA_),
    address(i64OrSS_),
    address(i64OrSSToA_),
    address(i64OrSI_),
    address(i64OrSIToA_),
    address(i64OrAS_),
    address(i64OrASToA_),
    address(i64OrAI_),
    address(i64OrAIToA_),
    address(i64OrSW_),
    address(i64OrSWToA_),
    address(i64OrAW_),
    address(i64OrAWToA_),
    address(i64XorSS_),
    address(i64XorSSToA_),
    address(i64XorSI_),
    address(i64XorSIToA_),
    address(i64XorAS_),
    address(i64XorASToA_),
    address(i64XorAI_),
    address(i64XorAIToA_),
    address(i64XorSW_),
    address(i64XorSWToA_),
    address(i64XorAW_),
    address(i64XorAWToA_),
    address(i64SubSS_),
    address(i64SubSSToA_),
    address(i64SubSI_),
    address(i64SubSIToA_),
    address(i64SubAS_),
    address(i64SubASToA_),
    address(i64SubAI_),
    address(i64SubAIToA_),
    address(i64SubSA_),
    address(i64SubSAToA_),
    address(i64SubIS_),
    address(i64SubISToA_),
    address(i64SubIA_),
    address(i64SubIAToA_),
    address(i64ShlSS_),
    address(i64ShlSSToA_),
    address(i64ShlSI_),
    address(i64ShlSIToA_),
    address(i64ShlAS_),
    address(i64ShlASToA_),
    address(i64ShlAI_),
    address(i64ShlAIToA_),
    address(i64ShlSA_),
    address(i64ShlSAToA_),
    address(i64ShlIS_),
    address(i64ShlISToA_),
    address(i64ShlIA_),
    address(i64ShlIAToA_),
    address(i64ShrSSS_),
    address(i64ShrSSSToA_),
    address(i64ShrSSI_),
    address(i64ShrSSIToA_),
    address(i64ShrSAS_),
    address(i64ShrSASToA_),
    address(i64ShrSAI_),
    address(i64ShrSAIToA_),
    address(i64ShrSSA_),
    address(i64ShrSSAToA_),
    address(i64ShrSIS_),
    address(i64ShrSISToA_),
    address(i64ShrSIA_),
    address(i64ShrSIAToA_),
    address(i64ShrUSS_),
    address(i64ShrUSSToA_),
    address(i64ShrUSI_),
    address(i64ShrUSIToA_),
    address(i64ShrUAS_),
    address(i64ShrUASToA_),
    address(i64ShrUAI_),
    address(i64ShrUAIToA_),
    address(i64ShrUSA_),
    address(i64ShrUSAToA_),
    address(i64ShrUIS_),
    address(i64ShrUISToA_),
    address(i64ShrUIA_),
    address(i64ShrUIAToA_),
    address(i64RotlSS_),
    address(i64RotlSSToA_),
    address(i64RotlSI_),
    address(i64RotlSIToA_),
    address(i64RotlAS_),
    address(i64RotlASToA_),
    address(i64RotlAI_),
    address(i64RotlAIToA_),
    address(i64RotlSA_),
    address(i64RotlSAToA_),
    address(i64RotlIS_),
    address(i64RotlISToA_),
    address(i64RotlIA_),
    address(i64RotlIAToA_),
    address(i64RotrSS_),
    address(i64RotrSSToA_),
    address(i64RotrSI_),
    address(i64RotrSIToA_),
    address(i64RotrAS_),
    address(i64RotrASToA_),
    address(i64RotrAI_),
    address(i64RotrAIToA_),
    address(i64RotrSA_),
    address(i64RotrSAToA_),
    address(i64RotrIS_),
    address(i64RotrISToA_),
    address(i64RotrIA_),
    address(i64RotrIAToA_),
    address(i64DivSSS_),
    address(i64DivSSSToA_),
    address(i64DivSSI_),
    address(i64DivSSIToA_),
    address(i64DivSAS_),
    address(i64DivSASToA_),
    address(i64DivSAI_),
    address(i64DivSAIToA_),
    address(i64DivSSA_),
    address(i64DivSSAToA_),
    address(i64DivUSS_),
    address(i64DivUSSToA_),
    address(i64DivUSI_),
    address(i64DivUSIToA_),
    address(i64DivUAS_),
    address(i64DivUASToA_),
    address(i64DivUAI_),
    address(i64DivUAIToA_),
    address(i64DivUSA_),
    address(i64DivUSAToA_),
    address(i64RemSSS_),
    address(i64RemSSSToA_),
    address(i64RemSSI_),
    address(i64RemSSIToA_),
    address(i64RemSAS_),
    address(i64RemSASToA_),
    address(i64RemSAI_),
    address(i64RemSAIToA_),
    address(i64RemSSA_),
    address(i64RemSSAToA_),
    address(i64RemUSS_),
    address(i64RemUSSToA_),
    address(i64RemUSI_),
    address(i64RemUSIToA_),
    address(i64RemUAS_),
    address(i64RemUASToA_),
    address(i64RemUAI_),
    address(i64RemUAIToA_),
    address(i64RemUSA_),
    address(i64RemUSAToA_),
    address(i64EqSS_),
    address(i64EqSSToA_),
    address(i64EqSI_),
    address(i64EqSIToA_),
    address(i64EqAS_),
    address(i64EqASToA_),
    address(i64EqAI_),
    address(i64EqAIToA_),
    address(i64NeSS_),
    address(i64NeSSToA_),
    address(i64NeSI_),
    address(i64NeSIToA_),
    address(i64NeAS_),
    address(i64NeASToA_),
    address(i64NeAI_),
    address(i64NeAIToA_),
    address(i64LtSSS_),
    address(i64LtSSSToA_),
    address(i64LtSSI_),
    address(i64LtSSIToA_),
    address(i64LtSAS_),
    address(i64LtSASToA_),
    address(i64LtSAI_),
    address(i64LtSAIToA_),
    address(i64LtUSS_),
    address(i64LtUSSToA_),
    address(i64LtUSI_),
    address(i64LtUSIToA_),
    address(i64LtUAS_),
    address(i64LtUASToA_),
    address(i64LtUAI_),
    address(i64LtUAIToA_),
    address(i64GtSSS_),
    address(i64GtSSSToA_),
    address(i64GtSSI_),
    address(i64GtSSIToA_),
    address(i64GtSAS_),
    address(i64GtSASToA_),
    address(i64GtSAI_),
    address(i64GtSAIToA_),
    address(i64GtUSS_),
    address(i64GtUSSToA_),
    address(i64GtUSI_),
    address(i64GtUSIToA_),
    address(i64GtUAS_),
    address(i64GtUASToA_),
    address(i64GtUAI_),
    address(i64GtUAIToA_),
    address(i64LeSSS_),
    address(i64LeSSSToA_),
    address(i64LeSSI_),
    address(i64LeSSIToA_),
    address(i64LeSAS_),
    address(i64LeSASToA_),
    address(i64LeSAI_),
    address(i64LeSAIToA_),
    address(i64LeUSS_),
    address(i64LeUSSToA_),
    address(i64LeUSI_),
    address(i64LeUSIToA_),
    address(i64LeUAS_),
    address(i64LeUASToA_),
    address(i64LeUAI_),
    address(i64LeUAIToA_),
    address(i64GeSSS_),
    address(i64GeSSSToA_),
    address(i64GeSSI_),
    address(i64GeSSIToA_),
    address(i64GeSAS_),
    address(i64GeSASToA_),
    address(i64GeSAI_),
    address(i64GeSAIToA_),
    address(i64GeUSS_),
    address(i64GeUSSToA_),
    address(i64GeUSI_),
    address(i64GeUSIToA_),
    address(i64GeUAS_),
    address(i64GeUASToA_),
    address(i64GeUAI_),
    address(i64GeUAIToA_),
    address(i64ClzS_),
    address(i64ClzSToA_),
    address(i64ClzA_),
    address(i64ClzAToA_),
    address(i64CtzS_),
    address(i64CtzSToA_),
    address(i64CtzA_),
    address(i64CtzAToA_),
    address(i64PopcntS_),
    address(i64PopcntSToA_),
    address(i64PopcntA_),
    address(i64PopcntAToA_),
    address(i64Extend8SS_),
    address(i64Extend8SSToA_),
    address(i64Extend8SA_),
    address(i64Extend8SAToA_),
    address(i64Extend16SS_),
    address(i64Extend16SSToA_),
    address(i64Extend16SA_),
    address(i64Extend16SAToA_),
    address(i64Extend32SS_),
    address(i64Extend32SSToA_),
    address(i64Extend32SA_),
    address(i64Extend32SAToA_),
]
