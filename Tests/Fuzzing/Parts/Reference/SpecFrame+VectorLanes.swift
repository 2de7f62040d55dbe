import Airlock

/// The shapes that vector instructions come in: what each does with one lane is written where it is executed.
extension SpecFrame {
    mutating func popV128() throws -> SpecVector {
        guard case .v128(let value) = try pop() else { throw Stuck("operand is no v128") }
        return value
    }

    /// A vector whose bits matter one by one.
    mutating func popBits() throws -> SpecVector { determined(determined(try popV128(), Float.self), Double.self) }

    /// A vector that is taken for lanes of floats: a NaN of the other width would be a number in it.
    mutating func popFloats<F: SpecFloat>(_: F.Type) throws -> SpecVector {
        let value = try popV128()
        return F.self == Float.self ? determined(value, Double.self) : determined(value, Float.self)
    }

    private func determined<F: SpecFloat>(_ value: SpecVector, _: F.Type) -> SpecVector {
        if value.holdsSomeNaN(F.self) { store.dependsOnNaN = true }
        return value
    }

    mutating func push(_ vector: SpecVector) { stack.append(.v128(vector)) }
    mutating func push(_ truth: Bool) { stack.append(.i32(truth ? 1 : 0)) }

    // MARK: Integers

    mutating func lanes<T: FixedWidthInteger>(_: T.Type, _ operation: (T) -> T) throws {
        push(SpecVector(try popBits().lanes(T.self).map(operation)))
    }

    mutating func lanes<T: FixedWidthInteger>(_: T.Type, _ operation: (T, T) -> T) throws {
        let second = try popBits().lanes(T.self)
        push(SpecVector(zip(try popBits().lanes(T.self), second).map(operation)))
    }

    mutating func compare<T: FixedWidthInteger>(_: T.Type, _ test: (T, T) -> Bool) throws {
        try lanes(T.self) { test($0, $1) ? ~0 : 0 }
    }

    /// Shifts take their count modulo the width of a lane.
    mutating func shift<T: FixedWidthInteger>(_: T.Type, _ operation: (T, T) -> T) throws {
        let count = T(truncatingIfNeeded: try popI32() % UInt32(T.bitWidth))
        push(SpecVector(try popBits().lanes(T.self).map { operation($0, count) }))
    }

    mutating func allTrue<T: FixedWidthInteger>(_: T.Type) throws {
        push(try popBits().lanes(T.self).allSatisfy { $0 != 0 })
    }

    mutating func bitmask<T: FixedWidthInteger & SignedInteger>(_: T.Type) throws {
        let lanes = try popBits().lanes(T.self)
        stack.append(.i32(lanes.reversed().reduce(0) { $0 << 1 | ($1 < 0 ? 1 : 0) }))
    }

    // MARK: Between widths

    /// All lanes of both operands, each brought into the range of the narrower type.
    mutating func narrow<From: FixedWidthInteger, To: FixedWidthInteger>(_: From.Type, _: To.Type) throws {
        let second = try popBits().lanes(From.self)
        push(SpecVector((try popBits().lanes(From.self) + second).map { To(clamping: $0) }))
    }

    mutating func extend<From: FixedWidthInteger, To: FixedWidthInteger>(
        _: From.Type, _: To.Type, high: Bool
    ) throws {
        push(SpecVector(Self.half(try popBits().lanes(From.self), high).map { To($0) }))
    }

    mutating func multiply<From: FixedWidthInteger, To: FixedWidthInteger>(
        _: From.Type, _: To.Type, high: Bool
    ) throws {
        let second = Self.half(try popBits().lanes(From.self), high)
        push(SpecVector(zip(Self.half(try popBits().lanes(From.self), high), second).map { To($0) * To($1) }))
    }

    private static func half<T>(_ lanes: [T], _ high: Bool) -> ArraySlice<T> {
        high ? lanes.suffix(lanes.count / 2) : lanes.prefix(lanes.count / 2)
    }

    mutating func addPairs<From: FixedWidthInteger, To: FixedWidthInteger>(_: From.Type, _: To.Type) throws {
        push(SpecVector(Self.pairs(try popBits().lanes(From.self)).map { To($0) + To($1) }))
    }

    static func pairs<T>(_ lanes: [T]) -> [(T, T)] {
        stride(from: 0, to: lanes.count, by: 2).map { (lanes[$0], lanes[$0 + 1]) }
    }

    /// The sums of the products of neighbours, which are formed in `To` without wrapping.
    static func dot<From: FixedWidthInteger, To: FixedWidthInteger>(
        _ a: [From], _ b: [From], sum: (To, To) -> To
    ) -> [To] {
        pairs(zip(a, b).map { To($0) * To($1) }).map(sum)
    }

    // MARK: Lanes by number

    mutating func splat<T: FixedWidthInteger>(_ value: T) {
        push(SpecVector(Array(repeating: value, count: 128 / T.bitWidth)))
    }

    mutating func extract<T: FixedWidthInteger>(_: T.Type, _ i: Instruction) throws -> T {
        try popBits().lanes(T.self)[Int(i.lane)]
    }

    mutating func replace<T: FixedWidthInteger>(_ value: T, _ i: Instruction) throws {
        push(Self.replacing(try popBits(), value, i))
    }

    static func replacing<T: FixedWidthInteger>(_ vector: SpecVector, _ value: T, _ i: Instruction) -> SpecVector {
        var lanes = vector.lanes(T.self)
        lanes[Int(i.lane)] = value
        return SpecVector(lanes)
    }

    // MARK: Floats

    mutating func floats<F: SpecFloat>(_: F.Type, _ operation: (F) -> F) throws {
        push(SpecVector(floats: try popFloats(F.self).floats(F.self).map(operation)))
    }

    mutating func floats<F: SpecFloat>(_: F.Type, _ operation: (F, F) -> F) throws {
        let second = try popFloats(F.self).floats(F.self)
        push(SpecVector(floats: zip(try popFloats(F.self).floats(F.self), second).map(operation)))
    }

    /// With two roundings, of the deterministic profile.
    mutating func multiplyAdd<F: SpecFloat>(_: F.Type, isNegated: Bool) throws {
        let third = try popFloats(F.self).floats(F.self)
        let second = try popFloats(F.self).floats(F.self)
        let first = try popFloats(F.self).floats(F.self)
        push(
            SpecVector(
                floats: first.indices.map { lane -> F in
                    let product = (isNegated ? -first[lane] : first[lane]) * second[lane]
                    return product + third[lane]
                }))
    }

    mutating func compare<F: SpecFloat>(_: F.Type, _ test: (F, F) -> Bool) throws {
        let second = try popFloats(F.self).floats(F.self)
        let first = try popFloats(F.self).floats(F.self)
        push(SpecVector(zip(first, second).map { test($0, $1) ? ~(0 as F.Bits) : 0 }))
    }

    /// Takes one of two lanes as it is, also where it is a NaN.
    mutating func choose<F: SpecFloat>(_: F.Type, second test: (F, F) -> Bool) throws {
        let second = try popFloats(F.self).lanes(F.Bits.self)
        let first = try popFloats(F.self).lanes(F.Bits.self)
        push(
            SpecVector(zip(first, second).map { test(F(bitPattern: $0), F(bitPattern: $1)) ? $1 : $0 }))
    }

    mutating func floatBits<F: SpecFloat>(_: F.Type, _ operation: (F.Bits) -> F.Bits) throws {
        push(SpecVector(try popFloats(F.self).lanes(F.Bits.self).map(operation)))
    }
}
