/// The keywords of the text format and of scripts that are not mnemonics.
enum Keyword: UInt8, CaseIterable, Sendable {
    case module, definition, instance, binary, quote
    case type, rec, sub, final, `func`, `struct`, array, field, mut, param, result, local
    case i32, i64, f32, f64, v128, i8, i16
    case ref, null
    case anyref, eqref, i31ref, structref, arrayref, nullref, funcref, nullfuncref, exnref, nullexnref, externref
    case nullexternref
    case any, eq, i31, none, nofunc, exn, noexn, extern, noextern
    case `import`, export, table, memory, global, tag, start, elem, data, item, offset, declare
    case then, `catch`, catchRef, catchAll, catchAllRef
    case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2
    case register, invoke, get, either
    case assertReturn, assertTrap, assertExhaustion, assertException, assertMalformed, assertInvalid, assertUnlinkable
    case assertMalformedCustom, assertInvalidCustom
    case refExtern, refHost, refStruct, refArray, refExn, refAny
    case nanCanonical, nanArithmetic

    /// How it is written.
    var spelling: String {
        switch self {
        case .catchRef: "catch_ref"
        case .catchAll: "catch_all"
        case .catchAllRef: "catch_all_ref"
        case .assertReturn: "assert_return"
        case .assertTrap: "assert_trap"
        case .assertExhaustion: "assert_exhaustion"
        case .assertException: "assert_exception"
        case .assertMalformed: "assert_malformed"
        case .assertInvalid: "assert_invalid"
        case .assertUnlinkable: "assert_unlinkable"
        case .assertMalformedCustom: "assert_malformed_custom"
        case .assertInvalidCustom: "assert_invalid_custom"
        case .refExtern: "ref.extern"
        case .refHost: "ref.host"
        case .refStruct: "ref.struct"
        case .refArray: "ref.array"
        case .refExn: "ref.exn"
        case .refAny: "ref.any"
        case .nanCanonical: "nan:canonical"
        case .nanArithmetic: "nan:arithmetic"
        case .module: "module"
        case .definition: "definition"
        case .instance: "instance"
        case .binary: "binary"
        case .quote: "quote"
        case .type: "type"
        case .rec: "rec"
        case .sub: "sub"
        case .final: "final"
        case .func: "func"
        case .struct: "struct"
        case .array: "array"
        case .field: "field"
        case .mut: "mut"
        case .param: "param"
        case .result: "result"
        case .local: "local"
        case .i32: "i32"
        case .i64: "i64"
        case .f32: "f32"
        case .f64: "f64"
        case .v128: "v128"
        case .i8: "i8"
        case .i16: "i16"
        case .ref: "ref"
        case .null: "null"
        case .anyref: "anyref"
        case .eqref: "eqref"
        case .i31ref: "i31ref"
        case .structref: "structref"
        case .arrayref: "arrayref"
        case .nullref: "nullref"
        case .funcref: "funcref"
        case .nullfuncref: "nullfuncref"
        case .exnref: "exnref"
        case .nullexnref: "nullexnref"
        case .externref: "externref"
        case .nullexternref: "nullexternref"
        case .any: "any"
        case .eq: "eq"
        case .i31: "i31"
        case .none: "none"
        case .nofunc: "nofunc"
        case .exn: "exn"
        case .noexn: "noexn"
        case .extern: "extern"
        case .noextern: "noextern"
        case .import: "import"
        case .export: "export"
        case .table: "table"
        case .memory: "memory"
        case .global: "global"
        case .tag: "tag"
        case .start: "start"
        case .elem: "elem"
        case .data: "data"
        case .item: "item"
        case .offset: "offset"
        case .declare: "declare"
        case .then: "then"
        case .catch: "catch"
        case .i8x16: "i8x16"
        case .i16x8: "i16x8"
        case .i32x4: "i32x4"
        case .i64x2: "i64x2"
        case .f32x4: "f32x4"
        case .f64x2: "f64x2"
        case .register: "register"
        case .invoke: "invoke"
        case .get: "get"
        case .either: "either"
        }
    }
}
