// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func i32AddSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.add, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32AddSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32AddSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32AddAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32AddAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32MulSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.mul, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32MulSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.mul, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32MulSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.mul, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32MulSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.mul, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.mul, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32MulAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.mul, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32MulAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.mul, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32AndSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.and, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32AndSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.and, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32AndSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.and, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32AndSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.and, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32AndAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.and, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32AndASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.and, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32AndAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32AndAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32OrSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.or, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32OrSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.or, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32OrSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.or, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32OrSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.or, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32OrAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.or, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32OrASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.or, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32OrAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.or, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32OrAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.or, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32XorSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.xor, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32XorSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.xor, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32XorSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.xor, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32XorSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.xor, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32XorAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32XorASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32XorAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.xor, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32XorAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.xor, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32SubSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.sub, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32SubSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.sub, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32SubSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.sub, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32SubSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.sub, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32SubAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.sub, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32SubASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32SubAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.sub, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32SubAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.sub, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.sub, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32SubIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.sub, Immediate.self, Slot1.self, ToSlot.self) }
@inline(__always) private func i32SubISToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.sub, Immediate.self, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32SubIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.sub, Immediate.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32SubIAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.sub, Immediate.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32ShlSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shl, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32ShlSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shl, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32ShlSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shl, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32ShlSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shl, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32ShlAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shl, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32ShlASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shl, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32ShlAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shl, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32ShlAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shl, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32ShlSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shl, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32ShlSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shl, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32ShlIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shl, Immediate.self, Slot1.self, ToSlot.self) }
@inline(__always) private func i32ShlISToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shl, Immediate.self, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32ShlIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shl, Immediate.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32ShlIAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shl, Immediate.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32ShrSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32ShrSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32ShrSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32ShrSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32ShrSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32ShrSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32ShrSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32ShrSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32ShrSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32ShrSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32ShrSIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrS, Immediate.self, Slot1.self, ToSlot.self) }
@inline(__always) private func i32ShrSISToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrS, Immediate.self, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32ShrSIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrS, Immediate.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32ShrSIAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrS, Immediate.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32ShrUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32ShrUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32ShrUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32ShrUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32ShrUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32ShrUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32ShrUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32ShrUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32ShrUSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32ShrUSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32ShrUIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrU, Immediate.self, Slot1.self, ToSlot.self) }
@inline(__always) private func i32ShrUISToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrU, Immediate.self, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32ShrUIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrU, Immediate.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32ShrUIAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.shrU, Immediate.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32RotlSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotl, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32RotlSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotl, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32RotlSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotl, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32RotlSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotl, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32RotlAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotl, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32RotlASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotl, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32RotlAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotl, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32RotlAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotl, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32RotlSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotl, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32RotlSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotl, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32RotlIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotl, Immediate.self, Slot1.self, ToSlot.self) }
@inline(__always) private func i32RotlISToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotl, Immediate.self, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32RotlIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotl, Immediate.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32RotlIAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotl, Immediate.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32RotrSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotr, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32RotrSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotr, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32RotrSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotr, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32RotrSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotr, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32RotrAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotr, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32RotrASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotr, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32RotrAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotr, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32RotrAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotr, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32RotrSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotr, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32RotrSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotr, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32RotrIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotr, Immediate.self, Slot1.self, ToSlot.self) }
@inline(__always) private func i32RotrISToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotr, Immediate.self, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32RotrIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotr, Immediate.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32RotrIAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Integer<UInt32>.rotr, Immediate.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32DivSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32DivSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32DivSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32DivSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32DivSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32DivSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32DivSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32DivSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32DivSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32DivSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32DivUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32DivUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32DivUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32DivUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32DivUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32DivUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32DivUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32DivUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32DivUSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32DivUSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.divU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32RemSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32RemSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32RemSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32RemSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32RemSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32RemSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32RemSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32RemSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32RemSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32RemSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32RemUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32RemUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32RemUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32RemUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32RemUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32RemUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32RemUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32RemUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32RemUSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32RemUSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binaryTrapping(Integer<UInt32>.remU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32EqSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.eq, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32EqSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.eq, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32EqSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.eq, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32EqSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.eq, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.eq, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32EqASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.eq, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32EqAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.eq, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32EqAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.eq, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32NeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ne, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32NeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ne, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32NeSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ne, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32NeSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ne, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ne, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32NeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ne, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32NeAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ne, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32NeAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ne, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32LtSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32LtSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32LtSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32LtSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32LtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32LtSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32LtSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32LtSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32LtUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32LtUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32LtUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32LtUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32LtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32LtUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32LtUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32LtUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.ltU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32GtSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32GtSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32GtSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32GtSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32GtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32GtSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32GtSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32GtSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32GtUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32GtUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32GtUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32GtUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32GtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32GtUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32GtUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32GtUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.gtU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32LeSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32LeSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32LeSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32LeSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32LeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32LeSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32LeSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32LeSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32LeUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32LeUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32LeUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32LeUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32LeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32LeUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32LeUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32LeUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.leU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32GeSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32GeSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32GeSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32GeSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32GeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32GeSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32GeSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32GeSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32GeUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32GeUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32GeUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32GeUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32GeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32GeUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32GeUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32GeUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).compare(Integer<UInt32>.geU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32ClzS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.clz, Slot1.self, ToSlot.self) }
@inline(__always) private func i32ClzSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.clz, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32ClzA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.clz, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32ClzAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.clz, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32CtzS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.ctz, Slot1.self, ToSlot.self) }
@inline(__always) private func i32CtzSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.ctz, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32CtzA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.ctz, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32CtzAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.ctz, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32PopcntS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.popcnt, Slot1.self, ToSlot.self) }
@inline(__always) private func i32PopcntSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.popcnt, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32PopcntA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.popcnt, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32PopcntAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.popcnt, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32Extend8SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.extend8S, Slot1.self, ToSlot.self) }
@inline(__always) private func i32Extend8SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.extend8S, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32Extend8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.extend8S, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32Extend8SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.extend8S, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32Extend16SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.extend16S, Slot1.self, ToSlot.self) }
@inline(__always) private func i32Extend16SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.extend16S, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32Extend16SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.extend16S, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32Extend16SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Integer<UInt32>.extend16S, Accumulator.self, ToAccumulator.self) }

