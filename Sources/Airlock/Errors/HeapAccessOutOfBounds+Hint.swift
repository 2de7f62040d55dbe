extension HeapAccessOutOfBounds {
    /// What is known, or likely, of where an address came from.
    public enum Hint: Sendable, Hashable {
        /// The address is argument `index` of the call by which the host entered the guest, or `distance` bytes behind it,
        /// within the length that came as the next argument.
        case entryArgument(index: Int, function: String?, distance: UInt64)
        /// An address that the host passed lies nowhere near what the bridge has handed out.
        case foreignAddress
        /// The address, or its lower 32 bits, is that of a buffer of the host which the bridge was given, or lies
        /// `offset` bytes inside it.
        case hostBuffer(offset: UInt64, count: UInt64)
        /// The address equals a size that growing returned.
        case pageCount(Pages)
        /// The address is a negative number to whoever computes with signed ones.
        case negative(Int64)
        /// So many bytes before the end of the 32-bit address space.
        case justUnderFourGiB(distance: UInt64)
        /// The bytes of the address are characters.
        case printableText(String)
        /// The access reaches so many bytes past the end of a region that the bridge handed out; it starts inside the region
        /// or shortly behind it.
        case pastRegion(label: String?, GuestRegion, bytes: UInt64, isReleased: Bool)
        /// The access starts inside of a region that was given back.
        case releasedRegion(label: String?, GuestRegion, offset: UInt64)

        /// Whether this is a fact on the way to an explanation, rather than one.
        public var isNote: Bool {
            if case .entryArgument = self { true } else { false }
        }
    }
}

extension HeapAccessOutOfBounds.Hint: CustomStringConvertible {
    /// Two lines where there is advice.
    public var description: String {
        switch self {
        case .entryArgument(let index, let function, let distance):
            let place = distance == 0 ? "" : "\(Self.bytes(distance)) behind "
            return "the address is \(place)argument \(index) of \(function?.quotedForMessage ?? "the function")"
                + ", passed by the host"
        case .foreignAddress:
            return """
                it lies outside every region of this memory; a host pointer means nothing to a guest:
                copy the bytes in with withGuestBytes and pass the region it gives
                """
        case .hostBuffer(let offset, let count):
            let place = offset == 0 ? "the address" : "\(Self.bytes(offset)) inside"
            return """
                likely a host pointer: its low 32 bits are \(place) of a host buffer of \(Self.bytes(count));
                it means nothing to a guest: copy the bytes in with withGuestBytes and pass the region it gives
                """
        case .pageCount(let pages):
            return """
                \(pages.count) is likely a count of pages, as memory.grow returned it, and not an address:
                use the region that grow returns
                """
        case .negative(let value):
            return "as a signed number the address is \(value): likely an index or a difference that became negative"
        case .justUnderFourGiB(let distance):
            return """
                it is \(Self.bytes(distance)) under 4 GiB: likely null minus something, an error code taken for a \
                pointer,
                or the guest's stack ran through the bottom of its memory
                """
        case .printableText(let text):
            return "its bytes are the characters \"\(text.escapedForMessage)\": likely text taken for a pointer"
        case .pastRegion(let label, let region, let count, let isReleased):
            let state = isReleased ? ", which was given back" : ""
            return "the access reaches \(Self.bytes(count)) past the end of \(Self.name(label, region))\(state)"
        case .releasedRegion(let label, let region, let offset):
            return "the access starts \(Self.bytes(offset)) inside \(Self.name(label, region)), which was given back"
        }
    }

    private static func bytes(_ count: UInt64) -> String { count == 1 ? "1 byte" : "\(count) bytes" }

    private static func name(_ label: String?, _ region: GuestRegion) -> String {
        let place = "\(bytes(region.count)) at \(region.start)"
        return label.map { "\"\($0.escapedForMessage)\" (\(place))" } ?? "a region of \(place)"
    }
}
