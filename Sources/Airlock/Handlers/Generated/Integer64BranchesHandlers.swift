// Written by Sources/HandlerGenerator. Do not edit.

@inline(__always) private func brIf_i64EqSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.eq, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i64EqAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.eq, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i64EqSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.eq, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i64EqAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.eq, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i64NeSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.ne, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i64NeAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.ne, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i64NeSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.ne, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i64NeAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.ne, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i64LtSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.ltS, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i64LtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.ltS, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i64LtSSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.ltS, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i64LtSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.ltS, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i64LtUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.ltU, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i64LtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.ltU, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i64LtUSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.ltU, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i64LtUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.ltU, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i64GtSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.gtS, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i64GtSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.gtS, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i64GtSSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.gtS, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i64GtSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.gtS, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i64GtUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.gtU, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i64GtUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.gtU, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i64GtUSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.gtU, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i64GtUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.gtU, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i64LeSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.leS, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i64LeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.leS, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i64LeSSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.leS, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i64LeSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.leS, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i64LeUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.leU, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i64LeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.leU, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i64LeUSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.leU, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i64LeUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.leU, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i64GeSSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.geS, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i64GeSAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.geS, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i64GeSSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.geS, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i64GeSAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.geS, is: true, Accumulator.self, Wide.self) }
@inline(__always) private func brIf_i64GeUSS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.geU, is: true, Slot1.self, Slot0.self) }
@inline(__always) private func brIf_i64GeUAS_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.geU, is: true, Accumulator.self, Slot0.self) }
@inline(__always) private func brIf_i64GeUSW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.geU, is: true, Slot1.self, Wide.self) }
@inline(__always) private func brIf_i64GeUAW_(_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double, _ v: Double, _ w: Double) -> Int { unsafe Registers(p, s, m, n, x, a, f, v, w).branchIf(Integer<UInt64>.geU, is: true, Accumulator.self, Wide.self) }

let handlerAddressesInteger64Branches: [UInt64] = unsafe [
    address(brIf_i64EqSS_),
    address(brIf_i64EqAS_),
    address(brIf_i64EqSW_),
    address(brIf_i64EqAW_),
    address(brIf_i64NeSS_),
    address(brIf_i64NeAS_),
    address(brIf_i64NeSW_),
    address(brIf_i64NeAW_),
    address(brIf_i64LtSSS_),
    address(brIf_i64LtSAS_),
    address(brIf_i64LtSSW_),
    address(brIf_i64LtSAW_),
    address(brIf_i64LtUSS_),
    address(brIf_i64LtUAS_),
    address(brIf_i64LtUSW_),
    address(brIf_i64LtUAW_),
    address(brIf_i64GtSSS_),
    address(brIf_i64GtSAS_),
    address(brIf_i64GtSSW_),
    address(brIf_i64GtSAW_),
    address(brIf_i64GtUSS_),
    address(brIf_i64GtUAS_),
    address(brIf_i64GtUSW_),
    address(brIf_i64GtUAW_),
    address(brIf_i64LeSSS_),
    address(brIf_i64LeSAS_),
    address(brIf_i64LeSSW_),
    address(brIf_i64LeSAW_),
    address(brIf_i64LeUSS_),
    address(brIf_i64LeUAS_),
    address(brIf_i64LeUSW_),
    address(brIf_i64LeUAW_),
    address(brIf_i64GeSSS_),
    address(brIf_i64GeSAS_),
    address(brIf_i64GeSSW_),
    address(brIf_i64GeSAW_),
    address(brIf_i64GeUSS_),
    address(brIf_i64GeUAS_),
    address(brIf_i64GeUSW_),
    address(brIf_i64GeUAW_),
]
