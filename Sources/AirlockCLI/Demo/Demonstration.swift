import Airlock

/// The story of a host that wants a guest to add up five bytes: how it goes wrong, and how it goes right.
struct Demonstration {
    let narrator: Narrator
    let module: Module
    let instance: Instance
    let memory: Memory
    /// The guest's function with raw numbers, as hosts call it who know nothing better.
    let process: (UInt32, UInt32) throws -> UInt32
    let hello = Array("Hello".utf8)
    let sum: UInt32 = 500
    let host = HostObject()
    var picture = MemoryPicture()

    /// - Throws: `BrokenClaim`, or an error of the library that should not have come up.
    ///
    /// - Parameter page: Where to write the story as a page.
    static func run(on console: Console, page: String? = nil) throws {
        let narrator = Narrator(console)
        let store = try Store()
        let observation = page.map { _ in Observation(store, Inspector(), endsSlices: false) }
        if observation != nil { narrator.onChapterEnd = { store.endSlice() } }
        var demonstration = try Demonstration(narrator, store)
        try demonstration.introduce()
        try demonstration.passHostPointer()
        try demonstration.passPointerThatFits()
        try demonstration.passPageCount()
        try demonstration.doItRight()
        try demonstration.compareInstances()
        try demonstration.reachForTheHost()
        demonstration.showMemory()
        guard let page, let observation else { return }
        let data = PageData(
            title: "What a guest can reach, and what it cannot", observation, faults: narrator.faults,
            story: narrator.story, outcome: "\(narrator.checks) claims, each checked")
        try console.write(Array(try Page.html(data).utf8), to: page)
    }

    private init(_ narrator: Narrator, _ store: Store) throws {
        self.narrator = narrator
        module = try Module(DemoGuest.bytes)
        instance = try Instance(module, store: store)
        memory = try instance.memory("memory")
        process = try instance.function("process_bytes", as: ((UInt32, UInt32) -> UInt32).self)
    }

    private func introduce() throws {
        try narrator.check(memory.size == Pages(17), "the guest begins with 17 pages")
        try narrator.check(hello.reduce(0) { $0 + UInt32($1) } == sum, "the bytes of Hello add up to \(sum)")
        narrator.title("airlock demo: what a guest can reach, and what it cannot")
        narrator.say(
            """
            The guest, \(DemoGuest.name), adds up the bytes it is given by address and count. Its memory has \
            \(memory.size) of 64 KiB. The host wants the sum of "Hello", which is \(sum).
            """)
    }

    // MARK: The mistakes

    private mutating func passHostPointer() throws {
        narrator.chapter("The host passes a pointer of its own")
        let address = host.lowAddress(outside: memory)
        var caught: HeapAccessOutOfBounds?
        do {
            _ = try process(address, 5)
        } catch let fault as HeapAccessOutOfBounds {
            caught = fault
        }
        guard let fault = caught else { throw BrokenClaim(claim: "a host pointer faults") }
        try narrator.check(fault.address == UInt64(address), "the fault names the address that was passed")
        try narrator.check(fault.accessor == .guest && fault.width == 1, "the fault is the guest's first load")
        try narrator.check(fault.memoryBytes == memory.byteCount, "the fault tells the size of the memory")
        picture.add(fault)
        narrator.note(fault)
        narrator.show("try process(hostPointer, 5)", "throws HeapAccessOutOfBounds:", .red)
        narrator.quote("\(fault)", .red)
        try narrator.check(try isGreetingIntact(instance), "the fault left the guest's data alone")
        try narrator.check(try process(0, 0) == 0, "the instance still answers")
        narrator.conclude("stopped and explained; nothing was read, and the instance still answers")
    }

    private mutating func passPointerThatFits() throws {
        narrator.chapter("Worse: the pointer, cut to 32 bits, lies inside the guest's memory by chance")
        let pointer: UInt64 = 0x7F3A_0000_0010
        let address = UInt32(truncatingIfNeeded: pointer)
        let region = GuestRegion(start: GuestAddress(UInt64(address)), count: 5)
        let result = try process(address, 5)
        let read = try memory.read(region)
        try narrator.check(result != sum, "bytes of the guest's own give another sum")
        try narrator.check(result == read.reduce(0) { $0 + UInt32($1) }, "the guest added up its own bytes")
        picture.add(.guestRead, region, .wrong)
        narrator.show("try process(UInt32(truncatingIfNeeded: 0x7f3a_0000_0010), 5)", "\(result)", .red)
        narrator.say(
            """
            No fault, and not \(sum): the guest added up its own "\(String(decoding: read, as: UTF8.self))". No engine \
            can see that at run time. Where the host says GuestAddress, the compiler can:
            """)
        narrator.refused("GuestAddress(hostPointer)", TeachingMessage.hostPointer)
    }

