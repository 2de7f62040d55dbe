// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func i32TruncF32SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt32> in Conversion.truncS(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i32TruncF32SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt32> in Conversion.truncS(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32TruncF32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt32> in Conversion.truncS(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32TruncF32SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt32> in Conversion.truncS(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32TruncSatF32SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt32 in Conversion.truncSatS(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i32TruncSatF32SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt32 in Conversion.truncSatS(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32TruncSatF32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt32 in Conversion.truncSatS(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32TruncSatF32SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt32 in Conversion.truncSatS(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32ConvertI32SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Float in Conversion.convertS(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func f32ConvertI32SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Float in Conversion.convertS(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32ConvertI32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Float in Conversion.convertS(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32ConvertI32SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Float in Conversion.convertS(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32TruncF32US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt32> in Conversion.truncU(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i32TruncF32USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt32> in Conversion.truncU(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32TruncF32UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt32> in Conversion.truncU(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32TruncF32UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt32> in Conversion.truncU(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32TruncSatF32US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt32 in Conversion.truncSatU(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i32TruncSatF32USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt32 in Conversion.truncSatU(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32TruncSatF32UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt32 in Conversion.truncSatU(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32TruncSatF32UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt32 in Conversion.truncSatU(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32ConvertI32US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Float in Conversion.convertU(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func f32ConvertI32USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Float in Conversion.convertU(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32ConvertI32UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Float in Conversion.convertU(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32ConvertI32UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Float in Conversion.convertU(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64TruncF32SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt64> in Conversion.truncS(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i64TruncF32SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt64> in Conversion.truncS(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64TruncF32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt64> in Conversion.truncS(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64TruncF32SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt64> in Conversion.truncS(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64TruncSatF32SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt64 in Conversion.truncSatS(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i64TruncSatF32SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt64 in Conversion.truncSatS(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64TruncSatF32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt64 in Conversion.truncSatS(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64TruncSatF32SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt64 in Conversion.truncSatS(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32ConvertI64SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Float in Conversion.convertS(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func f32ConvertI64SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Float in Conversion.convertS(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32ConvertI64SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Float in Conversion.convertS(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32ConvertI64SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Float in Conversion.convertS(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64TruncF32US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt64> in Conversion.truncU(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i64TruncF32USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt64> in Conversion.truncU(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64TruncF32UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt64> in Conversion.truncU(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64TruncF32UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Float) -> Faulting<UInt64> in Conversion.truncU(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64TruncSatF32US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt64 in Conversion.truncSatU(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i64TruncSatF32USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt64 in Conversion.truncSatU(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64TruncSatF32UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt64 in Conversion.truncSatU(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64TruncSatF32UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Float) -> UInt64 in Conversion.truncSatU(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32ConvertI64US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Float in Conversion.convertU(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func f32ConvertI64USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Float in Conversion.convertU(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32ConvertI64UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Float in Conversion.convertU(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32ConvertI64UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Float in Conversion.convertU(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32TruncF64SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt32> in Conversion.truncS(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i32TruncF64SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt32> in Conversion.truncS(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32TruncF64SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt32> in Conversion.truncS(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32TruncF64SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt32> in Conversion.truncS(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32TruncSatF64SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt32 in Conversion.truncSatS(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i32TruncSatF64SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt32 in Conversion.truncSatS(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32TruncSatF64SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt32 in Conversion.truncSatS(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32TruncSatF64SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt32 in Conversion.truncSatS(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64ConvertI32SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Double in Conversion.convertS(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func f64ConvertI32SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Double in Conversion.convertS(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64ConvertI32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Double in Conversion.convertS(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64ConvertI32SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Double in Conversion.convertS(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32TruncF64US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt32> in Conversion.truncU(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i32TruncF64USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt32> in Conversion.truncU(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32TruncF64UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt32> in Conversion.truncU(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32TruncF64UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt32> in Conversion.truncU(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i32TruncSatF64US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt32 in Conversion.truncSatU(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i32TruncSatF64USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt32 in Conversion.truncSatU(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i32TruncSatF64UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt32 in Conversion.truncSatU(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i32TruncSatF64UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt32 in Conversion.truncSatU(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64ConvertI32US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Double in Conversion.convertU(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func f64ConvertI32USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Double in Conversion.convertU(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64ConvertI32UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Double in Conversion.convertU(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64ConvertI32UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt32) -> Double in Conversion.convertU(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64TruncF64SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt64> in Conversion.truncS(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i64TruncF64SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt64> in Conversion.truncS(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64TruncF64SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt64> in Conversion.truncS(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64TruncF64SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt64> in Conversion.truncS(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64TruncSatF64SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt64 in Conversion.truncSatS(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i64TruncSatF64SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt64 in Conversion.truncSatS(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64TruncSatF64SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt64 in Conversion.truncSatS(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64TruncSatF64SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt64 in Conversion.truncSatS(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64ConvertI64SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Double in Conversion.convertS(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func f64ConvertI64SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Double in Conversion.convertS(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64ConvertI64SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Double in Conversion.convertS(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64ConvertI64SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Double in Conversion.convertS(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64TruncF64US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt64> in Conversion.truncU(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i64TruncF64USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt64> in Conversion.truncU(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64TruncF64UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt64> in Conversion.truncU(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64TruncF64UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping({ (a: Double) -> Faulting<UInt64> in Conversion.truncU(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64TruncSatF64US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt64 in Conversion.truncSatU(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func i64TruncSatF64USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt64 in Conversion.truncSatU(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64TruncSatF64UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt64 in Conversion.truncSatU(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64TruncSatF64UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: Double) -> UInt64 in Conversion.truncSatU(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64ConvertI64US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Double in Conversion.convertU(a) }, Slot1.self, ToSlot.self) }
@inline(__always) private func f64ConvertI64USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Double in Conversion.convertU(a) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64ConvertI64UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Double in Conversion.convertU(a) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64ConvertI64UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary({ (a: UInt64) -> Double in Conversion.convertU(a) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64ExtendI32SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.extendS, Slot1.self, ToSlot.self) }
@inline(__always) private func i64ExtendI32SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.extendS, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64ExtendI32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.extendS, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64ExtendI32SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.extendS, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i64ExtendI32US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.extendU, Slot1.self, ToSlot.self) }
@inline(__always) private func i64ExtendI32USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.extendU, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i64ExtendI32UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.extendU, Accumulator.self, ToSlot.self) }
@inline(__always) private func i64ExtendI32UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.extendU, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f32DemoteF64S_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.demote, Slot1.self, ToSlot.self) }
@inline(__always) private func f32DemoteF64SToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.demote, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f32DemoteF64A_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.demote, Accumulator.self, ToSlot.self) }
@inline(__always) private func f32DemoteF64AToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.demote, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func f64PromoteF32S_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.promote, Slot1.self, ToSlot.self) }
@inline(__always) private func f64PromoteF32SToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.promote, Slot1.self, ToAccumulator.self) }
@inline(__always) private func f64PromoteF32A_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.promote, Accumulator.self, ToSlot.self) }
@inline(__always) private func f64PromoteF32AToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Conversion.promote, Accumulator.self, ToAccumulator.self) }

