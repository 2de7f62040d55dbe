import Testing

@testable import Airlock

/// What hostile modules cost, in time and in memory for code, grows as their size does and no faster.
@Suite(.serialized) struct HostileShapeTests {
    /// Decodes and validates a module, lowers all its functions, and instantiates it where it imports nothing.
    private func load(_ bytes: [UInt8]) throws {
        let store = StoreState(registry: TypeRegistry(), limits: ResourceLimits())
        let module = LoadedModule(
            try ModuleValidator.validate(ModuleDecoder.decode(bytes), registry: store.registry, features: .wasm3))
        // What validation accepts and lowering does not is a feature that is not executed.
        for body in module.validated.module.code.indices { _ = try? module.code(ofBody: body) }
        if module.validated.module.imports.isEmpty { _ = try? store.instantiate(module, imports: []) }
    }

    private func time(_ bytes: [UInt8]) throws -> Double {
        try ProcessorTime.of {
            do {
                try load(bytes)
            } catch is ImplementationLimitExceeded {
                // Also a refusal must come in time.
            }
        }
    }

    /// Four times the size takes about four times as long, not sixteen; and no more than a second for a megabyte. A debug
    /// build only tries whether it ends well: it measures the compiler.
    @Test(arguments: HostileShape.all) func timeGrowsAsTheSize(_ shape: HostileShape) throws {
        #if DEBUG
        _ = try time(shape.module(200))
        #else
        let small = shape.module(20_000)
        let large = shape.module(80_000)
        var (least, most) = (Double.infinity, Double.infinity)
        // Some have a part that does not grow. Below a few milliseconds a measurement says nothing.
        func isLinear() -> Bool { most < 0.02 || most < 2.5 * 4 * least }
        // The limit on passed operands leaves every module a few milliseconds.
        func isFast() -> Bool { most < 0.1 + Double(large.count) / 1e6 }
        // The machine may do other things at times.
        for _ in 0..<5 where !(isLinear() && isFast()) {
            (least, most) = (min(least, try time(small)), min(most, try time(large)))
        }
        #expect(isLinear(), "\(shape): \(least) s, then \(most) s")
        #expect(isFast(), "\(shape): \(most) s for \(large.count) bytes")
        #endif
    }

    /// The bytes of code that a module becomes, with its tables.
    private func codeBytes(_ bytes: [UInt8]) throws -> Int {
        let module = try ModuleValidator.validate(
            ModuleDecoder.decode(bytes), registry: TypeRegistry(), features: .wasm3)
        return try module.module.code.indices.reduce(0) { sum, body in
            do {
                return sum + (try FunctionLowering.lower(module, body: body).byteCount)
            } catch is UnsupportedFeature {
                return sum
            }
        }
    }

    @Test(arguments: HostileShape.code) func codeStaysBelow64TimesTheModule(_ shape: HostileShape) throws {
        #if DEBUG
        let bytes = shape.module(400)
        #else
        let bytes = shape.module(4000)
        #endif
        do {
            let code = try codeBytes(bytes)
            #expect(code < 48 * bytes.count, "\(shape)")
        } catch let error as ImplementationLimitExceeded {
            // Others have a shape to themselves that stays below the limit of the same kind.
            #expect(error.limit == "operands of blocks, branches and calls", "\(shape): \(error)")
        }
    }

    /// What the limit on passed operands leaves is small as well.
    @Test(arguments: HostileShape.code) func codeOfLargeAritiesIsSmall(_ shape: HostileShape) throws {
        let bytes = shape.module(400)
        #expect(try codeBytes(bytes) < 48 * bytes.count, "\(shape)")
    }

    @Test(arguments: [
        "calls of arity 1000", "conditional branches of arity 1000", "blocks of arity 1000 in each other",
    ])
    func largeAritiesAreRefusedWhereThereAreTooMany(_ name: String) throws {
        let shape = try #require(HostileShape.code.first { $0.name == name })
        #expect(Verdict(shape.module(2000)) == .valid)
        #expect(Verdict(shape.module(20_000)) == .limit("operands of blocks, branches and calls"))
    }

    /// Calls with a thousand arguments and results do what they should, with locals of every kind around them.
    @Test func largeAritiesRun() throws {
        let shape = try #require(HostileShape.code.first { $0.name == "calls of arity 1000" })
        let guest = try Guest(bytes: shape.module(1000))
        #expect(try guest.store.call(guest.instance.storage.function(0), []).isEmpty)
    }
}
