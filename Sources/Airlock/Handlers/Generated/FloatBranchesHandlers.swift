// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func brIf_f32EqSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.eq, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_f32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.eq, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_f32EqSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.eq, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_f32EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.eq, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_f32NeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.ne, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_f32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.ne, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_f32NeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.ne, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_f32NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.ne, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_f32LtSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.lt, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_f32LtAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.lt, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_f32LtSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.lt, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_f32LtAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.lt, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brUnless_f32LtSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.lt, is: false, Slot1.self, Slot0.self) }
@inline(__always) private func brUnless_f32LtAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.lt, is: false, Accumulator.self, Slot0.self) }
@inline(__always) private func brUnless_f32LtSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.lt, is: false, Slot1.self, Wide.self) }
@inline(__always) private func brUnless_f32LtAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.lt, is: false, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_f32GtSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.gt, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_f32GtAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.gt, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_f32GtSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.gt, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_f32GtAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.gt, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brUnless_f32GtSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.gt, is: false, Slot1.self, Slot0.self) }
@inline(__always) private func brUnless_f32GtAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.gt, is: false, Accumulator.self, Slot0.self) }
@inline(__always) private func brUnless_f32GtSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.gt, is: false, Slot1.self, Wide.self) }
@inline(__always) private func brUnless_f32GtAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.gt, is: false, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_f32LeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.le, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_f32LeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.le, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_f32LeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.le, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_f32LeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.le, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brUnless_f32LeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.le, is: false, Slot1.self, Slot0.self) }
@inline(__always) private func brUnless_f32LeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.le, is: false, Accumulator.self, Slot0.self) }
@inline(__always) private func brUnless_f32LeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.le, is: false, Slot1.self, Wide.self) }
@inline(__always) private func brUnless_f32LeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.le, is: false, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_f32GeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.ge, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_f32GeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.ge, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_f32GeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.ge, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_f32GeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.ge, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brUnless_f32GeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.ge, is: false, Slot1.self, Slot0.self) }
@inline(__always) private func brUnless_f32GeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.ge, is: false, Accumulator.self, Slot0.self) }
@inline(__always) private func brUnless_f32GeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.ge, is: false, Slot1.self, Wide.self) }
@inline(__always) private func brUnless_f32GeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Floating<Float>.ge, is: false, Accumulator.self, Wide.self) }

let handlerAddressesFloatBranches: [UInt64] = unsafe [
    address(brIf_f32EqSS_),
    address(brIf_f32EqAS_),
    address(brIf_f32EqSW_),
    address(brIf_f32EqAW_),
    address(brIf_f32NeSS_),
    address(brIf_f32NeAS_),
    address(brIf_f32NeSW_),
    address(brIf_f32NeAW_),
    address(brIf_f32LtSS_),
    address(brIf_f32LtAS_),
    address(brIf_f32LtSW_),
    address(brIf_f32LtAW_),
    address(brUnless_f32LtSS_),
    address(brUnless_f32LtAS_),
    address(brUnless_f32LtSW_),
    address(brUnless_f32LtAW_),
    address(brIf_f32GtSS_),
    address(brIf_f32GtAS_),
    address(brIf_f32GtSW_),
    address(brIf_f32GtAW_),
    address(brUnless_f32GtSS_),
    address(brUnless_f32GtAS_),
    address(brUnless_f32GtSW_),
    address(brUnless_f32GtAW_),
    address(brIf_f32LeSS_),
    address(brIf_f32LeAS_),
    address(brIf_f32LeSW_),
    address(brIf_f32LeAW_),
    address(brUnless_f32LeSS_),
    address(brUnless_f32LeAS_),
    address(brUnless_f32LeSW_),
    address(brUnless_f32LeAW_),
    address(brIf_f32GeSS_),
    address(brIf_f32GeAS_),
    address(brIf_f32GeSW_),
    address(brIf_f32GeAW_),
    address(brUnless_f32GeSS_),
    address(brUnless_f32GeAS_),
    address(brUnless_f32GeSW_),
    address(brUnless_f32GeAW_),
]
