import Airlock

/// The store (spec 4.2.3) of the reference interpreter: a deliberately simple reading of the specification, without
/// lowering and without regard for speed, that shares nothing with the engine but the decoder.
package final class SpecStore {
    package struct Limits {
        /// Instructions that may be executed until `fuel` is set again.
        package var fuel = 200_000
        package var callDepth = 120
        /// As `ResourceLimits.memoryBytes`, in pages.
        package var memoryPages: UInt64 = 64
        package var tableElements: UInt64 = 10_000

        package init() {}
    }

    let limits: Limits
    package var fuel: Int
    var depth = 0
    var functions: [SpecFunction] = []
    /// Nothing is ever collected.
    package internal(set) var objects: [SpecObject] = []
    var exceptions: [(tag: SpecTag, values: [SpecValue])] = []
    /// Whether results depend on a NaN that the specification does not determine.
    package var dependsOnNaN = false

    package init(limits: Limits = Limits()) {
        self.limits = limits
        fuel = limits.fuel
    }

    func spend(_ steps: UInt64 = 1) throws {
        fuel -= Int(clamping: steps)
        guard fuel > 0 else { throw Inconclusive("out of fuel") }
    }

    // MARK: Calls

    /// Calls a function, and those that it calls last (spec 4.6.10).
    package func invoke(_ number: Int, _ arguments: [SpecValue], from caller: SpecInstance? = nil) throws -> [SpecValue]
    {
        depth += 1
        defer { depth -= 1 }
        guard depth <= limits.callDepth else { throw Inconclusive("calls nested too deep") }
        var next = (function: number, arguments: arguments)
        var caller = caller
        // What errors that leave an instance put back (`Module.shadowStackPointer`): not of the specification.
        var entered: [(pointer: SpecGlobal, value: SpecValue)] = []
        do {
            return try run(&next, &caller, &entered)
        } catch  where !(error is Inconclusive) {
            for (pointer, value) in entered.reversed() { pointer.value = value }
            throw error
        }
    }

    private func run(
        _ next: inout (function: Int, arguments: [SpecValue]), _ caller: inout SpecInstance?,
        _ entered: inout [(pointer: SpecGlobal, value: SpecValue)]
    ) throws -> [SpecValue] {
        while true {
            let function = functions[next.function]
            try check(next.arguments, function.type.parameters, function.home, "arguments")
            switch function.body {
            case .host(let body):
                let results = try body(caller, next.arguments)
                try check(results, function.type.results, function.home, "results of the host")
                return results
            case .guest(let instance, let body):
                if instance !== caller, let pointer = instance.stackPointer { entered.append((pointer, pointer.value)) }
                var frame = try SpecFrame(self, instance, body, function.type, next.arguments)
                switch try frame.run() {
                case .results(let results):
                    try check(results, function.type.results, instance.module, "results")
                    return results
                case .tailCall(let number, let arguments):
                    next = (number, arguments)
                    caller = instance
                }
            }
        }
    }

    private func check(
        _ values: [SpecValue], _ types: [ValueType], _ module: SpecModule?, _ what: String
    ) throws {
        guard values.count == types.count, zip(values, types).allSatisfy({ has($0, type: $1, in: module) }) else {
            throw Stuck("\(what) \(values) are not \(types)")
        }
    }

    /// Whether a value is of a type that stands in a module.
    func has(_ value: SpecValue, type: ValueType, in module: SpecModule?) -> Bool {
        switch (value, type) {
        case (.i32, .i32), (.i64, .i64), (.f32, .f32), (.f64, .f64), (.v128, .v128): true
        case (_, .reference(let type)): has(value, type, in: module)
        default: false
        }
    }

    /// Whether a value is a reference of a type that stands in a module (spec 4.6.4).
    func has(_ value: SpecValue, _ type: ReferenceType, in module: SpecModule?) -> Bool {
        switch value {
        case .i32, .i64, .f32, .f64, .v128: return false
        case .null: return type.isNullable
        case .function(let number):
            if type.heapType == .func { return true }
            guard case .index(let index) = type.heapType, let module else { return false }
            return functions[number].type(isBelow: index, of: module)
        case .exception: return type.heapType == .exn
        case .external: return type.heapType == .extern || type.heapType == .any
        case .i31: return [.i31, .eq, .any, .extern].contains(type.heapType)
        case .object(let number):
            let object = objects[number]
            let own = ValueType.reference(ReferenceType(isNullable: false, .index(object.type)))
            // Converted to the other hierarchy it is still what it was.
            return type.heapType == .extern
                || SpecTypes.isSubtype(own, in: object.home, of: .reference(type), in: module ?? object.home)
        }
    }

    // MARK: Making things

    /// Adds a function of the host, whose type must mention no type index.
    package func addHostFunction(
        _ type: FunctionType, _ body: @escaping (SpecInstance?, [SpecValue]) throws -> [SpecValue]
    ) -> Int {
        functions.append(SpecFunction(type: type, home: nil, typeIndex: nil, body: .host(body)))
        return functions.count - 1
    }
}

