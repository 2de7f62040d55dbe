/// Pairs of instructions in sequence that one handler does, saving a dispatch. Chosen from counts over programs
/// (compression, JSON, sha-256, text), with their kin of other widths.
extension HandlerSet {
    mutating func addPairs() {
        let conditions = ["Eq", "Ne", "LtS", "LtU", "GtS", "GtU", "LeS", "LeU", "GeS", "GeU"]
        let loads = [
            "i32Load", "i64Load", "f32Load", "f64Load", "i32Load8U", "i32Load8S", "i32Load16U", "i32Load16S",
        ]
        func branches(_ type: String, _ conditions: [String]) -> [String] {
            conditions.flatMap { condition in ["AS", "AW"].map { "brIf_\(type)\(condition)\($0)" } }
        }

        // i += k; if i < n
        for type in ["i32", "i64"] { fuse(["\(type)AddSI"], branches(type, conditions)) }
        // i += k, and what loops do then
        fuse(["i32AddSI"], ["brIfA", "brUnlessA", "i32AddSI", "copyAccumulator", "i32StoreIA"])
        // a[i]
        fuse(
            ["i32AddSSToA", "i32AddASToA"],
            both(loads.map { "\($0)A" }) + ["i32StoreAS", "i64StoreAS", "i32Store8AS", "i32Store16AS"])
        // a[i + k], or an address that may not be folded with an offset
        fuse(
            ["i32AddSIToA", "i32AddAIToA"],
            both(loads.map { "\($0)A" }) + ["i32StoreAS", "i64StoreAS", "i32Store8AS", "i32StoreIA"])
        // *++p, *p++
        for load in loads {
            fuse(["i32AddSI"], ["\(load)S"])
            fuse(["\(load)S"], ["i32AddSI"])
        }
        // i += k; if n
        fuse(["i32AddSI"], ["brIf", "brUnless"])
        // *p = *q
        for (load, store) in [("i32Load8U", "i32Store8"), ("i32Load", "i32Store"), ("i64Load", "i64Store")] {
            fuse(both(["\(load)S"]) + ["\(load)AToA"], ["\(store)SA"])
        }
        // if i + k < n, if (i & k) < n
        for branch in branches("i32", conditions) { fuse(["i32AddAI", "i32AndAIToA"], [branch]) }
        // mixing by multiplication
        fuse(["i32XorASToA"], both(["i32MulAI", "i32AndAI"]))
        // while (*p)
        fuse(
            both(["i32Load8US", "i32Load8UA", "i32LoadS", "i32LoadA"]),
            ["brIfA", "brUnlessA"] + branches("i32", ["Eq", "Ne"]).sorted { $0.suffix(1) < $1.suffix(1) })
        // &a[i]
        fuse(["i32ShlSIToA", "i32ShlAIToA"], both(["i32AddAS", "i32AddAI"]))
        // fields of bits
        fuse(["i32AndSIToA", "i32AndAIToA"], ["brIfA", "brUnlessA"] + both(["i32ShlAI"]))
        // *p + x
        fuse(["i32LoadSToA", "i32LoadAToA"], both(["i32AddAS", "i32AddAI"]))
        // mixing, as hashes and ciphers do
        for type in ["i32", "i64"] {
            for (first, second) in [
                ("XorAS", ["AddAS", "RotlAI"]), ("RotlSI", ["XorAS", "AddAS"]), ("RotlAI", ["XorAS", "AddAS"]),
                ("ShrUSI", ["XorAS"]), ("ShrUAI", ["XorAS"]), ("AddAS", ["AddAS"]),
            ] {
                fuse(["\(type)\(first)ToA"], both(second.map { type + $0 }))
            }
        }
        // a * b + c, rounded twice as it must be
        for type in ["f32", "f64"] {
            fuse(["\(type)MulSSToA", "\(type)MulASToA"], both(["AddAS", "SubAS", "SubSA"].map { type + $0 }))
            fuse(["\(type)LoadSToA", "\(type)LoadAToA"], both(["MulAS", "AddAS", "SubSA"].map { type + $0 }))
        }
        // what calls and the ends of loops move
        fuse(["copy", "const32", "copyAccumulator"], ["copy", "const32", "br", "call"])
        fuse(["i32AddSI"], ["call"])
        // *p = x; p++
        for store in ["i32Store", "i64Store", "i32Store8"] {
            fuse(["SA", "AS", "SS"].map { store + $0 }, ["i32AddSI"])
        }
        // return a + b
        fuse(["i32AddSSToA", "i32AddASToA", "i32AddSIToA", "i32AddAIToA", "i32LoadSToA"], ["returnIntegerA"])
        // sums
        fuse(["i32AddSS", "i32AddAS"], ["i32AddSI", "i32AddSS"])
        // (a - b) * c
        for type in ["f32", "f64"] {
            fuse(["SubSS", "SubAS", "SubSA", "AddSS", "AddAS"].map { "\(type)\($0)ToA" }, both(["\(type)MulAS"]))
        }
    }

