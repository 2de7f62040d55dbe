// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func i8x16SwizzleSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.swizzle, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16SwizzleSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.swizzle, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16SwizzleAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.swizzle, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16SwizzleASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.swizzle, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16SwizzleSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.swizzle, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16SwizzleSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.swizzle, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16SplatS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> SIMD16<UInt8> in IntegerLanes<SIMD16<UInt8>>.splat(UInt8(truncatingIfNeeded: a)) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i8x16SplatSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> SIMD16<UInt8> in IntegerLanes<SIMD16<UInt8>>.splat(UInt8(truncatingIfNeeded: a)) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i8x16SplatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> SIMD16<UInt8> in IntegerLanes<SIMD16<UInt8>>.splat(UInt8(truncatingIfNeeded: a)) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16SplatAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> SIMD16<UInt8> in IntegerLanes<SIMD16<UInt8>>.splat(UInt8(truncatingIfNeeded: a)) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16ExtractLaneSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, ToSlot.self) }
@inline(__always) private func i8x16ExtractLaneSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, ToAccumulator.self) }
@inline(__always) private func i8x16ExtractLaneUS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: UInt8) -> UInt32 in UInt32(v) }, ToSlot.self) }
@inline(__always) private func i8x16ExtractLaneUSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).laneOfSlot({ (v: UInt8) -> UInt32 in UInt32(v) }, ToAccumulator.self) }
@inline(__always) private func i8x16ReplaceLaneSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD16<UInt8>, b: UInt32, lane: Int) -> SIMD16<UInt8> in IntegerLanes<SIMD16<UInt8>>.replaceLane(a, UInt8(truncatingIfNeeded: b), lane) }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16ReplaceLaneSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD16<UInt8>, b: UInt32, lane: Int) -> SIMD16<UInt8> in IntegerLanes<SIMD16<UInt8>>.replaceLane(a, UInt8(truncatingIfNeeded: b), lane) }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16ReplaceLaneAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD16<UInt8>, b: UInt32, lane: Int) -> SIMD16<UInt8> in IntegerLanes<SIMD16<UInt8>>.replaceLane(a, UInt8(truncatingIfNeeded: b), lane) }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16ReplaceLaneASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD16<UInt8>, b: UInt32, lane: Int) -> SIMD16<UInt8> in IntegerLanes<SIMD16<UInt8>>.replaceLane(a, UInt8(truncatingIfNeeded: b), lane) }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16ReplaceLaneSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD16<UInt8>, b: UInt32, lane: Int) -> SIMD16<UInt8> in IntegerLanes<SIMD16<UInt8>>.replaceLane(a, UInt8(truncatingIfNeeded: b), lane) }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16ReplaceLaneSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).replaceLane({ (a: SIMD16<UInt8>, b: UInt32, lane: Int) -> SIMD16<UInt8> in IntegerLanes<SIMD16<UInt8>>.replaceLane(a, UInt8(truncatingIfNeeded: b), lane) }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16EqSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.eq, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16EqSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.eq, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.eq, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16EqASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.eq, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16NeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.ne, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16NeSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.ne, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.ne, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16NeASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.ne, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16GtSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.gtS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16GtSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.gtS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16GtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.gtS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16GtSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.gtS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16GtSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.gtS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16GtSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.gtS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16GtUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.gtU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16GtUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.gtU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16GtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.gtU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16GtUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.gtU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16GtUSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.gtU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16GtUSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.gtU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16GeSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.geS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16GeSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.geS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16GeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.geS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16GeSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.geS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16GeSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.geS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16GeSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.geS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16GeUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.geU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16GeUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.geU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16GeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.geU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16GeUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.geU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16GeUSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.geU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16GeUSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.geU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16AbsS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.abs, Slot1.self, ToSlot.self) }
@inline(__always) private func i8x16AbsSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.abs, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i8x16AbsA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.abs, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16AbsAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.abs, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16NegS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.neg, Slot1.self, ToSlot.self) }
@inline(__always) private func i8x16NegSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.neg, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i8x16NegA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.neg, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16NegAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.neg, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16PopcntS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.popcnt, Slot1.self, ToSlot.self) }
@inline(__always) private func i8x16PopcntSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.popcnt, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i8x16AllTrueS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.allTrue, Slot1.self, ToSlot.self) }
@inline(__always) private func i8x16AllTrueSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.allTrue, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i8x16AllTrueA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.allTrue, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16AllTrueAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.allTrue, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16BitmaskS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.bitmask, Slot1.self, ToSlot.self) }
@inline(__always) private func i8x16BitmaskSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.bitmask, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i8x16BitmaskA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.bitmask, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16BitmaskAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(IntegerLanes<SIMD16<UInt8>>.bitmask, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16NarrowI16x8SSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD16<UInt8>>.narrowS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16NarrowI16x8SSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD16<UInt8>>.narrowS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16NarrowI16x8SAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD16<UInt8>>.narrowS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16NarrowI16x8SASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD16<UInt8>>.narrowS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16NarrowI16x8SSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD16<UInt8>>.narrowS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16NarrowI16x8SSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD16<UInt8>>.narrowS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16NarrowI16x8USS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD16<UInt8>>.narrowU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16NarrowI16x8USSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD16<UInt8>>.narrowU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16NarrowI16x8UAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD16<UInt8>>.narrowU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16NarrowI16x8UASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD16<UInt8>>.narrowU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16NarrowI16x8USA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD16<UInt8>>.narrowU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16NarrowI16x8USAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(Narrowing<SIMD16<UInt8>>.narrowU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16ShlSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shl, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16ShlSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shl, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16ShlSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shl, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i8x16ShlSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shl, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i8x16ShlAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shl, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16ShlASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shl, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16ShlAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shl, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i8x16ShlAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shl, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i8x16ShrSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16ShrSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16ShrSSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrS, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i8x16ShrSSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrS, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i8x16ShrSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16ShrSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16ShrSAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrS, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i8x16ShrSAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrS, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i8x16ShrUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16ShrUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16ShrUSI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrU, Slot1.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i8x16ShrUSIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrU, Slot1.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i8x16ShrUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16ShrUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16ShrUAI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrU, Accumulator.self, Immediate.self, ToSlot.self) }
@inline(__always) private func i8x16ShrUAIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.shrU, Accumulator.self, Immediate.self, ToAccumulator.self) }
@inline(__always) private func i8x16AddSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.add, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16AddSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.add, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16AddAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.add, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16AddASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.add, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16AddSatSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.addSatS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16AddSatSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.addSatS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16AddSatSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.addSatS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16AddSatSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.addSatS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16AddSatUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.addSatU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16AddSatUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.addSatU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16AddSatUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.addSatU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16AddSatUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.addSatU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16SubSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.sub, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16SubSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.sub, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16SubAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.sub, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16SubASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.sub, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16SubSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.sub, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16SubSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.sub, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16SubSatSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.subSatS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16SubSatSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.subSatS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16SubSatSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.subSatS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16SubSatSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.subSatS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16SubSatSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.subSatS, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16SubSatSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.subSatS, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16SubSatUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.subSatU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16SubSatUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.subSatU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16SubSatUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.subSatU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16SubSatUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.subSatU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16SubSatUSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.subSatU, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func i8x16SubSatUSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.subSatU, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i8x16MinSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.minS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16MinSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.minS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16MinSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.minS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16MinSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.minS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16MinUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.minU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16MinUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.minU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16MinUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.minU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16MinUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.minU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16MaxSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.maxS, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16MaxSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.maxS, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16MaxSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.maxS, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16MaxSASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.maxS, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16MaxUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.maxU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16MaxUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.maxU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16MaxUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.maxU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16MaxUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.maxU, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16AvgrUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.avgrU, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16AvgrUSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.avgrU, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func i8x16AvgrUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.avgrU, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func i8x16AvgrUASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(IntegerLanes<SIMD16<UInt8>>.avgrU, Accumulator.self, Slot2.self, ToAccumulator.self) }

