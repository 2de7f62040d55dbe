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

    /// Shows what a function of the host was made of, which stays alive meanwhile: the collector lets go of none that runs.
    /// Without a retain, which is a fifth of what such a call takes.
    @inline(__always)
    func withHost<Object: AnyObject>(_: Object.Type, _ body: (Object) throws -> Void) rethrows {
        guard unsafe record.pointee.instance == nil else { return }
        let host = unsafe UnsafeRawPointer(record).assumingMemoryBound(to: HostFunctionRecord.self)
        try unsafe host.pointee.object._withUnsafeGuaranteedRef { object in
            // Without subclasses this is a comparison, where a cast asks the run time.
            if Swift.type(of: object) == Object.self { try body(unsafe unsafeDowncast(object, to: Object.self)) }
        }
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
