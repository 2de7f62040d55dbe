/// A function of a store.
///
/// Rests on: its record lives as long as the store that made it, which every holder keeps alive.
@safe
package struct FunctionHandle: AddressIdentified {
    package var address: UInt { unsafe UInt(bitPattern: record) }
    let record: UnsafeMutablePointer<FunctionRecord>

    /// What a record takes.
    static var byteCount: UInt64 { unsafe UInt64(MemoryLayout<FunctionRecord>.stride) }

    init(_ record: UnsafeMutablePointer<FunctionRecord>) { unsafe self.record = record }

    /// The function whose stub is running, from the code pointer that its handler was given.
    init(stub pointer: CodePointer) {
        let address = unsafe UnsafeMutableRawPointer(mutating: pointer.cells) - FunctionRecord.stubOffset
        unsafe record = address.assumingMemoryBound(to: FunctionRecord.self)
    }

    var code: CodePointer {
        get { unsafe CodePointer(record.pointee.code) }
        nonmutating set { unsafe record.pointee.code = newValue.cells }
    }
    /// The position of its instance in the store; nil for a host function.
    var instance: Int? { unsafe record.pointee.instance?.pointee.number }
    var type: DefinedTypeID { unsafe DefinedTypeID(record.pointee.type) }
    var reference: UInt64 { unsafe UInt64(record.pointee.reference) }
    /// Function index in the module, or number of the host function.
    var index: Int { unsafe Int(record.pointee.index) }
    var parameterSlots: Int { unsafe Int(record.pointee.parameterSlots) }
    var resultSlots: Int { unsafe Int(record.pointee.resultSlots) }
}