let handlerAddressesI8x16: [UInt64] = unsafe [
    address(i8x16SwizzleSS_),
    address(i8x16SwizzleSSToA_),
    address(i8x16SwizzleAS_),
    address(i8x16SwizzleASToA_),
    address(i8x16SwizzleSA_),
    address(i8x16SwizzleSAToA_),
    address(i8x16SplatS_),
    address(i8x16SplatSToA_),
    address(i8x16SplatA_),
    address(i8x16SplatAToA_),
    address(i8x16ExtractLaneSS_),
    address(i8x16ExtractLaneSSToA_),
    address(i8x16ExtractLaneUS_),
    address(i8x16ExtractLaneUSToA_),
    address(i8x16ReplaceLaneSS_),
    address(i8x16ReplaceLaneSSToA_),
    address(i8x16ReplaceLaneAS_),
    address(i8x16ReplaceLaneASToA_),
    address(i8x16ReplaceLaneSA_),
    address(i8x16ReplaceLaneSAToA_),
    address(i8x16EqSS_),
    address(i8x16EqSSToA_),
    address(i8x16EqAS_),
    address(i8x16EqASToA_),
    address(i8x16NeSS_),
    address(i8x16NeSSToA_),
    address(i8x16NeAS_),
    address(i8x16NeASToA_),
    address(i8x16GtSSS_),
    address(i8x16GtSSSToA_),
    address(i8x16GtSAS_),
    address(i8x16GtSASToA_),
    address(i8x16GtSSA_),
    address(i8x16GtSSAToA_),
    address(i8x16GtUSS_),
    address(i8x16GtUSSToA_),
    address(i8x16GtUAS_),
    address(i8x16GtUASToA_),
    address(i8x16GtUSA_),
    address(i8x16GtUSAToA_),
    address(i8x16GeSSS_),
    address(i8x16GeSSSToA_),
    address(i8x16GeSAS_),
    address(i8x16GeSASToA_),
    address(i8x16GeSSA_),
    address(i8x16GeSSAToA_),
    address(i8x16GeUSS_),
    address(i8x16GeUSSToA_),
    address(i8x16GeUAS_),
    address(i8x16GeUASToA_),
    address(i8x16GeUSA_),
    address(i8x16GeUSAToA_),
    address(i8x16AbsS_),
    address(i8x16AbsSToA_),
    address(i8x16AbsA_),
    address(i8x16AbsAToA_),
    address(i8x16NegS_),
    address(i8x16NegSToA_),
    address(i8x16NegA_),
    address(i8x16NegAToA_),
    address(i8x16PopcntS_),
    address(i8x16PopcntSToA_),
    address(i8x16AllTrueS_),
    address(i8x16AllTrueSToA_),
    address(i8x16AllTrueA_),
    address(i8x16AllTrueAToA_),
    address(i8x16BitmaskS_),
    address(i8x16BitmaskSToA_),
    address(i8x16BitmaskA_),
    address(i8x16BitmaskAToA_),
    address(i8x16NarrowI16x8SSS_),
    address(i8x16NarrowI16x8SSSToA_),
    address(i8x16NarrowI16x8SAS_),
    address(i8x16NarrowI16x8SASToA_),
    address(i8x16NarrowI16x8SSA_),
    address(i8x16NarrowI16x8SSAToA_),
    address(i8x16NarrowI16x8USS_),
    address(i8x16NarrowI16x8USSToA_),
    address(i8x16NarrowI16x8UAS_),
    address(i8x16NarrowI16x8UASToA_),
    address(i8x16NarrowI16x8USA_),
    address(i8x16NarrowI16x8USAToA_),
    address(i8x16ShlSS_),
    address(i8x16ShlSSToA_),
    address(i8x16ShlSI_),
    address(i8x16ShlSIToA_),
    address(i8x16ShlAS_),
    address(i8x16ShlASToA_),
    address(i8x16ShlAI_),
    address(i8x16ShlAIToA_),
    address(i8x16ShrSSS_),
    address(i8x16ShrSSSToA_),
    address(i8x16ShrSSI_),
    address(i8x16ShrSSIToA_),
    address(i8x16ShrSAS_),
    address(i8x16ShrSASToA_),
    address(i8x16ShrSAI_),
    address(i8x16ShrSAIToA_),
    address(i8x16ShrUSS_),
    address(i8x16ShrUSSToA_),
    address(i8x16ShrUSI_),
    address(i8x16ShrUSIToA_),
    address(i8x16ShrUAS_),
    address(i8x16ShrUASToA_),
    address(i8x16ShrUAI_),
    address(i8x16ShrUAIToA_),
    address(i8x16AddSS_),
    address(i8x16AddSSToA_),
    address(i8x16AddAS_),
    address(i8x16AddASToA_),
    address(i8x16AddSatSSS_),
    address(i8x16AddSatSSSToA_),
    address(i8x16AddSatSAS_),
    address(i8x16AddSatSASToA_),
    address(i8x16AddSatUSS_),
    address(i8x16AddSatUSSToA_),
    address(i8x16AddSatUAS_),
    address(i8x16AddSatUASToA_),
    address(i8x16SubSS_),
    address(i8x16SubSSToA_),
    address(i8x16SubAS_),
    address(i8x16SubASToA_),
    address(i8x16SubSA_),
    address(i8x16SubSAToA_),
    address(i8x16SubSatSSS_),
    address(i8x16SubSatSSSToA_),
    address(i8x16SubSatSAS_),
    address(i8x16SubSatSASToA_),
    address(i8x16SubSatSSA_),
    address(i8x16SubSatSSAToA_),
    address(i8x16SubSatUSS_),
    address(i8x16SubSatUSSToA_),
    address(i8x16SubSatUAS_),
    address(i8x16SubSatUASToA_),
    address(i8x16SubSatUSA_),
    address(i8x16SubSatUSAToA_),
    address(i8x16MinSSS_),
    address(i8x16MinSSSToA_),
    address(i8x16MinSAS_),
    address(i8x16MinSASToA_),
    address(i8x16MinUSS_),
    address(i8x16MinUSSToA_),
    address(i8x16MinUAS_),
    address(i8x16MinUASToA_),
    address(i8x16MaxSSS_),
    address(i8x16MaxSSSToA_),
    address(i8x16MaxSAS_),
    address(i8x16MaxSASToA_),
    address(i8x16MaxUSS_),
    address(i8x16MaxUSSToA_),
    address(i8x16MaxUAS_),
    address(i8x16MaxUASToA_),
    address(i8x16AvgrUSS_),
    address(i8x16AvgrUSSToA_),
    address(i8x16AvgrUAS_),
    address(i8x16AvgrUASToA_),
]
