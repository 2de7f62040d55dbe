// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func i32AddSI_brIf_i32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSI_brIf_i32EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddSI_brIf_i32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSI_brIf_i32NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddSI_brIf_i32LtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ltS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSI_brIf_i32LtSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ltS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddSI_brIf_i32LtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ltU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSI_brIf_i32LtUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ltU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddSI_brIf_i32GtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.gtS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSI_brIf_i32GtSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.gtS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddSI_brIf_i32GtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.gtU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSI_brIf_i32GtUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.gtU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddSI_brIf_i32LeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.leS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSI_brIf_i32LeSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.leS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddSI_brIf_i32LeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.leU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSI_brIf_i32LeUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.leU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddSI_brIf_i32GeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.geS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSI_brIf_i32GeSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.geS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddSI_brIf_i32GeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.geU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSI_brIf_i32GeUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.geU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i64AddSI_brIf_i64EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.eq, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i64AddSI_brIf_i64EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.eq, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i64AddSI_brIf_i64NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.ne, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i64AddSI_brIf_i64NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.ne, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i64AddSI_brIf_i64LtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.ltS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i64AddSI_brIf_i64LtSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.ltS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i64AddSI_brIf_i64LtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.ltU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i64AddSI_brIf_i64LtUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.ltU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i64AddSI_brIf_i64GtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.gtS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i64AddSI_brIf_i64GtSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.gtS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i64AddSI_brIf_i64GtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.gtU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i64AddSI_brIf_i64GtUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.gtU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i64AddSI_brIf_i64LeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.leS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i64AddSI_brIf_i64LeSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.leS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i64AddSI_brIf_i64LeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.leU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i64AddSI_brIf_i64LeUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.leU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i64AddSI_brIf_i64GeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.geS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i64AddSI_brIf_i64GeSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.geS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i64AddSI_brIf_i64GeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.geU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i64AddSI_brIf_i64GeUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt64>.geU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddSI_brIfA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIfNonZero(Accumulator.self) } }
@inline(__always) private func i32AddSI_brUnlessA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIfZero(Accumulator.self) } }
@inline(__always) private func i32AddSI_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32AddSI_copyAccumulator_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.copy(UInt64.self, Accumulator.self) } }
@inline(__always) private func i32AddSI_i32StoreIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.store({ (v: UInt32) -> UInt32 in v }, Zero.self, Accumulator.self) } }
@inline(__always) private func i32AddSSToA_i32LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSSToA_i32LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSSToA_i64LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt64) -> UInt64 in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSSToA_i64LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt64) -> UInt64 in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSSToA_f32LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Float) -> Float in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSSToA_f32LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Float) -> Float in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSSToA_f64LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Double) -> Double in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSSToA_f64LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Double) -> Double in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSSToA_i32Load8UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSSToA_i32Load8UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSSToA_i32Load8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSSToA_i32Load8SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSSToA_i32Load16UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt16) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSSToA_i32Load16UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt16) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSSToA_i32Load16SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSSToA_i32Load16SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSSToA_i32StoreAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt32 in v }, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSSToA_i64StoreAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.store({ (v: UInt64) -> UInt64 in v }, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSSToA_i32Store8AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSSToA_i32Store16AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddASToA_i32LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddASToA_i32LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddASToA_i64LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt64) -> UInt64 in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddASToA_i64LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt64) -> UInt64 in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddASToA_f32LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Float) -> Float in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddASToA_f32LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Float) -> Float in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddASToA_f64LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Double) -> Double in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddASToA_f64LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Double) -> Double in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddASToA_i32Load8UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddASToA_i32Load8UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddASToA_i32Load8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddASToA_i32Load8SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddASToA_i32Load16UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt16) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddASToA_i32Load16UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: UInt16) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddASToA_i32Load16SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddASToA_i32Load16SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddASToA_i32StoreAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt32 in v }, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddASToA_i64StoreAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.store({ (v: UInt64) -> UInt64 in v }, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddASToA_i32Store8AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddASToA_i32Store16AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSIToA_i32LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSIToA_i32LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSIToA_i64LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt64) -> UInt64 in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSIToA_i64LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt64) -> UInt64 in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSIToA_f32LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Float) -> Float in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSIToA_f32LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Float) -> Float in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSIToA_f64LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Double) -> Double in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSIToA_f64LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Double) -> Double in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSIToA_i32Load8UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSIToA_i32Load8UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSIToA_i32Load8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSIToA_i32Load8SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSIToA_i32Load16UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt16) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSIToA_i32Load16UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt16) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSIToA_i32Load16SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddSIToA_i32Load16SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddSIToA_i32StoreAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt32 in v }, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSIToA_i64StoreAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.store({ (v: UInt64) -> UInt64 in v }, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSIToA_i32Store8AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddSIToA_i32StoreIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt32 in v }, Zero.self, Accumulator.self) } }
@inline(__always) private func i32AddAIToA_i32LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddAIToA_i32LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddAIToA_i64LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt64) -> UInt64 in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddAIToA_i64LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt64) -> UInt64 in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddAIToA_f32LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Float) -> Float in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddAIToA_f32LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Float) -> Float in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddAIToA_f64LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Double) -> Double in v }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddAIToA_f64LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Double) -> Double in v }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddAIToA_i32Load8UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddAIToA_i32Load8UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddAIToA_i32Load8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddAIToA_i32Load8SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddAIToA_i32Load16UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt16) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddAIToA_i32Load16UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: UInt16) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddAIToA_i32Load16SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToSlot.self) } }
@inline(__always) private func i32AddAIToA_i32Load16SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func i32AddAIToA_i32StoreAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt32 in v }, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddAIToA_i64StoreAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.store({ (v: UInt64) -> UInt64 in v }, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddAIToA_i32Store8AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddAIToA_i32StoreIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt32 in v }, Zero.self, Accumulator.self) } }
@inline(__always) private func i32AddSI_i32LoadS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.load({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToSlot.self) } }
@inline(__always) private func i32LoadS_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToSlot.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32AddSI_i64LoadS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.load({ (v: UInt64) -> UInt64 in v }, Slot1.self, ToSlot.self) } }
@inline(__always) private func i64LoadS_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt64) -> UInt64 in v }, Slot1.self, ToSlot.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32AddSI_f32LoadS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.load({ (v: Float) -> Float in v }, Slot1.self, ToSlot.self) } }
@inline(__always) private func f32LoadS_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Float) -> Float in v }, Slot1.self, ToSlot.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32AddSI_f64LoadS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.load({ (v: Double) -> Double in v }, Slot1.self, ToSlot.self) } }
@inline(__always) private func f64LoadS_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Double) -> Double in v }, Slot1.self, ToSlot.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32AddSI_i32Load8US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.load({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) } }
@inline(__always) private func i32Load8US_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32AddSI_i32Load8SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, ToSlot.self) } }
@inline(__always) private func i32Load8SS_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, ToSlot.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32AddSI_i32Load16US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.load({ (v: UInt16) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) } }
@inline(__always) private func i32Load16US_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt16) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32AddSI_i32Load16SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, ToSlot.self) } }
@inline(__always) private func i32Load16SS_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, ToSlot.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32AddSI_brIf_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIfNonZero(Slot1.self) } }
@inline(__always) private func i32AddSI_brUnless_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.branchIfZero(Slot1.self) } }
@inline(__always) private func i32Load8US_i32Store8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) { $0.store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Slot1.self, Accumulator.self) } }
@inline(__always) private func i32Load8USToA_i32Store8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Slot1.self, Accumulator.self) } }
@inline(__always) private func i32Load8UAToA_i32Store8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Slot1.self, Accumulator.self) } }
@inline(__always) private func i32LoadS_i32StoreSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToSlot.self) { $0.store({ (v: UInt32) -> UInt32 in v }, Slot1.self, Accumulator.self) } }
@inline(__always) private func i32LoadSToA_i32StoreSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt32 in v }, Slot1.self, Accumulator.self) } }
@inline(__always) private func i32LoadAToA_i32StoreSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) { $0.store({ (v: UInt32) -> UInt32 in v }, Slot1.self, Accumulator.self) } }
@inline(__always) private func i64LoadS_i64StoreSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt64) -> UInt64 in v }, Slot1.self, ToSlot.self) { $0.store({ (v: UInt64) -> UInt64 in v }, Slot1.self, Accumulator.self) } }
@inline(__always) private func i64LoadSToA_i64StoreSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt64) -> UInt64 in v }, Slot1.self, ToAccumulator.self) { $0.store({ (v: UInt64) -> UInt64 in v }, Slot1.self, Accumulator.self) } }
@inline(__always) private func i64LoadAToA_i64StoreSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt64) -> UInt64 in v }, Accumulator.self, ToAccumulator.self) { $0.store({ (v: UInt64) -> UInt64 in v }, Slot1.self, Accumulator.self) } }
@inline(__always) private func i32AddAI_brIf_i32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddAI_brIf_i32EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddAI_brIf_i32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddAI_brIf_i32NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddAI_brIf_i32LtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ltS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32LtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.ltS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddAI_brIf_i32LtSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ltS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32LtSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.ltS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddAI_brIf_i32LtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ltU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32LtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.ltU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddAI_brIf_i32LtUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ltU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32LtUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.ltU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddAI_brIf_i32GtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.gtS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32GtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.gtS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddAI_brIf_i32GtSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.gtS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32GtSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.gtS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddAI_brIf_i32GtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.gtU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32GtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.gtU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddAI_brIf_i32GtUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.gtU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32GtUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.gtU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddAI_brIf_i32LeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.leS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32LeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.leS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddAI_brIf_i32LeSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.leS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32LeSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.leS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddAI_brIf_i32LeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.leU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32LeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.leU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddAI_brIf_i32LeUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.leU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32LeUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.leU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddAI_brIf_i32GeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.geS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32GeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.geS, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddAI_brIf_i32GeSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.geS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32GeSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.geS, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AddAI_brIf_i32GeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.geU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32GeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.geU, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32AddAI_brIf_i32GeUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.geU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32AndAIToA_brIf_i32GeUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.geU, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32XorASToA_i32MulAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.mul, Accumulator.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32XorASToA_i32MulAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.mul, Accumulator.self, Immediate.self, ToAccumulator.self) } }
@inline(__always) private func i32XorASToA_i32AndAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32XorASToA_i32AndAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) } }
@inline(__always) private func i32Load8US_brIfA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) { $0.branchIfNonZero(Accumulator.self) } }
@inline(__always) private func i32Load8US_brUnlessA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) { $0.branchIfZero(Accumulator.self) } }
@inline(__always) private func i32Load8US_brIf_i32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32Load8US_brIf_i32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32Load8US_brIf_i32EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32Load8US_brIf_i32NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32Load8USToA_brIfA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToAccumulator.self) { $0.branchIfNonZero(Accumulator.self) } }
@inline(__always) private func i32Load8USToA_brUnlessA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToAccumulator.self) { $0.branchIfZero(Accumulator.self) } }
@inline(__always) private func i32Load8USToA_brIf_i32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32Load8USToA_brIf_i32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32Load8USToA_brIf_i32EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32Load8USToA_brIf_i32NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32Load8UA_brIfA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) { $0.branchIfNonZero(Accumulator.self) } }
@inline(__always) private func i32Load8UA_brUnlessA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) { $0.branchIfZero(Accumulator.self) } }
@inline(__always) private func i32Load8UA_brIf_i32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32Load8UA_brIf_i32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32Load8UA_brIf_i32EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32Load8UA_brIf_i32NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32Load8UAToA_brIfA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) { $0.branchIfNonZero(Accumulator.self) } }
@inline(__always) private func i32Load8UAToA_brUnlessA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) { $0.branchIfZero(Accumulator.self) } }
@inline(__always) private func i32Load8UAToA_brIf_i32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32Load8UAToA_brIf_i32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32Load8UAToA_brIf_i32EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32Load8UAToA_brIf_i32NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32LoadS_brIfA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToSlot.self) { $0.branchIfNonZero(Accumulator.self) } }
@inline(__always) private func i32LoadS_brUnlessA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToSlot.self) { $0.branchIfZero(Accumulator.self) } }
@inline(__always) private func i32LoadS_brIf_i32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32LoadS_brIf_i32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32LoadS_brIf_i32EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32LoadS_brIf_i32NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32LoadSToA_brIfA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToAccumulator.self) { $0.branchIfNonZero(Accumulator.self) } }
@inline(__always) private func i32LoadSToA_brUnlessA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToAccumulator.self) { $0.branchIfZero(Accumulator.self) } }
@inline(__always) private func i32LoadSToA_brIf_i32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32LoadSToA_brIf_i32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32LoadSToA_brIf_i32EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32LoadSToA_brIf_i32NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32LoadA_brIfA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToSlot.self) { $0.branchIfNonZero(Accumulator.self) } }
@inline(__always) private func i32LoadA_brUnlessA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToSlot.self) { $0.branchIfZero(Accumulator.self) } }
@inline(__always) private func i32LoadA_brIf_i32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32LoadA_brIf_i32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32LoadA_brIf_i32EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32LoadA_brIf_i32NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToSlot.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32LoadAToA_brIfA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) { $0.branchIfNonZero(Accumulator.self) } }
@inline(__always) private func i32LoadAToA_brUnlessA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) { $0.branchIfZero(Accumulator.self) } }
@inline(__always) private func i32LoadAToA_brIf_i32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32LoadAToA_brIf_i32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Slot0.self) } }
@inline(__always) private func i32LoadAToA_brIf_i32EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32LoadAToA_brIf_i32NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) { $0.branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Wide.self) } }
@inline(__always) private func i32ShlSIToA_i32AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.shl, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i32ShlSIToA_i32AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.shl, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i32ShlSIToA_i32AddAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.shl, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32ShlSIToA_i32AddAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.shl, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) } }
@inline(__always) private func i32ShlAIToA_i32AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.shl, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i32ShlAIToA_i32AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.shl, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i32ShlAIToA_i32AddAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.shl, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32ShlAIToA_i32AddAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.shl, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) } }
@inline(__always) private func i32AndSIToA_brIfA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Slot1.self, Immediate.self, ToAccumulator.self) { $0.branchIfNonZero(Accumulator.self) } }
@inline(__always) private func i32AndSIToA_brUnlessA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Slot1.self, Immediate.self, ToAccumulator.self) { $0.branchIfZero(Accumulator.self) } }
@inline(__always) private func i32AndSIToA_i32ShlAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.shl, Accumulator.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32AndSIToA_i32ShlAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.shl, Accumulator.self, Immediate.self, ToAccumulator.self) } }
@inline(__always) private func i32AndAIToA_brIfA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIfNonZero(Accumulator.self) } }
@inline(__always) private func i32AndAIToA_brUnlessA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.branchIfZero(Accumulator.self) } }
@inline(__always) private func i32AndAIToA_i32ShlAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.shl, Accumulator.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32AndAIToA_i32ShlAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.and, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.shl, Accumulator.self, Immediate.self, ToAccumulator.self) } }
@inline(__always) private func i32LoadSToA_i32AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i32LoadSToA_i32AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i32LoadSToA_i32AddAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32LoadSToA_i32AddAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) } }
@inline(__always) private func i32LoadAToA_i32AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i32LoadAToA_i32AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i32LoadAToA_i32AddAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32LoadAToA_i32AddAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) } }
@inline(__always) private func i32XorASToA_i32AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i32XorASToA_i32AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i32XorASToA_i32RotlAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.rotl, Accumulator.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32XorASToA_i32RotlAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.rotl, Accumulator.self, Immediate.self, ToAccumulator.self) } }
@inline(__always) private func i32RotlSIToA_i32XorAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.rotl, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i32RotlSIToA_i32XorASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.rotl, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i32RotlSIToA_i32AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.rotl, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i32RotlSIToA_i32AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.rotl, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i32RotlAIToA_i32XorAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.rotl, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i32RotlAIToA_i32XorASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.rotl, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i32RotlAIToA_i32AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.rotl, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i32RotlAIToA_i32AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.rotl, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i32ShrUSIToA_i32XorAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.shrU, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i32ShrUSIToA_i32XorASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.shrU, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i32ShrUAIToA_i32XorAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.shrU, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i32ShrUAIToA_i32XorASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.shrU, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i32AddASToA_i32AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i32AddASToA_i32AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i64XorASToA_i64AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i64XorASToA_i64AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i64XorASToA_i64RotlAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.rotl, Accumulator.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i64XorASToA_i64RotlAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.rotl, Accumulator.self, Immediate.self, ToAccumulator.self) } }
@inline(__always) private func i64RotlSIToA_i64XorAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.rotl, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.xor, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i64RotlSIToA_i64XorASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.rotl, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i64RotlSIToA_i64AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.rotl, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i64RotlSIToA_i64AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.rotl, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i64RotlAIToA_i64XorAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.rotl, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.xor, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i64RotlAIToA_i64XorASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.rotl, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i64RotlAIToA_i64AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.rotl, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i64RotlAIToA_i64AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.rotl, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i64ShrUSIToA_i64XorAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.shrU, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.xor, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i64ShrUSIToA_i64XorASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.shrU, Slot1.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i64ShrUAIToA_i64XorAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.shrU, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.xor, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i64ShrUAIToA_i64XorASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.shrU, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.xor, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func i64AddASToA_i64AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i64AddASToA_i64AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt64>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Integer<UInt64>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f32MulSSToA_f32AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.mul, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f32MulSSToA_f32AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.mul, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f32MulSSToA_f32SubAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.mul, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.sub, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f32MulSSToA_f32SubASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.mul, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f32MulSSToA_f32SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.mul, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.sub, Slot1.self, Accumulator.self, ToSlot.self) } }
@inline(__always) private func f32MulSSToA_f32SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.mul, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func f32MulASToA_f32AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f32MulASToA_f32AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f32MulASToA_f32SubAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.sub, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f32MulASToA_f32SubASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f32MulASToA_f32SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.sub, Slot1.self, Accumulator.self, ToSlot.self) } }
@inline(__always) private func f32MulASToA_f32SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func f32LoadSToA_f32MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Float) -> Float in v }, Slot1.self, ToAccumulator.self) { $0.binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f32LoadSToA_f32MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Float) -> Float in v }, Slot1.self, ToAccumulator.self) { $0.binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f32LoadSToA_f32AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Float) -> Float in v }, Slot1.self, ToAccumulator.self) { $0.binary(Floating<Float>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f32LoadSToA_f32AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Float) -> Float in v }, Slot1.self, ToAccumulator.self) { $0.binary(Floating<Float>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f32LoadSToA_f32SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Float) -> Float in v }, Slot1.self, ToAccumulator.self) { $0.binary(Floating<Float>.sub, Slot1.self, Accumulator.self, ToSlot.self) } }
@inline(__always) private func f32LoadSToA_f32SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Float) -> Float in v }, Slot1.self, ToAccumulator.self) { $0.binary(Floating<Float>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func f32LoadAToA_f32MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Float) -> Float in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f32LoadAToA_f32MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Float) -> Float in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f32LoadAToA_f32AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Float) -> Float in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Float>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f32LoadAToA_f32AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Float) -> Float in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Float>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f32LoadAToA_f32SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Float) -> Float in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Float>.sub, Slot1.self, Accumulator.self, ToSlot.self) } }
@inline(__always) private func f32LoadAToA_f32SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Float) -> Float in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Float>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func f64MulSSToA_f64AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.mul, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f64MulSSToA_f64AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.mul, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f64MulSSToA_f64SubAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.mul, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.sub, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f64MulSSToA_f64SubASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.mul, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f64MulSSToA_f64SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.mul, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.sub, Slot1.self, Accumulator.self, ToSlot.self) } }
@inline(__always) private func f64MulSSToA_f64SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.mul, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func f64MulASToA_f64AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f64MulASToA_f64AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f64MulASToA_f64SubAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.sub, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f64MulASToA_f64SubASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f64MulASToA_f64SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.sub, Slot1.self, Accumulator.self, ToSlot.self) } }
@inline(__always) private func f64MulASToA_f64SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func f64LoadSToA_f64MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Double) -> Double in v }, Slot1.self, ToAccumulator.self) { $0.binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f64LoadSToA_f64MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Double) -> Double in v }, Slot1.self, ToAccumulator.self) { $0.binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f64LoadSToA_f64AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Double) -> Double in v }, Slot1.self, ToAccumulator.self) { $0.binary(Floating<Double>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f64LoadSToA_f64AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Double) -> Double in v }, Slot1.self, ToAccumulator.self) { $0.binary(Floating<Double>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f64LoadSToA_f64SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Double) -> Double in v }, Slot1.self, ToAccumulator.self) { $0.binary(Floating<Double>.sub, Slot1.self, Accumulator.self, ToSlot.self) } }
@inline(__always) private func f64LoadSToA_f64SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Double) -> Double in v }, Slot1.self, ToAccumulator.self) { $0.binary(Floating<Double>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func f64LoadAToA_f64MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Double) -> Double in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f64LoadAToA_f64MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Double) -> Double in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f64LoadAToA_f64AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Double) -> Double in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Double>.add, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f64LoadAToA_f64AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Double) -> Double in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Double>.add, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f64LoadAToA_f64SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Double) -> Double in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Double>.sub, Slot1.self, Accumulator.self, ToSlot.self) } }
@inline(__always) private func f64LoadAToA_f64SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: Double) -> Double in v }, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Double>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) } }
@inline(__always) private func copy_copy_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copyThen(UInt64.self, Slot1.self) { $0.copy(UInt64.self, Slot1.self) } }
@inline(__always) private func copy_const32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copyThen(UInt64.self, Slot1.self) { $0.copy(UInt64.self, Immediate.self) } }
@inline(__always) private func copy_br_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copyThen(UInt64.self, Slot1.self) { $0.branch() } }
@inline(__always) private func copy_call_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copyThen(UInt64.self, Slot1.self) { $0.call() } }
@inline(__always) private func const32_copy_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copyThen(UInt64.self, Immediate.self) { $0.copy(UInt64.self, Slot1.self) } }
@inline(__always) private func const32_const32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copyThen(UInt64.self, Immediate.self) { $0.copy(UInt64.self, Immediate.self) } }
@inline(__always) private func const32_br_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copyThen(UInt64.self, Immediate.self) { $0.branch() } }
@inline(__always) private func const32_call_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copyThen(UInt64.self, Immediate.self) { $0.call() } }
@inline(__always) private func copyAccumulator_copy_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copyThen(UInt64.self, Accumulator.self) { $0.copy(UInt64.self, Slot1.self) } }
@inline(__always) private func copyAccumulator_const32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copyThen(UInt64.self, Accumulator.self) { $0.copy(UInt64.self, Immediate.self) } }
@inline(__always) private func copyAccumulator_br_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copyThen(UInt64.self, Accumulator.self) { $0.branch() } }
@inline(__always) private func copyAccumulator_call_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).copyThen(UInt64.self, Accumulator.self) { $0.call() } }
@inline(__always) private func i32AddSI_call_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) { $0.call() } }
@inline(__always) private func i32StoreSA_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).storeThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, Accumulator.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32StoreAS_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).storeThen({ (v: UInt32) -> UInt32 in v }, Accumulator.self, Slot0.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32StoreSS_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).storeThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, Slot0.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i64StoreSA_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).storeThen({ (v: UInt64) -> UInt64 in v }, Slot1.self, Accumulator.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i64StoreAS_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).storeThen({ (v: UInt64) -> UInt64 in v }, Accumulator.self, Slot0.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i64StoreSS_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).storeThen({ (v: UInt64) -> UInt64 in v }, Slot1.self, Slot0.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32Store8SA_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).storeThen({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Slot1.self, Accumulator.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32Store8AS_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).storeThen({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Accumulator.self, Slot0.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32Store8SS_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).storeThen({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Slot1.self, Slot0.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32AddSSToA_returnIntegerA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.returnOne(UInt64.self, Accumulator.self) } }
@inline(__always) private func i32AddASToA_returnIntegerA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.returnOne(UInt64.self, Accumulator.self) } }
@inline(__always) private func i32AddSIToA_returnIntegerA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Immediate.self, ToAccumulator.self) { $0.returnOne(UInt64.self, Accumulator.self) } }
@inline(__always) private func i32AddAIToA_returnIntegerA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Immediate.self, ToAccumulator.self) { $0.returnOne(UInt64.self, Accumulator.self) } }
@inline(__always) private func i32LoadSToA_returnIntegerA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).loadThen({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToAccumulator.self) { $0.returnOne(UInt64.self, Accumulator.self) } }
@inline(__always) private func i32AddSS_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToSlot.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32AddSS_i32AddSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Slot1.self, Slot2.self, ToSlot.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func i32AddAS_i32AddSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToSlot.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Immediate.self, ToSlot.self) } }
@inline(__always) private func i32AddAS_i32AddSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Integer<UInt32>.add, Accumulator.self, Slot2.self, ToSlot.self) { $0.binary(Integer<UInt32>.add, Slot1.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f32SubSSToA_f32MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.sub, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f32SubSSToA_f32MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.sub, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f32SubASToA_f32MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f32SubASToA_f32MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f32SubSAToA_f32MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f32SubSAToA_f32MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f32AddSSToA_f32MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f32AddSSToA_f32MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f32AddASToA_f32MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f32AddASToA_f32MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Float>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Float>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f64SubSSToA_f64MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.sub, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f64SubSSToA_f64MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.sub, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f64SubASToA_f64MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f64SubASToA_f64MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f64SubSAToA_f64MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f64SubSAToA_f64MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) { $0.binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f64AddSSToA_f64MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f64AddSSToA_f64MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.add, Slot1.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) } }
@inline(__always) private func f64AddASToA_f64MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToSlot.self) } }
@inline(__always) private func f64AddASToA_f64MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f).binaryThen(Floating<Double>.add, Accumulator.self, Slot2.self, ToAccumulator.self) { $0.binary(Floating<Double>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) } }

