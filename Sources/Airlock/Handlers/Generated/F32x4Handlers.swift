// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func f32x4SplatS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.splat(a.bitPattern) }, Slot1.self, ToSlot.self) }
@inline(__always) private func f32x4SplatSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.splat(a.bitPattern) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32x4SplatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.splat(a.bitPattern) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32x4SplatAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.splat(a.bitPattern) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32x4ExtractLaneS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: Float) -> Float in v }, ToSlot.self) }
@inline(__always) private func f32x4ExtractLaneSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: Float) -> Float in v }, ToAccumulator.self) }
@inline(__always) private func f32x4ReplaceLaneSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD4<UInt32>, b: Float, lane: Int) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.replaceLane(a, b.bitPattern, lane) }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4ReplaceLaneSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD4<UInt32>, b: Float, lane: Int) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.replaceLane(a, b.bitPattern, lane) }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4ReplaceLaneAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD4<UInt32>, b: Float, lane: Int) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.replaceLane(a, b.bitPattern, lane) }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4ReplaceLaneASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD4<UInt32>, b: Float, lane: Int) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.replaceLane(a, b.bitPattern, lane) }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4ReplaceLaneSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD4<UInt32>, b: Float, lane: Int) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.replaceLane(a, b.bitPattern, lane) }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32x4ReplaceLaneSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD4<UInt32>, b: Float, lane: Int) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.replaceLane(a, b.bitPattern, lane) }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32x4EqSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.eq, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4EqSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.eq, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.eq, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4EqASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.eq, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4NeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.ne, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4NeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.ne, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.ne, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4NeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.ne, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4GtSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.gt, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4GtSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.gt, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4GtAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.gt, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4GtASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.gt, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4GtSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.gt, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32x4GtSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.gt, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32x4GeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.ge, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4GeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.ge, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4GeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.ge, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4GeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.ge, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4GeSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.ge, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32x4GeSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.ge, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32x4DemoteF64x2ZeroS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.demoteZero, Slot1.self, ToSlot.self) }
@inline(__always) private func f32x4DemoteF64x2ZeroSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.demoteZero, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32x4CeilS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.ceil, Slot1.self, ToSlot.self) }
@inline(__always) private func f32x4CeilSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.ceil, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32x4FloorS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.floor, Slot1.self, ToSlot.self) }
@inline(__always) private func f32x4FloorSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.floor, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32x4TruncS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.trunc, Slot1.self, ToSlot.self) }
@inline(__always) private func f32x4TruncSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.trunc, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32x4NearestS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.nearest, Slot1.self, ToSlot.self) }
@inline(__always) private func f32x4NearestSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.nearest, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32x4AbsS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.abs, Slot1.self, ToSlot.self) }
@inline(__always) private func f32x4AbsSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.abs, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32x4AbsA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.abs, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32x4AbsAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.abs, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32x4NegS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.neg, Slot1.self, ToSlot.self) }
@inline(__always) private func f32x4NegSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.neg, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32x4NegA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.neg, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32x4NegAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.neg, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32x4SqrtS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.sqrt, Slot1.self, ToSlot.self) }
@inline(__always) private func f32x4SqrtSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.sqrt, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32x4SqrtA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.sqrt, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32x4SqrtAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(FloatLanes<SIMD4<Float>>.sqrt, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32x4AddSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.add, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4AddSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.add, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.add, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.add, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4SubSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.sub, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4SubSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.sub, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4SubAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.sub, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4SubASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.sub, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32x4SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32x4MulSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.mul, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4MulSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.mul, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4MulAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.mul, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4MulASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.mul, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4DivSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.div, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4DivSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.div, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4DivAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.div, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4DivASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.div, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4DivSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.div, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32x4DivSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.div, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32x4MinSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.min, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4MinSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.min, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4MinAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.min, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4MinASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.min, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4MaxSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.max, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4MaxSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.max, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4MaxAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.max, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4MaxASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.max, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4PminSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.pmin, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4PminSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.pmin, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4PmaxSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.pmax, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func f32x4PmaxSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(FloatLanes<SIMD4<Float>>.pmax, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func f32x4ConvertI32x4SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.convertS, Slot1.self, ToSlot.self) }
@inline(__always) private func f32x4ConvertI32x4SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.convertS, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32x4ConvertI32x4SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.convertS, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32x4ConvertI32x4SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.convertS, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32x4ConvertI32x4US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.convertU, Slot1.self, ToSlot.self) }
@inline(__always) private func f32x4ConvertI32x4USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.convertU, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32x4ConvertI32x4UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.convertU, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32x4ConvertI32x4UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(LaneConversion.convertU, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32x4RelaxedMaddSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD4<Float>>.relaxedMadd, Slot1.self, Slot2.self, Slot3.self, ToSlot.self) }
@inline(__always) private func f32x4RelaxedMaddSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD4<Float>>.relaxedMadd, Slot1.self, Slot2.self, Slot3.self, ToAccumulator.self) }
@inline(__always) private func f32x4RelaxedMaddASS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD4<Float>>.relaxedMadd, Accumulator.self, Slot2.self, Slot3.self, ToSlot.self) }
@inline(__always) private func f32x4RelaxedMaddASSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD4<Float>>.relaxedMadd, Accumulator.self, Slot2.self, Slot3.self, ToAccumulator.self) }
@inline(__always) private func f32x4RelaxedMaddSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD4<Float>>.relaxedMadd, Slot1.self, Slot2.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32x4RelaxedMaddSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD4<Float>>.relaxedMadd, Slot1.self, Slot2.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32x4RelaxedNmaddSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD4<Float>>.relaxedNmadd, Slot1.self, Slot2.self, Slot3.self, ToSlot.self) }
@inline(__always) private func f32x4RelaxedNmaddSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD4<Float>>.relaxedNmadd, Slot1.self, Slot2.self, Slot3.self, ToAccumulator.self) }
@inline(__always) private func f32x4RelaxedNmaddASS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD4<Float>>.relaxedNmadd, Accumulator.self, Slot2.self, Slot3.self, ToSlot.self) }
@inline(__always) private func f32x4RelaxedNmaddASSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD4<Float>>.relaxedNmadd, Accumulator.self, Slot2.self, Slot3.self, ToAccumulator.self) }
@inline(__always) private func f32x4RelaxedNmaddSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD4<Float>>.relaxedNmadd, Slot1.self, Slot2.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32x4RelaxedNmaddSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(FloatLanes<SIMD4<Float>>.relaxedNmadd, Slot1.self, Slot2.self, Accumulator.self, ToAccumulator.self) }

