import Airlock

/// Something in the host's memory that no guest may reach.
final class HostObject {
    private let bytes: [UInt8] = Array("the host's own bytes".utf8)
    private var others: [HostObject] = []

    init() {}

    var isIntact: Bool { bytes.elementsEqual("the host's own bytes".utf8) }

    /// The low half of the address at which an object of the host lies, as a careless cast gives it. By chance that may
    /// lie inside a guest's memory; then another object serves.
    func lowAddress(outside memory: Memory) -> UInt32 {
        var object = self
        while true {
            let address = UInt32(truncatingIfNeeded: UInt(bitPattern: ObjectIdentifier(object)))
            if UInt64(address) >= memory.byteCount { return address }
            object = HostObject()
            others.append(object)
        }
    }
}
