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
        while !section.isAtEnd {
            guard let id = try? section.byte(), let count = try? section.u32(),
                let contents = try? section.fence(count: Int(count))
            else { return }
            var subsection = contents
            switch id {
            case 0: module = module ?? subsection.usableName()
            case 1: subsection.nameMap(into: &functions)
            case 2: subsection.indirectNameMap(into: &locals)
            case 3: subsection.indirectNameMap(into: &labels)
            case 4: subsection.nameMap(into: &types)
            case 5: subsection.nameMap(into: &tables)
            case 6: subsection.nameMap(into: &memories)
            case 7: subsection.nameMap(into: &globals)
            case 8: subsection.nameMap(into: &elements)
            case 9: subsection.nameMap(into: &data)
            case 10: subsection.indirectNameMap(into: &fields)
            case 11: subsection.nameMap(into: &tags)
            default: break
            }
        }
    }
}

extension ByteReader {
    /// The next name, or nil if it is not UTF-8 or not wholly there.
    fileprivate mutating func usableName() -> String? {
        guard let count = try? u32(), var contents = try? fence(count: Int(count)) else {
            giveUp()
            return nil
        }
        return contents.utf8()
    }

    /// The first name given to an index counts.
    fileprivate mutating func nameMap(into names: inout [UInt32: String]) {
        guard let count = try? u32() else { return giveUp() }
        for _ in 0..<count {
            guard !isAtEnd, let index = try? u32() else { return giveUp() }
            if let name = usableName(), names[index] == nil { names[index] = name }
        }
    }

    fileprivate mutating func indirectNameMap(into names: inout [UInt32: [UInt32: String]]) {
        guard let count = try? u32() else { return giveUp() }
        for _ in 0..<count {
            guard !isAtEnd, let index = try? u32() else { return giveUp() }
            nameMap(into: &names[index, default: [:]])
        }
    }
}
