import Builtin

/// Operations of the compiler, by the names that LLVM gives them: it makes one instruction, or few, of each.
///
/// The standard library has no conversions that stay at the ends of their range for all lanes at once, and its
/// `squareRoot()` keeps a call, for the sake of `errno`. A declaration with an intrinsic's name as its symbol would do in most
/// builds, but not under ThreadSanitizer, which takes it for a function that may throw.
enum Intrinsics {
    @inline(__always) static func squareRoot(_ a: Float) -> Float { Float(Builtin.int_sqrt_FPIEEE32(a._value)) }
    @inline(__always) static func squareRoot(_ a: Double) -> Double { Double(Builtin.int_sqrt_FPIEEE64(a._value)) }
    @inline(__always) static func squareRoot(_ a: SIMD4<Float>) -> SIMD4<Float> {
        SIMD4<Float>(Builtin.int_sqrt_Vec4xFPIEEE32(a._storage._value))
    }
    @inline(__always) static func squareRoot(_ a: SIMD2<Double>) -> SIMD2<Double> {
        SIMD2<Double>(Builtin.int_sqrt_Vec2xFPIEEE64(a._storage._value))
    }

    /// Of the machine: under AddressSanitizer variables may stand elsewhere.
    @inline(__always)
    static var stackPointer: UInt { UInt(Builtin.ptrtoint_Word(Builtin.int_stacksave_RawPointer())) }

    @inline(__always)
    static func funnelShiftLeft(_ high: SIMD2<UInt64>, _ low: SIMD2<UInt64>, _ by: SIMD2<UInt64>) -> SIMD2<UInt64> {
        SIMD2<UInt64>(Builtin.int_fshl_Vec2xInt64(high._storage._value, low._storage._value, by._storage._value))
    }
    @inline(__always)
    static func funnelShiftRight(_ high: SIMD2<UInt64>, _ low: SIMD2<UInt64>, _ by: SIMD2<UInt64>) -> SIMD2<UInt64> {
        SIMD2<UInt64>(Builtin.int_fshr_Vec2xInt64(high._storage._value, low._storage._value, by._storage._value))
    }

    @inline(__always) static func truncatedS(_ a: SIMD4<Float>) -> SIMD4<Int32> {
        SIMD4<Int32>(Builtin.int_fptosi_sat_Vec4xInt32_Vec4xFPIEEE32(a._storage._value))
    }
    @inline(__always) static func truncatedU(_ a: SIMD4<Float>) -> SIMD4<UInt32> {
        SIMD4<UInt32>(Builtin.int_fptoui_sat_Vec4xInt32_Vec4xFPIEEE32(a._storage._value))
    }
}

extension SIMD4<UInt32> {
    @inline(__always) fileprivate init(_ value: Builtin.Vec4xInt32) {
        self.init()
        _storage._value = value
    }
}

extension SIMD4<Int32> {
    @inline(__always) fileprivate init(_ value: Builtin.Vec4xInt32) {
        self.init()
        _storage._value = value
    }
}

extension SIMD4<Float> {
    @inline(__always) fileprivate init(_ value: Builtin.Vec4xFPIEEE32) {
        self.init()
        _storage._value = value
    }
}

extension SIMD2<UInt64> {
    @inline(__always) fileprivate init(_ value: Builtin.Vec2xInt64) {
        self.init()
        _storage._value = value
    }
}

extension SIMD2<Double> {
    @inline(__always) fileprivate init(_ value: Builtin.Vec2xFPIEEE64) {
        self.init()
        _storage._value = value
    }
}
