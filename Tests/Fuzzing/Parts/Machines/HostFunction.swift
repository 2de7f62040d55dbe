import Airlock

/// The functions that generated modules import from the module "host". All behave the same over every machine.
package enum HostFunction: String, CaseIterable, Sendable {
    case mix32, mix64, many, multi
    /// Calls back into a guest, and lets errors pass.
    case reenter
    /// Calls back into a guest, and answers with a number for an error.
    case swallow
    case grow, poke, fail
    case callFunction
    case sameFunction, sameExternal, sameVector, sameObject
    /// Collects garbage.
    case collect

    package static let moduleName = "host"
    /// The export that is called back.
    package static let callback = "callback"

    package var type: FunctionType {
        switch self {
        case .mix32: FunctionType(parameters: [.i32, .i32], results: [.i32])
        case .mix64: FunctionType(parameters: [.i64, .f64], results: [.i64])
        case .many:
            FunctionType(
                parameters: [.i32, .i64, .f32, .f64, .i32, .i64, .f32, .f64, .i32, .i64], results: [.f64])
        case .multi: FunctionType(parameters: [.i32], results: [.i32, .i64, .f32, .f64])
        case .reenter, .swallow, .grow: FunctionType(parameters: [.i32], results: [.i32])
        case .poke: FunctionType(parameters: [.i32, .i32], results: [.i32])
        case .fail: FunctionType(parameters: [.i32])
        case .callFunction: FunctionType(parameters: [.funcref], results: [.i32])
        case .sameFunction: FunctionType(parameters: [.funcref], results: [.funcref])
        case .sameExternal: FunctionType(parameters: [.externref], results: [.externref])
        case .sameVector: FunctionType(parameters: [.v128], results: [.v128])
        case .sameObject:
            FunctionType(parameters: [ModulePlan.anyref], results: [ModulePlan.anyref])
        case .collect: FunctionType()
        }
    }

    /// What a call does; arguments have the function's types.
    package func behave(_ arguments: [SpecValue], on machine: some Machine) throws -> [SpecValue] {
        switch (self, arguments.first) {
        case (.mix32, _):
            return [.i32(UInt32(truncatingIfNeeded: Self.digest(arguments)))]
        case (.mix64, _):
            return [.i64(Self.digest(arguments))]
        case (.many, _):
            return [.f64(Double(Self.digest(arguments) >> 11).bitPattern)]
        case (.multi, .i32(let seed)):
            let wide = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
            return [
                .i32(UInt32(truncatingIfNeeded: wide >> 7)), .i64(wide),
                .f32(Float(UInt32(truncatingIfNeeded: wide)).bitPattern), .f64(Double(wide).bitPattern),
            ]
        case (.reenter, .i32(let selector)):
            return try Self.callBack(selector, on: machine)
        case (.swallow, .i32(let selector)):
            do {
                return try Self.callBack(selector, on: machine)
            } catch {
                switch machine.outcome(of: error) {
                case .trapped(let code, _): return [.i32(0x1000 + UInt32(code.rawValue))]
                case .exception(let values): return [.i32(0x2000 + UInt32(values.count))]
                case .hostFailure(let number): return [.i32(0x3000 &+ UInt32(truncatingIfNeeded: number))]
                case .returned, .unlinkable, .inconclusive, .failed: throw error
                }
            }
        case (.grow, .i32(let pages)):
            let instance = Int(pages >> 4) % max(machine.instanceCount, 1)
            let before = try machine.grow(instance: instance, ExportName.memory(0), by: UInt64(pages & 3))
            return [.i32(before.map { UInt32(truncatingIfNeeded: $0) } ?? .max)]
        case (.poke, .i32(let address)):
            guard case .i32(let byte)? = arguments.last else { return [] }
            let before = try machine.exchange(
                instance: Int(byte >> 8) % max(machine.instanceCount, 1), ExportName.memory(0), at: UInt64(address),
                UInt8(truncatingIfNeeded: byte))
            return [.i32(before.map(UInt32.init) ?? .max)]
        case (.fail, .i32(let number)):
            if number % 16 == 3 { throw HostFailure(number: Int(number)) }
            return []
        case (.callFunction, .function(let number)):
            // Functions of the host that were called from here would not know a caller.
            guard machine.name(ofFunction: number)?.hasPrefix("m") == true else { return [.i32(1)] }
            let type = machine.type(ofFunction: number)
            guard type.parameters.allSatisfy({ $0 == .i32 }), type.results.allSatisfy({ $0 == .i32 }) else {
                return [.i32(UInt32(type.parameters.count))]
            }
            let results = try machine.call(
                function: number, type.parameters.indices.map { .i32(UInt32($0) + 40) })
            return [.i32(UInt32(truncatingIfNeeded: Self.digest(results)))]
        case (.callFunction, _): return [.i32(.max)]
        case (.sameFunction, let value?), (.sameExternal, let value?), (.sameVector, let value?): return [value]
        case (.sameObject, let value?):
            machine.collect()
            return [value]
        case (.collect, _):
            machine.collect()
            return []
        default: return []
        }
    }

    private static func callBack(_ selector: UInt32, on machine: some Machine) throws -> [SpecValue] {
        let instance = Int(selector % 8) % max(machine.instanceCount, 1)
        guard machine.type(ofExport: callback, of: instance) == FunctionType(parameters: [.i32], results: [.i32])
        else { return [.i32(selector)] }
        return try machine.call(instance: instance, callback, [.i32(selector >> 3)])
    }

    /// A number that depends on every bit but those of NaNs.
    private static func digest(_ values: [SpecValue]) -> UInt64 {
        values.reduce(0x1234_5678_9ABC_DEF0) { sum, value in
            let bits: UInt64 =
                switch value {
                case .i32(let value): UInt64(value)
                case .i64(let value): value
                case .f32(let bits): UInt64(Float(bitPattern: bits).isNaN ? 0x7FC0_0000 : bits)
                case .f64(let bits): Double(bitPattern: bits).isNaN ? 0x7FF8_0000_0000_0000 : bits
                case .v128(let vector): vector.low ^ vector.high
                case .null: 1
                case .external(let number): UInt64(truncatingIfNeeded: number)
                case .i31(let value): UInt64(value)
                case .function, .exception, .object: 2
                }
            return (sum ^ bits) &* 0x9E37_79B9_7F4A_7C15 ^ (sum >> 29)
        }
    }
}
