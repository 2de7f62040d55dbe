import Airlock
import AirlockWAT
import Testing

/// What text becomes in the binary format, beyond being accepted.
@Suite struct ModuleTests {
    private func signatures(_ text: String) throws -> [FunctionType] {
        try decoded(text).types.compactMap {
            guard case .function(let type) = $0.composite else { return nil }
            return type
        }
    }

    @Test func implicitTypesComeAfterExplicitOnesInTextOrder() throws {
        let text = """
            (func (param i32) (block (param i32) (result i32 i32) unreachable) unreachable)
            (func (param f32))
            (type (func (param i64)))
            (func (param i64) (call_indirect (param f64) (unreachable)))
            (tag (param f32))
            """
        let types = try signatures(text)
        #expect(types.map(\.parameters) == [[.i64], [.i32], [.i32], [.f32], [.f64]])
        #expect(types.map(\.results.count) == [0, 0, 2, 0, 0])
        let module = try decoded(text)
        #expect(module.functions == [TypeIndex(1), TypeIndex(3), TypeIndex(0)])
        #expect(module.tags == [TypeIndex(3)])
    }

    @Test func implicitTypesShareOnlyPlainFinalTypes() throws {
        let module = try decoded(
            """
            (rec (type (func)) (type (struct)))
            (type (sub (func)))
            (type $s (sub (func (param i32))))
            (type (sub final $s (func (param i32))))
            (rec (type (func (param f32))))
            (type (func (param f32)))
            (func) (func (param i32)) (func (param f32))
            """)
        #expect(module.functions == [TypeIndex(7), TypeIndex(8), TypeIndex(5)])
        #expect(module.types.count == 9)
        #expect(module.recursionGroups == [2, 1, 1, 1, 1, 1, 1, 1])
    }

    @Test func shortBlockTypesNeedNoType() throws {
        let module = try decoded("(func (block) (block (result i32) unreachable) (block (param) (result)) drop)")
        #expect(module.types.count == 1)
    }

    @Test func foldedInstructionsComeAfterTheirOperands() throws {
        let folded = try decoded(
            "(func (if (i32.eq (i32.const 1) (i32.const 2)) (then (br 0)) (else (nop) (loop "
                + "(nop)))) (drop (i32.const 3)))"
        )
        let flat = try decoded(
            """
            (func i32.const 1 i32.const 2 i32.eq if br 0 else nop loop nop end end i32.const 3 drop)
            """)
        #expect(folded.bytes == flat.bytes)
    }

    @Test func labelsCountFromTheInnermostBlock() throws {
        let named = try decoded("(func (block $a (loop $b (block $a (br $a) (br $b)) (br $a) (br_table $a $b $a))))")
        let numbered = try decoded("(func (block (loop (block (br 0) (br 1)) (br 1) (br_table 1 0 1))))")
        #expect(named.bytes[named.code[0].range] == numbered.bytes[numbered.code[0].range])
    }

    @Test func conditionsAndCatchClausesAreOutsideOfTheirBlock() throws {
        let named = try decoded(
            "(tag $e) (func (block $l (try_table $l (catch $e $l) (br $l)) (if $l (block "
                + "(result i32) (br $l) (i32.const 0)) (then (br $l)))))"
        )
        let numbered = try decoded(
            "(tag) (func (block (try_table (catch 0 0) (br 0)) (if (block (result i32) (br 1) "
                + "(i32.const 0)) (then (br 0)))))"
        )
        #expect(named.bytes[named.code[0].range] == numbered.bytes[numbered.code[0].range])
    }

    @Test func containersComeFirstInTextAndLastInBinary() throws {
        let module = try decoded(
            """
            (memory 1) (memory $m 1) (table 1 funcref) (table $t 1 funcref) (data "") (data $d "")
              (elem func) (elem $e func)
            (type $f (func))
            (func (memory.init $m $d) (memory.init $d) (table.init $t $e) (table.init $e) (call_indirect $t (type $f)))
            """)
        let code: [UInt8] = [0xFC, 8, 1, 1, 0xFC, 8, 1, 0, 0xFC, 12, 1, 1, 0xFC, 12, 1, 0, 0x11, 0, 1, 0x0B]
        #expect(Array(module.bytes[module.code[0].range]) == code)
        #expect(module.dataCount == 2)
    }

