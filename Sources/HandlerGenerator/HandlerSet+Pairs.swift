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

    /// Each of the first with each of the second.
    private mutating func fuse(_ first: [String], _ second: [String]) {
        for first in first {
            for second in second { fuse(first, second) }
        }
    }
}
