/// What happened at the border of a store that was recorded, in the order in which it did: all that the host did to its guests,
/// and what guests asked of it.
enum RecordEvent {
    // Things. Each gets the next number of its kind.
    case module(ArraySlice<UInt8>)
    case function(name: String?, RecordType)
    case memory(MemoryType)
    case table(RecordType, AddressType, Limits)
    case global(RecordType, isMutable: Bool, RecordValue)
    case tag(RecordType, name: String?)

    // Calls. What happens in one stands between its beginning and its end.
    case instantiate(module: Int, imports: [RecordPlace], inspector: RecordInspector?)
    case instantiated
    case instantiationFailed(RecordError)
    case call(RecordPlace, [RecordValue])
    case returned([RecordValue])
    case failed(RecordError)
    case hostCall(Int, [RecordValue])
    case hostReturned([RecordValue])
    case hostFailed(RecordError)

    // What the host does to memories, tables and globals.
    case write(RecordPlace, at: UInt64, ArraySlice<UInt8>)
    case fill(RecordPlace, at: UInt64, count: UInt64, UInt8)
    case grow(RecordPlace, pages: UInt64)
    case setElement(RecordPlace, UInt64, RecordValue)
    case growTable(RecordPlace, UInt64, RecordValue)
    case setGlobal(RecordPlace, RecordValue)

    // What the bridge knows, which explains faults.
    case handOut(RecordPlace, GuestRegion, label: String?)
    case takeBack(RecordPlace, GuestRegion)
    case hostBuffer(UInt64, count: UInt64)

    // What the host answers where the engine asks it: whether a guest's memory, table or heap may grow, and for fuel.
    case growthRefused
    case growthFailed(RecordError)
    case fuelGiven(UInt64?)
    case fuelFailed(RecordError)
    /// The host gives or takes by itself.
    case addFuel(UInt64)
    case consumeFuel(UInt64)

    // The end.
    case memoryState(RecordPlace, byteCount: UInt64, digest: UInt64)
    case end
}

/// Something of an instance, by its place in an index space; or of the host's, by its number.
struct RecordPlace: Hashable {
    /// The number of the instance; nil for the host's.
    var instance: Int?
    var index: Int
}

/// A value that crossed, by its bits.
enum RecordValue: Equatable {
    /// Of 32 bits, the upper half is zero.
    case number(UInt64)
    case vector(UInt64, UInt64)
    case null
    case function(RecordPlace)
    case i31(UInt64)
    /// An object, an exception or a value of the host: the number that stood for it then.
    case reference(UInt64)
}

/// A type that the host gave: that of an import, or one that needs no module.
enum RecordType {
    case ofImport(module: Int, Int)
    case function(FunctionType)
}

/// How a call ended that did not return.
enum RecordError {
    case other(String)
    /// Which guests can catch.
    case exception(tag: RecordPlace, [RecordValue])
    /// It was interrupted, at a place that no record can tell.
    case stopped(String)

    /// Of the text of an error, so many bytes are kept and compared.
    static let textLimit = 16_384

    static func text(of error: any Error) -> String {
        let text = "\(error)"
        guard text.utf8.count > textLimit else { return text }
        return String(decoding: text.utf8.prefix(textLimit), as: UTF8.self)
    }
}

/// How an instance was looked on at, which decides where its blocks lie.
struct RecordInspector: Hashable {
    var quarantineBytes: UInt64
    var stopsAtFindings: Bool
}

/// What stands before the events.
struct RecordHeader {
    /// Of the engine that recorded.
    var version: String
    var limits: ResourceLimitNumbers
    var fuel: UInt64?
    var poisonsOnTrap: Bool

    /// In the order of the properties of `ResourceLimits`.
    typealias ResourceLimitNumbers = [UInt64]
    static let limitCount = 7
}

extension RecordEvent {
    /// The number by which a file names each kind: never one that had another meaning before.
    var tag: UInt8 {
        switch self {
        case .end: 0
        case .module: 1
        case .function: 2
        case .memory: 3
        case .table: 4
        case .global: 5
        case .tag: 6
        case .instantiate: 7
        case .instantiated: 8
        case .instantiationFailed: 9
        case .call: 10
        case .returned: 11
        case .failed: 12
        case .hostCall: 13
        case .hostReturned: 14
        case .hostFailed: 15
        case .write: 16
        case .fill: 17
        case .grow: 18
        case .setElement: 19
        case .growTable: 20
        case .setGlobal: 21
        case .handOut: 22
        case .takeBack: 23
        case .hostBuffer: 24
        case .growthRefused: 25
        case .growthFailed: 26
        case .fuelGiven: 27
        case .fuelFailed: 28
        case .addFuel: 29
        case .consumeFuel: 30
        case .memoryState: 31
        }
    }
}
