import Airlock

extension Script {
    /// Reads a script.
    ///
    /// A fault inside a module is kept with that module, for the runner to judge; everything else stops the reading.
    package static func parse(_ text: [UInt8]) throws(WATError) -> Script {
        var parser = Parser(text)
        return Script(commands: try parser.script())
    }
}

/// Commands of scripts.
extension Parser {
    mutating func script() throws(WATError) -> [ScriptCommand] {
        var commands: [ScriptCommand] = []
        if next.kind == .leftParen, let keyword = Self.keyword(afterNext), Self.beginsField(keyword) {
            try moduleFields(symbol: nil, end: tokens.count &- 1)
            let binary = module.encoded(symbols: symbols, nameSection: true)
            let module = ScriptModule(name: nil, content: .text(.success(binary)))
            return [ScriptCommand(line: 1, kind: .module(module))]
        }
        while next.kind != .end {
            let line = lines.line(at: next.offset)
            commands.append(ScriptCommand(line: line, kind: try command()))
        }
        return commands
    }

    private static func beginsField(_ keyword: Keyword) -> Bool {
        switch keyword {
        case .type, .rec, .import, .export, .start, .elem, .data: true
        default: externSpace(keyword) != nil
        }
    }

    private mutating func command() throws(WATError) -> ScriptCommand.Kind {
        guard next.kind == .leftParen else { throw unexpected("a command") }
        if isOpen(.module) { return try moduleCommand() }
        if isOpen(.invoke) || isOpen(.get) { return .action(try action()) }
        at &+= 1
        let keyword = nextKeyword
        let kind: ScriptCommand.Kind
        switch keyword {
        case .register:
            at &+= 1
            kind = .register(try scriptName(), instance: acceptName())
        case .assertReturn:
            at &+= 1
            let action = try action()
            var patterns: [ResultPattern] = []
            while next.kind == .leftParen { patterns.append(try resultPattern()) }
            kind = .assertReturn(action, patterns)
        case .assertTrap:
            at &+= 1
            if isOpen(.module) {
                kind = .assertModuleTrap(try instantiation(), message: try message())
            } else {
                kind = .assertTrap(try action(), message: try message())
            }
        case .assertExhaustion:
            at &+= 1
            kind = .assertExhaustion(try action(), message: try message())
        case .assertException:
            at &+= 1
            kind = .assertException(try action())
        case .assertUnlinkable:
            at &+= 1
            kind = .assertUnlinkable(try instantiation(), message: try message())
        case .assertMalformed:
            at &+= 1
            kind = .assertMalformed(try scriptModule(), message: try message())
        case .assertInvalid:
            at &+= 1
            kind = .assertInvalid(try scriptModule(), message: try message())
        case .assertMalformedCustom:
            at &+= 1
            kind = .assertMalformedCustom(try scriptModule(), message: try message())
        case .assertInvalidCustom:
            at &+= 1
            kind = .assertInvalidCustom(try scriptModule(), message: try message())
        default: throw unexpected("a command")
        }
        try expectClose()
        return kind
    }

    private mutating func message() throws(WATError) -> String {
        String(decoding: try name(), as: UTF8.self)
    }

    private mutating func scriptName() throws(WATError) -> Name { Name(try message()) }

    private mutating func acceptName() -> String? { acceptID().map { symbols.string($0) } }

    // MARK: Modules

    private mutating func moduleCommand() throws(WATError) -> ScriptCommand.Kind {
        if Self.token(secondAfterNext, is: .instance) { return .moduleInstance(try instance()) }
        let isDefinition = Self.token(secondAfterNext, is: .definition)
        let module = try scriptModule()
        return isDefinition ? .moduleDefinition(module) : .module(module)
    }

    private var secondAfterNext: Token { tokens[min(at &+ 2, tokens.count &- 1)] }

    private mutating func instantiation() throws(WATError) -> ScriptInstantiation {
        guard isOpen(.module), Self.token(secondAfterNext, is: .instance) else { return .module(try scriptModule()) }
        return .instance(try instance())
    }

    private mutating func instance() throws(WATError) -> ScriptInstance {
        try expectOpen(.module)
        try expect(.instance)
        let first = acceptName()
        let second = acceptName()
        try expectClose()
        // A single identifier is that of the module.
        return second == nil ? ScriptInstance(name: nil, module: first) : ScriptInstance(name: first, module: second)
    }

    private mutating func scriptModule() throws(WATError) -> ScriptModule {
        let end = Int(next.payload)
        try expectOpen(.module)
        _ = accept(.definition)
        let symbol = acceptID()
        let name = symbol.map { symbols.string($0) }
        if isNext(.binary) || isNext(.quote) {
            let isBinary = accept(.binary)
            if !isBinary { at &+= 1 }
            var bytes: [UInt8] = []
            try strings(into: &bytes)
            try expectClose()
            return ScriptModule(name: name, content: isBinary ? .binary(bytes) : .quote(bytes))
        }
        let result: Result<[UInt8], WATError>
        do throws(WATError) {
            try moduleFields(symbol: symbol, end: end)
            result = .success(module.encoded(symbols: symbols, nameSection: true))
        } catch {
            // Where the tokens themselves end, nothing can follow.
            guard tokens[end].kind == .rightParen else { throw error }
            result = .failure(error)
        }
        at = end
        try expectClose()
        return ScriptModule(name: name, content: .text(result))
    }