let handlerAddressesF32x4: [UInt64] = unsafe [
    address(f32x4SplatS_),
    address(f32x4SplatSToA_),
    address(f32x4SplatA_),
    address(f32x4SplatAToA_),
    address(f32x4ExtractLaneS_),
    address(f32x4ExtractLaneSToA_),
    address(f32x4ReplaceLaneSS_),
    address(f32x4ReplaceLaneSSToA_),
    address(f32x4ReplaceLaneAS_),
    address(f32x4ReplaceLaneASToA_),
    address(f32x4ReplaceLaneSA_),
    address(f32x4ReplaceLaneSAToA_),
    address(f32x4EqSS_),
    address(f32x4EqSSToA_),
    address(f32x4EqAS_),
    address(f32x4EqASToA_),
    address(f32x4NeSS_),
    address(f32x4NeSSToA_),
    address(f32x4NeAS_),
    address(f32x4NeASToA_),
    address(f32x4GtSS_),
    address(f32x4GtSSToA_),
    address(f32x4GtAS_),
    address(f32x4GtASToA_),
    address(f32x4GtSA_),
    address(f32x4GtSAToA_),
    address(f32x4GeSS_),
    address(f32x4GeSSToA_),
    address(f32x4GeAS_),
    address(f32x4GeASToA_),
    address(f32x4GeSA_),
    address(f32x4GeSAToA_),
    address(f32x4DemoteF64x2ZeroS_),
    address(f32x4DemoteF64x2ZeroSToA_),
    address(f32x4CeilS_),
    address(f32x4CeilSToA_),
    address(f32x4FloorS_),
    address(f32x4FloorSToA_),
    address(f32x4TruncS_),
    address(f32x4TruncSToA_),
    address(f32x4NearestS_),
    address(f32x4NearestSToA_),
    address(f32x4AbsS_),
    address(f32x4AbsSToA_),
    address(f32x4AbsA_),
    address(f32x4AbsAToA_),
    address(f32x4NegS_),
    address(f32x4NegSToA_),
    address(f32x4NegA_),
    address(f32x4NegAToA_),
    address(f32x4SqrtS_),
    address(f32x4SqrtSToA_),
    address(f32x4SqrtA_),
    address(f32x4SqrtAToA_),
    address(f32x4AddSS_),
    address(f32x4AddSSToA_),
    address(f32x4AddAS_),
    address(f32x4AddASToA_),
    address(f32x4SubSS_),
    address(f32x4SubSSToA_),
    address(f32x4SubAS_),
    address(f32x4SubASToA_),
    address(f32x4SubSA_),
    address(f32x4SubSAToA_),
    address(f32x4MulSS_),
    address(f32x4MulSSToA_),
    address(f32x4MulAS_),
    address(f32x4MulASToA_),
    address(f32x4DivSS_),
    address(f32x4DivSSToA_),
    address(f32x4DivAS_),
    address(f32x4DivASToA_),
    address(f32x4DivSA_),
    address(f32x4DivSAToA_),
    address(f32x4MinSS_),
    address(f32x4MinSSToA_),
    address(f32x4MinAS_),
    address(f32x4MinASToA_),
    address(f32x4MaxSS_),
    address(f32x4MaxSSToA_),
    address(f32x4MaxAS_),
    address(f32x4MaxASToA_),
    address(f32x4PminSS_),
    address(f32x4PminSSToA_),
    address(f32x4PmaxSS_),
    address(f32x4PmaxSSToA_),
    address(f32x4ConvertI32x4SS_),
    address(f32x4ConvertI32x4SSToA_),
    address(f32x4ConvertI32x4SA_),
    address(f32x4ConvertI32x4SAToA_),
    address(f32x4ConvertI32x4US_),
    address(f32x4ConvertI32x4USToA_),
    address(f32x4ConvertI32x4UA_),
    address(f32x4ConvertI32x4UAToA_),
    address(f32x4RelaxedMaddSSS_),
    address(f32x4RelaxedMaddSSSToA_),
    address(f32x4RelaxedMaddASS_),
    address(f32x4RelaxedMaddASSToA_),
    address(f32x4RelaxedMaddSSA_),
    address(f32x4RelaxedMaddSSAToA_),
    address(f32x4RelaxedNmaddSSS_),
    address(f32x4RelaxedNmaddSSSToA_),
    address(f32x4RelaxedNmaddASS_),
    address(f32x4RelaxedNmaddASSToA_),
    address(f32x4RelaxedNmaddSSA_),
    address(f32x4RelaxedNmaddSSAToA_),
]
