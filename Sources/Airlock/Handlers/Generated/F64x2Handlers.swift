// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func f64x2SplatS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.splat(a.bitPattern) }, Slot1.self, ToSlot.self) }
@inline(__always) private func f64x2SplatSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.splat(a.bitPattern) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64x2SplatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.splat(a.bitPattern) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64x2SplatAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.splat(a.bitPattern) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64x2ExtractLaneS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: Double) -> Double in v }, ToSlot.self) }
@inline(__always) private func f64x2ExtractLaneSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: Double) -> Double in v }, ToAccumulator.self) }
@inline(__always) private func f64x2ReplaceLaneSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD2<UInt64>, b: Double, lane: Int) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.replaceLane(a, b.bitPattern, lane) }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2ReplaceLaneSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD2<UInt64>, b: Double, lane: Int) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.replaceLane(a, b.bitPattern, lane) }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2ReplaceLaneAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD2<UInt64>, b: Double, lane: Int) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.replaceLane(a, b.bitPattern, lane) }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2ReplaceLaneASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD2<UInt64>, b: Double, lane: Int) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.replaceLane(a, b.bitPattern, lane) }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2ReplaceLaneSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD2<UInt64>, b: Double, lane: Int) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.replaceLane(a, b.bitPattern, lane) }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64x2ReplaceLaneSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD2<UInt64>, b: Double, lane: Int) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.replaceLane(a, b.bitPattern, lane) }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64x2EqSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.eq, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2EqSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.eq, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.eq, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2EqASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.eq, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2NeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.ne, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2NeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.ne, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.ne, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2NeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.ne, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2GtSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.gt, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2GtSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.gt, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2GtAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.gt, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2GtASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.gt, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2GtSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.gt, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64x2GtSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.gt, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64x2GeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.ge, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2GeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.ge, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2GeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.ge, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2GeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.ge, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2GeSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.ge, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64x2GeSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.ge, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64x2PromoteLowF32x4S_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.promoteLow, Slot1.self, ToSlot.self) }
@inline(__always) private func f64x2PromoteLowF32x4SToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.promoteLow, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64x2CeilS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.ceil, Slot1.self, ToSlot.self) }
@inline(__always) private func f64x2CeilSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.ceil, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64x2FloorS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.floor, Slot1.self, ToSlot.self) }
@inline(__always) private func f64x2FloorSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.floor, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64x2TruncS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.trunc, Slot1.self, ToSlot.self) }
@inline(__always) private func f64x2TruncSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.trunc, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64x2NearestS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.nearest, Slot1.self, ToSlot.self) }
@inline(__always) private func f64x2NearestSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.nearest, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64x2AbsS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.abs, Slot1.self, ToSlot.self) }
@inline(__always) private func f64x2AbsSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.abs, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64x2AbsA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.abs, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64x2AbsAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.abs, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64x2NegS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.neg, Slot1.self, ToSlot.self) }
@inline(__always) private func f64x2NegSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.neg, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64x2NegA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.neg, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64x2NegAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.neg, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64x2SqrtS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.sqrt, Slot1.self, ToSlot.self) }
@inline(__always) private func f64x2SqrtSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.sqrt, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64x2SqrtA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.sqrt, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64x2SqrtAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD2<Double>>.sqrt, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64x2AddSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.add, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2AddSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.add, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.add, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.add, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2SubSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.sub, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2SubSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.sub, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2SubAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.sub, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2SubASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.sub, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64x2SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64x2MulSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.mul, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2MulSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.mul, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.mul, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2DivSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.div, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2DivSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.div, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2DivAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.div, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2DivASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.div, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2DivSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.div, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64x2DivSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.div, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64x2MinSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.min, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2MinSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.min, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2MinAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.min, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2MinASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.min, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2MaxSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.max, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2MaxSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.max, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2MaxAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.max, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2MaxASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.max, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2PminSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.pmin, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2PminSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.pmin, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2PmaxSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.pmax, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f64x2PmaxSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD2<Double>>.pmax, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f64x2ConvertLowI32x4SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.convertLowS, Slot1.self, ToSlot.self) }
@inline(__always) private func f64x2ConvertLowI32x4SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.convertLowS, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64x2ConvertLowI32x4US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.convertLowU, Slot1.self, ToSlot.self) }
@inline(__always) private func f64x2ConvertLowI32x4USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.convertLowU, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64x2RelaxedMaddSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD2<Double>>.relaxedMadd, Slot1.self, Slot2.self, Slot3.self, ToSlot.self) }
@inline(__always) private func f64x2RelaxedMaddSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD2<Double>>.relaxedMadd, Slot1.self, Slot2.self, Slot3.self, ToAccumulator.self) }
@inline(__always) private func f64x2RelaxedMaddASS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD2<Double>>.relaxedMadd, Accumulator.self, Slot2.self, Slot3.self, ToSlot.self) }
@inline(__always) private func f64x2RelaxedMaddASSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD2<Double>>.relaxedMadd, Accumulator.self, Slot2.self, Slot3.self, ToAccumulator.self) }
@inline(__always) private func f64x2RelaxedMaddSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD2<Double>>.relaxedMadd, Slot1.self, Slot2.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64x2RelaxedMaddSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD2<Double>>.relaxedMadd, Slot1.self, Slot2.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64x2RelaxedNmaddSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD2<Double>>.relaxedNmadd, Slot1.self, Slot2.self, Slot3.self, ToSlot.self) }
@inline(__always) private func f64x2RelaxedNmaddSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD2<Double>>.relaxedNmadd, Slot1.self, Slot2.self, Slot3.self, ToAccumulator.self) }
@inline(__always) private func f64x2RelaxedNmaddASS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD2<Double>>.relaxedNmadd, Accumulator.self, Slot2.self, Slot3.self, ToSlot.self) }
@inline(__always) private func f64x2RelaxedNmaddASSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD2<Double>>.relaxedNmadd, Accumulator.self, Slot2.self, Slot3.self, ToAccumulator.self) }
@inline(__always) private func f64x2RelaxedNmaddSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD2<Double>>.relaxedNmadd, Slot1.self, Slot2.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64x2RelaxedNmaddSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD2<Double>>.relaxedNmadd, Slot1.self, Slot2.self, Accumulator.self, ToAccumulator.self) }

