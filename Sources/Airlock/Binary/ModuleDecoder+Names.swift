/// Custom sections (spec 5.5.3) and the name section among them (spec 7.4.1).
extension ModuleDecoder {
    mutating func customSection(place: Int) throws(MalformedModule) {
        let name = try bytes.name()
        module.customSections.append(
            CustomSection(name: name, range: bytes.position..<bytes.end, place: place))
        if name == "name", !hasNames {
            hasNames = true
            module.names = NameSection(decoding: bytes)
        }
    }
}

extension NameSection {
    /// Takes what is usable: an error ends the subsection it stands in, a name that is not UTF-8 is left out.
    init(decoding section: ByteReader) {
        self.init()
        var section = section
        var budget = ImplementationLimits.names
        while !section.isAtEnd {
            guard let id = try? section.byte(), let count = try? section.u32(),
                let contents = try? section.fence(count: Int(count))
            else { return }
            var reader = NameReader(bytes: contents, budget: budget)
            switch id {
            case 0: module = module ?? reader.name()
            case 1: reader.map(into: &functions)
            case 2: reader.indirectMap(into: &locals)
            case 3: reader.indirectMap(into: &labels)
            case 4: reader.map(into: &types)
            case 5: reader.map(into: &tables)
            case 6: reader.map(into: &memories)
            case 7: reader.map(into: &globals)
            case 8: reader.map(into: &elements)
            case 9: reader.map(into: &data)
            case 10: reader.indirectMap(into: &fields)
            case 11: reader.map(into: &tags)
            default: break
            }
            budget = reader.budget
        }
    }
}

/// Reads one subsection of a name section.
private struct NameReader {
    var bytes: ByteReader
    /// How many more names and maps may be kept, because each takes far more memory than the bytes it comes from.
    var budget: Int

    /// The next name, or nil if it is not UTF-8 or not wholly there.
    mutating func name() -> String? {
        guard let count = try? bytes.u32(), var contents = try? bytes.fence(count: Int(count)) else {
            bytes.giveUp()
            return nil
        }
        return contents.utf8()
    }

    /// The index of each entry of a map in turn, until the count, the bytes or the budget is used up.
    private mutating func entries(_ body: (inout NameReader, UInt32) -> Void) {
        guard let count = try? bytes.u32() else { return bytes.giveUp() }
        for _ in 0..<count {
            guard budget > 0, !bytes.isAtEnd, let index = try? bytes.u32() else { return bytes.giveUp() }
            budget &-= 1
            body(&self, index)
        }
    }

    /// The first name given to an index counts.
    mutating func map(into names: inout [UInt32: String]) {
        entries { reader, index in
            if let name = reader.name(), names[index] == nil { names[index] = name }
        }
    }

    mutating func indirectMap(into names: inout [UInt32: [UInt32: String]]) {
        entries { reader, index in reader.map(into: &names[index, default: [:]]) }
    }
}
