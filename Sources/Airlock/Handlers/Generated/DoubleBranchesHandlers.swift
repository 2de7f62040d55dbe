// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func brIf_f64EqSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.eq, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_f64EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.eq, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_f64EqSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.eq, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_f64EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.eq, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_f64NeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.ne, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_f64NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.ne, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_f64NeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.ne, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_f64NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.ne, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_f64LtSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.lt, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_f64LtAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.lt, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_f64LtSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.lt, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_f64LtAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.lt, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brUnless_f64LtSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.lt, is: false, Slot1.self, Slot0.self) }
@inline(__always) private func brUnless_f64LtAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.lt, is: false, Accumulator.self, Slot0.self) }
@inline(__always) private func brUnless_f64LtSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.lt, is: false, Slot1.self, Wide.self) }
@inline(__always) private func brUnless_f64LtAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.lt, is: false, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_f64GtSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.gt, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_f64GtAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.gt, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_f64GtSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.gt, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_f64GtAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.gt, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brUnless_f64GtSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.gt, is: false, Slot1.self, Slot0.self) }
@inline(__always) private func brUnless_f64GtAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.gt, is: false, Accumulator.self, Slot0.self) }
@inline(__always) private func brUnless_f64GtSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.gt, is: false, Slot1.self, Wide.self) }
@inline(__always) private func brUnless_f64GtAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.gt, is: false, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_f64LeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.le, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_f64LeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.le, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_f64LeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.le, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_f64LeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.le, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brUnless_f64LeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.le, is: false, Slot1.self, Slot0.self) }
@inline(__always) private func brUnless_f64LeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.le, is: false, Accumulator.self, Slot0.self) }
@inline(__always) private func brUnless_f64LeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.le, is: false, Slot1.self, Wide.self) }
@inline(__always) private func brUnless_f64LeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.le, is: false, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_f64GeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.ge, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_f64GeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.ge, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_f64GeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.ge, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_f64GeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.ge, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brUnless_f64GeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.ge, is: false, Slot1.self, Slot0.self) }
@inline(__always) private func brUnless_f64GeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.ge, is: false, Accumulator.self, Slot0.self) }
@inline(__always) private func brUnless_f64GeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.ge, is: false, Slot1.self, Wide.self) }
@inline(__always) private func brUnless_f64GeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Double>.ge, is: false, Accumulator.self, Wide.self) }

let handlerAddressesDoubleBranches: [UInt64] = unsafe [
    address(brIf_f64EqSS_),
    address(brIf_f64EqAS_),
    address(brIf_f64EqSW_),
    address(brIf_f64EqAW_),
    address(brIf_f64NeSS_),
    address(brIf_f64NeAS_),
    address(brIf_f64NeSW_),
    address(brIf_f64NeAW_),
    address(brIf_f64LtSS_),
    address(brIf_f64LtAS_),
    address(brIf_f64LtSW_),
    address(brIf_f64LtAW_),
    address(brUnless_f64LtSS_),
    address(brUnless_f64LtAS_),
    address(brUnless_f64LtSW_),
    address(brUnless_f64LtAW_),
    address(brIf_f64GtSS_),
    address(brIf_f64GtAS_),
    address(brIf_f64GtSW_),
    address(brIf_f64GtAW_),
    address(brUnless_f64GtSS_),
    address(brUnless_f64GtAS_),
    address(brUnless_f64GtSW_),
    address(brUnless_f64GtAW_),
    address(brIf_f64LeSS_),
    address(brIf_f64LeAS_),
    address(brIf_f64LeSW_),
    address(brIf_f64LeAW_),
    address(brUnless_f64LeSS_),
    address(brUnless_f64LeAS_),
    address(brUnless_f64LeSW_),
    address(brUnless_f64LeAW_),
    address(brIf_f64GeSS_),
    address(brIf_f64GeAS_),
    address(brIf_f64GeSW_),
    address(brIf_f64GeAW_),
    address(brUnless_f64GeSS_),
    address(brUnless_f64GeAS_),
    address(brUnless_f64GeSW_),
    address(brUnless_f64GeAW_),
]
