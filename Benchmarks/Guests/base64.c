// Bytes looked up and packed: a buffer written as base64 and read again.
#include "kernel.h"

enum { SIZE = 3072, TEXT = SIZE / 3 * 4 };

static uint8_t buffer[SIZE + 16], text[TEXT + 16];
static uint8_t values[256];

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

#ifdef __wasm_simd128__
#include <wasm_simd128.h>

// Twelve bytes become sixteen characters.
static void encode(void) {
    // What is added to a digit's value, by the range it is in: 0 for 26 to 51, 1 to 10 for 52 to 61, 11 and 12 for the
    // last two, 13 for those below 26.
    const v128_t offsets = wasm_i8x16_const('a' - 26, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
                                            '0' - 52, '0' - 52, '0' - 52, '0' - 52, '+' - 62, '/' - 63, 'A', 0, 0);
    for (int i = 0; i < SIZE / 12; i++) {
        v128_t bytes = wasm_v128_load(buffer + i * 12);
        v128_t word = wasm_i8x16_shuffle(bytes, bytes, 2, 1, 0, 0, 5, 4, 3, 3, 8, 7, 6, 6, 11, 10, 9, 9);
        v128_t value = wasm_v128_or(
            wasm_v128_or(wasm_v128_and(wasm_u32x4_shr(word, 18), wasm_i32x4_splat(0x3F)),
                         wasm_v128_and(wasm_u32x4_shr(word, 4), wasm_i32x4_splat(0x3F00))),
            wasm_v128_or(wasm_v128_and(wasm_i32x4_shl(word, 10), wasm_i32x4_splat(0x3F0000)),
                         wasm_v128_and(wasm_i32x4_shl(word, 24), wasm_i32x4_splat(0x3F000000))));
        v128_t range = wasm_u8x16_sub_sat(value, wasm_i8x16_splat(51));
        v128_t is_upper = wasm_i8x16_lt(value, wasm_i8x16_splat(26));
        range = wasm_v128_or(range, wasm_v128_and(is_upper, wasm_i8x16_splat(13)));
        wasm_v128_store(text + i * 16, wasm_i8x16_add(value, wasm_i8x16_swizzle(offsets, range)));
    }
}

static void decode(void) {
    // What is added to a character, by its upper half; `/` has the upper half of `+` and so a place of its own.
    const v128_t offsets = wasm_i8x16_const(0, 63 - '/', 62 - '+', 52 - '0', -'A', -'A', 26 - 'a', 26 - 'a', 0, 0, 0,
                                            0, 0, 0, 0, 0);
    for (int i = 0; i < SIZE / 12; i++) {
        v128_t characters = wasm_v128_load(text + i * 16);
        v128_t is_slash = wasm_i8x16_eq(characters, wasm_i8x16_splat('/'));
        v128_t range = wasm_i8x16_add(wasm_u8x16_shr(characters, 4), is_slash);
        v128_t value = wasm_i8x16_add(characters, wasm_i8x16_swizzle(offsets, range));
        v128_t word = wasm_v128_or(
            wasm_v128_or(wasm_i32x4_shl(wasm_v128_and(value, wasm_i32x4_splat(0x3F)), 18),
                         wasm_i32x4_shl(wasm_v128_and(value, wasm_i32x4_splat(0x3F00)), 4)),
            wasm_v128_or(wasm_u32x4_shr(wasm_v128_and(value, wasm_i32x4_splat(0x3F0000)), 10),
                         wasm_u32x4_shr(value, 24)));
        wasm_v128_store(buffer + i * 12,
                        wasm_i8x16_shuffle(word, word, 2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, 15, 15, 15, 15));
    }
}
#else
static void encode(void) {
    uint8_t *to = text;
    for (int i = 0; i < SIZE; i += 3) {
        uint32_t word = (uint32_t)buffer[i] << 16 | (uint32_t)buffer[i + 1] << 8 | buffer[i + 2];
        *to++ = (uint8_t)digits[word >> 18];
        *to++ = (uint8_t)digits[word >> 12 & 63];
        *to++ = (uint8_t)digits[word >> 6 & 63];
        *to++ = (uint8_t)digits[word & 63];
    }
}

static void decode(void) {
    uint8_t *to = buffer;
    for (int i = 0; i < TEXT; i += 4) {
        uint32_t word = (uint32_t)values[text[i]] << 18 | (uint32_t)values[text[i + 1]] << 12 |
                        (uint32_t)values[text[i + 2]] << 6 | values[text[i + 3]];
        *to++ = (uint8_t)(word >> 16);
        *to++ = (uint8_t)(word >> 8);
        *to++ = (uint8_t)word;
    }
}
#endif

KERNEL(int32_t) {
    for (int i = 0; i < 64; i++) values[(uint8_t)digits[i]] = (uint8_t)i;
    uint32_t seed = 2463534242u, checksum = (uint32_t)FOLD_START;
    for (int i = 0; i < SIZE; i++) buffer[i] = (uint8_t)(next_random(&seed) >> 9);
    for (int32_t round = 0; round < n; round++) {
        encode();
        checksum = fold(checksum, text[round * 7 % TEXT]);
        text[checksum % TEXT] = (uint8_t)digits[checksum >> 26];
        decode();
    }
    for (int i = 0; i < SIZE; i++) checksum = fold(checksum, buffer[i]);
    return (int32_t)checksum;
}
