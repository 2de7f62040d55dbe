/// Reads a record, which may come from anywhere: nothing in it is believed, and no more is allocated than it has bytes.
///
/// A record is `RecordWriter.magic`, the number of its format, the header, and events one after the other, each with its tag
/// first. Numbers are LEB128 without sign, texts and bytes have their count before them, and what may be missing has a byte that
/// tells.
struct RecordReader {
    private var reader: DebugReader

    static let numberTypes: [ValueType] = [.i32, .i64, .f32, .f64, .v128]
    static let heapTypes: [HeapType] = [
        .any, .eq, .i31, .struct, .array, .none, .func, .nofunc, .exn, .noexn, .extern, .noextern,
    ]
    /// More instances, functions or the like than this have no number here.
    private static let numberLimit: UInt64 = 1 << 31

    init(_ bytes: [UInt8]) { reader = DebugReader(bytes, 0..<bytes.count) }

    /// In bytes from the start of the record.
    var position: Int { reader.position }

    private func malformed(_ reason: String) -> MalformedRecording {
        MalformedRecording(reason: reason, offset: reader.position)
    }

    /// Must be read first.
    mutating func header() throws(MalformedRecording) -> RecordHeader {
        for byte in RecordWriter.magic where try self.byte() != byte { throw malformed("this is no recording") }
        let format = try number()
        guard format == RecordWriter.format else {
            throw malformed("recordings of format \(format) cannot be read, only of format \(RecordWriter.format)")
        }
        let version = try text()
        var limits: [UInt64] = []
        for _ in 0..<RecordHeader.limitCount { limits.append(try number()) }
        let fuel = try optional { reader throws(MalformedRecording) in try reader.number() }
        return RecordHeader(version: version, limits: limits, fuel: fuel, poisonsOnTrap: try flag())
    }

    /// Nil at the end of what there is.
    mutating func next() throws(MalformedRecording) -> RecordEvent? {
        guard !reader.isAtEnd else { return nil }
        let tag = try byte()
        switch tag {
        case 0: return .end
        case 1: return .module(try part())
        case 2: return .function(name: try optionalText(), try type())
        case 3:
            let addressType = try addressType()
            return .memory(MemoryType(limits: try limits(), addressType: addressType))
        case 4:
            let type = try type()
            let addressType = try addressType()
            return .table(type, addressType, try limits())
        case 5:
            let type = try type()
            let isMutable = try flag()
            return .global(type, isMutable: isMutable, try value())
        case 6:
            let type = try type()
            return .tag(type, name: try optionalText())
        case 7: return try instantiation()
        case 8: return .instantiated
        case 9: return .instantiationFailed(try error())
        case 10:
            let function = try place()
            return .call(function, try values())
        case 11: return .returned(try values())
        case 12: return .failed(try error())
        case 13:
            let function = try index()
            return .hostCall(function, try values())
        case 14: return .hostReturned(try values())
        case 15: return .hostFailed(try error())
        default: return try effect(tag)
        }
    }

    private mutating func instantiation() throws(MalformedRecording) -> RecordEvent {
        let module = try index()
        var imports: [RecordPlace] = []
        for _ in 0..<(try count()) { imports.append(try place()) }
        let inspector = try optional { reader throws(MalformedRecording) in
            let bytes = try reader.number()
            return RecordInspector(quarantineBytes: bytes, stopsAtFindings: try reader.flag())
        }
        return .instantiate(module: module, imports: imports, inspector: inspector)
    }

    /// Events that change something.
    private mutating func effect(_ tag: UInt8) throws(MalformedRecording) -> RecordEvent {
        switch tag {
        case 16:
            let memory = try place()
            let address = try number()
            return .write(memory, at: address, try part())
        case 17:
            let memory = try place()
            let (address, count) = (try number(), try number())
            return .fill(memory, at: address, count: count, try byte())
        case 18:
            let memory = try place()
            return .grow(memory, pages: try number())
        case 19:
            let (table, index) = (try place(), try number())
            return .setElement(table, index, try value())
        case 20:
            let (table, count) = (try place(), try number())
            return .growTable(table, count, try value())
        case 21:
            let global = try place()
            return .setGlobal(global, try value())
        case 22:
            let (memory, region) = (try place(), try region())
            return .handOut(memory, region, label: try optionalText())
        case 23:
            let memory = try place()
            return .takeBack(memory, try region())
        case 24:
            let address = try number()
            return .hostBuffer(address, count: try number())
        case 25: return .growthRefused
        case 26: return .growthFailed(try error())
        case 27: return .fuelGiven(try optional { reader throws(MalformedRecording) in try reader.number() })
        case 28: return .fuelFailed(try error())
        case 29: return .addFuel(try number())
        case 30: return .consumeFuel(try number())
        case 31:
            let (memory, count) = (try place(), try number())
            return .memoryState(memory, byteCount: count, digest: try fixed())
        default: throw malformed("there is no event \(tag)")
        }
    }

