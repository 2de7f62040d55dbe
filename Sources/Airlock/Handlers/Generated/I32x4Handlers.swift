// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func i32x4SplatS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.splat(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4SplatSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.splat(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4SplatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.splat(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4SplatAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.splat(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtractLaneS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: UInt32) -> UInt32 in v }, ToSlot.self) }
@inline(__always) private func i32x4ExtractLaneSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: UInt32) -> UInt32 in v }, ToAccumulator.self) }
@inline(__always) private func i32x4ReplaceLaneSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD4<UInt32>, b: UInt32, lane: Int) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.replaceLane(a, b, lane) }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4ReplaceLaneSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD4<UInt32>, b: UInt32, lane: Int) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.replaceLane(a, b, lane) }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4ReplaceLaneAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD4<UInt32>, b: UInt32, lane: Int) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.replaceLane(a, b, lane) }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4ReplaceLaneASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD4<UInt32>, b: UInt32, lane: Int) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.replaceLane(a, b, lane) }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4ReplaceLaneSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD4<UInt32>, b: UInt32, lane: Int) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.replaceLane(a, b, lane) }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4ReplaceLaneSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD4<UInt32>, b: UInt32, lane: Int) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.replaceLane(a, b, lane) }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4EqSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.eq, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4EqSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.eq, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.eq, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4EqASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.eq, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4NeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.ne, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4NeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.ne, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.ne, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4NeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.ne, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4GtSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.gtS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4GtSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.gtS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4GtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.gtS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4GtSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.gtS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4GtSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.gtS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4GtSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.gtS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4GtUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.gtU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4GtUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.gtU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4GtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.gtU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4GtUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.gtU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4GtUSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.gtU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4GtUSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.gtU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4GeSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.geS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4GeSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.geS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4GeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.geS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4GeSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.geS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4GeSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.geS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4GeSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.geS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4GeUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.geU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4GeUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.geU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4GeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.geU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4GeUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.geU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4GeUSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.geU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4GeUSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.geU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtaddPairwiseI16x8SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extaddPairwiseS, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4ExtaddPairwiseI16x8SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extaddPairwiseS, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtaddPairwiseI16x8US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extaddPairwiseU, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4ExtaddPairwiseI16x8USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extaddPairwiseU, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4AbsS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.abs, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4AbsSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.abs, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4AbsA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.abs, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4AbsAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.abs, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4NegS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.neg, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4NegSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.neg, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4NegA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.neg, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4NegAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.neg, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4AllTrueS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.allTrue, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4AllTrueSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.allTrue, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4AllTrueA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.allTrue, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4AllTrueAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.allTrue, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4BitmaskS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.bitmask, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4BitmaskSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.bitmask, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4BitmaskA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.bitmask, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4BitmaskAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD4<UInt32>>.bitmask, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtendLowI16x8SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendLowS, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4ExtendLowI16x8SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendLowS, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtendLowI16x8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendLowS, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4ExtendLowI16x8SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendLowS, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtendHighI16x8SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendHighS, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4ExtendHighI16x8SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendHighS, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtendHighI16x8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendHighS, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4ExtendHighI16x8SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendHighS, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtendLowI16x8US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendLowU, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4ExtendLowI16x8USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendLowU, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtendLowI16x8UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendLowU, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4ExtendLowI16x8UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendLowU, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtendHighI16x8US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendHighU, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4ExtendHighI16x8USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendHighU, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtendHighI16x8UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendHighU, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4ExtendHighI16x8UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD8<UInt16>>.extendHighU, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4ShlSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shl, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4ShlSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shl, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4ShlSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shl, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32x4ShlSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shl, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32x4ShlAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shl, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4ShlASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shl, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4ShlAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shl, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32x4ShlAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shl, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32x4ShrSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4ShrSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4ShrSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32x4ShrSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32x4ShrSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4ShrSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4ShrSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32x4ShrSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32x4ShrUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4ShrUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4ShrUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32x4ShrUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32x4ShrUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4ShrUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4ShrUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i32x4ShrUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.shrU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i32x4AddSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.add, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4AddSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.add, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.add, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.add, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4SubSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.sub, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4SubSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.sub, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4SubAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.sub, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4SubASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.sub, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32x4MulSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.mul, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4MulSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.mul, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.mul, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4MinSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.minS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4MinSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.minS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4MinSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.minS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4MinSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.minS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4MinUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.minU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4MinUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.minU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4MinUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.minU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4MinUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.minU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4MaxSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.maxS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4MaxSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.maxS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4MaxSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.maxS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4MaxSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.maxS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4MaxUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.maxU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4MaxUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.maxU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4MaxUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.maxU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4MaxUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.maxU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4DotI16x8SSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.dotI16x8S, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4DotI16x8SSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.dotI16x8S, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4DotI16x8SAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.dotI16x8S, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4DotI16x8SASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD4<UInt32>>.dotI16x8S, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtmulLowI16x8SSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD8<UInt16>>.extmulLowS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4ExtmulLowI16x8SSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD8<UInt16>>.extmulLowS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtmulHighI16x8SSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD8<UInt16>>.extmulHighS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4ExtmulHighI16x8SSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD8<UInt16>>.extmulHighS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtmulLowI16x8USS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD8<UInt16>>.extmulLowU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4ExtmulLowI16x8USSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD8<UInt16>>.extmulLowU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4ExtmulHighI16x8USS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD8<UInt16>>.extmulHighU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i32x4ExtmulHighI16x8USSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD8<UInt16>>.extmulHighU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i32x4TruncSatF32x4SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.truncSatS, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4TruncSatF32x4SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.truncSatS, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4TruncSatF32x4US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.truncSatU, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4TruncSatF32x4USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.truncSatU, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4TruncSatF64x2SZeroS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.truncSatSZero, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4TruncSatF64x2SZeroSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.truncSatSZero, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4TruncSatF64x2UZeroS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.truncSatUZero, Slot1.self, ToSlot.self) }
@inline(__always) private func i32x4TruncSatF64x2UZeroSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.truncSatUZero, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32x4RelaxedDotI8x16I7x16AddSSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(IntegerLanes<SIMD4<UInt32>>.relaxedDotI8x16I7x16AddS, Slot1.self, Slot2.self, Slot3.self, ToSlot.self) }
@inline(__always) private func i32x4RelaxedDotI8x16I7x16AddSSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(IntegerLanes<SIMD4<UInt32>>.relaxedDotI8x16I7x16AddS, Slot1.self, Slot2.self, Slot3.self, ToAccumulator.self) }
@inline(__always) private func i32x4RelaxedDotI8x16I7x16AddSASS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(IntegerLanes<SIMD4<UInt32>>.relaxedDotI8x16I7x16AddS, Accumulator.self, Slot2.self, Slot3.self, ToSlot.self) }
@inline(__always) private func i32x4RelaxedDotI8x16I7x16AddSASSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(IntegerLanes<SIMD4<UInt32>>.relaxedDotI8x16I7x16AddS, Accumulator.self, Slot2.self, Slot3.self, ToAccumulator.self) }
@inline(__always) private func i32x4RelaxedDotI8x16I7x16AddSSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(IntegerLanes<SIMD4<UInt32>>.relaxedDotI8x16I7x16AddS, Slot1.self, Slot2.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32x4RelaxedDotI8x16I7x16AddSSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(IntegerLanes<SIMD4<UInt32>>.relaxedDotI8x16I7x16AddS, Slot1.self, Slot2.self, Accumulator.self, ToAccumulator.self) }

