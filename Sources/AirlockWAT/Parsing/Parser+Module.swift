import Airlock

/// Modules as a whole (spec 6.6.13).
extension Parser {
    /// The fields of a module up to the token at `end`, its identifier and what precedes them having been read.
    mutating func moduleFields(symbol: UInt32?, end: Int) throws(WATError) {
        module = ModuleBuilder()
        for space in Space.allCases { scopes[space.rawValue].removeAll() }
        fields.removeAll()
        module.moduleName = try debugName(symbol)
        let start = at
        try declareFields(start..<end)
        try defineTypes(start..<end)
        at = start
        var annotation = firstAnnotation(notBefore: start)
        while at < end {
            try placeCustomSections(from: &annotation)
            try field()
        }
        try placeCustomSections(from: &annotation)
    }

    // MARK: Forward references

    private func token(at index: Int) -> Token { tokens[min(index, tokens.count &- 1)] }

    /// Gives each field's identifier its index. What is not a field is left for later to complain about.
    private mutating func declareFields(_ range: Range<Int>) throws(WATError) {
        var counts = [UInt32](repeating: 0, count: Space.allCases.count)
        var index = range.lowerBound
        while index < range.upperBound, tokens[index].kind == .leftParen {
            let close = Int(tokens[index].payload)
            if let keyword = Self.keyword(token(at: index &+ 1)) {
                try declareField(keyword, index..<close, &counts)
            }
            index = close &+ 1
        }
    }

    private mutating func declareField(
        _ keyword: Keyword, _ range: Range<Int>, _ counts: inout [UInt32]
    ) throws(WATError) {
        let start = range.lowerBound
        switch keyword {
        case .type: try declare(.type, id: start &+ 2, &counts)
        case .rec:
            var child = start &+ 2
            while child < range.upperBound, tokens[child].kind == .leftParen {
                try declare(.type, id: child &+ 2, &counts)
                child = Int(tokens[child].payload) &+ 1
            }
        case .import:
            guard token(at: start &+ 4).kind == .leftParen, let kind = Self.keyword(token(at: start &+ 5)),
                let space = Self.externSpace(kind)
            else { return }
            try declare(space, id: start &+ 6, &counts)
        case .elem: try declare(.element, id: start &+ 2, &counts)
        case .data: try declare(.data, id: start &+ 2, &counts)
        default:
            guard let space = Self.externSpace(keyword) else { return }
            try declare(space, id: start &+ 2, &counts)
            if keyword == .table, hasChild(.elem, range) { counts[Space.element.rawValue] &+= 1 }
            if keyword == .memory, hasChild(.data, range) { counts[Space.data.rawValue] &+= 1 }
        }
    }

    /// Whether one of the parentheses directly inside a field begins with the keyword.
    private func hasChild(_ keyword: Keyword, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound &+ 2
        while index < range.upperBound {
            if tokens[index].kind == .leftParen {
                if Self.token(token(at: index &+ 1), is: keyword) { return true }
                index = Int(tokens[index].payload)
            }
            index &+= 1
        }
        return false
    }

    private mutating func declare(_ space: Space, id position: Int, _ counts: inout [UInt32]) throws(WATError) {
        let index = counts[space.rawValue]
        counts[space.rawValue] &+= 1
        let token = token(at: position)
        guard token.kind == .id else { return }
        guard scopes[space.rawValue][token.payload] == nil else {
            throw error("duplicate \(space.keyword) \(shortened(token.range))", at: token.offset)
        }
        scopes[space.rawValue][token.payload] = index
    }

    static func externSpace(_ keyword: Keyword) -> Space? {
        switch keyword {
        case .func: .function
        case .table: .table
        case .memory: .memory
        case .global: .global
        case .tag: .tag
        default: nil
        }
    }

    /// Reads all type definitions, which type uses anywhere may refer to.
    private mutating func defineTypes(_ range: Range<Int>) throws(WATError) {
        var index = range.lowerBound
        while index < range.upperBound, tokens[index].kind == .leftParen {
            at = index &+ 1
            if isNext(.type) || isNext(.rec) {
                try typeField()
                try expectClose()
            }
            index = Int(tokens[index].payload) &+ 1
        }
    }

    // MARK: Custom sections

    /// Takes in the annotations up to the next token, which begins a field or ends the module.
    private mutating func placeCustomSections(from annotation: inout Int) throws(WATError) {
        while annotation < annotations.count, annotations[annotation].position <= at {
            let found = annotations[annotation]
            annotation &+= 1
            guard found.kind == .custom else { continue }
            guard found.position == at else { throw error("misplaced @custom annotation", at: found.offset) }
            module.customSections.append(try customSection(found))
        }
    }

    /// `(@custom "name" place? "bytes"*)`
    private func customSection(_ annotation: Annotation) throws(WATError) -> PlacedCustomSection {
        func failure(_ message: String) -> WATError {
            error("@custom annotation: \(message)", at: annotation.offset)
        }
        var contents = annotation.contents[...]
        guard let first = contents.popFirst(), first.kind == .string else { throw failure("missing section name") }
        var name: [UInt8] = []
        StringSyntax.decode(source, first.range, into: &name)
        guard UTF8Decoding.isWellFormed(name, 0..<name.count) else { throw failure("malformed UTF-8 encoding") }
        var bytes: [UInt8] = []
        bytes.append(name: name)
        var side = PlacedCustomSection.Side.after
        var section: Section?
        if contents.first?.kind == .leftParen {
            contents.removeFirst()
            guard let sideToken = contents.popFirst(), let sectionToken = contents.popFirst(),
                contents.popFirst()?.kind == .rightParen
            else { throw failure("malformed placement") }
            let sectionWord = source[sectionToken.range]
            if source[sideToken.range].elementsEqual("before".utf8) {
                side = .before
            } else if !source[sideToken.range].elementsEqual("after".utf8) {
                throw failure("malformed placement")
            }
            let boundary = side == .before ? "first" : "last"
            if sectionWord.elementsEqual(boundary.utf8) {
                section = nil
            } else if let kind = Section.inOrder.first(where: { sectionWord.elementsEqual($0.keyword.utf8) }) {
                section = kind
            } else {
                throw failure("malformed section kind")
            }
        }
        for token in contents {
            guard token.kind == .string else { throw failure("unexpected token") }
            StringSyntax.decode(source, token.range, into: &bytes)
        }
        return PlacedCustomSection(side: side, section: section, bytes: bytes)
    }
}
