import Testing

@testable import Airlock

/// Bodies of functions and what validation says of them.
@Suite struct InstructionTypingTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let name: String
        var parameters: [UInt8] = []
        var results: [UInt8] = []
        var locals: [[UInt8]] = []
        var types: [[UInt8]] = []
        let code: [UInt8]
        let expected: Verdict

        var testDescription: String { name }
    }

    private static let i32: UInt8 = 0x7F
    private static let i64: UInt8 = 0x7E
    private static let f32: UInt8 = 0x7D
    private static let v128: UInt8 = 0x7B

    private static func mismatch(_ required: String, _ found: String) -> Verdict {
        .invalid("type mismatch: instruction requires [\(required)] but stack has [\(found)]")
    }

    @Test(arguments: [
        Row(name: "empty stack", code: [0x45, 0x1A], expected: mismatch("i32", "")),
        Row(name: "wrong type", code: [0x42, 0, 0x45, 0x1A], expected: mismatch("i32", "i64")),
        Row(
            name: "operand left over", code: [0x41, 0],
            expected: .invalid("type mismatch: 1 operands too many at the end of a block")),
        Row(name: "result missing", results: [i32], code: [], expected: mismatch("i32", "")),
        Row(
            name: "block may not take operands of its parent", code: [0x41, 0, 0x02, 0x40, 0x1A, 0x0B, 0x1A],
            expected: mismatch("a value", "")),
        Row(
            name: "if without else must give what it takes", results: [i32],
            code: [0x41, 0, 0x04, 0x7F, 0x41, 0, 0x0B],
            expected: .invalid("type mismatch: if without else must give what it takes")),

        // select
        Row(name: "select", code: [0x42, 0, 0x42, 1, 0x41, 0, 0x1B, 0x1A], expected: .valid),
        Row(
            name: "select of two types", code: [0x42, 0, 0x41, 1, 0x41, 0, 0x1B, 0x1A],
            expected: mismatch("i64", "i32")),
        Row(
            name: "select of references without type", code: [0xD0, 0x70, 0xD0, 0x70, 0x41, 0, 0x1B, 0x1A],
            expected: mismatch("a number or vector", "(ref null func)")),
        Row(
            name: "select of a reference and nothing known",
            code: [0x00, 0xD0, 0x70, 0x41, 0, 0x1B, 0x1A],
            expected: mismatch("a number or vector", "(ref null func)")),
        Row(
            name: "select with type", code: [0xD0, 0x70, 0xD0, 0x70, 0x41, 0, 0x1C, 1, 0x70, 0x1A],
            expected: .valid),
        Row(
            name: "select with another type", code: [0xD0, 0x6F, 0xD0, 0x70, 0x41, 0, 0x1C, 1, 0x70, 0x1A],
            expected: mismatch("(ref null func)", "(ref null extern)")),
        Row(
            name: "select with two types", code: [0x00, 0x1C, 2, 0x7F, 0x7F, 0x1A],
            expected: .invalid("invalid result arity")),
        Row(name: "select with no type", code: [0x00, 0x1C, 0, 0x1A], expected: .invalid("invalid result arity")),
        Row(name: "select in dead code", results: [f32], code: [0x00, 0x1B], expected: .valid),
        Row(
            name: "select in dead code keeps the known type", results: [f32], code: [0x00, 0x41, 0, 0x41, 0, 0x1B],
            expected: mismatch("f32", "i32")),

        // Dead code
        Row(name: "dead code gives anything", results: [i64], code: [0x00, 0x7C], expected: .valid),
        Row(
            name: "dead code is typed", results: [i64], code: [0x00, 0x41, 0, 0x7C],
            expected: mismatch("i64", "i32")),
        Row(
            name: "too much in dead code", code: [0x00, 0x41, 0],
            expected: .invalid("type mismatch: 1 operands too many at the end of a block")),
        Row(
            name: "a block in dead code is alive", code: [0x00, 0x02, 0x40, 0x1A, 0x0B],
            expected: mismatch("a value", "")),
        Row(
            name: "reference from dead code is no number", results: [i32], code: [0x00, 0xD4],
            expected: mismatch("i32", "(ref bottom)")),
        Row(name: "unknown label in dead code", code: [0x00, 0x0C, 1], expected: .invalid("unknown label 1")),

        // br_table
        Row(
            name: "br_table", results: [i32], code: [0x02, 0x7F, 0x41, 1, 0x41, 0, 0x0E, 2, 0, 1, 0, 0x0B],
            expected: .valid),
        Row(
            name: "br_table with labels of different arity", results: [i32],
            code: [0x02, 0x40, 0x41, 1, 0x41, 0, 0x0E, 1, 0, 1, 0x0B, 0x41, 0],
            expected: .invalid("type mismatch: labels of a branch table differ in their number of values")),
        Row(
            name: "br_table with labels of different types", results: [i32],
            code: [0x02, 0x7D, 0x41, 1, 0x41, 0, 0x0E, 1, 0, 1, 0x0B, 0x1A, 0x41, 0],
            expected: mismatch("f32", "i32")),
        Row(
            name: "br_table with labels of different types in dead code", results: [i32],
            code: [0x02, 0x7D, 0x00, 0x0E, 1, 0, 1, 0x0B, 0x1A, 0x41, 0], expected: .valid),
        Row(name: "br_table default out of range", code: [0x41, 0, 0x0E, 0, 5], expected: .invalid("unknown label 5")),

        // Multi-value blocks
        Row(
            name: "block with parameters", types: [Bytes.functionType([i32, i64], [i64, i32])],
            code: [0x41, 1, 0x42, 2, 0x02, 1, 0x1A, 0x1A, 0x42, 3, 0x41, 4, 0x0B, 0x1A, 0x1A], expected: .valid),
        Row(
            name: "block with parameters in the wrong order", types: [Bytes.functionType([i32, i64], [])],
            code: [0x42, 2, 0x41, 1, 0x02, 1, 0x1A, 0x1A, 0x0B], expected: mismatch("i64", "i32")),
        Row(
            name: "loop label takes the parameters", types: [Bytes.functionType([i32], [i64])],
            code: [0x41, 1, 0x03, 1, 0x41, 0, 0x0D, 0, 0x1A, 0x42, 0, 0x0B, 0x1A], expected: .valid),
        Row(name: "block type out of range", code: [0x02, 7, 0x0B], expected: .invalid("unknown type 7")),
        Row(
            name: "block type that is a structure", types: [[0x5F, 0]], code: [0x02, 1, 0x0B],
            expected: .invalid("unknown type: 1 is not a function type")),

        // Variables
        Row(name: "unknown local", parameters: [i32], code: [0x20, 1, 0x1A], expected: .invalid("unknown local 1")),
        Row(name: "unknown global", code: [0x23, 2, 0x1A], expected: .invalid("unknown global 2")),
        Row(name: "immutable global", code: [0x41, 0, 0x24, 1], expected: .invalid("immutable global 1")),
        Row(
            name: "unset local", locals: [[1, 0x64, 0x70]], code: [0x20, 0, 0x1A],
            expected: .invalid("uninitialized local 0")),
        Row(
            name: "unset local in dead code", locals: [[1, 0x64, 0x70]], code: [0x00, 0x20, 0, 0x1A],
            expected: .invalid("uninitialized local 0")),
        Row(
            name: "set local", locals: [[1, 0x64, 0x70]], code: [0xD2, 0, 0x21, 0, 0x20, 0, 0x1A],
            expected: .valid),
        Row(
            name: "a block's end forgets what it set", locals: [[1, 0x64, 0x70]],
            code: [0x02, 0x40, 0xD2, 0, 0x21, 0, 0x0B, 0x20, 0, 0x1A], expected: .invalid("uninitialized local 0")),
        Row(
            name: "else does not see what then set", locals: [[1, 0x64, 0x70]],
            code: [0x41, 0, 0x04, 0x40, 0xD2, 0, 0x21, 0, 0x05, 0x20, 0, 0x1A, 0x0B],
            expected: .invalid("uninitialized local 0")),
        Row(
            name: "local of the last of several groups", locals: [[100] + [i32], [0] + [f32], [100] + [i64]],
            code: [0x20, 0xC7, 0x01, 0x45, 0x1A], expected: mismatch("i32", "i64")),

        // Immediates
        Row(
            name: "alignment", code: [0x41, 0, 0x28, 3, 0, 0x1A],
            expected: .invalid("alignment must not be larger than natural")),
        Row(
            name: "offset", code: [0x41, 0, 0x28, 2, 0x80, 0x80, 0x80, 0x80, 0x10, 0x1A],
            expected: .invalid("offset out of range")),
        Row(name: "memory", code: [0x41, 0, 0x28, 0x42, 1, 0, 0x1A], expected: .invalid("unknown memory 1")),
        Row(
            name: "lane", code: [0x41, 0, 0xFD, 0x0F, 0xFD, 0x15, 16, 0x1A], expected: .invalid("invalid lane index 16")
        ),
        Row(
            name: "shuffle lane",
            code: [0x00, 0xFD, 0x0D] + [UInt8](repeating: 31, count: 15) + [32, 0x1A],
            expected: .invalid("invalid lane index")),
        Row(name: "table", code: [0x41, 0, 0x25, 1, 0x1A], expected: .invalid("unknown table 1")),
        Row(name: "element segment", code: [0xFC, 0x0D, 0], expected: .invalid("unknown elem segment 0")),
        Row(name: "function", code: [0x10, 1], expected: .invalid("unknown function 1")),
        Row(name: "tag", code: [0x08, 0], expected: .invalid("unknown tag 0")),
        Row(
            name: "data without data count", code: [0xFC, 0x09, 0],
            expected: .malformed("data count section required")),

        // Malformed bodies
        Row(name: "else without if", code: [0x02, 0x40, 0x05, 0x0B], expected: .malformed("misplaced ELSE opcode")),
        Row(
            name: "two elses", code: [0x41, 0, 0x04, 0x40, 0x05, 0x05, 0x0B],
            expected: .malformed("misplaced ELSE opcode")),
        Row(name: "no end", code: [0x02, 0x40], expected: .malformed("unexpected end of section or function")),
        Row(name: "something after the end", code: [0x0B, 0x01], expected: .malformed("section size mismatch")),
        Row(
            name: "malformed wins over invalid", code: [0x45, 0xFF], expected: .malformed("illegal opcode ff")),

        // Garbage-collected types
        Row(
            name: "structure", results: [0x6B], types: [[0x5F, 2, 0x78, 1, 0x7E, 0]],
            code: [0x41, 1, 0x42, 2, 0xFB, 0, 1], expected: .valid),
        Row(
            name: "packed field without sign", results: [i32], types: [[0x5F, 1, 0x78, 1]],
            code: [0xD0, 1, 0xFB, 2, 1, 0], expected: .invalid("type mismatch: field is packed")),
        Row(
            name: "immutable field", types: [[0x5F, 1, 0x7F, 0]], code: [0xD0, 1, 0x41, 0, 0xFB, 5, 1, 0],
            expected: .invalid("immutable field 0")),
        Row(
            name: "unknown field", types: [[0x5F, 1, 0x7F, 0]], code: [0xD0, 1, 0xFB, 2, 1, 1, 0x1A],
            expected: .invalid("unknown field 1")),
        Row(
            name: "immutable array", types: [[0x5E, 0x7F, 0]],
            code: [0xD0, 1, 0x41, 0, 0x41, 0, 0xFB, 0x0E, 1], expected: .invalid("immutable array")),
        Row(
            name: "no default", types: [[0x5E, 0x64, 0x70, 0]], code: [0x41, 0, 0xFB, 7, 1, 0x1A],
            expected: .invalid("type mismatch: (ref func) has no default value")),
        Row(
            name: "2^32-1 elements in dead code", types: [[0x5E, 0x7F, 0]],
            code: [0x00, 0xFB, 8, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x1A], expected: .valid),
        Row(
            name: "2^32-1 elements", types: [[0x5E, 0x7F, 0]],
            code: [0xFB, 8, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x1A], expected: mismatch("i32", "")),
        Row(
            name: "cast between hierarchies", code: [0xD0, 0x6F, 0xFB, 0x16, 0x6C, 0x1A],
            expected: mismatch("(ref null any)", "(ref null extern)")),
        Row(
            name: "br_on_cast gives what is left", results: [0x64, 0x6D],
            code: [0x02, 0x63, 0x6C, 0xD0, 0x6D, 0xFB, 0x18, 3, 0, 0x6D, 0x6C, 0x0F, 0x0B, 0x00], expected: .valid),
        Row(
            name: "null is no value of a non-null type", results: [0x64, 0x6D], code: [0xD0, 0x71],
            expected: mismatch("(ref eq)", "(ref null none)")),

        // Calls
        Row(
            name: "tail call with another result", results: [i32], code: [0x12, 0, 0x1A, 0x42, 0],
            expected: mismatch("i32", "i64")),
        Row(
            name: "call through a table with a structure type", types: [[0x5F, 0]], code: [0x41, 0, 0x11, 1, 0],
            expected: .invalid("unknown type: 1 is not a function type")),
        Row(
            name: "throw_ref", code: [0xD0, 0x74, 0x0A], expected: .valid),
        Row(
            name: "catch_all_ref hands over the exception", results: [0x69],
            code: [0x02, 0x69, 0x1F, 0x40, 1, 3, 0, 0x0B, 0x00, 0x0B], expected: .valid),
        Row(
            name: "catch_all hands over nothing", results: [0x69],
            code: [0x02, 0x69, 0x1F, 0x40, 1, 2, 0, 0x0B, 0x00, 0x0B],
            expected: .invalid("type mismatch: catch clause and label differ in the number of values")),
    ])
    func row(_ row: Row) {
        let bytes = Bytes.function(
            row.code, parameters: row.parameters, results: row.results, locals: row.locals, types: row.types)
        #expect(Verdict(bytes) == row.expected)
    }

    @Test func errorsNameTheFunctionAndTheOffset() throws {
        let bytes = Bytes.function([0x01, 0x45, 0x1A])
        let module = try ModuleDecoder.decode(bytes)
        let error = #expect(throws: InvalidModule.self) {
            try ModuleValidator.validate(module, registry: TypeRegistry(), features: .wasm3)
        }
        #expect(error?.function == 0)
        #expect(error?.functionName == "f")
        #expect(error?.offset == module.code[0].range.lowerBound + 1)
    }
}
