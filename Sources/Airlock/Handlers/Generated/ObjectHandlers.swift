// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func refI31S_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Reference.i31, Slot1.self, ToSlot.self) }
@inline(__always) private func refI31SToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Reference.i31, Slot1.self, ToAccumulator.self) }
@inline(__always) private func refI31A_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Reference.i31, Accumulator.self, ToSlot.self) }
@inline(__always) private func refI31AToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unary(Reference.i31, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i31GetSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping(Reference.i31GetS, Slot1.self, ToSlot.self) }
@inline(__always) private func i31GetSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping(Reference.i31GetS, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i31GetSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping(Reference.i31GetS, Accumulator.self, ToSlot.self) }
@inline(__always) private func i31GetSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping(Reference.i31GetS, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func i31GetUS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping(Reference.i31GetU, Slot1.self, ToSlot.self) }
@inline(__always) private func i31GetUSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping(Reference.i31GetU, Slot1.self, ToAccumulator.self) }
@inline(__always) private func i31GetUA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping(Reference.i31GetU, Accumulator.self, ToSlot.self) }
@inline(__always) private func i31GetUAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).unaryTrapping(Reference.i31GetU, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func structGet_i328SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, ToSlot.self) }
@inline(__always) private func structGet_i328SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func structGet_i328SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func structGet_i328SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i328SSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_i328SSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i328SAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_i328SASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i328SSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func arrayGet_i328SSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Int8) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func structGet_i328US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) }
@inline(__always) private func structGet_i328USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func structGet_i328UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func structGet_i328UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i328USS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_i328USSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i328UAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_i328UASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt8) -> UInt32 in UInt32(v) }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i328USA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func arrayGet_i328USAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt8) -> UInt32 in UInt32(v) }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func structGet_i3216SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, ToSlot.self) }
@inline(__always) private func structGet_i3216SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func structGet_i3216SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func structGet_i3216SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i3216SSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_i3216SSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i3216SAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_i3216SASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i3216SSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func arrayGet_i3216SSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Int16) -> UInt32 in UInt32(bitPattern: Int32(v)) }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func structGet_i3216US_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt16) -> UInt32 in UInt32(v) }, Slot1.self, ToSlot.self) }
@inline(__always) private func structGet_i3216USToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt16) -> UInt32 in UInt32(v) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func structGet_i3216UA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt16) -> UInt32 in UInt32(v) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func structGet_i3216UAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt16) -> UInt32 in UInt32(v) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i3216USS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt16) -> UInt32 in UInt32(v) }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_i3216USSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt16) -> UInt32 in UInt32(v) }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i3216UAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt16) -> UInt32 in UInt32(v) }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_i3216UASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt16) -> UInt32 in UInt32(v) }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i3216USA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt16) -> UInt32 in UInt32(v) }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func arrayGet_i3216USAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt16) -> UInt32 in UInt32(v) }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func structGet_i32S_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToSlot.self) }
@inline(__always) private func structGet_i32SToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt32) -> UInt32 in v }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func structGet_i32A_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToSlot.self) }
@inline(__always) private func structGet_i32AToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt32) -> UInt32 in v }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i32SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt32) -> UInt32 in v }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_i32SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt32) -> UInt32 in v }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i32AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt32) -> UInt32 in v }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_i32ASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt32) -> UInt32 in v }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt32) -> UInt32 in v }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func arrayGet_i32SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt32) -> UInt32 in v }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func structGet_i64S_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt64) -> UInt64 in v }, Slot1.self, ToSlot.self) }
@inline(__always) private func structGet_i64SToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt64) -> UInt64 in v }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func structGet_i64A_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt64) -> UInt64 in v }, Accumulator.self, ToSlot.self) }
@inline(__always) private func structGet_i64AToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: UInt64) -> UInt64 in v }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i64SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt64) -> UInt64 in v }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_i64SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt64) -> UInt64 in v }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i64AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt64) -> UInt64 in v }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_i64ASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt64) -> UInt64 in v }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_i64SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt64) -> UInt64 in v }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func arrayGet_i64SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: UInt64) -> UInt64 in v }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func structGet_f32S_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Float) -> Float in v }, Slot1.self, ToSlot.self) }
@inline(__always) private func structGet_f32SToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Float) -> Float in v }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func structGet_f32A_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Float) -> Float in v }, Accumulator.self, ToSlot.self) }
@inline(__always) private func structGet_f32AToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Float) -> Float in v }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_f32SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Float) -> Float in v }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_f32SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Float) -> Float in v }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_f32AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Float) -> Float in v }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_f32ASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Float) -> Float in v }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_f32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Float) -> Float in v }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func arrayGet_f32SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Float) -> Float in v }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func structGet_f64S_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Double) -> Double in v }, Slot1.self, ToSlot.self) }
@inline(__always) private func structGet_f64SToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Double) -> Double in v }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func structGet_f64A_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Double) -> Double in v }, Accumulator.self, ToSlot.self) }
@inline(__always) private func structGet_f64AToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: Double) -> Double in v }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_f64SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Double) -> Double in v }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_f64SSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Double) -> Double in v }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_f64AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Double) -> Double in v }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGet_f64ASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Double) -> Double in v }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGet_f64SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Double) -> Double in v }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func arrayGet_f64SAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: Double) -> Double in v }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func structSet_i328SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Slot1.self, Slot0.self) }
@inline(__always) private func arraySet_i328SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, index: Slot2.self, value: Slot0.self) }
@inline(__always) private func structSet_i328AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Accumulator.self, Slot0.self) }
@inline(__always) private func arraySet_i328AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, index: Accumulator.self, value: Slot0.self) }
@inline(__always) private func structSet_i328SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Slot1.self, Accumulator.self) }
@inline(__always) private func arraySet_i328SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, index: Slot2.self, value: Accumulator.self) }
@inline(__always) private func structSet_i328SW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Slot1.self, Wide.self) }
@inline(__always) private func arraySet_i328SW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, index: Slot2.self, value: Wide.self) }
@inline(__always) private func structSet_i328AW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, Accumulator.self, Wide.self) }
@inline(__always) private func arraySet_i328AW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt8 in UInt8(truncatingIfNeeded: v) }, index: Accumulator.self, value: Wide.self) }
@inline(__always) private func structSet_i3216SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Slot1.self, Slot0.self) }
@inline(__always) private func arraySet_i3216SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, index: Slot2.self, value: Slot0.self) }
@inline(__always) private func structSet_i3216AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Accumulator.self, Slot0.self) }
@inline(__always) private func arraySet_i3216AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, index: Accumulator.self, value: Slot0.self) }
@inline(__always) private func structSet_i3216SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Slot1.self, Accumulator.self) }
@inline(__always) private func arraySet_i3216SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, index: Slot2.self, value: Accumulator.self) }
@inline(__always) private func structSet_i3216SW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Slot1.self, Wide.self) }
@inline(__always) private func arraySet_i3216SW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, index: Slot2.self, value: Wide.self) }
@inline(__always) private func structSet_i3216AW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, Accumulator.self, Wide.self) }
@inline(__always) private func arraySet_i3216AW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt16 in UInt16(truncatingIfNeeded: v) }, index: Accumulator.self, value: Wide.self) }
@inline(__always) private func structSet_i32SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt32 in v }, Slot1.self, Slot0.self) }
@inline(__always) private func arraySet_i32SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt32 in v }, index: Slot2.self, value: Slot0.self) }
@inline(__always) private func structSet_i32AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt32 in v }, Accumulator.self, Slot0.self) }
@inline(__always) private func arraySet_i32AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt32 in v }, index: Accumulator.self, value: Slot0.self) }
@inline(__always) private func structSet_i32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt32 in v }, Slot1.self, Accumulator.self) }
@inline(__always) private func arraySet_i32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt32 in v }, index: Slot2.self, value: Accumulator.self) }
@inline(__always) private func structSet_i32SW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt32 in v }, Slot1.self, Wide.self) }
@inline(__always) private func arraySet_i32SW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt32 in v }, index: Slot2.self, value: Wide.self) }
@inline(__always) private func structSet_i32AW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt32) -> UInt32 in v }, Accumulator.self, Wide.self) }
@inline(__always) private func arraySet_i32AW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt32) -> UInt32 in v }, index: Accumulator.self, value: Wide.self) }
@inline(__always) private func structSet_i64SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt64) -> UInt64 in v }, Slot1.self, Slot0.self) }
@inline(__always) private func arraySet_i64SS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt64) -> UInt64 in v }, index: Slot2.self, value: Slot0.self) }
@inline(__always) private func structSet_i64AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt64) -> UInt64 in v }, Accumulator.self, Slot0.self) }
@inline(__always) private func arraySet_i64AS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt64) -> UInt64 in v }, index: Accumulator.self, value: Slot0.self) }
@inline(__always) private func structSet_i64SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt64) -> UInt64 in v }, Slot1.self, Accumulator.self) }
@inline(__always) private func arraySet_i64SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt64) -> UInt64 in v }, index: Slot2.self, value: Accumulator.self) }
@inline(__always) private func structSet_i64SW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt64) -> UInt64 in v }, Slot1.self, Wide.self) }
@inline(__always) private func arraySet_i64SW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt64) -> UInt64 in v }, index: Slot2.self, value: Wide.self) }
@inline(__always) private func structSet_i64AW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: UInt64) -> UInt64 in v }, Accumulator.self, Wide.self) }
@inline(__always) private func arraySet_i64AW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: UInt64) -> UInt64 in v }, index: Accumulator.self, value: Wide.self) }
@inline(__always) private func structSet_f32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: Float) -> Float in v }, Slot1.self, Accumulator.self) }
@inline(__always) private func arraySet_f32SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: Float) -> Float in v }, index: Slot2.self, value: Accumulator.self) }
@inline(__always) private func structSet_f32AA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: Float) -> Float in v }, Accumulator.self, Accumulator.self) }
@inline(__always) private func arraySet_f32AA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: Float) -> Float in v }, index: Accumulator.self, value: Accumulator.self) }
@inline(__always) private func structSet_f64SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: Double) -> Double in v }, Slot1.self, Accumulator.self) }
@inline(__always) private func arraySet_f64SA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: Double) -> Double in v }, index: Slot2.self, value: Accumulator.self) }
@inline(__always) private func structSet_f64AA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: Double) -> Double in v }, Accumulator.self, Accumulator.self) }
@inline(__always) private func arraySet_f64AA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: Double) -> Double in v }, index: Accumulator.self, value: Accumulator.self) }
@inline(__always) private func structGetVectorS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Slot1.self, ToSlot.self) }
@inline(__always) private func structGetVectorSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func structGetVectorA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Accumulator.self, ToSlot.self) }
@inline(__always) private func structGetVectorAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structGet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func arrayGetVectorSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Slot1.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGetVectorSSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Slot1.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGetVectorAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Accumulator.self, Slot2.self, ToSlot.self) }
@inline(__always) private func arrayGetVectorASToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Accumulator.self, Slot2.self, ToAccumulator.self) }
@inline(__always) private func arrayGetVectorSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Slot1.self, Accumulator.self, ToSlot.self) }
@inline(__always) private func arrayGetVectorSAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayGet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Slot1.self, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func structSetVectorSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Slot1.self, Slot0.self) }
@inline(__always) private func arraySetVectorSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, index: Slot2.self, value: Slot0.self) }
@inline(__always) private func structSetVectorSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Slot1.self, Accumulator.self) }
@inline(__always) private func arraySetVectorSA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, index: Slot2.self, value: Accumulator.self) }
@inline(__always) private func structSetVectorAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Accumulator.self, Slot0.self) }
@inline(__always) private func arraySetVectorAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, index: Accumulator.self, value: Slot0.self) }
@inline(__always) private func structSetVectorAA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structSet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, Accumulator.self, Accumulator.self) }
@inline(__always) private func arraySetVectorAA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arraySet({ (v: SIMD2<UInt64>) -> SIMD2<UInt64> in v }, index: Accumulator.self, value: Accumulator.self) }
@inline(__always) private func arrayLengthS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayLength(Slot1.self, ToSlot.self) }
@inline(__always) private func arrayLengthSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayLength(Slot1.self, ToAccumulator.self) }
@inline(__always) private func arrayLengthA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayLength(Accumulator.self, ToSlot.self) }
@inline(__always) private func arrayLengthAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayLength(Accumulator.self, ToAccumulator.self) }
@inline(__always) private func refTestObjectS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refTest({ $0.isObjectOfType($1) }, Slot1.self, ToSlot.self) }
@inline(__always) private func refTestObjectSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refTest({ $0.isObjectOfType($1) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func refTestObjectA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refTest({ $0.isObjectOfType($1) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func refTestObjectAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refTest({ $0.isObjectOfType($1) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func refCastObjectS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isObjectOfType($1) }, Slot1.self, ToSlot.self) }
@inline(__always) private func refCastObjectSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isObjectOfType($1) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func refCastObjectA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isObjectOfType($1) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func refCastObjectAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isObjectOfType($1) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func refTestFunctionS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refTest({ $0.isFunctionOfType($1) }, Slot1.self, ToSlot.self) }
@inline(__always) private func refTestFunctionSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refTest({ $0.isFunctionOfType($1) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func refTestFunctionA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refTest({ $0.isFunctionOfType($1) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func refTestFunctionAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refTest({ $0.isFunctionOfType($1) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func refCastFunctionS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isFunctionOfType($1) }, Slot1.self, ToSlot.self) }
@inline(__always) private func refCastFunctionSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isFunctionOfType($1) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func refCastFunctionA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isFunctionOfType($1) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func refCastFunctionAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isFunctionOfType($1) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func refTestKindS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refTest({ $0.isOfKind($1) }, Slot1.self, ToSlot.self) }
@inline(__always) private func refTestKindSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refTest({ $0.isOfKind($1) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func refTestKindA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refTest({ $0.isOfKind($1) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func refTestKindAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refTest({ $0.isOfKind($1) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func refCastKindS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isOfKind($1) }, Slot1.self, ToSlot.self) }
@inline(__always) private func refCastKindSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isOfKind($1) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func refCastKindA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isOfKind($1) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func refCastKindAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isOfKind($1) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func refCastNonNullS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isNonNull($1) }, Slot1.self, ToSlot.self) }
@inline(__always) private func refCastNonNullSToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isNonNull($1) }, Slot1.self, ToAccumulator.self) }
@inline(__always) private func refCastNonNullA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isNonNull($1) }, Accumulator.self, ToSlot.self) }
@inline(__always) private func refCastNonNullAToA_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).refCast({ $0.isNonNull($1) }, Accumulator.self, ToAccumulator.self) }
@inline(__always) private func structNew0_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structNew(fields: 0) }
@inline(__always) private func structNew1_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structNew(fields: 1) }
@inline(__always) private func structNew2_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structNew(fields: 2) }
@inline(__always) private func structNew3_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structNew(fields: 3) }
@inline(__always) private func structNewMany_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).structNewMany() }
@inline(__always) private func arrayNewDefault_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).arrayNewDefault() }

