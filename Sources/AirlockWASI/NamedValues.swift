/// Values by name in the order in which they were given, which guests see: written as a dictionary.
///
/// A name that is given again takes the new value in its old place.
public struct NamedValues<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    /// All names and values in order.
    public private(set) var pairs: [(name: String, value: Value)] = []

    /// None.
    public init() {}

    /// From a literal, in its order.
    public init(dictionaryLiteral elements: (String, Value)...) {
        for (name, value) in elements { self[name] = value }
    }

    /// From a dictionary, in the order of the names.
    public init(_ dictionary: [String: Value]) {
        for (name, value) in dictionary.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            self[name] = value
        }
    }

    /// The value of a name; nil where there is none. Setting nil removes the name.
    public subscript(name: String) -> Value? {
        get { pairs.first { Self.same($0.name, name) }?.value }
        set {
            let index = pairs.firstIndex { Self.same($0.name, name) }
            switch (index, newValue) {
            case (let index?, let value?): pairs[index].value = value
            case (let index?, nil): pairs.remove(at: index)
            case (nil, let value?): pairs.append((name, value))
            case (nil, nil): break
            }
        }
    }

    /// Strings compare by what is written, names by their bytes.
    private static func same(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }
}