    // MARK: Parts

    private mutating func byte() throws(MalformedRecording) -> UInt8 {
        do { return try reader.byte() } catch { throw malformed("unexpected end") }
    }

    private mutating func number() throws(MalformedRecording) -> UInt64 {
        do { return try reader.uleb() } catch { throw malformed("unexpected end") }
    }

    private mutating func fixed() throws(MalformedRecording) -> UInt64 {
        do { return try reader.fixed(8) } catch { throw malformed("unexpected end") }
    }

    /// Of things that each have a byte at least.
    private mutating func count() throws(MalformedRecording) -> Int {
        let count = try number()
        guard count <= UInt64(reader.remaining) else { throw malformed("unexpected end") }
        return Int(count)
    }

    private mutating func index() throws(MalformedRecording) -> Int {
        let index = try number()
        guard index < Self.numberLimit else { throw malformed("\(index) is no number of anything") }
        return Int(index)
    }

    private mutating func flag() throws(MalformedRecording) -> Bool {
        let byte = try byte()
        guard byte <= 1 else { throw malformed("\(byte) is neither yes nor no") }
        return byte == 1
    }

    private mutating func part() throws(MalformedRecording) -> ArraySlice<UInt8> {
        let count = try count()
        do { return try reader.slice(count) } catch { throw malformed("unexpected end") }
    }

    private mutating func text() throws(MalformedRecording) -> String { String(decoding: try part(), as: UTF8.self) }

    private mutating func optionalText() throws(MalformedRecording) -> String? {
        try optional { reader throws(MalformedRecording) in try reader.text() }
    }

    private mutating func optional<Part>(
        _ body: (inout RecordReader) throws(MalformedRecording) -> Part
    ) throws(MalformedRecording) -> Part? {
        try flag() ? try body(&self) : nil
    }

    private mutating func place() throws(MalformedRecording) -> RecordPlace {
        let instance = try index()
        return RecordPlace(instance: instance == 0 ? nil : instance &- 1, index: try index())
    }

    private mutating func region() throws(MalformedRecording) -> GuestRegion {
        let start = GuestAddress(try number())
        return GuestRegion(start: start, count: try number())
    }

    private mutating func addressType() throws(MalformedRecording) -> AddressType { try flag() ? .i64 : .i32 }

    private mutating func limits() throws(MalformedRecording) -> Limits {
        let minimum = try number()
        let maximum = try optional { reader throws(MalformedRecording) in try reader.number() }
        return Limits(minimum: minimum, maximum: maximum)
    }

    private mutating func values() throws(MalformedRecording) -> [RecordValue] {
        var values: [RecordValue] = []
        for _ in 0..<(try count()) { values.append(try value()) }
        return values
    }

    private mutating func value() throws(MalformedRecording) -> RecordValue {
        let kind = try byte()
        switch kind {
        case 0: return .number(try number())
        case 1:
            let low = try fixed()
            return .vector(low, try fixed())
        case 2: return .null
        case 3: return .function(try place())
        case 4: return .i31(try number())
        case 5: return .reference(try number())
        default: throw malformed("there is no kind of value \(kind)")
        }
    }

    private mutating func type() throws(MalformedRecording) -> RecordType {
        let kind = try byte()
        switch kind {
        case 0:
            let module = try index()
            return .ofImport(module: module, try index())
        case 1:
            let parameters = try valueTypes()
            return .function(FunctionType(parameters: parameters, results: try valueTypes()))
        default: throw malformed("there is no kind of type \(kind)")
        }
    }

    private mutating func valueTypes() throws(MalformedRecording) -> [ValueType] {
        var types: [ValueType] = []
        for _ in 0..<(try count()) {
            let byte = try byte()
            if byte < 0x80 {
                guard byte < Self.numberTypes.count else { throw malformed("there is no type \(byte)") }
                types.append(Self.numberTypes[Int(byte)])
            } else {
                let heap = Int(byte & 0x7F) / 2
                guard heap < Self.heapTypes.count else { throw malformed("there is no type \(byte)") }
                types.append(.reference(ReferenceType(isNullable: byte & 1 == 1, Self.heapTypes[heap])))
            }
        }
        return types
    }

    private mutating func error() throws(MalformedRecording) -> RecordError {
        let kind = try byte()
        switch kind {
        case 0: return .other(try text())
        case 1:
            let tag = try place()
            return .exception(tag: tag, try values())
        case 2: return .stopped(try text())
        default: throw malformed("there is no kind of error \(kind)")
        }
    }
}