let handlerAddressesObject: [UInt64] = unsafe [
    address(refI31S_),
    address(refI31SToA_),
    address(refI31A_),
    address(refI31AToA_),
    address(i31GetSS_),
    address(i31GetSSToA_),
    address(i31GetSA_),
    address(i31GetSAToA_),
    address(i31GetUS_),
    address(i31GetUSToA_),
    address(i31GetUA_),
    address(i31GetUAToA_),
    address(structGet_i328SS_),
    address(structGet_i328SSToA_),
    address(structGet_i328SA_),
    address(structGet_i328SAToA_),
    address(arrayGet_i328SSS_),
    address(arrayGet_i328SSSToA_),
    address(arrayGet_i328SAS_),
    address(arrayGet_i328SASToA_),
    address(arrayGet_i328SSA_),
    address(arrayGet_i328SSAToA_),
    address(structGet_i328US_),
    address(structGet_i328USToA_),
    address(structGet_i328UA_),
    address(structGet_i328UAToA_),
    address(arrayGet_i328USS_),
    address(arrayGet_i328USSToA_),
    address(arrayGet_i328UAS_),
    address(arrayGet_i328UASToA_),
    address(arrayGet_i328USA_),
    address(arrayGet_i328USAToA_),
    address(structGet_i3216SS_),
    address(structGet_i3216SSToA_),
    address(structGet_i3216SA_),
    address(structGet_i3216SAToA_),
    address(arrayGet_i3216SSS_),
    address(arrayGet_i3216SSSToA_),
    address(arrayGet_i3216SAS_),
    address(arrayGet_i3216SASToA_),
    address(arrayGet_i3216SSA_),
    address(arrayGet_i3216SSAToA_),
    address(structGet_i3216US_),
    address(structGet_i3216USToA_),
    address(structGet_i3216UA_),
    address(structGet_i3216UAToA_),
    address(arrayGet_i3216USS_),
    address(arrayGet_i3216USSToA_),
    address(arrayGet_i3216UAS_),
    address(arrayGet_i3216UASToA_),
    address(arrayGet_i3216USA_),
    address(arrayGet_i3216USAToA_),
    address(structGet_i32S_),
    address(structGet_i32SToA_),
    address(structGet_i32A_),
    address(structGet_i32AToA_),
    address(arrayGet_i32SS_),
    address(arrayGet_i32SSToA_),
    address(arrayGet_i32AS_),
    address(arrayGet_i32ASToA_),
    address(arrayGet_i32SA_),
    address(arrayGet_i32SAToA_),
    address(structGet_i64S_),
    address(structGet_i64SToA_),
    address(structGet_i64A_),
    address(structGet_i64AToA_),
    address(arrayGet_i64SS_),
    address(arrayGet_i64SSToA_),
    address(arrayGet_i64AS_),
    address(arrayGet_i64ASToA_),
    address(arrayGet_i64SA_),
    address(arrayGet_i64SAToA_),
    address(structGet_f32S_),
    address(structGet_f32SToA_),
    address(structGet_f32A_),
    address(structGet_f32AToA_),
    address(arrayGet_f32SS_),
    address(arrayGet_f32SSToA_),
    address(arrayGet_f32AS_),
    address(arrayGet_f32ASToA_),
    address(arrayGet_f32SA_),
    address(arrayGet_f32SAToA_),
    address(structGet_f64S_),
    address(structGet_f64SToA_),
    address(structGet_f64A_),
    address(structGet_f64AToA_),
    address(arrayGet_f64SS_),
    address(arrayGet_f64SSToA_),
    address(arrayGet_f64AS_),
    address(arrayGet_f64ASToA_),
    address(arrayGet_f64SA_),
    address(arrayGet_f64SAToA_),
    address(structSet_i328SS_),
    address(arraySet_i328SS_),
    address(structSet_i328AS_),
    address(arraySet_i328AS_),
    address(structSet_i328SA_),
    address(arraySet_i328SA_),
    address(structSet_i328SW_),
    address(arraySet_i328SW_),
    address(structSet_i328AW_),
    address(arraySet_i328AW_),
    address(structSet_i3216SS_),
    address(arraySet_i3216SS_),
    address(structSet_i3216AS_),
    address(arraySet_i3216AS_),
    address(structSet_i3216SA_),
    address(arraySet_i3216SA_),
    address(structSet_i3216SW_),
    address(arraySet_i3216SW_),
    address(structSet_i3216AW_),
    address(arraySet_i3216AW_),
    address(structSet_i32SS_),
    address(arraySet_i32SS_),
    address(structSet_i32AS_),
    address(arraySet_i32AS_),
    address(structSet_i32SA_),
    address(arraySet_i32SA_),
    address(structSet_i32SW_),
    address(arraySet_i32SW_),
    address(structSet_i32AW_),
    address(arraySet_i32AW_),
    address(structSet_i64SS_),
    address(arraySet_i64SS_),
    address(structSet_i64AS_),
    address(arraySet_i64AS_),
    address(structSet_i64SA_),
    address(arraySet_i64SA_),
    address(structSet_i64SW_),
    address(arraySet_i64SW_),
    address(structSet_i64AW_),
    address(arraySet_i64AW_),
    address(structSet_f32SA_),
    address(arraySet_f32SA_),
    address(structSet_f32AA_),
    address(arraySet_f32AA_),
    address(structSet_f64SA_),
    address(arraySet_f64SA_),
    address(structSet_f64AA_),
    address(arraySet_f64AA_),
    address(structGetVectorS_),
    address(structGetVectorSToA_),
    address(structGetVectorA_),
    address(structGetVectorAToA_),
    address(arrayGetVectorSS_),
    address(arrayGetVectorSSToA_),
    address(arrayGetVectorAS_),
    address(arrayGetVectorASToA_),
    address(arrayGetVectorSA_),
    address(arrayGetVectorSAToA_),
    address(structSetVectorSS_),
    address(arraySetVectorSS_),
    address(structSetVectorSA_),
    address(arraySetVectorSA_),
    address(structSetVectorAS_),
    address(arraySetVectorAS_),
    address(structSetVectorAA_),
    address(arraySetVectorAA_),
    address(arrayLengthS_),
    address(arrayLengthSToA_),
    address(arrayLengthA_),
    address(arrayLengthAToA_),
    address(refTestObjectS_),
    address(refTestObjectSToA_),
    address(refTestObjectA_),
    address(refTestObjectAToA_),
    address(refCastObjectS_),
    address(refCastObjectSToA_),
    address(refCastObjectA_),
    address(refCastObjectAToA_),
    address(refTestFunctionS_),
    address(refTestFunctionSToA_),
    address(refTestFunctionA_),
    address(refTestFunctionAToA_),
    address(refCastFunctionS_),
    address(refCastFunctionSToA_),
    address(refCastFunctionA_),
    address(refCastFunctionAToA_),
    address(refTestKindS_),
    address(refTestKindSToA_),
    address(refTestKindA_),
    address(refTestKindAToA_),
    address(refCastKindS_),
    address(refCastKindSToA_),
    address(refCastKindA_),
    address(refCastKindAToA_),
    address(refCastNonNullS_),
    address(refCastNonNullSToA_),
    address(refCastNonNullA_),
    address(refCastNonNullAToA_),
    address(structNew0_),
    address(structNew1_),
    address(structNew2_),
    address(structNew3_),
    address(structNewMany_),
    address(arrayNewDefault_),
]
