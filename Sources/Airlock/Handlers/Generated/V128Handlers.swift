// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func v128LoadS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Slot1.self, ToSlot.self) }
@inline(__always) private func v128LoadSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128LoadI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Zero.self, ToSlot.self) }
@inline(__always) private func v128LoadIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Zero.self, ToAccumulator.self) }
@inline(__always) private func v128Load8x8SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD8<UInt16> in Widening<SIMD16<UInt8>>.extendLowS(SIMD2<Double>(v, 0).bits()) }, Slot1.self, ToSlot.self) }
@inline(__always) private func v128Load8x8SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD8<UInt16> in Widening<SIMD16<UInt8>>.extendLowS(SIMD2<Double>(v, 0).bits()) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128Load8x8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD8<UInt16> in Widening<SIMD16<UInt8>>.extendLowS(SIMD2<Double>(v, 0).bits()) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128Load8x8SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD8<UInt16> in Widening<SIMD16<UInt8>>.extendLowS(SIMD2<Double>(v, 0).bits()) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128Load8x8US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD8<UInt16> in Widening<SIMD16<UInt8>>.extendLowU(SIMD2<Double>(v, 0).bits()) }, Slot1.self, ToSlot.self) }
@inline(__always) private func v128Load8x8USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD8<UInt16> in Widening<SIMD16<UInt8>>.extendLowU(SIMD2<Double>(v, 0).bits()) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128Load8x8UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD8<UInt16> in Widening<SIMD16<UInt8>>.extendLowU(SIMD2<Double>(v, 0).bits()) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128Load8x8UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD8<UInt16> in Widening<SIMD16<UInt8>>.extendLowU(SIMD2<Double>(v, 0).bits()) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128Load16x4SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD4<UInt32> in Widening<SIMD8<UInt16>>.extendLowS(SIMD2<Double>(v, 0).bits()) }, Slot1.self, ToSlot.self) }
@inline(__always) private func v128Load16x4SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD4<UInt32> in Widening<SIMD8<UInt16>>.extendLowS(SIMD2<Double>(v, 0).bits()) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128Load16x4SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD4<UInt32> in Widening<SIMD8<UInt16>>.extendLowS(SIMD2<Double>(v, 0).bits()) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128Load16x4SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD4<UInt32> in Widening<SIMD8<UInt16>>.extendLowS(SIMD2<Double>(v, 0).bits()) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128Load16x4US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD4<UInt32> in Widening<SIMD8<UInt16>>.extendLowU(SIMD2<Double>(v, 0).bits()) }, Slot1.self, ToSlot.self) }
@inline(__always) private func v128Load16x4USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD4<UInt32> in Widening<SIMD8<UInt16>>.extendLowU(SIMD2<Double>(v, 0).bits()) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128Load16x4UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD4<UInt32> in Widening<SIMD8<UInt16>>.extendLowU(SIMD2<Double>(v, 0).bits()) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128Load16x4UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD4<UInt32> in Widening<SIMD8<UInt16>>.extendLowU(SIMD2<Double>(v, 0).bits()) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128Load32x2SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD2<UInt64> in Widening<SIMD4<UInt32>>.extendLowS(SIMD2<Double>(v, 0).bits()) }, Slot1.self, ToSlot.self) }
@inline(__always) private func v128Load32x2SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD2<UInt64> in Widening<SIMD4<UInt32>>.extendLowS(SIMD2<Double>(v, 0).bits()) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128Load32x2SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD2<UInt64> in Widening<SIMD4<UInt32>>.extendLowS(SIMD2<Double>(v, 0).bits()) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128Load32x2SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD2<UInt64> in Widening<SIMD4<UInt32>>.extendLowS(SIMD2<Double>(v, 0).bits()) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128Load32x2US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD2<UInt64> in Widening<SIMD4<UInt32>>.extendLowU(SIMD2<Double>(v, 0).bits()) }, Slot1.self, ToSlot.self) }
@inline(__always) private func v128Load32x2USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD2<UInt64> in Widening<SIMD4<UInt32>>.extendLowU(SIMD2<Double>(v, 0).bits()) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128Load32x2UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD2<UInt64> in Widening<SIMD4<UInt32>>.extendLowU(SIMD2<Double>(v, 0).bits()) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128Load32x2UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> SIMD2<UInt64> in Widening<SIMD4<UInt32>>.extendLowU(SIMD2<Double>(v, 0).bits()) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128Load8SplatS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt8) -> SIMD16<UInt8> in IntegerLanes<SIMD16<UInt8>>.splat(v) }, Slot1.self, ToSlot.self) }
@inline(__always) private func v128Load8SplatSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt8) -> SIMD16<UInt8> in IntegerLanes<SIMD16<UInt8>>.splat(v) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128Load8SplatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt8) -> SIMD16<UInt8> in IntegerLanes<SIMD16<UInt8>>.splat(v) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128Load8SplatAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt8) -> SIMD16<UInt8> in IntegerLanes<SIMD16<UInt8>>.splat(v) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128Load16SplatS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt16) -> SIMD8<UInt16> in IntegerLanes<SIMD8<UInt16>>.splat(v) }, Slot1.self, ToSlot.self) }
@inline(__always) private func v128Load16SplatSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt16) -> SIMD8<UInt16> in IntegerLanes<SIMD8<UInt16>>.splat(v) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128Load16SplatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt16) -> SIMD8<UInt16> in IntegerLanes<SIMD8<UInt16>>.splat(v) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128Load16SplatAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt16) -> SIMD8<UInt16> in IntegerLanes<SIMD8<UInt16>>.splat(v) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128Load32SplatS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt32) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.splat(v) }, Slot1.self, ToSlot.self) }
@inline(__always) private func v128Load32SplatSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt32) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.splat(v) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128Load32SplatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt32) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.splat(v) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128Load32SplatAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt32) -> SIMD4<UInt32> in IntegerLanes<SIMD4<UInt32>>.splat(v) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128Load64SplatS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt64) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.splat(v) }, Slot1.self, ToSlot.self) }
@inline(__always) private func v128Load64SplatSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt64) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.splat(v) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128Load64SplatA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt64) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.splat(v) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128Load64SplatAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt64) -> SIMD2<UInt64> in IntegerLanes<SIMD2<UInt64>>.splat(v) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128StoreSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Slot1.self, Slot0.self) }
@inline(__always) private func v128StoreSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Slot1.self, Accumulator.self) }
@inline(__always) private func v128StoreAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Accumulator.self, Slot0.self) }
@inline(__always) private func v128StoreAA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Accumulator.self, Accumulator.self) }
@inline(__always) private func v128StoreIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Zero.self, Slot0.self) }
@inline(__always) private func v128StoreIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Zero.self, Accumulator.self) }
@inline(__always) private func v128NotS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(BitLanes.not, Slot1.self, ToSlot.self) }
@inline(__always) private func v128NotSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(BitLanes.not, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128NotA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(BitLanes.not, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128NotAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(BitLanes.not, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128AndSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.and, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func v128AndSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.and, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func v128AndAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.and, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func v128AndASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.and, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func v128AndnotSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.andnot, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func v128AndnotSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.andnot, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func v128AndnotAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.andnot, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func v128AndnotASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.andnot, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func v128AndnotSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.andnot, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128AndnotSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.andnot, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128OrSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.or, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func v128OrSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.or, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func v128OrAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.or, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func v128OrASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.or, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func v128XorSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.xor, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func v128XorSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.xor, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func v128XorAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.xor, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func v128XorASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).binary(BitLanes.xor, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func v128BitselectSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(BitLanes.bitselect, Slot1.self, Slot2.self, Slot3.self, ToSlot.self) }
@inline(__always) private func v128BitselectSSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(BitLanes.bitselect, Slot1.self, Slot2.self, Slot3.self, ToAccumulator.self) }
@inline(__always) private func v128BitselectASS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(BitLanes.bitselect, Accumulator.self, Slot2.self, Slot3.self, ToSlot.self) }
@inline(__always) private func v128BitselectASSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(BitLanes.bitselect, Accumulator.self, Slot2.self, Slot3.self, ToAccumulator.self) }
@inline(__always) private func v128BitselectSSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(BitLanes.bitselect, Slot1.self, Slot2.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128BitselectSSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).ternary(BitLanes.bitselect, Slot1.self, Slot2.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128AnyTrueS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(BitLanes.anyTrue, Slot1.self, ToSlot.self) }
@inline(__always) private func v128AnyTrueSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(BitLanes.anyTrue, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128AnyTrueA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(BitLanes.anyTrue, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128AnyTrueAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(BitLanes.anyTrue, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128Load32ZeroS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt32) -> SIMD2<UInt64> in SIMD2(cell: UInt64(v)) }, Slot1.self, ToSlot.self) }
@inline(__always) private func v128Load32ZeroSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt32) -> SIMD2<UInt64> in SIMD2(cell: UInt64(v)) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128Load32ZeroA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt32) -> SIMD2<UInt64> in SIMD2(cell: UInt64(v)) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128Load32ZeroAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt32) -> SIMD2<UInt64> in SIMD2(cell: UInt64(v)) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func v128Load64ZeroS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt64) -> SIMD2<UInt64> in SIMD2(cell: v) }, Slot1.self, ToSlot.self) }
@inline(__always) private func v128Load64ZeroSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt64) -> SIMD2<UInt64> in SIMD2(cell: v) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func v128Load64ZeroA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt64) -> SIMD2<UInt64> in SIMD2(cell: v) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func v128Load64ZeroAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt64) -> SIMD2<UInt64> in SIMD2(cell: v) }, Accumulator.self, ToAccumulator.self) }