    // MARK: Actions

    private mutating func action() throws(WATError) -> ScriptAction {
        if acceptOpen(.get) {
            let instance = acceptName()
            let name = try scriptName()
            try expectClose()
            return .get(instance: instance, name: name)
        }
        try expectOpen(.invoke)
        let instance = acceptName()
        let name = try scriptName()
        var arguments: [ScriptValue] = []
        while next.kind == .leftParen { arguments.append(try argument()) }
        try expectClose()
        return .invoke(instance: instance, name: name, arguments: arguments)
    }

    private mutating func argument() throws(WATError) -> ScriptValue {
        at &+= 1
        let value: ScriptValue
        if accept(.refExtern) {
            value = .refExtern(try natural32())
        } else if accept(.refHost) {
            value = .refHost(try natural32())
        } else {
            let operation = try constantOperation()
            if operation == .core(.i32Const) {
                value = .i32(UInt32(truncatingIfNeeded: try integer(bits: 32)))
            } else if operation == .core(.i64Const) {
                value = .i64(try integer(bits: 64))
            } else if operation == .core(.f32Const) {
                value = .f32(UInt32(truncatingIfNeeded: try float(.f32)))
            } else if operation == .core(.f64Const) {
                value = .f64(try float(.f64))
            } else if operation == .vector(.v128Const) {
                let bytes = try vectorConstant()
                value = .v128(low: Self.word(bytes[0..<8]), high: Self.word(bytes[8..<16]))
            } else if operation == .core(.refNull) {
                value = .refNull(try heapType())
            } else {
                at &-= 1
                throw unexpected("a constant")
            }
        }
        try expectClose()
        return value
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private mutating func constantOperation() throws(WATError) -> Operation {
        guard next.kind == .instruction else { throw unexpected("a constant") }
        let operation = table.instructions[Int(next.payload)].operation
        at &+= 1
        return operation
    }

    // MARK: Results

    private mutating func resultPattern() throws(WATError) -> ResultPattern {
        guard acceptOpen(.either) else { return try simplePattern() }
        var patterns: [ResultPattern] = []
        repeat { patterns.append(try simplePattern()) } while next.kind == .leftParen
        try expectClose()
        return .either(patterns)
    }

    private mutating func simplePattern() throws(WATError) -> ResultPattern {
        guard next.kind == .leftParen else { throw unexpected("a result") }
        at &+= 1
        let pattern: ResultPattern
        switch nextKeyword {
        case .ref: pattern = reference(.any)
        case .refAny: pattern = reference(.internal)
        case .refStruct: pattern = reference(.structure)
        case .refArray: pattern = reference(.array)
        case .refExn: pattern = reference(.exception)
        case .refExtern:
            at &+= 1
            pattern = .refExtern(isClose ? nil : try natural32())
        case .refHost:
            at &+= 1
            pattern = .refHost(try natural32())
        default: pattern = try constantPattern()
        }
        try expectClose()
        return pattern
    }

    private mutating func reference(_ kind: ResultPattern.ReferenceKind) -> ResultPattern {
        at &+= 1
        return .reference(kind)
    }

    /// The patterns that begin with the mnemonic of an instruction.
    private mutating func constantPattern() throws(WATError) -> ResultPattern {
        let operation = try constantOperation()
        if operation == .core(.i32Const) { return .i32(UInt32(truncatingIfNeeded: try integer(bits: 32))) }
        if operation == .core(.i64Const) { return .i64(try integer(bits: 64)) }
        if operation == .core(.f32Const) { return .f32(try lanePattern(.f32)) }
        if operation == .core(.f64Const) { return .f64(try lanePattern(.f64)) }
        if operation == .core(.refNull) { return .refNull(isClose ? nil : try heapType()) }
        if operation == .core(.refFunc) { return .reference(.function) }
        if operation == .core(.refEq) { return .reference(.eq) }
        if operation == .core(.refI31) { return .reference(.i31) }
        if operation == .vector(.v128Const) { return .v128(try vectorPattern()) }
        at &-= 1
        throw unexpected("a result")
    }

    private mutating func lanePattern(_ format: FloatFormat) throws(WATError) -> ResultPattern.LanePattern {
        if accept(.nanCanonical) { return .canonicalNaN }
        if accept(.nanArithmetic) { return .arithmeticNaN }
        return .bits(try float(format))
    }

    private mutating func vectorPattern() throws(WATError) -> [ResultPattern.LanePattern] {
        guard let keyword = nextKeyword, let shape = VectorShape(keyword) else { throw unexpected("a vector shape") }
        at &+= 1
        var lanes: [ResultPattern.LanePattern] = []
        for _ in 0..<shape.lanes {
            if isClose { throw error("wrong number of lane literals") }
            if let format = shape.format {
                lanes.append(try lanePattern(format))
            } else {
                lanes.append(.bits(try integer(bits: shape.bits)))
            }
        }
        return lanes
    }
}
