/// The engine-wide number of a defined type: equal for two types exactly when they are the same type (spec 3.1.2).
package struct DefinedTypeID: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    package init(_ rawValue: UInt32) { self.rawValue = rawValue }
}
