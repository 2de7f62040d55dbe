// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func i16x8SplatS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> SIMD8<UInt16> in IntegerLanes<SIMD8<UInt16>>.splat(UInt16(truncatingIfNeeded: a)) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i16x8SplatSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> SIMD8<UInt16> in IntegerLanes<SIMD8<UInt16>>.splat(UInt16(truncatingIfNeeded: a)) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i16x8SplatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> SIMD8<UInt16> in IntegerLanes<SIMD8<UInt16>>.splat(UInt16(truncatingIfNeeded: a)) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8SplatAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> SIMD8<UInt16> in IntegerLanes<SIMD8<UInt16>>.splat(UInt16(truncatingIfNeeded: a)) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtractLaneSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, ToSlot.self) }
@inline(__always) private func i16x8ExtractLaneSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, ToAccumulator.self) }
@inline(__always) private func i16x8ExtractLaneUS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: UInt16) -> UInt32 in UInt32(v) }, ToSlot.self) }
@inline(__always) private func i16x8ExtractLaneUSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: UInt16) -> UInt32 in UInt32(v) }, ToAccumulator.self) }
@inline(__always) private func i16x8ReplaceLaneSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD8<UInt16>, b: UInt32, lane: Int) -> SIMD8<UInt16> in IntegerLanes<SIMD8<UInt16>>.replaceLane(a, UInt16(truncatingIfNeeded: b), lane) }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8ReplaceLaneSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD8<UInt16>, b: UInt32, lane: Int) -> SIMD8<UInt16> in IntegerLanes<SIMD8<UInt16>>.replaceLane(a, UInt16(truncatingIfNeeded: b), lane) }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8ReplaceLaneAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD8<UInt16>, b: UInt32, lane: Int) -> SIMD8<UInt16> in IntegerLanes<SIMD8<UInt16>>.replaceLane(a, UInt16(truncatingIfNeeded: b), lane) }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8ReplaceLaneASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD8<UInt16>, b: UInt32, lane: Int) -> SIMD8<UInt16> in IntegerLanes<SIMD8<UInt16>>.replaceLane(a, UInt16(truncatingIfNeeded: b), lane) }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8ReplaceLaneSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD8<UInt16>, b: UInt32, lane: Int) -> SIMD8<UInt16> in IntegerLanes<SIMD8<UInt16>>.replaceLane(a, UInt16(truncatingIfNeeded: b), lane) }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8ReplaceLaneSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD8<UInt16>, b: UInt32, lane: Int) -> SIMD8<UInt16> in IntegerLanes<SIMD8<UInt16>>.replaceLane(a, UInt16(truncatingIfNeeded: b), lane) }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8EqSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.eq, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8EqSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.eq, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.eq, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8EqASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.eq, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8NeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.ne, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8NeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.ne, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.ne, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8NeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.ne, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8GtSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.gtS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8GtSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.gtS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8GtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.gtS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8GtSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.gtS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8GtSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.gtS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8GtSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.gtS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8GtUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.gtU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8GtUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.gtU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8GtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.gtU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8GtUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.gtU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8GtUSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.gtU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8GtUSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.gtU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8GeSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.geS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8GeSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.geS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8GeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.geS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8GeSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.geS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8GeSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.geS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8GeSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.geS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8GeUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.geU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8GeUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.geU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8GeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.geU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8GeUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.geU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8GeUSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.geU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8GeUSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.geU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtaddPairwiseI8x16SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extaddPairwiseS, Slot1.self, ToSlot.self) }
@inline(__always) private func i16x8ExtaddPairwiseI8x16SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extaddPairwiseS, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtaddPairwiseI8x16US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extaddPairwiseU, Slot1.self, ToSlot.self) }
@inline(__always) private func i16x8ExtaddPairwiseI8x16USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extaddPairwiseU, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i16x8AbsS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.abs, Slot1.self, ToSlot.self) }
@inline(__always) private func i16x8AbsSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.abs, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i16x8AbsA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.abs, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8AbsAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.abs, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8NegS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.neg, Slot1.self, ToSlot.self) }
@inline(__always) private func i16x8NegSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.neg, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i16x8NegA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.neg, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8NegAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.neg, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8Q15mulrSatSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.q15mulrSatS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8Q15mulrSatSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.q15mulrSatS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8AllTrueS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.allTrue, Slot1.self, ToSlot.self) }
@inline(__always) private func i16x8AllTrueSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.allTrue, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i16x8AllTrueA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.allTrue, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8AllTrueAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.allTrue, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8BitmaskS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.bitmask, Slot1.self, ToSlot.self) }
@inline(__always) private func i16x8BitmaskSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.bitmask, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i16x8BitmaskA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.bitmask, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8BitmaskAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD8<UInt16>>.bitmask, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8NarrowI32x4SSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD8<UInt16>>.narrowS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8NarrowI32x4SSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD8<UInt16>>.narrowS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8NarrowI32x4SAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD8<UInt16>>.narrowS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8NarrowI32x4SASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD8<UInt16>>.narrowS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8NarrowI32x4SSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD8<UInt16>>.narrowS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8NarrowI32x4SSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD8<UInt16>>.narrowS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8NarrowI32x4USS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD8<UInt16>>.narrowU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8NarrowI32x4USSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD8<UInt16>>.narrowU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8NarrowI32x4UAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD8<UInt16>>.narrowU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8NarrowI32x4UASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD8<UInt16>>.narrowU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8NarrowI32x4USA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD8<UInt16>>.narrowU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8NarrowI32x4USAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD8<UInt16>>.narrowU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtendLowI8x16SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendLowS, Slot1.self, ToSlot.self) }
@inline(__always) private func i16x8ExtendLowI8x16SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendLowS, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtendLowI8x16SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendLowS, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8ExtendLowI8x16SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendLowS, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtendHighI8x16SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendHighS, Slot1.self, ToSlot.self) }
@inline(__always) private func i16x8ExtendHighI8x16SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendHighS, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtendHighI8x16SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendHighS, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8ExtendHighI8x16SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendHighS, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtendLowI8x16US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendLowU, Slot1.self, ToSlot.self) }
@inline(__always) private func i16x8ExtendLowI8x16USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendLowU, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtendLowI8x16UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendLowU, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8ExtendLowI8x16UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendLowU, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtendHighI8x16US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendHighU, Slot1.self, ToSlot.self) }
@inline(__always) private func i16x8ExtendHighI8x16USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendHighU, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtendHighI8x16UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendHighU, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8ExtendHighI8x16UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Widening<SIMD16<UInt8>>.extendHighU, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8ShlSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shl, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8ShlSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shl, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8ShlSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shl, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i16x8ShlSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shl, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i16x8ShlAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shl, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8ShlASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shl, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8ShlAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shl, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i16x8ShlAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shl, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i16x8ShrSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8ShrSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8ShrSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i16x8ShrSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i16x8ShrSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8ShrSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8ShrSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i16x8ShrSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i16x8ShrUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8ShrUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8ShrUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i16x8ShrUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i16x8ShrUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8ShrUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8ShrUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i16x8ShrUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.shrU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i16x8AddSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.add, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8AddSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.add, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.add, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.add, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8AddSatSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.addSatS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8AddSatSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.addSatS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8AddSatSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.addSatS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8AddSatSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.addSatS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8AddSatUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.addSatU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8AddSatUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.addSatU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8AddSatUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.addSatU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8AddSatUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.addSatU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8SubSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.sub, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8SubSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.sub, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8SubAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.sub, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8SubASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.sub, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8SubSatSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.subSatS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8SubSatSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.subSatS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8SubSatSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.subSatS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8SubSatSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.subSatS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8SubSatSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.subSatS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8SubSatSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.subSatS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8SubSatUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.subSatU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8SubSatUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.subSatU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8SubSatUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.subSatU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8SubSatUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.subSatU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8SubSatUSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.subSatU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i16x8SubSatUSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.subSatU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i16x8MulSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.mul, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8MulSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.mul, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.mul, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8MinSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.minS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8MinSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.minS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8MinSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.minS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8MinSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.minS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8MinUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.minU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8MinUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.minU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8MinUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.minU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8MinUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.minU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8MaxSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.maxS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8MaxSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.maxS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8MaxSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.maxS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8MaxSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.maxS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8MaxUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.maxU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8MaxUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.maxU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8MaxUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.maxU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8MaxUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.maxU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8AvgrUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.avgrU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8AvgrUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.avgrU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8AvgrUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.avgrU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8AvgrUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.avgrU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtmulLowI8x16SSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD16<UInt8>>.extmulLowS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8ExtmulLowI8x16SSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD16<UInt8>>.extmulLowS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtmulHighI8x16SSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD16<UInt8>>.extmulHighS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8ExtmulHighI8x16SSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD16<UInt8>>.extmulHighS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtmulLowI8x16USS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD16<UInt8>>.extmulLowU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8ExtmulLowI8x16USSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD16<UInt8>>.extmulLowU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8ExtmulHighI8x16USS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD16<UInt8>>.extmulHighU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8ExtmulHighI8x16USSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Widening<SIMD16<UInt8>>.extmulHighU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i16x8RelaxedDotI8x16I7x16SSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.relaxedDotI8x16I7x16S, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i16x8RelaxedDotI8x16I7x16SSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD8<UInt16>>.relaxedDotI8x16I7x16S, Slot1.self, Slot2.self, ToAccumulator.self) }

