// Sums, exclusive ors and rotations of 32 bits: a buffer of 4 KiB enciphered with ChaCha20. With vectors, four blocks at
// a time.
#include "kernel.h"

enum { SIZE = 4096, ROUNDS = 20 };

static uint32_t buffer[SIZE / 4];
static uint32_t state[16];

#ifdef __wasm_simd128__
#include <wasm_simd128.h>

typedef v128_t Word;
enum { LANES = 4 };
#define ADD(a, b) wasm_i32x4_add(a, b)
#define XOR(a, b) wasm_v128_xor(a, b)
#define ROTATE(a, count) wasm_v128_or(wasm_i32x4_shl(a, count), wasm_u32x4_shr(a, 32 - (count)))

static Word word(int i) {
    v128_t lanes = wasm_i32x4_splat((int32_t)state[i]);
    return i == 12 ? wasm_i32x4_add(lanes, wasm_i32x4_const(0, 1, 2, 3)) : lanes;
}

// Four words of each of four blocks lie in as many vectors.
static void encipher(uint32_t *block, int i, Word a, Word b, Word c, Word d) {
    v128_t ab = wasm_i32x4_shuffle(a, b, 0, 4, 1, 5), cd = wasm_i32x4_shuffle(c, d, 0, 4, 1, 5);
    v128_t ef = wasm_i32x4_shuffle(a, b, 2, 6, 3, 7), gh = wasm_i32x4_shuffle(c, d, 2, 6, 3, 7);
    v128_t rows[4] = {wasm_i64x2_shuffle(ab, cd, 0, 2), wasm_i64x2_shuffle(ab, cd, 1, 3),
                      wasm_i64x2_shuffle(ef, gh, 0, 2), wasm_i64x2_shuffle(ef, gh, 1, 3)};
    for (int lane = 0; lane < 4; lane++) {
        uint32_t *words = block + lane * 16 + i;
        wasm_v128_store(words, wasm_v128_xor(wasm_v128_load(words), rows[lane]));
    }
}
#else
typedef uint32_t Word;
enum { LANES = 1 };
#define ADD(a, b) ((a) + (b))
#define XOR(a, b) ((a) ^ (b))
#define ROTATE(a, count) ((a) << (count) | (a) >> (32 - (count)))

static Word word(int i) { return state[i]; }

static void encipher(uint32_t *block, int i, Word a, Word b, Word c, Word d) {
    block[i] ^= a, block[i + 1] ^= b, block[i + 2] ^= c, block[i + 3] ^= d;
}
#endif

#define QUARTER(a, b, c, d)                                                                                            \
    x[a] = ADD(x[a], x[b]), x[d] = ROTATE(XOR(x[d], x[a]), 16);                                                        \
    x[c] = ADD(x[c], x[d]), x[b] = ROTATE(XOR(x[b], x[c]), 12);                                                        \
    x[a] = ADD(x[a], x[b]), x[d] = ROTATE(XOR(x[d], x[a]), 8);                                                         \
    x[c] = ADD(x[c], x[d]), x[b] = ROTATE(XOR(x[b], x[c]), 7)

static void encipher_blocks(uint32_t *block) {
    Word x[16];
    for (int i = 0; i < 16; i++) x[i] = word(i);
    for (int round = 0; round < ROUNDS; round += 2) {
        QUARTER(0, 4, 8, 12);
        QUARTER(1, 5, 9, 13);
        QUARTER(2, 6, 10, 14);
        QUARTER(3, 7, 11, 15);
        QUARTER(0, 5, 10, 15);
        QUARTER(1, 6, 11, 12);
        QUARTER(2, 7, 8, 13);
        QUARTER(3, 4, 9, 14);
    }
    for (int i = 0; i < 16; i += 4)
        encipher(block, i, ADD(x[i], word(i)), ADD(x[i + 1], word(i + 1)), ADD(x[i + 2], word(i + 2)),
                 ADD(x[i + 3], word(i + 3)));
}

KERNEL(int32_t) {
    static const uint32_t constants[4] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574};
    for (uint32_t i = 0; i < 16; i++) state[i] = i < 4 ? constants[i] : i * 0x01030507u;
    for (uint32_t i = 0; i < SIZE / 4; i++) buffer[i] = i * 7;
    state[12] = 1;
    for (int32_t round = 0; round < n; round++)
        for (int i = 0; i < SIZE / 4; i += LANES * 16) {
            encipher_blocks(buffer + i);
            state[12] += LANES;
        }
    uint32_t checksum = (uint32_t)FOLD_START;
    for (int i = 0; i < SIZE / 4; i++) checksum = fold(checksum, buffer[i]);
    return (int32_t)checksum;
}