let handlerAddressesPair: [UInt64] = unsafe [
    address(i32AddSI_brIf_i32EqAS_),
    address(i32AddSI_brIf_i32EqAW_),
    address(i32AddSI_brIf_i32NeAS_),
    address(i32AddSI_brIf_i32NeAW_),
    address(i32AddSI_brIf_i32LtSAS_),
    address(i32AddSI_brIf_i32LtSAW_),
    address(i32AddSI_brIf_i32LtUAS_),
    address(i32AddSI_brIf_i32LtUAW_),
    address(i32AddSI_brIf_i32GtSAS_),
    address(i32AddSI_brIf_i32GtSAW_),
    address(i32AddSI_brIf_i32GtUAS_),
    address(i32AddSI_brIf_i32GtUAW_),
    address(i32AddSI_brIf_i32LeSAS_),
    address(i32AddSI_brIf_i32LeSAW_),
    address(i32AddSI_brIf_i32LeUAS_),
    address(i32AddSI_brIf_i32LeUAW_),
    address(i32AddSI_brIf_i32GeSAS_),
    address(i32AddSI_brIf_i32GeSAW_),
    address(i32AddSI_brIf_i32GeUAS_),
    address(i32AddSI_brIf_i32GeUAW_),
    address(i64AddSI_brIf_i64EqAS_),
    address(i64AddSI_brIf_i64EqAW_),
    address(i64AddSI_brIf_i64NeAS_),
    address(i64AddSI_brIf_i64NeAW_),
    address(i64AddSI_brIf_i64LtSAS_),
    address(i64AddSI_brIf_i64LtSAW_),
    address(i64AddSI_brIf_i64LtUAS_),
    address(i64AddSI_brIf_i64LtUAW_),
    address(i64AddSI_brIf_i64GtSAS_),
    address(i64AddSI_brIf_i64GtSAW_),
    address(i64AddSI_brIf_i64GtUAS_),
    address(i64AddSI_brIf_i64GtUAW_),
    address(i64AddSI_brIf_i64LeSAS_),
    address(i64AddSI_brIf_i64LeSAW_),
    address(i64AddSI_brIf_i64LeUAS_),
    address(i64AddSI_brIf_i64LeUAW_),
    address(i64AddSI_brIf_i64GeSAS_),
    address(i64AddSI_brIf_i64GeSAW_),
    address(i64AddSI_brIf_i64GeUAS_),
    address(i64AddSI_brIf_i64GeUAW_),
    address(i32AddSI_brIfA_),
    address(i32AddSI_brUnlessA_),
    address(i32AddSI_i32AddSI_),
    address(i32AddSI_copyAccumulator_),
    address(i32AddSI_i32StoreIA_),
    address(i32AddSSToA_i32LoadA_),
    address(i32AddSSToA_i32LoadAToA_),
    address(i32AddSSToA_i64LoadA_),
    address(i32AddSSToA_i64LoadAToA_),
    address(i32AddSSToA_f32LoadA_),
    address(i32AddSSToA_f32LoadAToA_),
    address(i32AddSSToA_f64LoadA_),
    address(i32AddSSToA_f64LoadAToA_),
    address(i32AddSSToA_i32Load8UA_),
    address(i32AddSSToA_i32Load8UAToA_),
    address(i32AddSSToA_i32Load8SA_),
    address(i32AddSSToA_i32Load8SAToA_),
    address(i32AddSSToA_i32Load16UA_),
    address(i32AddSSToA_i32Load16UAToA_),
    address(i32AddSSToA_i32Load16SA_),
    address(i32AddSSToA_i32Load16SAToA_),
    address(i32AddSSToA_i32StoreAS_),
    address(i32AddSSToA_i64StoreAS_),
    address(i32AddSSToA_i32Store8AS_),
    address(i32AddSSToA_i32Store16AS_),
    address(i32AddASToA_i32LoadA_),
    address(i32AddASToA_i32LoadAToA_),
    address(i32AddASToA_i64LoadA_),
    address(i32AddASToA_i64LoadAToA_),
    address(i32AddASToA_f32LoadA_),
    address(i32AddASToA_f32LoadAToA_),
    address(i32AddASToA_f64LoadA_),
    address(i32AddASToA_f64LoadAToA_),
    address(i32AddASToA_i32Load8UA_),
    address(i32AddASToA_i32Load8UAToA_),
    address(i32AddASToA_i32Load8SA_),
    address(i32AddASToA_i32Load8SAToA_),
    address(i32AddASToA_i32Load16UA_),
    address(i32AddASToA_i32Load16UAToA_),
    address(i32AddASToA_i32Load16SA_),
    address(i32AddASToA_i32Load16SAToA_),
    address(i32AddASToA_i32StoreAS_),
    address(i32AddASToA_i64StoreAS_),
    address(i32AddASToA_i32Store8AS_),
    address(i32AddASToA_i32Store16AS_),
    address(i32AddSIToA_i32LoadA_),
    address(i32AddSIToA_i32LoadAToA_),
    address(i32AddSIToA_i64LoadA_),
    address(i32AddSIToA_i64LoadAToA_),
    address(i32AddSIToA_f32LoadA_),
    address(i32AddSIToA_f32LoadAToA_),
    address(i32AddSIToA_f64LoadA_),
    address(i32AddSIToA_f64LoadAToA_),
    address(i32AddSIToA_i32Load8UA_),
    address(i32AddSIToA_i32Load8UAToA_),
    address(i32AddSIToA_i32Load8SA_),
    address(i32AddSIToA_i32Load8SAToA_),
    address(i32AddSIToA_i32Load16UA_),
    address(i32AddSIToA_i32Load16UAToA_),
    address(i32AddSIToA_i32Load16SA_),
    address(i32AddSIToA_i32Load16SAToA_),
    address(i32AddSIToA_i32StoreAS_),
    address(i32AddSIToA_i64StoreAS_),
    address(i32AddSIToA_i32Store8AS_),
    address(i32AddSIToA_i32StoreIA_),
    address(i32AddAIToA_i32LoadA_),
    address(i32AddAIToA_i32LoadAToA_),
    address(i32AddAIToA_i64LoadA_),
    address(i32AddAIToA_i64LoadAToA_),
    address(i32AddAIToA_f32LoadA_),
    address(i32AddAIToA_f32LoadAToA_),
    address(i32AddAIToA_f64LoadA_),
    address(i32AddAIToA_f64LoadAToA_),
    address(i32AddAIToA_i32Load8UA_),
    address(i32AddAIToA_i32Load8UAToA_),
    address(i32AddAIToA_i32Load8SA_),
    address(i32AddAIToA_i32Load8SAToA_),
    address(i32AddAIToA_i32Load16UA_),
    address(i32AddAIToA_i32Load16UAToA_),
    address(i32AddAIToA_i32Load16SA_),
    address(i32AddAIToA_i32Load16SAToA_),
    address(i32AddAIToA_i32StoreAS_),
    address(i32AddAIToA_i64StoreAS_),
    address(i32AddAIToA_i32Store8AS_),
    address(i32AddAIToA_i32StoreIA_),
    address(i32AddSI_i32LoadS_),
    address(i32LoadS_i32AddSI_),
    address(i32AddSI_i64LoadS_),
    address(i64LoadS_i32AddSI_),
    address(i32AddSI_f32LoadS_),
    address(f32LoadS_i32AddSI_),
    address(i32AddSI_f64LoadS_),
    address(f64LoadS_i32AddSI_),
    address(i32AddSI_i32Load8US_),
    address(i32Load8US_i32AddSI_),
    address(i32AddSI_i32Load8SS_),
    address(i32Load8SS_i32AddSI_),
    address(i32AddSI_i32Load16US_),
    address(i32Load16US_i32AddSI_),
    address(i32AddSI_i32Load16SS_),
    address(i32Load16SS_i32AddSI_),
    address(i32AddSI_brIf_),
    address(i32AddSI_brUnless_),
    address(i32Load8US_i32Store8SA_),
    address(i32Load8USToA_i32Store8SA_),
    address(i32Load8UAToA_i32Store8SA_),
    address(i32LoadS_i32StoreSA_),
    address(i32LoadSToA_i32StoreSA_),
    address(i32LoadAToA_i32StoreSA_),
    address(i64LoadS_i64StoreSA_),
    address(i64LoadSToA_i64StoreSA_),
    address(i64LoadAToA_i64StoreSA_),
    address(i32AddAI_brIf_i32EqAS_),
    address(i32AndAIToA_brIf_i32EqAS_),
    address(i32AddAI_brIf_i32EqAW_),
    address(i32AndAIToA_brIf_i32EqAW_),
    address(i32AddAI_brIf_i32NeAS_),
    address(i32AndAIToA_brIf_i32NeAS_),
    address(i32AddAI_brIf_i32NeAW_),
    address(i32AndAIToA_brIf_i32NeAW_),
    address(i32AddAI_brIf_i32LtSAS_),
    address(i32AndAIToA_brIf_i32LtSAS_),
    address(i32AddAI_brIf_i32LtSAW_),
    address(i32AndAIToA_brIf_i32LtSAW_),
    address(i32AddAI_brIf_i32LtUAS_),
    address(i32AndAIToA_brIf_i32LtUAS_),
    address(i32AddAI_brIf_i32LtUAW_),
    address(i32AndAIToA_brIf_i32LtUAW_),
    address(i32AddAI_brIf_i32GtSAS_),
    address(i32AndAIToA_brIf_i32GtSAS_),
    address(i32AddAI_brIf_i32GtSAW_),
    address(i32AndAIToA_brIf_i32GtSAW_),
    address(i32AddAI_brIf_i32GtUAS_),
    address(i32AndAIToA_brIf_i32GtUAS_),
    address(i32AddAI_brIf_i32GtUAW_),
    address(i32AndAIToA_brIf_i32GtUAW_),
    address(i32AddAI_brIf_i32LeSAS_),
    address(i32AndAIToA_brIf_i32LeSAS_),
    address(i32AddAI_brIf_i32LeSAW_),
    address(i32AndAIToA_brIf_i32LeSAW_),
    address(i32AddAI_brIf_i32LeUAS_),
    address(i32AndAIToA_brIf_i32LeUAS_),
    address(i32AddAI_brIf_i32LeUAW_),
    address(i32AndAIToA_brIf_i32LeUAW_),
    address(i32AddAI_brIf_i32GeSAS_),
    address(i32AndAIToA_brIf_i32GeSAS_),
    address(i32AddAI_brIf_i32GeSAW_),
    address(i32AndAIToA_brIf_i32GeSAW_),
    address(i32AddAI_brIf_i32GeUAS_),
    address(i32AndAIToA_brIf_i32GeUAS_),
    address(i32AddAI_brIf_i32GeUAW_),
    address(i32AndAIToA_brIf_i32GeUAW_),
    address(i32XorASToA_i32MulAI_),
    address(i32XorASToA_i32MulAIToA_),
    address(i32XorASToA_i32AndAI_),
    address(i32XorASToA_i32AndAIToA_),
    address(i32Load8US_brIfA_),
    address(i32Load8US_brUnlessA_),
    address(i32Load8US_brIf_i32EqAS_),
    address(i32Load8US_brIf_i32NeAS_),
    address(i32Load8US_brIf_i32EqAW_),
    address(i32Load8US_brIf_i32NeAW_),
    address(i32Load8USToA_brIfA_),
    address(i32Load8USToA_brUnlessA_),
    address(i32Load8USToA_brIf_i32EqAS_),
    address(i32Load8USToA_brIf_i32NeAS_),
    address(i32Load8USToA_brIf_i32EqAW_),
    address(i32Load8USToA_brIf_i32NeAW_),
    address(i32Load8UA_brIfA_),
    address(i32Load8UA_brUnlessA_),
    address(i32Load8UA_brIf_i32EqAS_),
    address(i32Load8UA_brIf_i32NeAS_),
    address(i32Load8UA_brIf_i32EqAW_),
    address(i32Load8UA_brIf_i32NeAW_),
    address(i32Load8UAToA_brIfA_),
    address(i32Load8UAToA_brUnlessA_),
    address(i32Load8UAToA_brIf_i32EqAS_),
    address(i32Load8UAToA_brIf_i32NeAS_),
    address(i32Load8UAToA_brIf_i32EqAW_),
    address(i32Load8UAToA_brIf_i32NeAW_),
    address(i32LoadS_brIfA_),
    address(i32LoadS_brUnlessA_),
    address(i32LoadS_brIf_i32EqAS_),
    address(i32LoadS_brIf_i32NeAS_),
    address(i32LoadS_brIf_i32EqAW_),
    address(i32LoadS_brIf_i32NeAW_),
    address(i32LoadSToA_brIfA_),
    address(i32LoadSToA_brUnlessA_),
    address(i32LoadSToA_brIf_i32EqAS_),
    address(i32LoadSToA_brIf_i32NeAS_),
    address(i32LoadSToA_brIf_i32EqAW_),
    address(i32LoadSToA_brIf_i32NeAW_),
    address(i32LoadA_brIfA_),
    address(i32LoadA_brUnlessA_),
    address(i32LoadA_brIf_i32EqAS_),
    address(i32LoadA_brIf_i32NeAS_),
    address(i32LoadA_brIf_i32EqAW_),
    address(i32LoadA_brIf_i32NeAW_),
    address(i32LoadAToA_brIfA_),
    address(i32LoadAToA_brUnlessA_),
    address(i32LoadAToA_brIf_i32EqAS_),
    address(i32LoadAToA_brIf_i32NeAS_),
    address(i32LoadAToA_brIf_i32EqAW_),
    address(i32LoadAToA_brIf_i32NeAW_),
    address(i32ShlSIToA_i32AddAS_),
    address(i32ShlSIToA_i32AddASToA_),
    address(i32ShlSIToA_i32AddAI_),
    address(i32ShlSIToA_i32AddAIToA_),
    address(i32ShlAIToA_i32AddAS_),
    address(i32ShlAIToA_i32AddASToA_),
    address(i32ShlAIToA_i32AddAI_),
    address(i32ShlAIToA_i32AddAIToA_),
    address(i32AndSIToA_brIfA_),
    address(i32AndSIToA_brUnlessA_),
    address(i32AndSIToA_i32ShlAI_),
    address(i32AndSIToA_i32ShlAIToA_),
    address(i32AndAIToA_brIfA_),
    address(i32AndAIToA_brUnlessA_),
    address(i32AndAIToA_i32ShlAI_),
    address(i32AndAIToA_i32ShlAIToA_),
    address(i32LoadSToA_i32AddAS_),
    address(i32LoadSToA_i32AddASToA_),
    address(i32LoadSToA_i32AddAI_),
    address(i32LoadSToA_i32AddAIToA_),
    address(i32LoadAToA_i32AddAS_),
    address(i32LoadAToA_i32AddASToA_),
    address(i32LoadAToA_i32AddAI_),
    address(i32LoadAToA_i32AddAIToA_),
    address(i32XorASToA_i32AddAS_),
    address(i32XorASToA_i32AddASToA_),
    address(i32XorASToA_i32RotlAI_),
    address(i32XorASToA_i32RotlAIToA_),
    address(i32RotlSIToA_i32XorAS_),
    address(i32RotlSIToA_i32XorASToA_),
    address(i32RotlSIToA_i32AddAS_),
    address(i32RotlSIToA_i32AddASToA_),
    address(i32RotlAIToA_i32XorAS_),
    address(i32RotlAIToA_i32XorASToA_),
    address(i32RotlAIToA_i32AddAS_),
    address(i32RotlAIToA_i32AddASToA_),
    address(i32ShrUSIToA_i32XorAS_),
    address(i32ShrUSIToA_i32XorASToA_),
    address(i32ShrUAIToA_i32XorAS_),
    address(i32ShrUAIToA_i32XorASToA_),
    address(i32AddASToA_i32AddAS_),
    address(i32AddASToA_i32AddASToA_),
    address(i64XorASToA_i64AddAS_),
    address(i64XorASToA_i64AddASToA_),
    address(i64XorASToA_i64RotlAI_),
    address(i64XorASToA_i64RotlAIToA_),
    address(i64RotlSIToA_i64XorAS_),
    address(i64RotlSIToA_i64XorASToA_),
    address(i64RotlSIToA_i64AddAS_),
    address(i64RotlSIToA_i64AddASToA_),
    address(i64RotlAIToA_i64XorAS_),
    address(i64RotlAIToA_i64XorASToA_),
    address(i64RotlAIToA_i64AddAS_),
    address(i64RotlAIToA_i64AddASToA_),
    address(i64ShrUSIToA_i64XorAS_),
    address(i64ShrUSIToA_i64XorASToA_),
    address(i64ShrUAIToA_i64XorAS_),
    address(i64ShrUAIToA_i64XorASToA_),
    address(i64AddASToA_i64AddAS_),
    address(i64AddASToA_i64AddASToA_),
    address(f32MulSSToA_f32AddAS_),
    address(f32MulSSToA_f32AddASToA_),
    address(f32MulSSToA_f32SubAS_),
    address(f32MulSSToA_f32SubASToA_),
    address(f32MulSSToA_f32SubSA_),
    address(f32MulSSToA_f32SubSAToA_),
    address(f32MulASToA_f32AddAS_),
    address(f32MulASToA_f32AddASToA_),
    address(f32MulASToA_f32SubAS_),
    address(f32MulASToA_f32SubASToA_),
    address(f32MulASToA_f32SubSA_),
    address(f32MulASToA_f32SubSAToA_),
    address(f32LoadSToA_f32MulAS_),
    address(f32LoadSToA_f32MulASToA_),
    address(f32LoadSToA_f32AddAS_),
    address(f32LoadSToA_f32AddASToA_),
    address(f32LoadSToA_f32SubSA_),
    address(f32LoadSToA_f32SubSAToA_),
    address(f32LoadAToA_f32MulAS_),
    address(f32LoadAToA_f32MulASToA_),
    address(f32LoadAToA_f32AddAS_),
    address(f32LoadAToA_f32AddASToA_),
    address(f32LoadAToA_f32SubSA_),
    address(f32LoadAToA_f32SubSAToA_),
    address(f64MulSSToA_f64AddAS_),
    address(f64MulSSToA_f64AddASToA_),
    address(f64MulSSToA_f64SubAS_),
    address(f64MulSSToA_f64SubASToA_),
    address(f64MulSSToA_f64SubSA_),
    address(f64MulSSToA_f64SubSAToA_),
    address(f64MulASToA_f64AddAS_),
    address(f64MulASToA_f64AddASToA_),
    address(f64MulASToA_f64SubAS_),
    address(f64MulASToA_f64SubASToA_),
    address(f64MulASToA_f64SubSA_),
    address(f64MulASToA_f64SubSAToA_),
    address(f64LoadSToA_f64MulAS_),
    address(f64LoadSToA_f64MulASToA_),
    address(f64LoadSToA_f64AddAS_),
    address(f64LoadSToA_f64AddASToA_),
    address(f64LoadSToA_f64SubSA_),
    address(f64LoadSToA_f64SubSAToA_),
    address(f64LoadAToA_f64MulAS_),
    address(f64LoadAToA_f64MulASToA_),
    address(f64LoadAToA_f64AddAS_),
    address(f64LoadAToA_f64AddASToA_),
    address(f64LoadAToA_f64SubSA_),
    address(f64LoadAToA_f64SubSAToA_),
    address(copy_copy_),
    address(copy_const32_),
    address(copy_br_),
    address(copy_call_),
    address(const32_copy_),
    address(const32_const32_),
    address(const32_br_),
    address(const32_call_),
    address(copyAccumulator_copy_),
    address(copyAccumulator_const32_),
    address(copyAccumulator_br_),
    address(copyAccumulator_call_),
    address(i32AddSI_call_),
    address(i32StoreSA_i32AddSI_),
    address(i32StoreAS_i32AddSI_),
    address(i32StoreSS_i32AddSI_),
    address(i64StoreSA_i32AddSI_),
    address(i64StoreAS_i32AddSI_),
    address(i64StoreSS_i32AddSI_),
    address(i32Store8SA_i32AddSI_),
    address(i32Store8AS_i32AddSI_),
    address(i32Store8SS_i32AddSI_),
    address(i32AddSSToA_returnIntegerA_),
    address(i32AddASToA_returnIntegerA_),
    address(i32AddSIToA_returnIntegerA_),
    address(i32AddAIToA_returnIntegerA_),
    address(i32LoadSToA_returnIntegerA_),
    address(i32AddSS_i32AddSI_),
    address(i32AddSS_i32AddSS_),
    address(i32AddAS_i32AddSI_),
    address(i32AddAS_i32AddSS_),
    address(f32SubSSToA_f32MulAS_),
    address(f32SubSSToA_f32MulASToA_),
    address(f32SubASToA_f32MulAS_),
    address(f32SubASToA_f32MulASToA_),
    address(f32SubSAToA_f32MulAS_),
    address(f32SubSAToA_f32MulASToA_),
    address(f32AddSSToA_f32MulAS_),
    address(f32AddSSToA_f32MulASToA_),
    address(f32AddASToA_f32MulAS_),
    address(f32AddASToA_f32MulASToA_),
    address(f64SubSSToA_f64MulAS_),
    address(f64SubSSToA_f64MulASToA_),
    address(f64SubASToA_f64MulAS_),
    address(f64SubASToA_f64MulASToA_),
    address(f64SubSAToA_f64MulAS_),
    address(f64SubSAToA_f64MulASToA_),
    address(f64AddSSToA_f64MulAS_),
    address(f64AddSSToA_f64MulASToA_),
    address(f64AddASToA_f64MulAS_),
    address(f64AddASToA_f64MulASToA_),
]
