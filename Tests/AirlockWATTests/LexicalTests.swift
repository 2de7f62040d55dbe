import Airlock
import AirlockWAT
import Testing

@Suite struct LexicalTests {
    @Test(arguments: [
        "", " \t\r\n", ";; only a comment", "(; a (; nested ;) block ;)", "(func);;end", "(func)(;;)(func)",
        "(func(nop)(nop))", "(func nop(nop)nop)", "(func $a$b) (func (call $a$b))",
        "(func $\"a b\") (func (call $\"a b\") (call $\"\\61\\20b\") (call $\"\\u{61} \\u{6_2}\"))",
        "(data \"\\t\\n\\r\\'\\\"\\\\\\ff\\u{10ffff}\\u{d7ff}\\u{e000}\")", "(data \"é\") ;; é", "(; \u{0} é ;)",
        "(@a) (func (@b \"x\" (c) $d 0x1 ; ,[]{} ) (nop) (@\"long name\" (@nested)))", "(@x (; ) ;) ;; )\n)",
        "(func (drop (i32.const 0xAb_cD)))", "(func (drop (f32.const 0x1_0.0_8p1_0)))",
        "(func $!#$%&'*+-./:<=>?@\\^_`|~)",
    ])
    func accepts(_ text: String) { #expect(refusal(text) == nil) }

    @Test(arguments: [
        ("(func br 0drop)", "unknown operator 0drop"), ("(data\"a\")", "unknown operator data\"a\""),
        ("(data \"a\"\"b\")", "unknown operator"), ("(func $l\"x\")", "unknown operator"),
        ("(func (br_table 0$l))", "unknown operator"), ("(func) ;)", "unknown operator"),
        ("(func ,)", "unknown operator"),
        ("( @a)", "unknown operator"), ("((@a)@b)", "unknown operator"),
        ("(func (get_local 0))", "unknown operator get_local"),
        ("(func (i32.const _1))", "unknown operator"), ("(func (i32.const 1_))", "unknown operator"),
        ("(func (i32.const 1__0))", "unknown operator"), ("(func (i32.const 0x))", "unknown operator"),
        ("(func (i32.const 0x_1))", "unknown operator"), ("(func (i32.const 0X1))", "unknown operator"),
        ("(func (i32.const +-1))", "unknown operator"), ("(func (i32.const +))", "unknown operator"),
        ("(func (f32.const .5))", "unknown operator"), ("(func (f32.const 1e))", "unknown operator"),
        ("(func (f32.const 0x.8))", "unknown operator"), ("(func (f32.const 0x1p))", "unknown operator"),
        ("(func (f32.const 1._5))", "unknown operator"), ("(func (f32.const 1e_5))", "unknown operator"),
        ("(func (f32.const nan:1))", "unknown operator"), ("(func (f32.const nan:0x))", "unknown operator"),
        ("(func (f32.const infinity))", "unknown operator"), ("(func (f32.const NaN))", "unknown operator"),
        ("(memory 1) (func (drop (i32.load offset= 0 (i32.const 0))))", "unknown operator"),
        ("(memory 1) (func (drop (i32.load align=-1 (i32.const 0))))", "unknown operator"),
        ("(func $)", "empty identifier"), ("(func $\"\")", "empty identifier"), ("(func $ \"a\")", "empty identifier"),
        ("(func $\"a\nb\")", "empty identifier"), ("(func $(@a)f)", "empty identifier"),
        ("(func $\"\\ef\")", "malformed UTF-8 encoding"), ("(func (export \"\\c0\\80\"))", "malformed UTF-8 encoding"),
        ("(import \"\\ed\\a0\\80\" \"\" (func))", "malformed UTF-8 encoding"),
        ("(func) (; (; ;)", "unclosed comment"), ("(data \"a\n\")", "unclosed string"),
        ("(data \"a", "unclosed string"),
        ("(data \"\\\"", "unclosed string"), ("(data \"\u{1}\")", "illegal control character"),
        ("(data \"\u{7f}\")", "illegal control character"), ("(data \"\\q\")", "illegal escape"),
        ("(data \"\\4\")", "illegal escape"), ("(data \"\\u{}\")", "illegal escape"),
        ("(data \"\\u{d800}\")", "illegal escape"), ("(data \"\\u{110000}\")", "illegal escape"),
        ("(data \"\\u{1_}\")", "illegal escape"), ("(data \"\\u{10000000000000000}\")", "illegal escape"),
        ("(func é)", "misplaced unicode character"), ("\u{feff}(func)", "misplaced unicode character"),
        ("(func \u{b})", "misplaced control character"), ("(func\u{a0})", "misplaced unicode character"),
        ("(@)", "empty annotation id"), ("(@ x)", "empty annotation id"), ("(@\"\")", "empty annotation id"),
        ("(@\"\n\")", "empty annotation id"), ("(@\"\\ef\")", "malformed UTF-8 encoding"),
        ("(@x (y)", "unclosed annotation"), ("(@x \")", "unclosed string"), ("(@x é)", "illegal character"),
        ("(@x \u{1})", "illegal character"), ("(@x))", "unexpected token"),
    ])
    func rejects(_ text: String, _ message: String) {
        #expect(refusal(text)?.hasPrefix(message) == true, "\(refusal(text) ?? "accepted")")
    }

    @Test func rejectsBytesThatAreNotUTF8() {
        for bytes: [UInt8] in [
            [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3],
        ] {
            let error = #expect(throws: WATError.self) { try WAT.parse(Array("(; ".utf8) + bytes + Array(" ;)".utf8)) }
            #expect(error?.message == "malformed UTF-8 encoding")
            #expect(error?.column == 4)
        }
    }

    @Test func errorsShowTheirPlace() {
        let error = #expect(throws: WATError.self) { try WAT.parse("(module\r\n\t(func $e\n  bogus))\n") }
        #expect(error?.line == 3)
        #expect(error?.column == 3)
        let other = #expect(throws: WATError.self) { try WAT.parse("(module\r  (; é ;)\tbogus)") }
        let expected = """
            unknown operator bogus (at line 2, column 11)
                  (; é ;) bogus)
                          ^
            """
        #expect(other?.description == expected)
        let long = #expect(throws: WATError.self) {
            try WAT.parse(String(repeating: "(func)", count: 50_000) + "bogus")
        }
        #expect(long?.column == 300_001)
        #expect((long?.excerpt.count ?? .max) < 200)
    }
}
