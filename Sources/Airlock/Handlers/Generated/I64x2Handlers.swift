// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func i64x2SplatS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.splat(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i64x2SplatSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.splat(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64x2SplatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.splat(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64x2SplatAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.splat(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64x2ExtractLaneS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: UInt64) -> UInt64 in v }, ToSlot.self) }
@inline(__always) private func i64x2ExtractLaneSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: UInt64) -> UInt64 in v }, ToAccumulator.self) }
@inline(__always) private func i64x2ReplaceLaneSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD2<UInt64>, b: UInt64, lane: Int) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.replaceLane(a, b, lane) }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2ReplaceLaneSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD2<UInt64>, b: UInt64, lane: Int) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.replaceLane(a, b, lane) }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2ReplaceLaneAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD2<UInt64>, b: UInt64, lane: Int) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.replaceLane(a, b, lane) }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2ReplaceLaneASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD2<UInt64>, b: UInt64, lane: Int) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.replaceLane(a, b, lane) }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2ReplaceLaneSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD2<UInt64>, b: UInt64, lane: Int) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.replaceLane(a, b, lane) }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64x2ReplaceLaneSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD2<UInt64>, b: UInt64, lane: Int) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.replaceLane(a, b, lane) }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64x2AbsS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.abs, Slot1.self, ToSlot.self) }
@inline(__always) private func i64x2AbsSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.abs, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64x2AbsA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.abs, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64x2AbsAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.abs, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64x2NegS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.neg, Slot1.self, ToSlot.self) }
@inline(__always) private func i64x2NegSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.neg, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64x2NegA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.neg, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64x2NegAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.neg, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64x2AllTrueS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.allTrue, Slot1.self, ToSlot.self) }
@inline(__always) private func i64x2AllTrueSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.allTrue, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64x2AllTrueA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.allTrue, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64x2AllTrueAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.allTrue, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64x2BitmaskS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.bitmask, Slot1.self, ToSlot.self) }
@inline(__always) private func i64x2BitmaskSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.bitmask, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64x2BitmaskA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.bitmask, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64x2BitmaskAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD2<UInt64>>.bitmask, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64x2ExtendLowI32x4SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendLowS, Slot1.self, ToSlot.self) }
@inline(__always) private func i64x2ExtendLowI32x4SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendLowS, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64x2ExtendLowI32x4SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendLowS, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64x2ExtendLowI32x4SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendLowS, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64x2ExtendHighI32x4SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendHighS, Slot1.self, ToSlot.self) }
@inline(__always) private func i64x2ExtendHighI32x4SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendHighS, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64x2ExtendHighI32x4SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendHighS, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64x2ExtendHighI32x4SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendHighS, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64x2ExtendLowI32x4US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendLowU, Slot1.self, ToSlot.self) }
@inline(__always) private func i64x2ExtendLowI32x4USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendLowU, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64x2ExtendLowI32x4UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendLowU, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64x2ExtendLowI32x4UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendLowU, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64x2ExtendHighI32x4US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendHighU, Slot1.self, ToSlot.self) }
@inline(__always) private func i64x2ExtendHighI32x4USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendHighU, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64x2ExtendHighI32x4UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendHighU, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64x2ExtendHighI32x4UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD4<UInt32>>.extendHighU, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64x2ShlSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shl, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2ShlSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shl, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2ShlSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shl, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64x2ShlSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shl, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64x2ShlAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shl, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2ShlASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shl, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2ShlAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shl, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64x2ShlAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shl, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64x2ShrSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2ShrSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2ShrSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64x2ShrSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64x2ShrSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2ShrSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2ShrSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64x2ShrSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64x2ShrUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2ShrUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2ShrUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64x2ShrUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64x2ShrUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2ShrUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2ShrUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i64x2ShrUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.shrU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i64x2AddSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.add, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2AddSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.add, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.add, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.add, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2SubSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.sub, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2SubSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.sub, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2SubAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.sub, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2SubASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.sub, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64x2SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64x2MulSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.mul, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2MulSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.mul, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.mul, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2EqSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.eq, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2EqSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.eq, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.eq, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2EqASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.eq, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2NeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.ne, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2NeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.ne, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.ne, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2NeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.ne, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2GtSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.gtS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2GtSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.gtS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2GtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.gtS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2GtSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.gtS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2GtSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.gtS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64x2GtSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.gtS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64x2GeSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.geS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2GeSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.geS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2GeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.geS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2GeSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.geS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2GeSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.geS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64x2GeSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD2<UInt64>>.geS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64x2ExtmulLowI32x4SSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD4<UInt32>>.extmulLowS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2ExtmulLowI32x4SSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD4<UInt32>>.extmulLowS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2ExtmulHighI32x4SSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD4<UInt32>>.extmulHighS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2ExtmulHighI32x4SSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD4<UInt32>>.extmulHighS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2ExtmulLowI32x4USS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD4<UInt32>>.extmulLowU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2ExtmulLowI32x4USSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD4<UInt32>>.extmulLowU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i64x2ExtmulHighI32x4USS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD4<UInt32>>.extmulHighU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i64x2ExtmulHighI32x4USSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD4<UInt32>>.extmulHighU, Slot1.self, Slot2.self, ToAccumulator.self) }