let handlerAddressesI16x8: [UInt64] = unsafe [
    address(i16x8SplatS_),
    address(i16x8SplatSToA_),
    address(i16x8SplatA_),
    address(i16x8SplatAToA_),
    address(i16x8ExtractLaneSS_),
    address(i16x8ExtractLaneSSToA_),
    address(i16x8ExtractLaneUS_),
    address(i16x8ExtractLaneUSToA_),
    address(i16x8ReplaceLaneSS_),
    address(i16x8ReplaceLaneSSToA_),
    address(i16x8ReplaceLaneAS_),
    address(i16x8ReplaceLaneASToA_),
    address(i16x8ReplaceLaneSA_),
    address(i16x8ReplaceLaneSAToA_),
    address(i16x8EqSS_),
    address(i16x8EqSSToA_),
    address(i16x8EqAS_),
    address(i16x8EqASToA_),
    address(i16x8NeSS_),
    address(i16x8NeSSToA_),
    address(i16x8NeAS_),
    address(i16x8NeASToA_),
    address(i16x8GtSSS_),
    address(i16x8GtSSSToA_),
    address(i16x8GtSAS_),
    address(i16x8GtSASToA_),
    address(i16x8GtSSA_),
    address(i16x8GtSSAToA_),
    address(i16x8GtUSS_),
    address(i16x8GtUSSToA_),
    address(i16x8GtUAS_),
    address(i16x8GtUASToA_),
    address(i16x8GtUSA_),
    address(i16x8GtUSAToA_),
    address(i16x8GeSSS_),
    address(i16x8GeSSSToA_),
    address(i16x8GeSAS_),
    address(i16x8GeSASToA_),
    address(i16x8GeSSA_),
    address(i16x8GeSSAToA_),
    address(i16x8GeUSS_),
    address(i16x8GeUSSToA_),
    address(i16x8GeUAS_),
    address(i16x8GeUASToA_),
    address(i16x8GeUSA_),
    address(i16x8GeUSAToA_),
    address(i16x8ExtaddPairwiseI8x16SS_),
    address(i16x8ExtaddPairwiseI8x16SSToA_),
    address(i16x8ExtaddPairwiseI8x16US_),
    address(i16x8ExtaddPairwiseI8x16USToA_),
    address(i16x8AbsS_),
    address(i16x8AbsSToA_),
    address(i16x8AbsA_),
    address(i16x8AbsAToA_),
    address(i16x8NegS_),
    address(i16x8NegSToA_),
    address(i16x8NegA_),
    address(i16x8NegAToA_),
    address(i16x8Q15mulrSatSSS_),
    address(i16x8Q15mulrSatSSSToA_),
    address(i16x8AllTrueS_),
    address(i16x8AllTrueSToA_),
    address(i16x8AllTrueA_),
    address(i16x8AllTrueAToA_),
    address(i16x8BitmaskS_),
    address(i16x8BitmaskSToA_),
    address(i16x8BitmaskA_),
    address(i16x8BitmaskAToA_),
    address(i16x8NarrowI32x4SSS_),
    address(i16x8NarrowI32x4SSSToA_),
    address(i16x8NarrowI32x4SAS_),
    address(i16x8NarrowI32x4SASToA_),
    address(i16x8NarrowI32x4SSA_),
    address(i16x8NarrowI32x4SSAToA_),
    address(i16x8NarrowI32x4USS_),
    address(i16x8NarrowI32x4USSToA_),
    address(i16x8NarrowI32x4UAS_),
    address(i16x8NarrowI32x4UASToA_),
    address(i16x8NarrowI32x4USA_),
    address(i16x8NarrowI32x4USAToA_),
    address(i16x8ExtendLowI8x16SS_),
    address(i16x8ExtendLowI8x16SSToA_),
    address(i16x8ExtendLowI8x16SA_),
    address(i16x8ExtendLowI8x16SAToA_),
    address(i16x8ExtendHighI8x16SS_),
    address(i16x8ExtendHighI8x16SSToA_),
    address(i16x8ExtendHighI8x16SA_),
    address(i16x8ExtendHighI8x16SAToA_),
    address(i16x8ExtendLowI8x16US_),
    address(i16x8ExtendLowI8x16USToA_),
    address(i16x8ExtendLowI8x16UA_),
    address(i16x8ExtendLowI8x16UAToA_),
    address(i16x8ExtendHighI8x16US_),
    address(i16x8ExtendHighI8x16USToA_),
    address(i16x8ExtendHighI8x16UA_),
    address(i16x8ExtendHighI8x16UAToA_),
    address(i16x8ShlSS_),
    address(i16x8ShlSSToA_),
    address(i16x8ShlSI_),
    address(i16x8ShlSIToA_),
    address(i16x8ShlAS_),
    address(i16x8ShlASToA_),
    address(i16x8ShlAI_),
    address(i16x8ShlAIToA_),
    address(i16x8ShrSSS_),
    address(i16x8ShrSSSToA_),
    address(i16x8ShrSSI_),
    address(i16x8ShrSSIToA_),
    address(i16x8ShrSAS_),
    address(i16x8ShrSASToA_),
    address(i16x8ShrSAI_),
    address(i16x8ShrSAIToA_),
    address(i16x8ShrUSS_),
    address(i16x8ShrUSSToA_),
    address(i16x8ShrUSI_),
    address(i16x8ShrUSIToA_),
    address(i16x8ShrUAS_),
    address(i16x8ShrUASToA_),
    address(i16x8ShrUAI_),
    address(i16x8ShrUAIToA_),
    address(i16x8AddSS_),
    address(i16x8AddSSToA_),
    address(i16x8AddAS_),
    address(i16x8AddASToA_),
    address(i16x8AddSatSSS_),
    address(i16x8AddSatSSSToA_),
    address(i16x8AddSatSAS_),
    address(i16x8AddSatSASToA_),
    address(i16x8AddSatUSS_),
    address(i16x8AddSatUSSToA_),
    address(i16x8AddSatUAS_),
    address(i16x8AddSatUASToA_),
    address(i16x8SubSS_),
    address(i16x8SubSSToA_),
    address(i16x8SubAS_),
    address(i16x8SubASToA_),
    address(i16x8SubSA_),
    address(i16x8SubSAToA_),
    address(i16x8SubSatSSS_),
    address(i16x8SubSatSSSToA_),
    address(i16x8SubSatSAS_),
    address(i16x8SubSatSASToA_),
    address(i16x8SubSatSSA_),
    address(i16x8SubSatSSAToA_),
    address(i16x8SubSatUSS_),
    address(i16x8SubSatUSSToA_),
    address(i16x8SubSatUAS_),
    address(i16x8SubSatUASToA_),
    address(i16x8SubSatUSA_),
    address(i16x8SubSatUSAToA_),
    address(i16x8MulSS_),
    address(i16x8MulSSToA_),
    address(i16x8MulAS_),
    address(i16x8MulASToA_),
    address(i16x8MinSSS_),
    address(i16x8MinSSSToA_),
    address(i16x8MinSAS_),
    address(i16x8MinSASToA_),
    address(i16x8MinUSS_),
    address(i16x8MinUSSToA_),
    address(i16x8MinUAS_),
    address(i16x8MinUASToA_),
    address(i16x8MaxSSS_),
    address(i16x8MaxSSSToA_),
    address(i16x8MaxSAS_),
    address(i16x8MaxSASToA_),
    address(i16x8MaxUSS_),
    address(i16x8MaxUSSToA_),
    address(i16x8MaxUAS_),
    address(i16x8MaxUASToA_),
    address(i16x8AvgrUSS_),
    address(i16x8AvgrUSSToA_),
    address(i16x8AvgrUAS_),
    address(i16x8AvgrUASToA_),
    address(i16x8ExtmulLowI8x16SSS_),
    address(i16x8ExtmulLowI8x16SSSToA_),
    address(i16x8ExtmulHighI8x16SSS_),
    address(i16x8ExtmulHighI8x16SSSToA_),
    address(i16x8ExtmulLowI8x16USS_),
    address(i16x8ExtmulLowI8x16USSToA_),
    address(i16x8ExtmulHighI8x16USS_),
    address(i16x8ExtmulHighI8x16USSToA_),
    address(i16x8RelaxedDotI8x16I7x16SSS_),
    address(i16x8RelaxedDotI8x16I7x16SSSToA_),
]
