import Airlock

/// An argument that is not a value of the type the function wants.
struct ValueError: Error {
    let message: String
}

extension Value {
    /// Reads a value as people write it: decimal, hexadecimal or as the text format has it, with the type in front if
    /// they like (`i32:5`). Integers may be signed or unsigned. Vectors are one hexadecimal number, or lanes
    /// (`f32x4:1,2,3,4`).
    init(_ text: String, as type: ValueType) throws(ValueError) {
        let (prefix, body) = Self.split(text)
        if let prefix, prefix != type.description {
            throw ValueError(message: "'\(text)' is given where the function wants \(type)")
        }
        let value: Value? =
            switch type {
            case .i32: Self.integer(body, as: UInt32.self).map { .i32(Int32(bitPattern: $0)) }
            case .i64: Self.integer(body, as: UInt64.self).map { .i64(Int64(bitPattern: $0)) }
            case .f32: Self.float(body, as: Float.self).map { .f32($0) }
            case .f64: Self.float(body, as: Double.self).map { .f64($0) }
            case .funcref: body == "null" ? .funcref(nil) : nil
            case .externref: body == "null" ? .externref(nil) : nil
            case .v128: Self.vector(text, body)
            case .reference: throw ValueError(message: "a parameter of type \(type) cannot be given here")
            }
        guard let value else { throw ValueError(message: "'\(text)' is not a value of type \(type)") }
        self = value
    }

    /// The value alone, such that reading it again gives the same bits.
    var plain: String {
        switch self {
        case .i32(let value): "\(value)"
        case .i64(let value): "\(value)"
        case .f32(let value): Self.text(of: value)
        case .f64(let value): Self.text(of: value)
        case .v128(let value): value.hexadecimal
        case .funcref(let value): value == nil ? "null" : "funcref"
        case .externref(let value): value == nil ? "null" : "externref"
        case .exnref(let value): value == nil ? "null" : "exnref"
        case .anyref(let value): value == nil ? "null" : "anyref"
        }
    }

    private static func split(_ text: String) -> (prefix: String?, body: Substring) {
        let types = ["i32", "i64", "f32", "f64", "v128", "funcref", "externref"]
        for type in types where text.hasPrefix(type + ":") { return (type, text.dropFirst(type.count + 1)) }
        return (nil, text[...])
    }

    private static func split(sign text: Substring) -> (isNegative: Bool, magnitude: Substring) {
        switch text.first {
        case "-": (true, text.dropFirst())
        case "+": (false, text.dropFirst())
        default: (false, text)
        }
    }

    /// Underscores between digits are dropped. Nil if there is anything but digits.
    private static func digits(_ text: Substring) -> (digits: String, radix: Int)? {
        let isHexadecimal = text.hasPrefix("0x") || text.hasPrefix("0X")
        let body = isHexadecimal ? text.dropFirst(2) : text
        guard let first = body.first, let last = body.last, first != "_", last != "_", first != "+", first != "-" else {
            return nil
        }
        return (body.filter { $0 != "_" }, isHexadecimal ? 16 : 10)
    }

    private static func integer<T: FixedWidthInteger & UnsignedInteger>(_ text: Substring, as _: T.Type) -> T? {
        let (isNegative, magnitude) = split(sign: text)
        guard let (digits, radix) = digits(magnitude), let value = T(digits, radix: radix) else { return nil }
        if !isNegative { return value }
        return value <= T(1) << T(T.bitWidth - 1) ? 0 &- value : nil
    }

    private static func vector(_ text: String, _ body: Substring) -> Value? {
        if let colon = text.firstIndex(of: ":"), !text.hasPrefix("v128:") {
            return lanes(text[text.index(after: colon)...], shape: text[..<colon])
        }
        guard let (digits, radix) = digits(body), radix == 16, digits.count <= 32 else { return nil }
        let low = digits.suffix(16)
        let high = digits.dropLast(16)
        guard let low = UInt64(low, radix: 16), let high = high.isEmpty ? 0 : UInt64(high, radix: 16) else {
            return nil
        }
        return .v128(SIMD16(low: low, high: high))
    }

    private static func lanes(_ list: Substring, shape: Substring) -> Value? {
        let lanes = list.split(separator: ",", omittingEmptySubsequences: false)
        let bits: [UInt64?]
        switch shape {
        case "i8x16": bits = lanes.map { integer($0, as: UInt8.self).map { UInt64($0) } }
        case "i16x8": bits = lanes.map { integer($0, as: UInt16.self).map { UInt64($0) } }
        case "i32x4": bits = lanes.map { integer($0, as: UInt32.self).map { UInt64($0) } }
        case "i64x2": bits = lanes.map { integer($0, as: UInt64.self) }
        case "f32x4": bits = lanes.map { float($0, as: Float.self).map { UInt64($0.bitPattern) } }
        case "f64x2": bits = lanes.map { float($0, as: Double.self).map(\.bitPattern) }
        default: return nil
        }
        guard shape.hasSuffix("x\(bits.count)") else { return nil }
        var halves: [UInt64] = [0, 0]
        for (index, lane) in bits.enumerated() {
            guard let lane else { return nil }
            let place = index * (128 / bits.count)
            halves[place / 64] |= lane << UInt64(place % 64)
        }
        return .v128(SIMD16(low: halves[0], high: halves[1]))
    }

    private static func float<T: BinaryFloatingPoint & LosslessStringConvertible>(
        _ text: Substring, as _: T.Type
    ) -> T? {
        let (isNegative, magnitude) = split(sign: text)
        guard let value = unsignedFloat(magnitude, as: T.self) else { return nil }
        return isNegative ? -value : value
    }

    private static func unsignedFloat<T: BinaryFloatingPoint & LosslessStringConvertible>(
        _ text: Substring, as _: T.Type
    ) -> T? {
        if text == "inf" { return T.infinity }
        if text == "nan" { return T.nan }
        if text.hasPrefix("nan:") {
            let payload = text.dropFirst(4)
            guard payload.hasPrefix("0x"), let (digits, radix) = digits(payload),
                let number = UInt64(digits, radix: radix), number > 0, number >> T.significandBitCount == 0,
                let bits = T.RawSignificand(exactly: number)
            else { return nil }
            return T(sign: .plus, exponentBitPattern: T.infinity.exponentBitPattern, significandBitPattern: bits)
        }
        guard let (digits, radix) = digits(text), digits.first?.isHexDigit == true || digits.first == ".",
            let value = T(radix == 16 ? "0x" + digits : digits), value.isFinite
        else { return nil }
        return value
    }

    private static func text<T: BinaryFloatingPoint & CustomStringConvertible>(of value: T) -> String {
        guard value.isNaN else { return value.description }
        let sign = value.sign == .minus ? "-" : ""
        if value.significandBitPattern == T.nan.significandBitPattern { return sign + "nan" }
        return sign + "nan:" + value.significandBitPattern.hexadecimal()
    }
}