    @Test func singleNumberOfLaneInstructionIsTheLane() throws {
        let module = try decoded(
            """
            (memory 1) (memory $m 1)
            (func (v128.load8_lane 3) (v128.load8_lane 1 3) (v128.load8_lane $m 3)
              (v128.load8_lane 1 offset=2 align=1 3))
            """)
        let code: [UInt8] = [
            0xFD, 84, 0, 0, 3, 0xFD, 84, 0x40, 1, 0, 3, 0xFD, 84, 0x40, 1, 0, 3, 0xFD, 84, 0x40, 1, 2, 3, 0x0B,
        ]
        #expect(Array(module.bytes[module.code[0].range]) == code)
    }

    @Test func inlineSegmentsCountInTheirSpaces() throws {
        let module = try decoded(
            """
            (table funcref (elem $f $f)) (elem $e func) (table i64 (ref null $t) (elem
              (item ref.null $t))) (table (ref null $t) (elem $f))
            (memory (data "abc")) (data $d "x") (func $f (elem.drop $e) (data.drop $d)) (type $t (func))
            """)
        #expect(module.elements.count == 4)
        #expect(module.tables.map(\.type.limits) == [2, 1, 1].map { Limits(minimum: $0, maximum: $0) })
        #expect(module.memories.map(\.limits) == [Limits(minimum: 1, maximum: 1)])
        #expect(Array(module.bytes[module.code[0].range]) == [0xFC, 13, 1, 0xFC, 9, 1, 0x0B])
        #expect(module.elements[3].type == ReferenceType(isNullable: true, .index(TypeIndex(0))))
    }

    @Test func localsAreGroupedAndNamed() throws {
        let module = try decoded(
            "(func $f (param i32) (param $x i64) (local i32 i32) (local $y i32) (local f32) "
                + "(local.set $y (i32.const 0)))"
        )
        #expect(module.code[0].locals.map(\.count) == [3, 1])
        #expect(Array(module.bytes[module.code[0].range]) == [0x41, 0, 0x21, 4, 0x0B])
        #expect(module.names.locals == [0: [1: "x", 4: "y"]])
    }

    @Test func nameSectionHoldsIdentifiersAndAnnotations() throws {
        let text = """
            (module $m (import "" "" (func $i (param $unused i32)))
              (type $t (struct (field $f i32) (field i32) (field (@name "g h") i64)))
              (func $"a b" (@name "other") (param $p (@name "q") i32) (block $l (loop) (if $k
                (local.get $p) (then)))) (func (@name "third"))
              (table $tab 1 funcref) (memory $mem 1) (global $glob i32 (i32.const 0))
                (elem $el func) (data $dat "") (tag $tg))
            """
        let names = try decoded(text).names
        #expect(names.module == "m")
        #expect(names.functions == [0: "i", 1: "other", 2: "third"])
        #expect(names.locals == [1: [0: "q"]])
        #expect(names.labels == [1: [0: "l", 2: "k"]])
        #expect(names.types == [0: "t"])
        #expect(names.fields == [0: [0: "f", 2: "g h"]])
        #expect(names.tables == [0: "tab"])
        #expect(names.memories == [0: "mem"])
        #expect(names.globals == [0: "glob"])
        #expect(names.elements == [0: "el"])
        #expect(names.data == [0: "dat"])
        #expect(names.tags == [0: "tg"])
        let without = try WAT.parse(text, options: WAT.Options(nameSection: false))
        #expect(try ModuleDecoder.decode(without).customSections.isEmpty)
    }

    @Test func customSectionsStandWhereTheTextSays() throws {
        let module = try decoded(
            """
            (module (@custom "end" "x" "\\00") (@custom "a" (after type) "1") (@custom "b" (before func) "2")
              (@custom "c" (after type)) (type (func)) (@custom "first" (before first)) (func (type 0))
              (@custom "d" (before datacount)) (@custom "e" (after last)))
            """)
        #expect(module.customSections.map(\.name) == ["first", "a", "c", "b", "d", "end", "e"])
        #expect(module.customSections.map(\.place) == [0, 1, 1, 1, 2, 3, 3])
        #expect(Array(module.bytes[module.customSections[5].range]) == [0x78, 0])
    }

    @Test func binaryModulesAreTakenAsTheyAre() throws {
        #expect(
            try WAT.parse("(module $m binary \"\\00as\" \"m\\01\\00\\00\\00\")") == [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0])
    }

    @Test func everyMnemonicIsKnown() throws {
        for row in Opcode.allCases.map(\.row) + VectorOpcode.allCases.map(\.row) {
            let mnemonic = row.mnemonic.description
            #expect(refusal("(func \(mnemonic) ,)")?.hasPrefix("unknown operator \(mnemonic)") != true)
        }
    }
}
