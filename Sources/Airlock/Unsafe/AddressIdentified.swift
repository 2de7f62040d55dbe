/// Equal exactly when it is the same place. The compiler does not derive this for what holds a pointer.
package protocol AddressIdentified: Hashable {
    var address: UInt { get }
}

extension AddressIdentified {
    package static func == (a: Self, b: Self) -> Bool { a.address == b.address }
    package func hash(into hasher: inout Hasher) { hasher.combine(address) }
}
