// Arrays, closures and generics, as Swift makes them: counting, sorting and filtering the words of a text.

struct Word {
    var start: Int
    var end: Int
    var hash: UInt32
    var count: UInt32
}

/// A hash table with open addressing, written for the purpose: generic over what it keeps.
struct Table<Element> {
    private var slots: [Element?]
    private(set) var count = 0
    private let hash: (Element) -> UInt32
    private let same: (Element, Element) -> Bool

    init(capacity: Int, hash: @escaping (Element) -> UInt32, same: @escaping (Element, Element) -> Bool) {
        slots = Array(repeating: nil, count: capacity)
        self.hash = hash
        self.same = same
    }

    mutating func update(_ element: Element, _ change: (inout Element) -> Void) {
        var index = Int(truncatingIfNeeded: hash(element)) & (slots.count - 1)
        while let present = slots[index], !same(present, element) {
            index = (index + 1) & (slots.count - 1)
        }
        var entry = slots[index] ?? element
        if slots[index] == nil { count += 1 }
        change(&entry)
        slots[index] = entry
    }

    var elements: [Element] { slots.compactMap { $0 } }
}

func makeText(seed: UInt32) -> [UInt8] {
    let syllables: [StaticString] = ["ba", "ke", "li", "mo", "nu", "ra", "so", "ti"]
    var state = seed
    var text: [UInt8] = []
    text.reserveCapacity(8192)
    while text.count < 8000 {
        state = state &* 1_664_525 &+ 1_013_904_223
        var choice = state >> 8
        for _ in 0...(choice & 1) {
            let syllable = syllables[Int(choice >> 4 & 7)]
            syllable.withUTF8Buffer { text.append(contentsOf: $0) }
            choice >>= 7
        }
        text.append(UInt8(ascii: " "))
    }
    return text
}

func words(of text: [UInt8]) -> [Word] {
    var words: [Word] = []
    var start = 0
    var hash: UInt32 = 2_166_136_261
    for (index, byte) in text.enumerated() {
        if byte != UInt8(ascii: " ") {
            hash = (hash ^ UInt32(byte)) &* 16_777_619
            continue
        }
        if index > start { words.append(Word(start: start, end: index, hash: hash, count: 0)) }
        start = index + 1
        hash = 2_166_136_261
    }
    return words
}

#if !NATIVE
@_expose(wasm, "run")
@_cdecl("run")
#endif
public func run(_ n: Int32) -> Int32 {
    var checksum: UInt32 = 2_166_136_261
    for round in 0..<max(n, 0) {
        let text = makeText(seed: UInt32(round))
        var table = Table<Word>(
            capacity: 4096,
            hash: { $0.hash ^ $0.hash >> 16 },
            same: { text[$0.start..<$0.end].elementsEqual(text[$1.start..<$1.end]) })
        for word in words(of: text) {
            table.update(word) { $0.count += 1 }
        }
        let frequent = table.elements
            .filter { $0.count > 1 }
            .sorted { ($0.count, $0.hash) > ($1.count, $1.hash) }
        for word in frequent.prefix(50) {
            checksum = (checksum ^ word.count ^ word.hash) &* 16_777_619
        }
        checksum = (checksum ^ UInt32(table.count)) &* 16_777_619
    }
    return Int32(bitPattern: checksum)
}
