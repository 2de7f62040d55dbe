/// Writes a record: see `RecordReader` for its form.
struct RecordWriter {
    private(set) var bytes: [UInt8] = []

    /// What a record begins with, before the number of its format.
    static let magic = Array("airlock\0".utf8)
    /// Of the form, which this version writes and reads.
    static let format: UInt64 = 1

    init(_ header: RecordHeader) {
        bytes = Self.magic
        add(Self.format)
        add(header.version)
        for number in header.limits { add(number) }
        addOptional(header.fuel) { $0.add($1) }
        add(header.poisonsOnTrap)
    }

    /// Takes back what was written last.
    mutating func shorten(to count: Int) { bytes.removeLast(bytes.count &- count) }

    mutating func add(_ event: RecordEvent) {
        bytes.append(event.tag)
        switch event {
        case .end, .instantiated, .growthRefused: break
        case .module(let bytes): add(bytes)
        case .function(let name, let type):
            addOptional(name) { $0.add($1) }
            add(type)
        case .memory(let type):
            add(type.addressType)
            add(type.limits)
        case .table(let type, let addressType, let limits):
            add(type)
            add(addressType)
            add(limits)
        case .global(let type, let isMutable, let value):
            add(type)
            add(isMutable)
            add(value)
        case .tag(let type, let name):
            add(type)
            addOptional(name) { $0.add($1) }
        case .instantiate(let module, let imports, let inspector):
            add(UInt64(module))
            add(UInt64(imports.count))
            for place in imports { add(place) }
            addOptional(inspector) {
                $0.add($1.quarantineBytes)
                $0.add($1.stopsAtFindings)
            }
        case .call(let function, let values):
            add(function)
            add(values)
        case .hostCall(let function, let values):
            add(UInt64(function))
            add(values)
        case .returned(let values), .hostReturned(let values): add(values)
        case .failed(let error), .hostFailed(let error), .instantiationFailed(let error), .growthFailed(let error),
            .fuelFailed(let error):
            add(error)
        case .write(let memory, let address, let bytes):
            add(memory)
            add(address)
            add(bytes)
        case .fill(let memory, let address, let count, let byte):
            add(memory)
            add(address)
            add(count)
            bytes.append(byte)
        case .grow(let memory, let pages):
            add(memory)
            add(pages)
        case .setElement(let table, let number, let value), .growTable(let table, let number, let value):
            add(table)
            add(number)
            add(value)
        case .setGlobal(let global, let value):
            add(global)
            add(value)
        case .handOut(let memory, let region, let label):
            add(memory)
            add(region)
            addOptional(label) { $0.add($1) }
        case .takeBack(let memory, let region):
            add(memory)
            add(region)
        case .hostBuffer(let address, let count):
            add(address)
            add(count)
        case .fuelGiven(let units): addOptional(units) { $0.add($1) }
        case .addFuel(let units), .consumeFuel(let units): add(units)
        case .memoryState(let memory, let count, let digest):
            add(memory)
            add(count)
            addFixed(digest)
        }
    }

    // MARK: Parts

    /// Seven bits a byte, the lowest first.
    private mutating func add(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest &>>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    private mutating func addFixed(_ number: UInt64) {
        for shift: UInt64 in stride(from: 0, to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: number &>> shift))
        }
    }

    private mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    private mutating func addOptional<Part>(_ part: Part?, _ body: (inout RecordWriter, Part) -> Void) {
        add(part != nil)
        if let part { body(&self, part) }
    }

    private mutating func add(_ part: ArraySlice<UInt8>) {
        add(UInt64(part.count))
        bytes += part
    }

    private mutating func add(_ text: String) { add(Array(text.utf8)[...]) }

    private mutating func add(_ place: RecordPlace) {
        add(place.instance.map { UInt64($0) &+ 1 } ?? 0)
        add(UInt64(place.index))
    }

    private mutating func add(_ region: GuestRegion) {
        add(region.start.offset)
        add(region.count)
    }

    private mutating func add(_ type: AddressType) { add(type == .i64) }

    private mutating func add(_ limits: Limits) {
        add(limits.minimum)
        addOptional(limits.maximum) { $0.add($1) }
    }

    private mutating func add(_ values: [RecordValue]) {
        add(UInt64(values.count))
        for value in values { add(value) }
    }

    private mutating func add(_ value: RecordValue) {
        switch value {
        case .number(let bits):
            bytes.append(0)
            add(bits)
        case .vector(let low, let high):
            bytes.append(1)
            addFixed(low)
            addFixed(high)
        case .null: bytes.append(2)
        case .function(let place):
            bytes.append(3)
            add(place)
        case .i31(let bits):
            bytes.append(4)
            add(bits)
        case .reference(let bits):
            bytes.append(5)
            add(bits)
        }
    }

    private mutating func add(_ type: RecordType) {
        switch type {
        case .ofImport(let module, let index):
            bytes.append(0)
            add(UInt64(module))
            add(UInt64(index))
        case .function(let type):
            bytes.append(1)
            for types in [type.parameters, type.results] {
                add(UInt64(types.count))
                for type in types { add(type) }
            }
        }
    }

    private mutating func add(_ type: ValueType) {
        guard case .reference(let reference) = type else {
            bytes.append(UInt8(RecordReader.numberTypes.firstIndex(of: type) ?? 0))
            return
        }
        let heap = RecordReader.heapTypes.firstIndex(of: reference.heapType) ?? 0
        bytes.append(UInt8(truncatingIfNeeded: heap &* 2 &+ (reference.isNullable ? 1 : 0)) | 0x80)
    }

    private mutating func add(_ error: RecordError) {
        switch error {
        case .other(let text):
            bytes.append(0)
            add(text)
        case .exception(let tag, let values):
            bytes.append(1)
            add(tag)
            add(values)
        case .stopped(let text):
            bytes.append(2)
            add(text)
        }
    }
}
