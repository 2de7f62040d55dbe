import Airlock

extension ExternType {
    /// As the text format writes it.
    var notation: String {
        switch self {
        case .function(let type): type.description
        case .table(let type): "(table \(type.notation))"
        case .memory(let type): "(memory \(type.notation))"
        case .global(let type): "(global \(type.notation))"
        case .tag(let type): "(tag\(type.description.dropFirst("(func".count))"
        }
    }
}

extension Limits {
    var notation: String { "\(minimum)" + (maximum.map { " \($0)" } ?? "") }
}

extension MemoryType {
    var notation: String { (addressType == .i64 ? "i64 " : "") + limits.notation }
}

extension TableType {
    var notation: String {
        (addressType == .i64 ? "i64 " : "") + limits.notation + " \(ValueType.reference(element))"
    }
}

extension GlobalType {
    var notation: String { isMutable ? "(mut \(value))" : "\(value)" }
}

extension SubType {
    var notation: String {
        let isPlain = isFinal && supertypes.isEmpty
        let modifiers = (isFinal ? ["final"] : []) + supertypes.map(\.description)
        return isPlain
            ? composite.notation : "(sub " + (modifiers + [composite.notation]).joined(separator: " ") + ")"
    }
}

extension CompositeType {
    var notation: String {
        switch self {
        case .function(let type): type.description
        case .structure(let fields): "(struct" + fields.map { " (field \($0.notation))" }.joined() + ")"
        case .array(let element): "(array \(element.notation))"
        }
    }
}

extension FieldType {
    var notation: String {
        let type =
            switch storage {
            case .i8: "i8"
            case .i16: "i16"
            case .value(let type): type.description
            }
        return isMutable ? "(mut \(type))" : type
    }
}
