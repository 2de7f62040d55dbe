import Airlock

/// The host module that the specification's test scripts import from, fresh for each script.
enum SpectestModule {
    static let name = "spectest"

    static func define(in imports: inout Imports, store: Store) throws {
        imports.define(name, "print") {}
        imports.define(name, "print_i32") { (_: Int32) in }
        imports.define(name, "print_i64") { (_: Int64) in }
        imports.define(name, "print_f32") { (_: Float) in }
        imports.define(name, "print_f64") { (_: Double) in }
        imports.define(name, "print_i32_f32") { (_: Int32, _: Float) in }
        imports.define(name, "print_f64_f64") { (_: Double, _: Double) in }
        imports.define(name, "global_i32", try Global(.i32(666), in: store))
        imports.define(name, "global_i64", try Global(.i64(666), in: store))
        imports.define(name, "global_f32", try Global(.f32(666.6), in: store))
        imports.define(name, "global_f64", try Global(.f64(666.6), in: store))
        let elements = Limits(minimum: 10, maximum: 20)
        imports.define(
            name, "table",
            try Table(TableType(element: .funcref, limits: elements), filledWith: .funcref(nil), in: store))
        imports.define(
            name, "table64",
            try Table(
                TableType(element: .funcref, limits: elements, addressType: .i64), filledWith: .funcref(nil), in: store)
        )
        imports.define(
            name, "memory", try Memory(MemoryType(limits: Limits(minimum: 1, maximum: 2)), in: store))
    }
}
