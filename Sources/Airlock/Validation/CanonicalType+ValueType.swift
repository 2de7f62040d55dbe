extension CanonicalType {
    /// Whether references of this type are to functions.
    var isFunctionReference: Bool { isReference && heap != .extern && heap != .noextern }

    /// The type as the host API shows it. Types that a module defines are shown by the abstract type above them.
    var valueType: ValueType {
        switch self {
        case .i32, .i8, .i16: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        default: .reference(ReferenceType(isNullable: isNullable, isFunctionReference ? .func : .extern))
        }
    }
}