/// A structure or an array (spec 4.2.11).
package struct SpecObject {
    let home: SpecModule
    let type: TypeIndex
    package internal(set) var fields: [SpecValue]
}

/// A function instance (spec 4.2.7).
struct SpecFunction {
    enum Body {
        /// The position of the body in the code section.
        case guest(SpecInstance, Int)
        case host((SpecInstance?, [SpecValue]) throws -> [SpecValue])
    }

    let type: FunctionType
    /// The module in which the type stands, and where; nil for functions of the host.
    let home: SpecModule?
    let typeIndex: TypeIndex?
    let body: Body

    /// Whether this function's type is a type of a module or declared below it.
    func type(isBelow index: TypeIndex, of module: SpecModule) -> Bool {
        if let home, let typeIndex { return SpecTypes.isSubtype((home, typeIndex), of: (module, index)) }
        let expected = module.decoded.types[index.position]
        // Host functions have final types without supertypes, alone in their groups.
        return expected.isFinal && expected.supertypes.isEmpty && module.groupSizes[index.position] == 1
            && expected.composite == .function(type)
    }
}

/// A memory instance (spec 4.2.9).
package final class SpecMemory {
    let type: MemoryType
    /// In pages.
    let maximum: UInt64
    package internal(set) var bytes: [UInt8]

    package init(_ type: MemoryType, _ limits: SpecStore.Limits) throws {
        self.type = type
        maximum = min(type.limits.maximum ?? .max, type.addressType == .i32 ? 65_536 : 1 << 48, limits.memoryPages)
        guard type.limits.minimum <= maximum else { throw Inconclusive("memory larger than the limit") }
        bytes = [UInt8](repeating: 0, count: Int(type.limits.minimum) * 65_536)
    }

    package var pages: UInt64 { UInt64(bytes.count) / 65_536 }

    package func grow(by count: UInt64) -> UInt64? {
        let old = pages
        guard count <= maximum, old + count <= maximum else { return nil }
        bytes += [UInt8](repeating: 0, count: Int(count) * 65_536)
        return old
    }

    /// The positions of `width` bytes at an address.
    package func range(_ address: UInt64, offset: UInt64 = 0, _ width: UInt64) throws -> Range<Int> {
        let (start, wraps) = address.addingReportingOverflow(offset)
        let size = UInt64(bytes.count)
        guard !wraps, start <= size, width <= size - start else {
            throw SpecTrap(.heapAccessOutOfBounds, .init(address: address, offset: offset, width: width))
        }
        return Int(start)..<Int(start + width)
    }
}

/// A table instance (spec 4.2.8).
package final class SpecTable {
    let type: TableType
    let home: SpecModule
    let maximum: UInt64
    package internal(set) var elements: [SpecValue]

    init(_ type: TableType, home: SpecModule, filledWith value: SpecValue, _ limits: SpecStore.Limits) throws {
        self.type = type
        self.home = home
        maximum = min(type.limits.maximum ?? .max, limits.tableElements)
        guard type.limits.minimum <= maximum else { throw Inconclusive("table larger than the limit") }
        elements = Array(repeating: value, count: Int(type.limits.minimum))
    }

    func grow(by count: UInt64, _ value: SpecValue) -> UInt64? {
        let old = UInt64(elements.count)
        guard count <= maximum, old + count <= maximum else { return nil }
        elements += Array(repeating: value, count: Int(count))
        return old
    }

    func range(_ start: UInt64, _ count: UInt64) throws -> Range<Int> {
        let size = UInt64(elements.count)
        guard start <= size, count <= size - start else { throw SpecTrap(.tableAccessOutOfBounds) }
        return Int(start)..<Int(start + count)
    }
}

/// A global instance (spec 4.2.10).
package final class SpecGlobal {
    let type: GlobalType
    let home: SpecModule
    package internal(set) var value: SpecValue

    init(_ type: GlobalType, home: SpecModule, _ value: SpecValue) {
        self.type = type
        self.home = home
        self.value = value
    }
}

/// A tag instance (spec 4.2.11): its identity is all that matters.
package final class SpecTag {
    let home: SpecModule
    let type: TypeIndex

    init(home: SpecModule, type: TypeIndex) {
        self.home = home
        self.type = type
    }
}

/// What crosses a module's border (spec 4.2.14).
package enum SpecExtern {
    case function(Int)
    case table(SpecTable)
    case memory(SpecMemory)
    case global(SpecGlobal)
    case tag(SpecTag)
}