let handlerAddressesF64x2: [UInt64] = unsafe [
    address(f64x2SplatS_),
    address(f64x2SplatSToA_),
    address(f64x2SplatA_),
    address(f64x2SplatAToA_),
    address(f64x2ExtractLaneS_),
    address(f64x2ExtractLaneSToA_),
    address(f64x2ReplaceLaneSS_),
    address(f64x2ReplaceLaneSSToA_),
    address(f64x2ReplaceLaneAS_),
    address(f64x2ReplaceLaneASToA_),
    address(f64x2ReplaceLaneSA_),
    address(f64x2ReplaceLaneSAToA_),
    address(f64x2EqSS_),
    address(f64x2EqSSToA_),
    address(f64x2EqAS_),
    address(f64x2EqASToA_),
    address(f64x2NeSS_),
    address(f64x2NeSSToA_),
    address(f64x2NeAS_),
    address(f64x2NeASToA_),
    address(f64x2GtSS_),
    address(f64x2GtSSToA_),
    address(f64x2GtAS_),
    address(f64x2GtASToA_),
    address(f64x2GtSA_),
    address(f64x2GtSAToA_),
    address(f64x2GeSS_),
    address(f64x2GeSSToA_),
    address(f64x2GeAS_),
    address(f64x2GeASToA_),
    address(f64x2GeSA_),
    address(f64x2GeSAToA_),
    address(f64x2PromoteLowF32x4S_),
    address(f64x2PromoteLowF32x4SToA_),
    address(f64x2CeilS_),
    address(f64x2CeilSToA_),
    address(f64x2FloorS_),
    address(f64x2FloorSToA_),
    address(f64x2TruncS_),
    address(f64x2TruncSToA_),
    address(f64x2NearestS_),
    address(f64x2NearestSToA_),
    address(f64x2AbsS_),
    address(f64x2AbsSToA_),
    address(f64x2AbsA_),
    address(f64x2AbsAToA_),
    address(f64x2NegS_),
    address(f64x2NegSToA_),
    address(f64x2NegA_),
    address(f64x2NegAToA_),
    address(f64x2SqrtS_),
    address(f64x2SqrtSToA_),
    address(f64x2SqrtA_),
    address(f64x2SqrtAToA_),
    address(f64x2AddSS_),
    address(f64x2AddSSToA_),
    address(f64x2AddAS_),
    address(f64x2AddASToA_),
    address(f64x2SubSS_),
    address(f64x2SubSSToA_),
    address(f64x2SubAS_),
    address(f64x2SubASToA_),
    address(f64x2SubSA_),
    address(f64x2SubSAToA_),
    address(f64x2MulSS_),
    address(f64x2MulSSToA_),
    address(f64x2MulAS_),
    address(f64x2MulASToA_),
    address(f64x2DivSS_),
    address(f64x2DivSSToA_),
    address(f64x2DivAS_),
    address(f64x2DivASToA_),
    address(f64x2DivSA_),
    address(f64x2DivSAToA_),
    address(f64x2MinSS_),
    address(f64x2MinSSToA_),
    address(f64x2MinAS_),
    address(f64x2MinASToA_),
    address(f64x2MaxSS_),
    address(f64x2MaxSSToA_),
    address(f64x2MaxAS_),
    address(f64x2MaxASToA_),
    address(f64x2PminSS_),
    address(f64x2PminSSToA_),
    address(f64x2PmaxSS_),
    address(f64x2PmaxSSToA_),
    address(f64x2ConvertLowI32x4SS_),
    address(f64x2ConvertLowI32x4SSToA_),
    address(f64x2ConvertLowI32x4US_),
    address(f64x2ConvertLowI32x4USToA_),
    address(f64x2RelaxedMaddSSS_),
    address(f64x2RelaxedMaddSSSToA_),
    address(f64x2RelaxedMaddASS_),
    address(f64x2RelaxedMaddASSToA_),
    address(f64x2RelaxedMaddSSA_),
    address(f64x2RelaxedMaddSSAToA_),
    address(f64x2RelaxedNmaddSSS_),
    address(f64x2RelaxedNmaddSSSToA_),
    address(f64x2RelaxedNmaddASS_),
    address(f64x2RelaxedNmaddASSToA_),
    address(f64x2RelaxedNmaddSSA_),
    address(f64x2RelaxedNmaddSSAToA_),
]