let handlerAddressesI32x4: [UInt64] = unsafe [
    address(i32x4SplatS_),
    address(i32x4SplatSToA_),
    address(i32x4SplatA_),
    address(i32x4SplatAToA_),
    address(i32x4ExtractLaneS_),
    address(i32x4ExtractLaneSToA_),
    address(i32x4ReplaceLaneSS_),
    address(i32x4ReplaceLaneSSToA_),
    address(i32x4ReplaceLaneAS_),
    address(i32x4ReplaceLaneASToA_),
    address(i32x4ReplaceLaneSA_),
    address(i32x4ReplaceLaneSAToA_),
    address(i32x4EqSS_),
    address(i32x4EqSSToA_),
    address(i32x4EqAS_),
    address(i32x4EqASToA_),
    address(i32x4NeSS_),
    address(i32x4NeSSToA_),
    address(i32x4NeAS_),
    address(i32x4NeASToA_),
    address(i32x4GtSSS_),
    address(i32x4GtSSSToA_),
    address(i32x4GtSAS_),
    address(i32x4GtSASToA_),
    address(i32x4GtSSA_),
    address(i32x4GtSSAToA_),
    address(i32x4GtUSS_),
    address(i32x4GtUSSToA_),
    address(i32x4GtUAS_),
    address(i32x4GtUASToA_),
    address(i32x4GtUSA_),
    address(i32x4GtUSAToA_),
    address(i32x4GeSSS_),
    address(i32x4GeSSSToA_),
    address(i32x4GeSAS_),
    address(i32x4GeSASToA_),
    address(i32x4GeSSA_),
    address(i32x4GeSSAToA_),
    address(i32x4GeUSS_),
    address(i32x4GeUSSToA_),
    address(i32x4GeUAS_),
    address(i32x4GeUASToA_),
    address(i32x4GeUSA_),
    address(i32x4GeUSAToA_),
    address(i32x4ExtaddPairwiseI16x8SS_),
    address(i32x4ExtaddPairwiseI16x8SSToA_),
    address(i32x4ExtaddPairwiseI16x8US_),
    address(i32x4ExtaddPairwiseI16x8USToA_),
    address(i32x4AbsS_),
    address(i32x4AbsSToA_),
    address(i32x4AbsA_),
    address(i32x4AbsAToA_),
    address(i32x4NegS_),
    address(i32x4NegSToA_),
    address(i32x4NegA_),
    address(i32x4NegAToA_),
    address(i32x4AllTrueS_),
    address(i32x4AllTrueSToA_),
    address(i32x4AllTrueA_),
    address(i32x4AllTrueAToA_),
    address(i32x4BitmaskS_),
    address(i32x4BitmaskSToA_),
    address(i32x4BitmaskA_),
    address(i32x4BitmaskAToA_),
    address(i32x4ExtendLowI16x8SS_),
    address(i32x4ExtendLowI16x8SSToA_),
    address(i32x4ExtendLowI16x8SA_),
    address(i32x4ExtendLowI16x8SAToA_),
    address(i32x4ExtendHighI16x8SS_),
    address(i32x4ExtendHighI16x8SSToA_),
    address(i32x4ExtendHighI16x8SA_),
    address(i32x4ExtendHighI16x8SAToA_),
    address(i32x4ExtendLowI16x8US_),
    address(i32x4ExtendLowI16x8USToA_),
    address(i32x4ExtendLowI16x8UA_),
    address(i32x4ExtendLowI16x8UAToA_),
    address(i32x4ExtendHighI16x8US_),
    address(i32x4ExtendHighI16x8USToA_),
    address(i32x4ExtendHighI16x8UA_),
    address(i32x4ExtendHighI16x8UAToA_),
    address(i32x4ShlSS_),
    address(i32x4ShlSSToA_),
    address(i32x4ShlSI_),
    address(i32x4ShlSIToA_),
    address(i32x4ShlAS_),
    address(i32x4ShlASToA_),
    address(i32x4ShlAI_),
    address(i32x4ShlAIToA_),
    address(i32x4ShrSSS_),
    address(i32x4ShrSSSToA_),
    address(i32x4ShrSSI_),
    address(i32x4ShrSSIToA_),
    address(i32x4ShrSAS_),
    address(i32x4ShrSASToA_),
    address(i32x4ShrSAI_),
    address(i32x4ShrSAIToA_),
    address(i32x4ShrUSS_),
    address(i32x4ShrUSSToA_),
    address(i32x4ShrUSI_),
    address(i32x4ShrUSIToA_),
    address(i32x4ShrUAS_),
    address(i32x4ShrUASToA_),
    address(i32x4ShrUAI_),
    address(i32x4ShrUAIToA_),
    address(i32x4AddSS_),
    address(i32x4AddSSToA_),
    address(i32x4AddAS_),
    address(i32x4AddASToA_),
    address(i32x4SubSS_),
    address(i32x4SubSSToA_),
    address(i32x4SubAS_),
    address(i32x4SubASToA_),
    address(i32x4SubSA_),
    address(i32x4SubSAToA_),
    address(i32x4MulSS_),
    address(i32x4MulSSToA_),
    address(i32x4MulAS_),
    address(i32x4MulASToA_),
    address(i32x4MinSSS_),
    address(i32x4MinSSSToA_),
    address(i32x4MinSAS_),
    address(i32x4MinSASToA_),
    address(i32x4MinUSS_),
    address(i32x4MinUSSToA_),
    address(i32x4MinUAS_),
    address(i32x4MinUASToA_),
    address(i32x4MaxSSS_),
    address(i32x4MaxSSSToA_),
    address(i32x4MaxSAS_),
    address(i32x4MaxSASToA_),
    address(i32x4MaxUSS_),
    address(i32x4MaxUSSToA_),
    address(i32x4MaxUAS_),
    address(i32x4MaxUASToA_),
    address(i32x4DotI16x8SSS_),
    address(i32x4DotI16x8SSSToA_),
    address(i32x4DotI16x8SAS_),
    address(i32x4DotI16x8SASToA_),
    address(i32x4ExtmulLowI16x8SSS_),
    address(i32x4ExtmulLowI16x8SSSToA_),
    address(i32x4ExtmulHighI16x8SSS_),
    address(i32x4ExtmulHighI16x8SSSToA_),
    address(i32x4ExtmulLowI16x8USS_),
    address(i32x4ExtmulLowI16x8USSToA_),
    address(i32x4ExtmulHighI16x8USS_),
    address(i32x4ExtmulHighI16x8USSToA_),
    address(i32x4TruncSatF32x4SS_),
    address(i32x4TruncSatF32x4SSToA_),
    address(i32x4TruncSatF32x4US_),
    address(i32x4TruncSatF32x4USToA_),
    address(i32x4TruncSatF64x2SZeroS_),
    address(i32x4TruncSatF64x2SZeroSToA_),
    address(i32x4TruncSatF64x2UZeroS_),
    address(i32x4TruncSatF64x2UZeroSToA_),
    address(i32x4RelaxedDotI8x16I7x16AddSSSS_),
    address(i32x4RelaxedDotI8x16I7x16AddSSSSToA_),
    address(i32x4RelaxedDotI8x16I7x16AddSASS_),
    address(i32x4RelaxedDotI8x16I7x16AddSASSToA_),
    address(i32x4RelaxedDotI8x16I7x16AddSSSA_),
    address(i32x4RelaxedDotI8x16I7x16AddSSSAToA_),
]
