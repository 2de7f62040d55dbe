/// Instructions in the binary format (spec 5.4), as far as the guests built here need them.
enum Code {
    static let drop: [UInt8] = [0x1A]
    static let unreachable: [UInt8] = [0x00]

    static func localGet(_ local: UInt32) -> [UInt8] { [0x20] + ModuleBuilder.unsigned(local) }
    static func call(_ function: UInt32) -> [UInt8] { [0x10] + ModuleBuilder.unsigned(function) }
    static func callIndirect(_ type: UInt32) -> [UInt8] { [0x11] + ModuleBuilder.unsigned(type) + [0x00] }
    static func i32Const(_ value: Int32) -> [UInt8] { [0x41] + ModuleBuilder.signed(value) }
    /// Takes an address; adds `offset`.
    static func i32Load(offset: UInt32) -> [UInt8] { [0x28, 0x02] + ModuleBuilder.unsigned(offset) }

    /// An i64 of two i32.
    static func packed(high: [UInt8], low: [UInt8]) -> [UInt8] {
        let extend: [UInt8] = [0xAD]
        let shift: [UInt8] = [0x42, 0x20, 0x86]
        let or: [UInt8] = [0x84]
        return high + extend + shift + low + extend + or
    }

    /// Runs `step` as often as an i64 local says, which must not be less than once.
    static func countDown(local: UInt32, _ step: [UInt8]) -> [UInt8] {
        let get = localGet(local)
        let tee: [UInt8] = [0x22] + ModuleBuilder.unsigned(local)
        let one: [UInt8] = [0x42, 0x01]
        let subtract: [UInt8] = [0x7D]
        let isNotZero: [UInt8] = [0x42, 0x00, 0x52]
        return [0x03, 0x40] + step + get + one + subtract + tee + isNotZero + [0x0D, 0x00, 0x0B]
    }

    /// Constants of the number types, by their bytes in the binary format; nil when there is another type.
    static func zeros(_ types: [UInt8]) -> [UInt8]? {
        var code: [UInt8] = []
        for type in types {
            switch type {
            case 0x7F: code += [0x41, 0x00]
            case 0x7E: code += [0x42, 0x00]
            case 0x7D: code += [0x43, 0, 0, 0, 0]
            case 0x7C: code += [0x44, 0, 0, 0, 0, 0, 0, 0, 0]
            default: return nil
            }
        }
        return code
    }

    /// Returns from the function, with zeros for its result types, when a global is not zero.
    static func returnWhen(global: UInt32, results: [UInt8]) -> [UInt8]? {
        guard let zeros = zeros(results) else { return nil }
        return [0x23] + ModuleBuilder.unsigned(global) + [0x04, 0x40] + zeros + [0x0F, 0x0B]
    }
}