let handlerAddressesI64x2: [UInt64] = unsafe [
    address(i64x2SplatS_),
    address(i64x2SplatSToA_),
    address(i64x2SplatA_),
    address(i64x2SplatAToA_),
    address(i64x2ExtractLaneS_),
    address(i64x2ExtractLaneSToA_),
    address(i64x2ReplaceLaneSS_),
    address(i64x2ReplaceLaneSSToA_),
    address(i64x2ReplaceLaneAS_),
    address(i64x2ReplaceLaneASToA_),
    address(i64x2ReplaceLaneSA_),
    address(i64x2ReplaceLaneSAToA_),
    address(i64x2AbsS_),
    address(i64x2AbsSToA_),
    address(i64x2AbsA_),
    address(i64x2AbsAToA_),
    address(i64x2NegS_),
    address(i64x2NegSToA_),
    address(i64x2NegA_),
    address(i64x2NegAToA_),
    address(i64x2AllTrueS_),
    address(i64x2AllTrueSToA_),
    address(i64x2AllTrueA_),
    address(i64x2AllTrueAToA_),
    address(i64x2BitmaskS_),
    address(i64x2BitmaskSToA_),
    address(i64x2BitmaskA_),
    address(i64x2BitmaskAToA_),
    address(i64x2ExtendLowI32x4SS_),
    address(i64x2ExtendLowI32x4SSToA_),
    address(i64x2ExtendLowI32x4SA_),
    address(i64x2ExtendLowI32x4SAToA_),
    address(i64x2ExtendHighI32x4SS_),
    address(i64x2ExtendHighI32x4SSToA_),
    address(i64x2ExtendHighI32x4SA_),
    address(i64x2ExtendHighI32x4SAToA_),
    address(i64x2ExtendLowI32x4US_),
    address(i64x2ExtendLowI32x4USToA_),
    address(i64x2ExtendLowI32x4UA_),
    address(i64x2ExtendLowI32x4UAToA_),
    address(i64x2ExtendHighI32x4US_),
    address(i64x2ExtendHighI32x4USToA_),
    address(i64x2ExtendHighI32x4UA_),
    address(i64x2ExtendHighI32x4UAToA_),
    address(i64x2ShlSS_),
    address(i64x2ShlSSToA_),
    address(i64x2ShlSI_),
    address(i64x2ShlSIToA_),
    address(i64x2ShlAS_),
    address(i64x2ShlASToA_),
    address(i64x2ShlAI_),
    address(i64x2ShlAIToA_),
    address(i64x2ShrSSS_),
    address(i64x2ShrSSSToA_),
    address(i64x2ShrSSI_),
    address(i64x2ShrSSIToA_),
    address(i64x2ShrSAS_),
    address(i64x2ShrSASToA_),
    address(i64x2ShrSAI_),
    address(i64x2ShrSAIToA_),
    address(i64x2ShrUSS_),
    address(i64x2ShrUSSToA_),
    address(i64x2ShrUSI_),
    address(i64x2ShrUSIToA_),
    address(i64x2ShrUAS_),
    address(i64x2ShrUASToA_),
    address(i64x2ShrUAI_),
    address(i64x2ShrUAIToA_),
    address(i64x2AddSS_),
    address(i64x2AddSSToA_),
    address(i64x2AddAS_),
    address(i64x2AddASToA_),
    address(i64x2SubSS_),
    address(i64x2SubSSToA_),
    address(i64x2SubAS_),
    address(i64x2SubASToA_),
    address(i64x2SubSA_),
    address(i64x2SubSAToA_),
    address(i64x2MulSS_),
    address(i64x2MulSSToA_),
    address(i64x2MulAS_),
    address(i64x2MulASToA_),
    address(i64x2EqSS_),
    address(i64x2EqSSToA_),
    address(i64x2EqAS_),
    address(i64x2EqASToA_),
    address(i64x2NeSS_),
    address(i64x2NeSSToA_),
    address(i64x2NeAS_),
    address(i64x2NeASToA_),
    address(i64x2GtSSS_),
    address(i64x2GtSSSToA_),
    address(i64x2GtSAS_),
    address(i64x2GtSASToA_),
    address(i64x2GtSSA_),
    address(i64x2GtSSAToA_),
    address(i64x2GeSSS_),
    address(i64x2GeSSSToA_),
    address(i64x2GeSAS_),
    address(i64x2GeSASToA_),
    address(i64x2GeSSA_),
    address(i64x2GeSSAToA_),
    address(i64x2ExtmulLowI32x4SSS_),
    address(i64x2ExtmulLowI32x4SSSToA_),
    address(i64x2ExtmulHighI32x4SSS_),
    address(i64x2ExtmulHighI32x4SSSToA_),
    address(i64x2ExtmulLowI32x4USS_),
    address(i64x2ExtmulLowI32x4USSToA_),
    address(i64x2ExtmulHighI32x4USS_),
    address(i64x2ExtmulHighI32x4USSToA_),
]
