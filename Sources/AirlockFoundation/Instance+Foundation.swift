public import Airlock
public import Foundation

extension Instance {
    /// Calls a function with bytes that are copied in for the call, and returns the bytes that it answers with.
    ///
    /// - Throws: As `exchange` for sequences.
    public func exchange(
        _ name: String, data: Data, returning convention: ResultConvention = .packedPointerHigh,
        ownership: ResultOwnership = .host, allocator: GuestAllocator = .automatic, memory: Memory? = nil
    ) throws -> Data {
        Data(
            try exchange(
                name, data, returning: convention, ownership: ownership, allocator: allocator, memory: memory))
    }

    /// Calls a function with a value as JSON, and returns the value whose JSON it answers with:
    /// `let area = try instance.exchange("area", json: shape, as: Area.self)`.
    ///
    /// - Parameters:
    ///   - type: What the answer is read as.
    ///   - encoder: Writes the value.
    ///   - decoder: Reads the answer. What a guest answers is not trusted: decode types whose initializers check.
    ///   - convention: How the function says where its answer is.
    ///   - ownership: Who releases the answer.
    /// - Throws: As `exchange` for sequences; `EncodingError`; `DecodingError` for an answer that is not of the type.
    public func exchange<Output: Decodable>(
        _ name: String, json value: some Encodable, as type: Output.Type, encoder: JSONEncoder = JSONEncoder(),
        decoder: JSONDecoder = JSONDecoder(), returning convention: ResultConvention = .packedPointerHigh,
        ownership: ResultOwnership = .host, allocator: GuestAllocator = .automatic, memory: Memory? = nil
    ) throws -> Output {
        let answer = try exchange(
            name, data: encoder.encode(value), returning: convention, ownership: ownership, allocator: allocator,
            memory: memory)
        return try decoder.decode(type, from: answer)
    }
}