    private mutating func passPageCount() throws {
        narrator.chapter("Worst: memory.grow returns a count of pages, and it is taken for an address")
        let line = GuestRegion(start: GuestAddress(0x10), count: 16)
        let before = try memory.read(line)
        try narrator.check(try isGreetingIntact(instance), "the greeting is intact before")
        let count = try memory.grow(by: 1).previousSize.count
        try narrator.check(count == 17, "grow tells 17 pages")
        let misplaced = GuestRegion(start: GuestAddress(count), count: 5)
        try memory.write(hello, at: misplaced.start)
        let result = try process(UInt32(count), 5)
        let after = try memory.read(line)
        try narrator.check(result == sum, "the sum is right")
        try narrator.check(try !isGreetingIntact(instance), "the greeting is destroyed")
        try narrator.check(
            after == before.prefix(1) + hello + before.dropFirst(6), "exactly the bytes at 17 to 21 were overwritten")
        picture.add(.hostWrote, misplaced, .wrong)
        picture.add(.guestRead, misplaced, .wrong)
        narrator.show("try memory.write(hello, at: GuestAddress(17)); try process(17, 5)", "\(result)", .red)
        let style = narrator.style
        narrator.lines([
            "before " + HexDump(start: line.start, bytes: before).line(style: style),
            "after  " + HexDump(start: line.start, bytes: after, other: before).line(style: style),
        ])
        narrator.say(
            """
            The sum is right, and the guest's greeting is destroyed: its greeting_intact() went from 1 to 0. In bounds, \
            so no fault ever. Where the host says Pages, the compiler can tell:
            """)
        narrator.refused("GuestAddress(Pages(17))", TeachingMessage.pageCount)
    }

    // MARK: The right way

    private mutating func doItRight() throws {
        narrator.chapter("The right way, from explicit to one line")
        let process = try instance.function("process_bytes", as: ((GuestAddress, UInt32) -> UInt32).self)

        let added = try memory.grow(by: 1).region
        try memory.write(hello, at: added.start)
        let explicit = try process(added.start, 5)
        try narrator.check(explicit == sum, "level 0 gives \(sum)")
        use(added.prefix(5))
        narrator.lines(["level 0: you choose the place"])
        narrator.show("  let added = try memory.grow(by: 1).region")
        narrator.show("  try memory.write(hello, at: added.start)")
        narrator.show("  try process(added.start, 5)", "\(explicit)", .green)

        var used = GuestRegion(start: added.start, count: 0)
        let scoped = try instance.withGuestBytes(hello) { region in
            used = region
            return try process(region.start, region.count32)
        }
        try narrator.check(scoped == sum, "level 1 gives \(sum)")
        use(used)
        narrator.lines(["level 1: an allocator gives the place, and takes it back on every way out"])
        narrator.show("  try instance.withGuestBytes(hello) { region in")
        narrator.show("      try process(region.start, region.count32)")
        narrator.show("  }", "\(scoped)", .green)

        let passed = try instance.call("process_bytes", passing: hello, returning: UInt32.self)
        try narrator.check(passed == sum, "level 2 gives \(sum)")
        narrator.lines(["level 2: bytes in, value out"])
        narrator.show("  try instance.call(")
        narrator.show("      \"process_bytes\", passing: hello, returning: UInt32.self)", "\(passed)", .green)
    }

    private mutating func use(_ region: GuestRegion) {
        picture.add(.hostWrote, region, .right)
        picture.add(.guestRead, region, .right)
    }

    // MARK: Isolation

    private func compareInstances() throws {
        narrator.chapter("A second instance of the same module")
        let second = try Instance(module)
        let other = try second.memory("memory")
        try narrator.check(try isGreetingIntact(second), "the second instance's greeting is intact")
        try narrator.check(try !isGreetingIntact(instance), "the first instance's greeting is not")
        try narrator.check(other.size == Pages(17), "the second instance's memory has not grown")
        let found = occurrences(in: try memory.read(memory.region))
        let foundThere = occurrences(in: try other.read(other.region))
        try narrator.check(found > 0 && foundThere == 0, "the second instance's memory has no byte of the first's")
        narrator.lines([
            "            memory    greeting_intact()   \"Hello\" in memory",
            "  first     \(memory.size)  0 (destroyed)       \(found) times",
            "  second    \(other.size)  1                   never",
        ])
        narrator.conclude("what happened in the first did not reach the second")
    }

    private func reachForTheHost() throws {
        narrator.chapter("The host's memory")
        let step = (UInt64(UInt32.max) - memory.byteCount) / 2047
        var addresses = (0...2047).map { UInt32(truncatingIfNeeded: memory.byteCount + $0 * step) }
        addresses += [host.lowAddress(outside: memory), UInt32(memory.byteCount), .max]
        let uppercase = try instance.function("uppercase", as: ((UInt32, UInt32) -> Void).self)
        var faults = 0
        for address in addresses {
            do {
                try uppercase(address, 1)
            } catch is HeapAccessOutOfBounds {
                faults += 1
            }
        }
        try narrator.check(faults == addresses.count, "every access outside the memory faults")
        try narrator.check(host.isIntact, "the host's bytes are as they were")
        try narrator.check(throws: { try memory.read(GuestRegion(start: GuestAddress(memory.byteCount), count: 1)) })
        narrator.conclude(
            """
            \(faults.grouped) attempts of the guest to change a byte between the end of its memory and 4 GiB: \
            \(faults.grouped) faults, and the host's bytes are as they were
            """)
    }

    private func showMemory() {
        narrator.chapter("The first guest's memory")
        narrator.lines(picture.lines(size: memory.size, style: narrator.style))
        narrator.finish()
    }

    // MARK: Helpers

    private func isGreetingIntact(_ instance: Instance) throws -> Bool {
        try instance.function("greeting_intact", as: (() -> Bool).self)()
    }

    private func occurrences(in bytes: [UInt8]) -> Int {
        var count = 0
        var rest = bytes[...]
        while let start = rest.firstIndex(of: hello[0]) {
            rest = rest[start...]
            if rest.starts(with: hello) { count += 1 }
            rest = rest.dropFirst()
        }
        return count
    }
}