let handlerAddressesInteger32: [UInt64] = unsafe [
    address(i32AddSS_),
    address(i32AddSSToA_),
    address(i32AddSI_),
    address(i32AddSIToA_),
    address(i32AddAS_),
    address(i32AddASToA_),
    address(i32AddAI_),
    address(i32AddAIToA_),
    address(i32MulSS_),
    address(i32MulSSToA_),
    address(i32MulSI_),
    address(i32MulSIToA_),
    address(i32MulAS_),
    address(i32MulASToA_),
    address(i32MulAI_),
    address(i32MulAIToA_),
    address(i32AndSS_),
    address(i32AndSSToA_),
    address(i32AndSI_),
    address(i32AndSIToA_),
    address(i32AndAS_),
    address(i32AndASToA_),
    address(i32AndAI_),
    address(i32AndAIToA_),
    address(i32OrSS_),
    address(i32OrSSToA_),
    address(i32OrSI_),
    address(i32OrSIToA_),
    address(i32OrAS_),
    address(i32OrASToA_),
    address(i32OrAI_),
    address(i32OrAIToA_),
    address(i32XorSS_),
    address(i32XorSSToA_),
    address(i32XorSI_),
    address(i32XorSIToA_),
    address(i32XorAS_),
    address(i32XorASToA_),
    address(i32XorAI_),
    address(i32XorAIToA_),
    address(i32SubSS_),
    address(i32SubSSToA_),
    address(i32SubSI_),
    address(i32SubSIToA_),
    address(i32SubAS_),
    address(i32SubASToA_),
    address(i32SubAI_),
    address(i32SubAIToA_),
    address(i32SubSA_),
    address(i32SubSAToA_),
    address(i32SubIS_),
    address(i32SubISToA_),
    address(i32SubIA_),
    address(i32SubIAToA_),
    address(i32ShlSS_),
    address(i32ShlSSToA_),
    address(i32ShlSI_),
    address(i32ShlSIToA_),
    address(i32ShlAS_),
    address(i32ShlASToA_),
    address(i32ShlAI_),
    address(i32ShlAIToA_),
    address(i32ShlSA_),
    address(i32ShlSAToA_),
    address(i32ShlIS_),
    address(i32ShlISToA_),
    address(i32ShlIA_),
    address(i32ShlIAToA_),
    address(i32ShrSSS_),
    address(i32ShrSSSToA_),
    address(i32ShrSSI_),
    address(i32ShrSSIToA_),
    address(i32ShrSAS_),
    address(i32ShrSASToA_),
    address(i32ShrSAI_),
    address(i32ShrSAIToA_),
    address(i32ShrSSA_),
    address(i32ShrSSAToA_),
    address(i32ShrSIS_),
    address(i32ShrSISToA_),
    address(i32ShrSIA_),
    address(i32ShrSIAToA_),
    address(i32ShrUSS_),
    address(i32ShrUSSToA_),
    address(i32ShrUSI_),
    address(i32ShrUSIToA_),
    address(i32ShrUAS_),
    address(i32ShrUASToA_),
    address(i32ShrUAI_),
    address(i32ShrUAIToA_),
    address(i32ShrUSA_),
    address(i32ShrUSAToA_),
    address(i32ShrUIS_),
    address(i32ShrUISToA_),
    address(i32ShrUIA_),
    address(i32ShrUIAToA_),
    address(i32RotlSS_),
    address(i32RotlSSToA_),
    address(i32RotlSI_),
    address(i32RotlSIToA_),
    address(i32RotlAS_),
    address(i32RotlASToA_),
    address(i32RotlAI_),
    address(i32RotlAIToA_),
    address(i32RotlSA_),
    address(i32RotlSAToA_),
    address(i32RotlIS_),
    address(i32RotlISToA_),
    address(i32RotlIA_),
    address(i32RotlIAToA_),
    address(i32RotrSS_),
    address(i32RotrSSToA_),
    address(i32RotrSI_),
    address(i32RotrSIToA_),
    address(i32RotrAS_),
    address(i32RotrASToA_),
    address(i32RotrAI_),
    address(i32RotrAIToA_),
    address(i32RotrSA_),
    address(i32RotrSAToA_),
    address(i32RotrIS_),
    address(i32RotrISToA_),
    address(i32RotrIA_),
    address(i32RotrIAToA_),
    address(i32DivSSS_),
    address(i32DivSSSToA_),
    address(i32DivSSI_),
    address(i32DivSSIToA_),
    address(i32DivSAS_),
    address(i32DivSASToA_),
    address(i32DivSAI_),
    address(i32DivSAIToA_),
    address(i32DivSSA_),
    address(i32DivSSAToA_),
    address(i32DivUSS_),
    address(i32DivUSSToA_),
    address(i32DivUSI_),
    address(i32DivUSIToA_),
    address(i32DivUAS_),
    address(i32DivUASToA_),
    address(i32DivUAI_),
    address(i32DivUAIToA_),
    address(i32DivUSA_),
    address(i32DivUSAToA_),
    address(i32RemSSS_),
    address(i32RemSSSToA_),
    address(i32RemSSI_),
    address(i32RemSSIToA_),
    address(i32RemSAS_),
    address(i32RemSASToA_),
    address(i32RemSAI_),
    address(i32RemSAIToA_),
    address(i32RemSSA_),
    address(i32RemSSAToA_),
    address(i32RemUSS_),
    address(i32RemUSSToA_),
    address(i32RemUSI_),
    address(i32RemUSIToA_),
    address(i32RemUAS_),
    address(i32RemUASToA_),
    address(i32RemUAI_),
    address(i32RemUAIToA_),
    address(i32RemUSA_),
    address(i32RemUSAToA_),
    address(i32EqSS_),
    address(i32EqSSToA_),
    address(i32EqSI_),
    address(i32EqSIToA_),
    address(i32EqAS_),
    address(i32EqASToA_),
    address(i32EqAI_),
    address(i32EqAIToA_),
    address(i32NeSS_),
    address(i32NeSSToA_),
    address(i32NeSI_),
    address(i32NeSIToA_),
    address(i32NeAS_),
    address(i32NeASToA_),
    address(i32NeAI_),
    address(i32NeAIToA_),
    address(i32LtSSS_),
    address(i32LtSSSToA_),
    address(i32LtSSI_),
    address(i32LtSSIToA_),
    address(i32LtSAS_),
    address(i32LtSASToA_),
    address(i32LtSAI_),
    address(i32LtSAIToA_),
    address(i32LtUSS_),
    address(i32LtUSSToA_),
    address(i32LtUSI_),
    address(i32LtUSIToA_),
    address(i32LtUAS_),
    address(i32LtUASToA_),
    address(i32LtUAI_),
    address(i32LtUAIToA_),
    address(i32GtSSS_),
    address(i32GtSSSToA_),
    address(i32GtSSI_),
    address(i32GtSSIToA_),
    address(i32GtSAS_),
    address(i32GtSASToA_),
    address(i32GtSAI_),
    address(i32GtSAIToA_),
    address(i32GtUSS_),
    address(i32GtUSSToA_),
    address(i32GtUSI_),
    address(i32GtUSIToA_),
    address(i32GtUAS_),
    address(i32GtUASToA_),
    address(i32GtUAI_),
    address(i32GtUAIToA_),
    address(i32LeSSS_),
    address(i32LeSSSToA_),
    address(i32LeSSI_),
    address(i32LeSSIToA_),
    address(i32LeSAS_),
    address(i32LeSASToA_),
    address(i32LeSAI_),
    address(i32LeSAIToA_),
    address(i32LeUSS_),
    address(i32LeUSSToA_),
    address(i32LeUSI_),
    address(i32LeUSIToA_),
    address(i32LeUAS_),
    address(i32LeUASToA_),
    address(i32LeUAI_),
    address(i32LeUAIToA_),
    address(i32GeSSS_),
    address(i32GeSSSToA_),
    address(i32GeSSI_),
    address(i32GeSSIToA_),
    address(i32GeSAS_),
    address(i32GeSASToA_),
    address(i32GeSAI_),
    address(i32GeSAIToA_),
    address(i32GeUSS_),
    address(i32GeUSSToA_),
    address(i32GeUSI_),
    address(i32GeUSIToA_),
    address(i32GeUAS_),
    address(i32GeUASToA_),
    address(i32GeUAI_),
    address(i32GeUAIToA_),
    address(i32ClzS_),
    address(i32ClzSToA_),
    address(i32ClzA_),
    address(i32ClzAToA_),
    address(i32CtzS_),
    address(i32CtzSToA_),
    address(i32CtzA_),
    address(i32CtzAToA_),
    address(i32PopcntS_),
    address(i32PopcntSToA_),
    address(i32PopcntA_),
    address(i32PopcntAToA_),
    address(i32Extend8SS_),
    address(i32Extend8SSToA_),
    address(i32Extend8SA_),
    address(i32Extend8SAToA_),
    address(i32Extend16SS_),
    address(i32Extend16SSToA_),
    address(i32Extend16SA_),
    address(i32Extend16SAToA_),
]
