import Airlock

extension HeapType {
    /// The keyword of the type of nullable references to it.
    var referenceKeyword: String? {
        switch self {
        case .none: "nullref"
        case .nofunc: "nullfuncref"
        case .noexn: "nullexnref"
        case .noextern: "nullexternref"
        case .any, .eq, .i31, .struct, .array, .func, .exn, .extern: keyword.map { "\($0)ref" }
        case .index: nil
        }
    }
}

/// Types.
extension Printer {
    func string(_ type: HeapType) -> String {
        if case .index(let index) = type { return types.reference(index.rawValue) }
        return type.keyword ?? ""
    }

    func string(_ type: ReferenceType) -> String {
        if type.isNullable, let keyword = type.heapType.referenceKeyword { return keyword }
        return type.isNullable ? "(ref null \(string(type.heapType)))" : "(ref \(string(type.heapType)))"
    }

    func string(_ type: ValueType) -> String {
        if case .reference(let type) = type { string(type) } else { type.description }
    }

    func string(_ type: FieldType) -> String {
        let storage =
            switch type.storage {
            case .i8: "i8"
            case .i16: "i16"
            case .value(let type): string(type)
            }
        return type.isMutable ? "(mut \(storage))" : storage
    }

    func string(_ type: GlobalType) -> String {
        type.isMutable ? "(mut \(string(type.value)))" : string(type.value)
    }

    private func string(_ limits: Limits, _ address: AddressType) -> String {
        let prefix = address == .i64 ? "i64 " : ""
        return prefix + String(limits.minimum) + (limits.maximum.map { " \($0)" } ?? "")
    }

    func string(_ type: MemoryType) -> String { string(type.limits, type.addressType) }

    func string(_ type: TableType) -> String { string(type.limits, type.addressType) + " " + string(type.element) }

    /// `(param …) (result …)`, with the names of parameters where they are those of the function at hand.
    mutating func signature(_ type: FunctionType, named: Bool) throws(ImplementationLimitExceeded) {
        var isOpen = false
        for (index, parameter) in type.parameters.enumerated() {
            try checkLength()
            let index = UInt32(truncatingIfNeeded: index)
            if named, locals.isNamed(index) {
                write(isOpen ? ")" : "")
                write(" (param\(locals.definition(index)) \(string(parameter)))")
                isOpen = false
            } else {
                write(isOpen ? " " : " (param ")
                write(string(parameter))
                isOpen = true
            }
        }
        if isOpen { write(")") }
        if type.results.isEmpty { return }
        write(" (result")
        for result in type.results {
            try checkLength()
            write(" \(string(result))")
        }
        write(")")
    }

    func functionType(_ index: TypeIndex) -> FunctionType? {
        guard index.position < decoded.types.count, case .function(let type) = decoded.types[index.position].composite
        else { return nil }
        return type
    }

    /// `(type x)` with the signature it stands for.
    mutating func typeUse(_ index: TypeIndex, named: Bool = false) throws(ImplementationLimitExceeded) {
        write(" (type \(types.reference(index.rawValue)))")
        if let type = functionType(index) { try signature(type, named: named) }
    }

    // MARK: Definitions

    mutating func typeDefinitions() throws(ImplementationLimitExceeded) {
        var index = 0
        for size in decoded.recursionGroups {
            if size != 1 {
                try line(depth: 1)
                write("(rec")
            }
            for _ in 0..<size {
                try typeDefinition(index, depth: size == 1 ? 1 : 2)
                index += 1
            }
            if size != 1 { write(")") }
        }
    }

    private mutating func typeDefinition(_ position: Int, depth: Int) throws(ImplementationLimitExceeded) {
        guard position < decoded.types.count else { return }
        let type = decoded.types[position]
        let index = UInt32(truncatingIfNeeded: position)
        try line(depth: depth)
        write("(type\(types.definition(index)) (;\(index);) ")
        let isSub = !type.isFinal || !type.supertypes.isEmpty
        if isSub {
            write(type.isFinal ? "(sub final " : "(sub ")
            for supertype in type.supertypes { write("\(types.reference(supertype.rawValue)) ") }
        }
        switch type.composite {
        case .function(let type):
            write("(func")
            try signature(type, named: false)
        case .structure(let list):
            write("(struct")
            let names = fields[index] ?? Identifiers()
            for (field, type) in list.enumerated() {
                try checkLength()
                write(" (field\(names.definition(UInt32(truncatingIfNeeded: field))) \(string(type)))")
            }
        case .array(let element): write("(array \(string(element))")
        }
        write(isSub ? ")))" : "))")
    }
}