    /// Counted over programs with vectors: a product of matrices, a cipher, an image filter, a correlation, base64, and a
    /// check of UTF-8.
    mutating func addVectorPairs() {
        let sums = ["i8x16AddAS", "i16x8AddAS", "i32x4AddAS", "i64x2AddAS"]

        // a[i], as other loads have it
        let loads = both(["v128LoadA", "v128Load8x8UA", "v128Load16x4SA", "v128Load32SplatA"])
        fuse(["i32AddSSToA", "i32AddASToA", "i32AddSIToA", "i32AddAIToA"], loads + ["v128StoreAS"])
        // p += k; *p, *p++ and *p++ = x
        fuse(["i32AddSI"], both(["v128LoadA", "v128LoadS"]))
        fuse(["v128LoadS", "v128StoreSA", "v128StoreSS"], ["i32AddSI"])
        // *p op x
        fuse(
            ["v128LoadSToA", "v128LoadAToA"],
            both(sums + ["f32x4MulAS", "f32x4AddAS", "f64x2MulAS", "f64x2AddAS", "v128XorAS", "v128AndAS", "v128OrAS"]))
        // *p = x op y
        fuse(
            ["f32x4AddASToA", "f32x4MulASToA", "f64x2AddASToA", "v128XorASToA", "v128OrASToA"]
                + sums.map { $0 + "ToA" }, ["v128StoreSA"])
        // a * b + c
        for lanes in ["f32x4", "f64x2"] {
            fuse(["\(lanes)MulSSToA", "\(lanes)MulASToA"], both(["AddAS", "SubSA"].map { lanes + $0 }))
        }
        for (products, sum) in [("i16x8Mul", "i16x8AddAS"), ("i32x4Mul", "i32x4AddAS")] {
            fuse(["\(products)SSToA", "\(products)ASToA"], both([sum]))
        }
        fuse(["i32x4DotI16x8SSSToA", "i32x4DotI16x8SASToA"], both(["i32x4AddAS"]))
        // a + b + c
        for sum in sums { fuse([sum + "ToA"], both([sum])) }
        // bits of words, put together from parts
        fuse(["v128AndASToA", "v128AndSSToA"], both(["v128OrAS", "v128XorAS"]))
        fuse(
            ["ShlSI", "ShlAI", "ShrUSI", "ShrUAI"].map { "i32x4\($0)ToA" },
            both(["v128AndAS", "v128OrAS", "v128XorAS"]))
        // mixing, as ciphers do
        fuse(["i32x4AddAS", "i32x4AddSS"], both(["v128XorAS"]))
        fuse(both(["v128XorAS"]), both(["i32x4RotlA"]))
        fuse(["i32x4RotlA"], ["i32x4AddAS"])
        // while none, if any
        fuse(both(["v128OrAS"]), ["i8x16BitmaskAToA", "v128AnyTrueAToA"])
        fuse(["v128AnyTrueAToA", "v128AnyTrueSToA", "i8x16BitmaskAToA", "i8x16AllTrueAToA"], ["brIfA", "brUnlessA"])
        // rounded means, and sums with weights
        for lanes in ["i16x8", "i32x4"] {
            fuse(["\(lanes)ShlSIToA", "\(lanes)ShlAIToA"], both(["\(lanes)AddAS"]))
            fuse(["\(lanes)AddASToA"], both(["\(lanes)ShrUAI"]))
        }
        fuse(["v128Load8x8USToA", "v128Load8x8UAToA"], both(["i16x8AddAS", "i16x8ShlAI"]))
        // tables looked up; what computes the places gains nothing, as the compiler then keeps them all in registers
        fuse(["i8x16SwizzleSAToA"], both(["v128AndAS", "i8x16AddAS"]))
        // what is known of bytes, collected
        fuse(["v128OrASToA"], both(["v128AndAS", "v128OrAS"]))
        fuse(["i8x16SubSatUASToA", "i8x16SubSatUSSToA"], both(["v128OrAS", "v128AndAS"]))
        // what the ends of loops move
        fuse(["copyVector"], ["copyVector", "i32AddSI", "br"])
    }

    /// Counted over programs on objects: lists, trees, rings, and arrays that are sorted.
    mutating func addObjectPairs() {
        let comparisons = ["Eq", "Ne", "LtS", "LtU", "GtS", "LeS", "GeS", "GeU"].map { "brIf_i32\($0)AS" }
        let fields = ["structGet_i32SToA", "structGet_i32AToA"]
        let elements = ["arrayGet_i32SSToA", "arrayGet_i32SAToA"]

        // p.value + x; if p.value < n
        fuse(fields + elements, both(["i32AddAS"]) + comparisons)
        // p.next.value; while (p.next)
        fuse(fields, both(["structGet_i32A"]) + ["brIfA", "brUnlessA"])
        // p = p.next; i += k
        fuse(["structGet_i32S"], ["i32AddSI", "br"])
        // a[i] = b[j]
        fuse(elements, ["arraySet_i32SA"])
        // if i + k < n
        fuse(["i32AddSIToA"], comparisons.filter { !$0.hasSuffix("EqAS") })
    }

    /// What blocks begin with, so that paying for them needs no dispatch of its own.
    mutating func addCharges() {
        let conditions = ["Eq", "Ne", "LtS", "LtU", "GtS", "GtU", "LeS", "LeU", "GeS", "GeU"]
        for type in ["i32", "i64"] {
            fuse(["charge"], conditions.flatMap { ["brIf_\(type)\($0)SS", "brIf_\(type)\($0)SW"] })
            fuse(["charge"], both(["AddSS", "AddSI", "SubSS", "AndSI", "ShlSI", "ShrUSI", "MulSI"].map { type + $0 }))
            fuse(["charge"], both(["\(type)LoadS"]) + ["\(type)StoreSS"])
        }
        fuse(
            ["charge"],
            both(["i32Load8US", "i32Load16US", "i32Load8SS", "f64LoadS", "f32LoadS", "f64MulSS", "f64AddSS"]))
        fuse(
            ["charge"], ["brIf", "brUnless", "br", "brTable", "copy", "const32", "call", "returnInteger", "returnNone"])
    }

    /// Each of the first with each of the second.
    private mutating func fuse(_ first: [String], _ second: [String]) {
        for first in first {
            for second in second { fuse(first, second) }
        }
    }
}
