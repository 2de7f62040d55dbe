// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func i32LoadS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToSlot.self) }
@inline(__always) private func i32LoadSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32LoadI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt32) -> UInt32 in v }, Zero.self, ToSlot.self) }
@inline(__always) private func i32LoadIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt32) -> UInt32 in v }, Zero.self, ToAccumulator.self) }
@inline(__always) private func i32LoadAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt32.self, { (v: UInt32) -> UInt32 in v }) }
@inline(__always) private func i32LoadAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt64.self, { (v: UInt32) -> UInt32 in v }) }
@inline(__always) private func i64LoadS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt64) -> UInt64 in v }, Slot1.self, ToSlot.self) }
@inline(__always) private func i64LoadSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt64) -> UInt64 in v }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt64) -> UInt64 in v }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt64) -> UInt64 in v }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64LoadI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt64) -> UInt64 in v }, Zero.self, ToSlot.self) }
@inline(__always) private func i64LoadIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt64) -> UInt64 in v }, Zero.self, ToAccumulator.self) }
@inline(__always) private func i64LoadAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt32.self, { (v: UInt64) -> UInt64 in v }) }
@inline(__always) private func i64LoadAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt64.self, { (v: UInt64) -> UInt64 in v }) }
@inline(__always) private func f32LoadS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Float) -> Float in v }, Slot1.self, ToSlot.self) }
@inline(__always) private func f32LoadSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Float) -> Float in v }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Float) -> Float in v }, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Float) -> Float in v }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32LoadI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Float) -> Float in v }, Zero.self, ToSlot.self) }
@inline(__always) private func f32LoadIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Float) -> Float in v }, Zero.self, ToAccumulator.self) }
@inline(__always) private func f32LoadAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt32.self, { (v: Float) -> Float in v }) }
@inline(__always) private func f32LoadAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt64.self, { (v: Float) -> Float in v }) }
@inline(__always) private func f64LoadS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> Double in v }, Slot1.self, ToSlot.self) }
@inline(__always) private func f64LoadSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> Double in v }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64LoadA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> Double in v }, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64LoadAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> Double in v }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64LoadI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> Double in v }, Zero.self, ToSlot.self) }
@inline(__always) private func f64LoadIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Double) -> Double in v }, Zero.self, ToAccumulator.self) }
@inline(__always) private func f64LoadAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt32.self, { (v: Double) -> Double in v }) }
@inline(__always) private func f64LoadAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt64.self, { (v: Double) -> Double in v }) }
@inline(__always) private func i32Load8SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i32Load8SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32Load8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32Load8SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32Load8SI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Zero.self, ToSlot.self) }
@inline(__always) private func i32Load8SIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Zero.self, ToAccumulator.self) }
@inline(__always) private func i32Load8SAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt32.self, { (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }) }
@inline(__always) private func i32Load8SAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt64.self, { (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }) }
@inline(__always) private func i32Load8US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i32Load8USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32Load8UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32Load8UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32Load8UI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt8) -> UInt32 in UInt32(v) }, Zero.self, ToSlot.self) }
@inline(__always) private func i32Load8UIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt8) -> UInt32 in UInt32(v) }, Zero.self, ToAccumulator.self) }
@inline(__always) private func i32Load8UAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt32.self, { (v: UInt8) -> UInt32 in UInt32(v) }) }
@inline(__always) private func i32Load8UAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt64.self, { (v: UInt8) -> UInt32 in UInt32(v) }) }
@inline(__always) private func i32Load16SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i32Load16SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32Load16SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32Load16SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32Load16SI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Zero.self, ToSlot.self) }
@inline(__always) private func i32Load16SIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Zero.self, ToAccumulator.self) }
@inline(__always) private func i32Load16SAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt32.self, { (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }) }
@inline(__always) private func i32Load16SAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt64.self, { (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }) }
@inline(__always) private func i32Load16US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt16) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i32Load16USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt16) -> UInt32 in UInt32(v) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32Load16UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt16) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32Load16UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt16) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32Load16UI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt16) -> UInt32 in UInt32(v) }, Zero.self, ToSlot.self) }
@inline(__always) private func i32Load16UIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: UInt16) -> UInt32 in UInt32(v) }, Zero.self, ToAccumulator.self) }
@inline(__always) private func i32Load16UAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt32.self, { (v: UInt16) -> UInt32 in UInt32(v) }) }
@inline(__always) private func i32Load16UAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt64.self, { (v: UInt16) -> UInt32 in UInt32(v) }) }
@inline(__always) private func i64Load8SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int8) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i64Load8SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int8) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64Load8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int8) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64Load8SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int8) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64Load8SI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int8) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Zero.self, ToSlot.self) }
@inline(__always) private func i64Load8SIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int8) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Zero.self, ToAccumulator.self) }
@inline(__always) private func i64Load8SAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt32.self, { (v: Int8) -> UInt64 in UInt64(bitPattern: Int64(v)) }) }
@inline(__always) private func i64Load8SAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt64.self, { (v: Int8) -> UInt64 in UInt64(bitPattern: Int64(v)) }) }
@inline(__always) private func i64Load16SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int16) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i64Load16SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int16) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64Load16SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int16) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64Load16SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int16) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64Load16SI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int16) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Zero.self, ToSlot.self) }
@inline(__always) private func i64Load16SIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int16) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Zero.self, ToAccumulator.self) }
@inline(__always) private func i64Load16SAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt32.self, { (v: Int16) -> UInt64 in UInt64(bitPattern: Int64(v)) }) }
@inline(__always) private func i64Load16SAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt64.self, { (v: Int16) -> UInt64 in UInt64(bitPattern: Int64(v)) }) }
@inline(__always) private func i64Load32SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int32) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i64Load32SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int32) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64Load32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int32) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64Load32SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int32) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64Load32SI_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int32) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Zero.self, ToSlot.self) }
@inline(__always) private func i64Load32SIToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).load({ (v: Int32) -> UInt64 in UInt64(bitPattern: Int64(v)) }, Zero.self, ToAccumulator.self) }
@inline(__always) private func i64Load32SAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt32.self, { (v: Int32) -> UInt64 in UInt64(bitPattern: Int64(v)) }) }
@inline(__always) private func i64Load32SAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).loadAny(UInt64.self, { (v: Int32) -> UInt64 in UInt64(bitPattern: Int64(v)) }) }
@inline(__always) private func i32StoreSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt32 in v }, Slot1.self, Slot0.self) }
@inline(__always) private func i32StoreAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt32 in v }, Accumulator.self, Slot0.self) }
@inline(__always) private func i32StoreSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt32 in v }, Slot1.self, Accumulator.self) }
@inline(__always) private func i32StoreSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt32 in v }, Slot1.self, Wide.self) }
@inline(__always) private func i32StoreAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt32 in v }, Accumulator.self, Wide.self) }
@inline(__always) private func i32StoreIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt32 in v }, Zero.self, Slot0.self) }
@inline(__always) private func i32StoreIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt32 in v }, Zero.self, Accumulator.self) }
@inline(__always) private func i32StoreIW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt32 in v }, Zero.self, Wide.self) }
@inline(__always) private func i32StoreAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).storeAny(UInt32.self, { (v: UInt32) -> UInt32 in v }) }
@inline(__always) private func i32StoreAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).storeAny(UInt64.self, { (v: UInt32) -> UInt32 in v }) }
@inline(__always) private func i64StoreSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt64) -> UInt64 in v }, Slot1.self, Slot0.self) }
@inline(__always) private func i64StoreAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt64) -> UInt64 in v }, Accumulator.self, Slot0.self) }
@inline(__always) private func i64StoreSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt64) -> UInt64 in v }, Slot1.self, Accumulator.self) }
@inline(__always) private func i64StoreSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt64) -> UInt64 in v }, Slot1.self, Wide.self) }
@inline(__always) private func i64StoreAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt64) -> UInt64 in v }, Accumulator.self, Wide.self) }
@inline(__always) private func i64StoreIS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt64) -> UInt64 in v }, Zero.self, Slot0.self) }
@inline(__always) private func i64StoreIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt64) -> UInt64 in v }, Zero.self, Accumulator.self) }
@inline(__always) private func i64StoreIW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt64) -> UInt64 in v }, Zero.self, Wide.self) }
@inline(__always) private func i64StoreAny32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).storeAny(UInt32.self, { (v: UInt64) -> UInt64 in v }) }
@inline(__always) private func i64StoreAny64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).storeAny(UInt64.self, { (v: UInt64) -> UInt64 in v }) }
@inline(__always) private func f32StoreSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: Float) -> Float in v }, Slot1.self, Accumulator.self) }
@inline(__always) private func f32StoreIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: Float) -> Float in v }, Zero.self, Accumulator.self) }
@inline(__always) private func f32StoreAA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: Float) -> Float in v }, Accumulator.self, Accumulator.self) }
@inline(__always) private func f64StoreSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: Double) -> Double in v }, Slot1.self, Accumulator.self) }
@inline(__always) private func f64StoreIA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: Double) -> Double in v }, Zero.self, Accumulator.self) }
@inline(__always) private func f64StoreAA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: Double) -> Double in v }, Accumulator.self, Accumulator.self) }
@inline(__always) private func i32Store8SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Slot1.self, Slot0.self) }
@inline(__always) private func i32Store8AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Accumulator.self, Slot0.self) }
@inline(__always) private func i32Store8SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Slot1.self, Accumulator.self) }
@inline(__always) private func i32Store8SW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Slot1.self, Wide.self) }
@inline(__always) private func i32Store8AW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Accumulator.self, Wide.self) }
@inline(__always) private func i32Store8IS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Zero.self, Slot0.self) }
@inline(__always) private func i32Store8IA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Zero.self, Accumulator.self) }
@inline(__always) private func i32Store8IW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Zero.self, Wide.self) }
@inline(__always) private func i32Store8Any32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).storeAny(UInt32.self, { (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }) }
@inline(__always) private func i32Store8Any64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).storeAny(UInt64.self, { (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }) }
@inline(__always) private func i32Store16SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Slot1.self, Slot0.self) }
@inline(__always) private func i32Store16AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Accumulator.self, Slot0.self) }
@inline(__always) private func i32Store16SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Slot1.self, Accumulator.self) }
@inline(__always) private func i32Store16SW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Slot1.self, Wide.self) }
@inline(__always) private func i32Store16AW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Accumulator.self, Wide.self) }
@inline(__always) private func i32Store16IS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Zero.self, Slot0.self) }
@inline(__always) private func i32Store16IA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Zero.self, Accumulator.self) }
@inline(__always) private func i32Store16IW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).store({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Zero.self, Wide.self) }
@inline(__always) private func i32Store16Any32_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).storeAny(UInt32.self, { (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }) }
@inline(__always) private func i32Store16Any64_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).storeAny(UInt64.self, { (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }) }

