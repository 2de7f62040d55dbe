extension VectorOpcode {
    /// The facts of this instruction. Exhaustive, so that an opcode without a row does not compile.
    package var row: InstructionRow {
        switch self {
        case .v128Load:
            .init(
                "v128.load", .memarg(log2: 4), takes: [.address], gives: .v128, feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Load8x8S:
            .init(
                "v128.load8x8_s", .memarg(log2: 3), takes: [.address], gives: .v128, feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Load8x8U:
            .init(
                "v128.load8x8_u", .memarg(log2: 3), takes: [.address], gives: .v128, feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Load16x4S:
            .init(
                "v128.load16x4_s", .memarg(log2: 3), takes: [.address], gives: .v128, feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Load16x4U:
            .init(
                "v128.load16x4_u", .memarg(log2: 3), takes: [.address], gives: .v128, feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Load32x2S:
            .init(
                "v128.load32x2_s", .memarg(log2: 3), takes: [.address], gives: .v128, feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Load32x2U:
            .init(
                "v128.load32x2_u", .memarg(log2: 3), takes: [.address], gives: .v128, feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Load8Splat:
            .init(
                "v128.load8_splat", .memarg(log2: 0), takes: [.address], gives: .v128, feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Load16Splat:
            .init(
                "v128.load16_splat", .memarg(log2: 1), takes: [.address], gives: .v128, feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Load32Splat:
            .init(
                "v128.load32_splat", .memarg(log2: 2), takes: [.address], gives: .v128, feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Load64Splat:
            .init(
                "v128.load64_splat", .memarg(log2: 3), takes: [.address], gives: .v128, feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Store:
            .init(
                "v128.store", .memarg(log2: 4), takes: [.address, .v128], feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Const: .init("v128.const", .v128, takes: [], gives: .v128, feature: .simd, constant: true)
        case .i8x16Shuffle: .init("i8x16.shuffle", .shuffle, takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16Swizzle: .init("i8x16.swizzle", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16Splat: .init("i8x16.splat", takes: [.i32], gives: .v128, feature: .simd)
        case .i16x8Splat: .init("i16x8.splat", takes: [.i32], gives: .v128, feature: .simd)
        case .i32x4Splat: .init("i32x4.splat", takes: [.i32], gives: .v128, feature: .simd)
        case .i64x2Splat: .init("i64x2.splat", takes: [.i64], gives: .v128, feature: .simd)
        case .f32x4Splat: .init("f32x4.splat", takes: [.f32], gives: .v128, feature: .simd)
        case .f64x2Splat: .init("f64x2.splat", takes: [.f64], gives: .v128, feature: .simd)
        case .i8x16ExtractLaneS: .init("i8x16.extract_lane_s", .lane(16), takes: [.v128], gives: .i32, feature: .simd)
        case .i8x16ExtractLaneU: .init("i8x16.extract_lane_u", .lane(16), takes: [.v128], gives: .i32, feature: .simd)
        case .i8x16ReplaceLane:
            .init("i8x16.replace_lane", .lane(16), takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i16x8ExtractLaneS: .init("i16x8.extract_lane_s", .lane(8), takes: [.v128], gives: .i32, feature: .simd)
        case .i16x8ExtractLaneU: .init("i16x8.extract_lane_u", .lane(8), takes: [.v128], gives: .i32, feature: .simd)
        case .i16x8ReplaceLane:
            .init("i16x8.replace_lane", .lane(8), takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i32x4ExtractLane: .init("i32x4.extract_lane", .lane(4), takes: [.v128], gives: .i32, feature: .simd)
        case .i32x4ReplaceLane:
            .init("i32x4.replace_lane", .lane(4), takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i64x2ExtractLane: .init("i64x2.extract_lane", .lane(2), takes: [.v128], gives: .i64, feature: .simd)
        case .i64x2ReplaceLane:
            .init("i64x2.replace_lane", .lane(2), takes: [.v128, .i64], gives: .v128, feature: .simd)
        case .f32x4ExtractLane: .init("f32x4.extract_lane", .lane(4), takes: [.v128], gives: .f32, feature: .simd)
        case .f32x4ReplaceLane:
            .init("f32x4.replace_lane", .lane(4), takes: [.v128, .f32], gives: .v128, feature: .simd)
        case .f64x2ExtractLane: .init("f64x2.extract_lane", .lane(2), takes: [.v128], gives: .f64, feature: .simd)
        case .f64x2ReplaceLane:
            .init("f64x2.replace_lane", .lane(2), takes: [.v128, .f64], gives: .v128, feature: .simd)
        case .i8x16Eq: .init("i8x16.eq", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16Ne: .init("i8x16.ne", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16LtS: .init("i8x16.lt_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16LtU: .init("i8x16.lt_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16GtS: .init("i8x16.gt_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16GtU: .init("i8x16.gt_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16LeS: .init("i8x16.le_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16LeU: .init("i8x16.le_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16GeS: .init("i8x16.ge_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16GeU: .init("i8x16.ge_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8Eq: .init("i16x8.eq", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8Ne: .init("i16x8.ne", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8LtS: .init("i16x8.lt_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8LtU: .init("i16x8.lt_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8GtS: .init("i16x8.gt_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8GtU: .init("i16x8.gt_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8LeS: .init("i16x8.le_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8LeU: .init("i16x8.le_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8GeS: .init("i16x8.ge_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8GeU: .init("i16x8.ge_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4Eq: .init("i32x4.eq", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4Ne: .init("i32x4.ne", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4LtS: .init("i32x4.lt_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4LtU: .init("i32x4.lt_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4GtS: .init("i32x4.gt_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4GtU: .init("i32x4.gt_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4LeS: .init("i32x4.le_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4LeU: .init("i32x4.le_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4GeS: .init("i32x4.ge_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4GeU: .init("i32x4.ge_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Eq: .init("f32x4.eq", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Ne: .init("f32x4.ne", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Lt: .init("f32x4.lt", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Gt: .init("f32x4.gt", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Le: .init("f32x4.le", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Ge: .init("f32x4.ge", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Eq: .init("f64x2.eq", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Ne: .init("f64x2.ne", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Lt: .init("f64x2.lt", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Gt: .init("f64x2.gt", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Le: .init("f64x2.le", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Ge: .init("f64x2.ge", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .v128Not: .init("v128.not", takes: [.v128], gives: .v128, feature: .simd)
        case .v128And: .init("v128.and", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .v128Andnot: .init("v128.andnot", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .v128Or: .init("v128.or", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .v128Xor: .init("v128.xor", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .v128Bitselect: .init("v128.bitselect", takes: [.v128, .v128, .v128], gives: .v128, feature: .simd)
        case .v128AnyTrue: .init("v128.any_true", takes: [.v128], gives: .i32, feature: .simd)
        case .v128Load8Lane:
            .init(
                "v128.load8_lane", .memargLane(log2: 0, lanes: 16), takes: [.address, .v128], gives: .v128,
                feature: .simd, traps: [.heapAccessOutOfBounds])
        case .v128Load16Lane:
            .init(
                "v128.load16_lane", .memargLane(log2: 1, lanes: 8), takes: [.address, .v128], gives: .v128,
                feature: .simd, traps: [.heapAccessOutOfBounds])
        case .v128Load32Lane:
            .init(
                "v128.load32_lane", .memargLane(log2: 2, lanes: 4), takes: [.address, .v128], gives: .v128,
                feature: .simd, traps: [.heapAccessOutOfBounds])
        case .v128Load64Lane:
            .init(
                "v128.load64_lane", .memargLane(log2: 3, lanes: 2), takes: [.address, .v128], gives: .v128,
                feature: .simd, traps: [.heapAccessOutOfBounds])
        case .v128Store8Lane:
            .init(
                "v128.store8_lane", .memargLane(log2: 0, lanes: 16), takes: [.address, .v128], feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Store16Lane:
            .init(
                "v128.store16_lane", .memargLane(log2: 1, lanes: 8), takes: [.address, .v128], feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Store32Lane:
            .init(
                "v128.store32_lane", .memargLane(log2: 2, lanes: 4), takes: [.address, .v128], feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Store64Lane:
            .init(
                "v128.store64_lane", .memargLane(log2: 3, lanes: 2), takes: [.address, .v128], feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Load32Zero:
            .init(
                "v128.load32_zero", .memarg(log2: 2), takes: [.address], gives: .v128, feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .v128Load64Zero:
            .init(
                "v128.load64_zero", .memarg(log2: 3), takes: [.address], gives: .v128, feature: .simd,
                traps: [.heapAccessOutOfBounds])
        case .f32x4DemoteF64x2Zero: .init("f32x4.demote_f64x2_zero", takes: [.v128], gives: .v128, feature: .simd)
        case .f64x2PromoteLowF32x4: .init("f64x2.promote_low_f32x4", takes: [.v128], gives: .v128, feature: .simd)
        case .i8x16Abs: .init("i8x16.abs", takes: [.v128], gives: .v128, feature: .simd)
        case .i8x16Neg: .init("i8x16.neg", takes: [.v128], gives: .v128, feature: .simd)
        case .i8x16Popcnt: .init("i8x16.popcnt", takes: [.v128], gives: .v128, feature: .simd)
        case .i8x16AllTrue: .init("i8x16.all_true", takes: [.v128], gives: .i32, feature: .simd)
        case .i8x16Bitmask: .init("i8x16.bitmask", takes: [.v128], gives: .i32, feature: .simd)
        case .i8x16NarrowI16x8S: .init("i8x16.narrow_i16x8_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16NarrowI16x8U: .init("i8x16.narrow_i16x8_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Ceil: .init("f32x4.ceil", takes: [.v128], gives: .v128, feature: .simd)
        case .f32x4Floor: .init("f32x4.floor", takes: [.v128], gives: .v128, feature: .simd)
        case .f32x4Trunc: .init("f32x4.trunc", takes: [.v128], gives: .v128, feature: .simd)
        case .f32x4Nearest: .init("f32x4.nearest", takes: [.v128], gives: .v128, feature: .simd)
        case .i8x16Shl: .init("i8x16.shl", takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i8x16ShrS: .init("i8x16.shr_s", takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i8x16ShrU: .init("i8x16.shr_u", takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i8x16Add: .init("i8x16.add", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16AddSatS: .init("i8x16.add_sat_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16AddSatU: .init("i8x16.add_sat_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16Sub: .init("i8x16.sub", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16SubSatS: .init("i8x16.sub_sat_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16SubSatU: .init("i8x16.sub_sat_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Ceil: .init("f64x2.ceil", takes: [.v128], gives: .v128, feature: .simd)
        case .f64x2Floor: .init("f64x2.floor", takes: [.v128], gives: .v128, feature: .simd)
        case .i8x16MinS: .init("i8x16.min_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16MinU: .init("i8x16.min_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16MaxS: .init("i8x16.max_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i8x16MaxU: .init("i8x16.max_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Trunc: .init("f64x2.trunc", takes: [.v128], gives: .v128, feature: .simd)
        case .i8x16AvgrU: .init("i8x16.avgr_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8ExtaddPairwiseI8x16S:
            .init("i16x8.extadd_pairwise_i8x16_s", takes: [.v128], gives: .v128, feature: .simd)
        case .i16x8ExtaddPairwiseI8x16U:
            .init("i16x8.extadd_pairwise_i8x16_u", takes: [.v128], gives: .v128, feature: .simd)
        case .i32x4ExtaddPairwiseI16x8S:
            .init("i32x4.extadd_pairwise_i16x8_s", takes: [.v128], gives: .v128, feature: .simd)
        case .i32x4ExtaddPairwiseI16x8U:
            .init("i32x4.extadd_pairwise_i16x8_u", takes: [.v128], gives: .v128, feature: .simd)
        case .i16x8Abs: .init("i16x8.abs", takes: [.v128], gives: .v128, feature: .simd)
        case .i16x8Neg: .init("i16x8.neg", takes: [.v128], gives: .v128, feature: .simd)
        case .i16x8Q15mulrSatS: .init("i16x8.q15mulr_sat_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8AllTrue: .init("i16x8.all_true", takes: [.v128], gives: .i32, feature: .simd)
        case .i16x8Bitmask: .init("i16x8.bitmask", takes: [.v128], gives: .i32, feature: .simd)
        case .i16x8NarrowI32x4S: .init("i16x8.narrow_i32x4_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8NarrowI32x4U: .init("i16x8.narrow_i32x4_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8ExtendLowI8x16S: .init("i16x8.extend_low_i8x16_s", takes: [.v128], gives: .v128, feature: .simd)
        case .i16x8ExtendHighI8x16S: .init("i16x8.extend_high_i8x16_s", takes: [.v128], gives: .v128, feature: .simd)
        case .i16x8ExtendLowI8x16U: .init("i16x8.extend_low_i8x16_u", takes: [.v128], gives: .v128, feature: .simd)
        case .i16x8ExtendHighI8x16U: .init("i16x8.extend_high_i8x16_u", takes: [.v128], gives: .v128, feature: .simd)
        case .i16x8Shl: .init("i16x8.shl", takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i16x8ShrS: .init("i16x8.shr_s", takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i16x8ShrU: .init("i16x8.shr_u", takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i16x8Add: .init("i16x8.add", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8AddSatS: .init("i16x8.add_sat_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8AddSatU: .init("i16x8.add_sat_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8Sub: .init("i16x8.sub", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8SubSatS: .init("i16x8.sub_sat_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8SubSatU: .init("i16x8.sub_sat_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Nearest: .init("f64x2.nearest", takes: [.v128], gives: .v128, feature: .simd)
        case .i16x8Mul: .init("i16x8.mul", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8MinS: .init("i16x8.min_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8MinU: .init("i16x8.min_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8MaxS: .init("i16x8.max_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8MaxU: .init("i16x8.max_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8AvgrU: .init("i16x8.avgr_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8ExtmulLowI8x16S:
            .init("i16x8.extmul_low_i8x16_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8ExtmulHighI8x16S:
            .init("i16x8.extmul_high_i8x16_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8ExtmulLowI8x16U:
            .init("i16x8.extmul_low_i8x16_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i16x8ExtmulHighI8x16U:
            .init("i16x8.extmul_high_i8x16_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4Abs: .init("i32x4.abs", takes: [.v128], gives: .v128, feature: .simd)
        case .i32x4Neg: .init("i32x4.neg", takes: [.v128], gives: .v128, feature: .simd)
        case .i32x4AllTrue: .init("i32x4.all_true", takes: [.v128], gives: .i32, feature: .simd)
        case .i32x4Bitmask: .init("i32x4.bitmask", takes: [.v128], gives: .i32, feature: .simd)
        case .i32x4ExtendLowI16x8S: .init("i32x4.extend_low_i16x8_s", takes: [.v128], gives: .v128, feature: .simd)
        case .i32x4ExtendHighI16x8S: .init("i32x4.extend_high_i16x8_s", takes: [.v128], gives: .v128, feature: .simd)
        case .i32x4ExtendLowI16x8U: .init("i32x4.extend_low_i16x8_u", takes: [.v128], gives: .v128, feature: .simd)
        case .i32x4ExtendHighI16x8U: .init("i32x4.extend_high_i16x8_u", takes: [.v128], gives: .v128, feature: .simd)
        case .i32x4Shl: .init("i32x4.shl", takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i32x4ShrS: .init("i32x4.shr_s", takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i32x4ShrU: .init("i32x4.shr_u", takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i32x4Add: .init("i32x4.add", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4Sub: .init("i32x4.sub", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4Mul: .init("i32x4.mul", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4MinS: .init("i32x4.min_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4MinU: .init("i32x4.min_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4MaxS: .init("i32x4.max_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4MaxU: .init("i32x4.max_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4DotI16x8S: .init("i32x4.dot_i16x8_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4ExtmulLowI16x8S:
            .init("i32x4.extmul_low_i16x8_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4ExtmulHighI16x8S:
            .init("i32x4.extmul_high_i16x8_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4ExtmulLowI16x8U:
            .init("i32x4.extmul_low_i16x8_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4ExtmulHighI16x8U:
            .init("i32x4.extmul_high_i16x8_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i64x2Abs: .init("i64x2.abs", takes: [.v128], gives: .v128, feature: .simd)
        case .i64x2Neg: .init("i64x2.neg", takes: [.v128], gives: .v128, feature: .simd)
        case .i64x2AllTrue: .init("i64x2.all_true", takes: [.v128], gives: .i32, feature: .simd)
        case .i64x2Bitmask: .init("i64x2.bitmask", takes: [.v128], gives: .i32, feature: .simd)
        case .i64x2ExtendLowI32x4S: .init("i64x2.extend_low_i32x4_s", takes: [.v128], gives: .v128, feature: .simd)
        case .i64x2ExtendHighI32x4S: .init("i64x2.extend_high_i32x4_s", takes: [.v128], gives: .v128, feature: .simd)
        case .i64x2ExtendLowI32x4U: .init("i64x2.extend_low_i32x4_u", takes: [.v128], gives: .v128, feature: .simd)
        case .i64x2ExtendHighI32x4U: .init("i64x2.extend_high_i32x4_u", takes: [.v128], gives: .v128, feature: .simd)
        case .i64x2Shl: .init("i64x2.shl", takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i64x2ShrS: .init("i64x2.shr_s", takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i64x2ShrU: .init("i64x2.shr_u", takes: [.v128, .i32], gives: .v128, feature: .simd)
        case .i64x2Add: .init("i64x2.add", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i64x2Sub: .init("i64x2.sub", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i64x2Mul: .init("i64x2.mul", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i64x2Eq: .init("i64x2.eq", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i64x2Ne: .init("i64x2.ne", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i64x2LtS: .init("i64x2.lt_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i64x2GtS: .init("i64x2.gt_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i64x2LeS: .init("i64x2.le_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i64x2GeS: .init("i64x2.ge_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i64x2ExtmulLowI32x4S:
            .init("i64x2.extmul_low_i32x4_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i64x2ExtmulHighI32x4S:
            .init("i64x2.extmul_high_i32x4_s", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i64x2ExtmulLowI32x4U:
            .init("i64x2.extmul_low_i32x4_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i64x2ExtmulHighI32x4U:
            .init("i64x2.extmul_high_i32x4_u", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Abs: .init("f32x4.abs", takes: [.v128], gives: .v128, feature: .simd)
        case .f32x4Neg: .init("f32x4.neg", takes: [.v128], gives: .v128, feature: .simd)
        case .f32x4Sqrt: .init("f32x4.sqrt", takes: [.v128], gives: .v128, feature: .simd)
        case .f32x4Add: .init("f32x4.add", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Sub: .init("f32x4.sub", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Mul: .init("f32x4.mul", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Div: .init("f32x4.div", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Min: .init("f32x4.min", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Max: .init("f32x4.max", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Pmin: .init("f32x4.pmin", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f32x4Pmax: .init("f32x4.pmax", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Abs: .init("f64x2.abs", takes: [.v128], gives: .v128, feature: .simd)
        case .f64x2Neg: .init("f64x2.neg", takes: [.v128], gives: .v128, feature: .simd)
        case .f64x2Sqrt: .init("f64x2.sqrt", takes: [.v128], gives: .v128, feature: .simd)
        case .f64x2Add: .init("f64x2.add", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Sub: .init("f64x2.sub", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Mul: .init("f64x2.mul", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Div: .init("f64x2.div", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Min: .init("f64x2.min", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Max: .init("f64x2.max", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Pmin: .init("f64x2.pmin", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .f64x2Pmax: .init("f64x2.pmax", takes: [.v128, .v128], gives: .v128, feature: .simd)
        case .i32x4TruncSatF32x4S: .init("i32x4.trunc_sat_f32x4_s", takes: [.v128], gives: .v128, feature: .simd)
        case .i32x4TruncSatF32x4U: .init("i32x4.trunc_sat_f32x4_u", takes: [.v128], gives: .v128, feature: .simd)
        case .f32x4ConvertI32x4S: .init("f32x4.convert_i32x4_s", takes: [.v128], gives: .v128, feature: .simd)
        case .f32x4ConvertI32x4U: .init("f32x4.convert_i32x4_u", takes: [.v128], gives: .v128, feature: .simd)
        case .i32x4TruncSatF64x2SZero:
            .init("i32x4.trunc_sat_f64x2_s_zero", takes: [.v128], gives: .v128, feature: .simd)
        case .i32x4TruncSatF64x2UZero:
            .init("i32x4.trunc_sat_f64x2_u_zero", takes: [.v128], gives: .v128, feature: .simd)
        case .f64x2ConvertLowI32x4S: .init("f64x2.convert_low_i32x4_s", takes: [.v128], gives: .v128, feature: .simd)
        case .f64x2ConvertLowI32x4U: .init("f64x2.convert_low_i32x4_u", takes: [.v128], gives: .v128, feature: .simd)
        case .i8x16RelaxedSwizzle:
            .init("i8x16.relaxed_swizzle", takes: [.v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .i32x4RelaxedTruncF32x4S:
            .init("i32x4.relaxed_trunc_f32x4_s", takes: [.v128], gives: .v128, feature: .relaxedSIMD)
        case .i32x4RelaxedTruncF32x4U:
            .init("i32x4.relaxed_trunc_f32x4_u", takes: [.v128], gives: .v128, feature: .relaxedSIMD)
        case .i32x4RelaxedTruncF64x2SZero:
            .init("i32x4.relaxed_trunc_f64x2_s_zero", takes: [.v128], gives: .v128, feature: .relaxedSIMD)
        case .i32x4RelaxedTruncF64x2UZero:
            .init("i32x4.relaxed_trunc_f64x2_u_zero", takes: [.v128], gives: .v128, feature: .relaxedSIMD)
        case .f32x4RelaxedMadd:
            .init("f32x4.relaxed_madd", takes: [.v128, .v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .f32x4RelaxedNmadd:
            .init("f32x4.relaxed_nmadd", takes: [.v128, .v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .f64x2RelaxedMadd:
            .init("f64x2.relaxed_madd", takes: [.v128, .v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .f64x2RelaxedNmadd:
            .init("f64x2.relaxed_nmadd", takes: [.v128, .v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .i8x16RelaxedLaneselect:
            .init("i8x16.relaxed_laneselect", takes: [.v128, .v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .i16x8RelaxedLaneselect:
            .init("i16x8.relaxed_laneselect", takes: [.v128, .v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .i32x4RelaxedLaneselect:
            .init("i32x4.relaxed_laneselect", takes: [.v128, .v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .i64x2RelaxedLaneselect:
            .init("i64x2.relaxed_laneselect", takes: [.v128, .v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .f32x4RelaxedMin: .init("f32x4.relaxed_min", takes: [.v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .f32x4RelaxedMax: .init("f32x4.relaxed_max", takes: [.v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .f64x2RelaxedMin: .init("f64x2.relaxed_min", takes: [.v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .f64x2RelaxedMax: .init("f64x2.relaxed_max", takes: [.v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .i16x8RelaxedQ15mulrS:
            .init("i16x8.relaxed_q15mulr_s", takes: [.v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .i16x8RelaxedDotI8x16I7x16S:
            .init("i16x8.relaxed_dot_i8x16_i7x16_s", takes: [.v128, .v128], gives: .v128, feature: .relaxedSIMD)
        case .i32x4RelaxedDotI8x16I7x16AddS:
            .init(
                "i32x4.relaxed_dot_i8x16_i7x16_add_s", takes: [.v128, .v128, .v128], gives: .v128, feature: .relaxedSIMD
            )
        }
    }
}
