/// The shapes of operations that only vectors have.
extension Registers {
    @inline(__always)
    func ternary<T: SlotValue, U: SlotValue, X: Source, Y: Source, Z: Source, D: Destination>(
        _ operation: (T, T, U) -> U, _: X.Type, _: Y.Type, _: Z.Type, _: D.Type
    ) -> Int {
        let result = operation(X.read(self, as: T.self), Y.read(self, as: T.self), Z.read(self, as: U.self))
        D.store(self, result)
        return unsafe accumulating(result).dispatch(pc + 1)
    }

    /// A constant in cells of its own.
    @inline(__always)
    func constant<T: SlotValue, D: Destination>(_: T.Type, _: D.Type) -> Int {
        let value = Wide.read(self, as: T.self)
        D.store(self, value)
        return unsafe accumulating(value).dispatch(pc + 1 + T.slots)
    }

    // MARK: Lanes. Lowering has checked their numbers.

    /// Lane `field2` of the vector in slot `field1`: its bytes are at a place of their own.
    @inline(__always)
    func laneOfSlot<M: BitwiseCopyable, T: SlotValue, D: Destination>(_ convert: (M) -> T, _: D.Type) -> Int {
        let lanes = unsafe UnsafeRawPointer(sp + field1)
        let result = unsafe convert(
            lanes.loadUnaligned(fromByteOffset: field2 &* MemoryLayout<M>.size, as: M.self))
        D.store(self, result)
        return unsafe accumulating(result).dispatch(pc + 1)
    }

    @inline(__always)
    func replaceLane<T: SlotValue, V: SlotValue, X: Source, Y: Source, D: Destination>(
        _ operation: (T, V, Int) -> T, _: X.Type, _: Y.Type, _: D.Type
    ) -> Int {
        let result = operation(X.read(self, as: T.self), Y.read(self, as: V.self), field3)
        D.store(self, result)
        return unsafe accumulating(result).dispatch(pc + 1)
    }

    /// Puts lanes together from the frame: each two bytes after the operand cell say how many bytes behind slot `field1`
    /// a lane of the result is.
    @inline(__always)
    func shuffle<V: Vector128 & SlotValue, D: Destination>(_: V.Type, _: D.Type) -> Int
    where V.Scalar: BitwiseCopyable {
        let source = unsafe UnsafeRawPointer(sp + field1)
        let offsets = unsafe UnsafeRawPointer(pc + 1)
        let result = V.lanes { lane in
            let offset = unsafe Int(offsets.load(fromByteOffset: lane &* 2, as: UInt16.self))
            return unsafe source.loadUnaligned(fromByteOffset: offset, as: V.Scalar.self)
        }
        D.store(self, result)
        return unsafe accumulating(result).dispatch(pc + 1 + max(V.scalarCount / 4, 1))
    }
}