let handlerAddressesV128: [UInt64] = unsafe [
    address(v128LoadS_),
    address(v128LoadSToA_),
    address(v128LoadA_),
    address(v128LoadAToA_),
    address(v128LoadI_),
    address(v128LoadIToA_),
    address(v128Load8x8SS_),
    address(v128Load8x8SSToA_),
    address(v128Load8x8SA_),
    address(v128Load8x8SAToA_),
    address(v128Load8x8US_),
    address(v128Load8x8USToA_),
    address(v128Load8x8UA_),
    address(v128Load8x8UAToA_),
    address(v128Load16x4SS_),
    address(v128Load16x4SSToA_),
    address(v128Load16x4SA_),
    address(v128Load16x4SAToA_),
    address(v128Load16x4US_),
    address(v128Load16x4USToA_),
    address(v128Load16x4UA_),
    address(v128Load16x4UAToA_),
    address(v128Load32x2SS_),
    address(v128Load32x2SSToA_),
    address(v128Load32x2SA_),
    address(v128Load32x2SAToA_),
    address(v128Load32x2US_),
    address(v128Load32x2USToA_),
    address(v128Load32x2UA_),
    address(v128Load32x2UAToA_),
    address(v128Load8SplatS_),
    address(v128Load8SplatSToA_),
    address(v128Load8SplatA_),
    address(v128Load8SplatAToA_),
    address(v128Load16SplatS_),
    address(v128Load16SplatSToA_),
    address(v128Load16SplatA_),
    address(v128Load16SplatAToA_),
    address(v128Load32SplatS_),
    address(v128Load32SplatSToA_),
    address(v128Load32SplatA_),
    address(v128Load32SplatAToA_),
    address(v128Load64SplatS_),
    address(v128Load64SplatSToA_),
    address(v128Load64SplatA_),
    address(v128Load64SplatAToA_),
    address(v128StoreSS_),
    address(v128StoreSA_),
    address(v128StoreAS_),
    address(v128StoreAA_),
    address(v128StoreIS_),
    address(v128StoreIA_),
    address(v128NotS_),
    address(v128NotSToA_),
    address(v128NotA_),
    address(v128NotAToA_),
    address(v128AndSS_),
    address(v128AndSSToA_),
    address(v128AndAS_),
    address(v128AndASToA_),
    address(v128AndnotSS_),
    address(v128AndnotSSToA_),
    address(v128AndnotAS_),
    address(v128AndnotASToA_),
    address(v128AndnotSA_),
    address(v128AndnotSAToA_),
    address(v128OrSS_),
    address(v128OrSSToA_),
    address(v128OrAS_),
    address(v128OrASToA_),
    address(v128XorSS_),
    address(v128XorSSToA_),
    address(v128XorAS_),
    address(v128XorASToA_),
    address(v128BitselectSSS_),
    address(v128BitselectSSSToA_),
    address(v128BitselectASS_),
    address(v128BitselectASSToA_),
    address(v128BitselectSSA_),
    address(v128BitselectSSAToA_),
    address(v128AnyTrueS_),
    address(v128AnyTrueSToA_),
    address(v128AnyTrueA_),
    address(v128AnyTrueAToA_),
    address(v128Load32ZeroS_),
    address(v128Load32ZeroSToA_),
    address(v128Load32ZeroA_),
    address(v128Load32ZeroAToA_),
    address(v128Load64ZeroS_),
    address(v128Load64ZeroSToA_),
    address(v128Load64ZeroA_),
    address(v128Load64ZeroAToA_),
]
