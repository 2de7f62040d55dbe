// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func brIf_i32EqSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.eq, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i32EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i32EqSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.eq, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i32EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.eq, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i32NeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.ne, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i32NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i32NeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.ne, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i32NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.ne, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i32LtSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.ltS, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i32LtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.ltS, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i32LtSSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.ltS, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i32LtSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.ltS, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i32LtUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.ltU, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i32LtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.ltU, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i32LtUSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.ltU, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i32LtUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.ltU, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i32GtSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.gtS, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i32GtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.gtS, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i32GtSSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.gtS, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i32GtSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.gtS, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i32GtUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.gtU, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i32GtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.gtU, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i32GtUSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.gtU, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i32GtUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.gtU, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i32LeSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.leS, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i32LeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.leS, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i32LeSSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.leS, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i32LeSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.leS, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i32LeUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.leU, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i32LeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.leU, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i32LeUSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.leU, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i32LeUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.leU, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i32GeSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.geS, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i32GeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.geS, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i32GeSSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.geS, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i32GeSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.geS, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i32GeUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.geU, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i32GeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.geU, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i32GeUSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.geU, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i32GeUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt32>.geU, is: true, Accumulator.self, Wide.self) }

let handlerAddressesInteger32Branches: [UInt64] = unsafe [
    address(brIf_i32EqSS_),
    address(brIf_i32EqAS_),
    address(brIf_i32EqSW_),
    address(brIf_i32EqAW_),
    address(brIf_i32NeSS_),
    address(brIf_i32NeAS_),
    address(brIf_i32NeSW_),
    address(brIf_i32NeAW_),
    address(brIf_i32LtSSS_),
    address(brIf_i32LtSAS_),
    address(brIf_i32LtSSW_),
    address(brIf_i32LtSAW_),
    address(brIf_i32LtUSS_),
    address(brIf_i32LtUAS_),
    address(brIf_i32LtUSW_),
    address(brIf_i32LtUAW_),
    address(brIf_i32GtSSS_),
    address(brIf_i32GtSAS_),
    address(brIf_i32GtSSW_),
    address(brIf_i32GtSAW_),
    address(brIf_i32GtUSS_),
    address(brIf_i32GtUAS_),
    address(brIf_i32GtUSW_),
    address(brIf_i32GtUAW_),
    address(brIf_i32LeSSS_),
    address(brIf_i32LeSAS_),
    address(brIf_i32LeSSW_),
    address(brIf_i32LeSAW_),
    address(brIf_i32LeUSS_),
    address(brIf_i32LeUAS_),
    address(brIf_i32LeUSW_),
    address(brIf_i32LeUAW_),
    address(brIf_i32GeSSS_),
    address(brIf_i32GeSAS_),
    address(brIf_i32GeSSW_),
    address(brIf_i32GeSAW_),
    address(brIf_i32GeUSS_),
    address(brIf_i32GeUAS_),
    address(brIf_i32GeUSW_),
    address(brIf_i32GeUAW_),
]