let handlerAddressesConversion: [UInt64] = unsafe [
    address(i32TruncF32SS_),
    address(i32TruncF32SSToA_),
    address(i32TruncF32SA_),
    address(i32TruncF32SAToA_),
    address(i32TruncSatF32SS_),
    address(i32TruncSatF32SSToA_),
    address(i32TruncSatF32SA_),
    address(i32TruncSatF32SAToA_),
    address(f32ConvertI32SS_),
    address(f32ConvertI32SSToA_),
    address(f32ConvertI32SA_),
    address(f32ConvertI32SAToA_),
    address(i32TruncF32US_),
    address(i32TruncF32USToA_),
    address(i32TruncF32UA_),
    address(i32TruncF32UAToA_),
    address(i32TruncSatF32US_),
    address(i32TruncSatF32USToA_),
    address(i32TruncSatF32UA_),
    address(i32TruncSatF32UAToA_),
    address(f32ConvertI32US_),
    address(f32ConvertI32USToA_),
    address(f32ConvertI32UA_),
    address(f32ConvertI32UAToA_),
    address(i64TruncF32SS_),
    address(i64TruncF32SSToA_),
    address(i64TruncF32SA_),
    address(i64TruncF32SAToA_),
    address(i64TruncSatF32SS_),
    address(i64TruncSatF32SSToA_),
    address(i64TruncSatF32SA_),
    address(i64TruncSatF32SAToA_),
    address(f32ConvertI64SS_),
    address(f32ConvertI64SSToA_),
    address(f32ConvertI64SA_),
    address(f32ConvertI64SAToA_),
    address(i64TruncF32US_),
    address(i64TruncF32USToA_),
    address(i64TruncF32UA_),
    address(i64TruncF32UAToA_),
    address(i64TruncSatF32US_),
    address(i64TruncSatF32USToA_),
    address(i64TruncSatF32UA_),
    address(i64TruncSatF32UAToA_),
    address(f32ConvertI64US_),
    address(f32ConvertI64USToA_),
    address(f32ConvertI64UA_),
    address(f32ConvertI64UAToA_),
    address(i32TruncF64SS_),
    address(i32TruncF64SSToA_),
    address(i32TruncF64SA_),
    address(i32TruncF64SAToA_),
    address(i32TruncSatF64SS_),
    address(i32TruncSatF64SSToA_),
    address(i32TruncSatF64SA_),
    address(i32TruncSatF64SAToA_),
    address(f64ConvertI32SS_),
    address(f64ConvertI32SSToA_),
    address(f64ConvertI32SA_),
    address(f64ConvertI32SAToA_),
    address(i32TruncF64US_),
    address(i32TruncF64USToA_),
    address(i32TruncF64UA_),
    address(i32TruncF64UAToA_),
    address(i32TruncSatF64US_),
    address(i32TruncSatF64USToA_),
    address(i32TruncSatF64UA_),
    address(i32TruncSatF64UAToA_),
    address(f64ConvertI32US_),
    address(f64ConvertI32USToA_),
    address(f64ConvertI32UA_),
    address(f64ConvertI32UAToA_),
    address(i64TruncF64SS_),
    address(i64TruncF64SSToA_),
    address(i64TruncF64SA_),
    address(i64TruncF64SAToA_),
    address(i64TruncSatF64SS_),
    address(i64TruncSatF64SSToA_),
    address(i64TruncSatF64SA_),
    address(i64TruncSatF64SAToA_),
    address(f64ConvertI64SS_),
    address(f64ConvertI64SSToA_),
    address(f64ConvertI64SA_),
    address(f64ConvertI64SAToA_),
    address(i64TruncF64US_),
    address(i64TruncF64USToA_),
    address(i64TruncF64UA_),
    address(i64TruncF64UAToA_),
    address(i64TruncSatF64US_),
    address(i64TruncSatF64USToA_),
    address(i64TruncSatF64UA_),
    address(i64TruncSatF64UAToA_),
    address(f64ConvertI64US_),
    address(f64ConvertI64USToA_),
    address(f64ConvertI64UA_),
    address(f64ConvertI64UAToA_),
    address(i64ExtendI32SS_),
    address(i64ExtendI32SSToA_),
    address(i64ExtendI32SA_),
    address(i64ExtendI32SAToA_),
    address(i64ExtendI32US_),
    address(i64ExtendI32USToA_),
    address(i64ExtendI32UA_),
    address(i64ExtendI32UAToA_),
    address(f32DemoteF64S_),
    address(f32DemoteF64SToA_),
    address(f32DemoteF64A_),
    address(f32DemoteF64AToA_),
    address(f64PromoteF32S_),
    address(f64PromoteF32SToA_),
    address(f64PromoteF32A_),
    address(f64PromoteF32AToA_),
]