let handlerAddressesMemory: [UInt64] = unsafe [
    address(i32LoadS_),
    address(i32LoadSToA_),
    address(i32LoadA_),
    address(i32LoadAToA_),
    address(i32LoadI_),
    address(i32LoadIToA_),
    address(i32LoadAny32_),
    address(i32LoadAny64_),
    address(i64LoadS_),
    address(i64LoadSToA_),
    address(i64LoadA_),
    address(i64LoadAToA_),
    address(i64LoadI_),
    address(i64LoadIToA_),
    address(i64LoadAny32_),
    address(i64LoadAny64_),
    address(f32LoadS_),
    address(f32LoadSToA_),
    address(f32LoadA_),
    address(f32LoadAToA_),
    address(f32LoadI_),
    address(f32LoadIToA_),
    address(f32LoadAny32_),
    address(f32LoadAny64_),
    address(f64LoadS_),
    address(f64LoadSToA_),
    address(f64LoadA_),
    address(f64LoadAToA_),
    address(f64LoadI_),
    address(f64LoadIToA_),
    address(f64LoadAny32_),
    address(f64LoadAny64_),
    address(i32Load8SS_),
    address(i32Load8SSToA_),
    address(i32Load8SA_),
    address(i32Load8SAToA_),
    address(i32Load8SI_),
    address(i32Load8SIToA_),
    address(i32Load8SAny32_),
    address(i32Load8SAny64_),
    address(i32Load8US_),
    address(i32Load8USToA_),
    address(i32Load8UA_),
    address(i32Load8UAToA_),
    address(i32Load8UI_),
    address(i32Load8UIToA_),
    address(i32Load8UAny32_),
    address(i32Load8UAny64_),
    address(i32Load16SS_),
    address(i32Load16SSToA_),
    address(i32Load16SA_),
    address(i32Load16SAToA_),
    address(i32Load16SI_),
    address(i32Load16SIToA_),
    address(i32Load16SAny32_),
    address(i32Load16SAny64_),
    address(i32Load16US_),
    address(i32Load16USToA_),
    address(i32Load16UA_),
    address(i32Load16UAToA_),
    address(i32Load16UI_),
    address(i32Load16UIToA_),
    address(i32Load16UAny32_),
    address(i32Load16UAny64_),
    address(i64Load8SS_),
    address(i64Load8SSToA_),
    address(i64Load8SA_),
    address(i64Load8SAToA_),
    address(i64Load8SI_),
    address(i64Load8SIToA_),
    address(i64Load8SAny32_),
    address(i64Load8SAny64_),
    address(i64Load16SS_),
    address(i64Load16SSToA_),
    address(i64Load16SA_),
    address(i64Load16SAToA_),
    address(i64Load16SI_),
    address(i64Load16SIToA_),
    address(i64Load16SAny32_),
    address(i64Load16SAny64_),
    address(i64Load32SS_),
    address(i64Load32SSToA_),
    address(i64Load32SA_),
    address(i64Load32SAToA_),
    address(i64Load32SI_),
    address(i64Load32SIToA_),
    address(i64Load32SAny32_),
    address(i64Load32SAny64_),
    address(i32StoreSS_),
    address(i32StoreAS_),
    address(i32StoreSA_),
    address(i32StoreSW_),
    address(i32StoreAW_),
    address(i32StoreIS_),
    address(i32StoreIA_),
    address(i32StoreIW_),
    address(i32StoreAny32_),
    address(i32StoreAny64_),
    address(i64StoreSS_),
    address(i64StoreAS_),
    address(i64StoreSA_),
    address(i64StoreSW_),
    address(i64StoreAW_),
    address(i64StoreIS_),
    address(i64StoreIA_),
    address(i64StoreIW_),
    address(i64StoreAny32_),
    address(i64StoreAny64_),
    address(f32StoreSA_),
    address(f32StoreIA_),
    address(f32StoreAA_),
    address(f64StoreSA_),
    address(f64StoreIA_),
    address(f64StoreAA_),
    address(i32Store8SS_),
    address(i32Store8AS_),
    address(i32Store8SA_),
    address(i32Store8SW_),
    address(i32Store8AW_),
    address(i32Store8IS_),
    address(i32Store8IA_),
    address(i32Store8IW_),
    address(i32Store8Any32_),
    address(i32Store8Any64_),
    address(i32Store16SS_),
    address(i32Store16AS_),
    address(i32Store16SA_),
    address(i32Store16SW_),
    address(i32Store16AW_),
    address(i32Store16IS_),
    address(i32Store16IA_),
    address(i32Store16IW_),
    address(i32Store16Any32_),
    address(i32Store16Any64_),
]
