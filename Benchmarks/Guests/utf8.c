// Bytes classified: text of one to four bytes a character is checked to be UTF-8. With vectors, by what three lookups say
// of each byte and the one before it.
#include "kernel.h"

enum { SIZE = 8192 };

static uint8_t text[SIZE + 16];

#ifdef __wasm_simd128__
#include <wasm_simd128.h>

// Kinds of errors, a bit each: a pair of bytes has one where all three lookups agree.
enum {
    TOO_SHORT = 1,
    TOO_LONG = 2,
    OVERLONG_3 = 4,
    TOO_LARGE_1000 = 8,
    SURROGATE = 16,
    OVERLONG_2 = 32,
    OVERLONG_4 = 64,
    TWO_CONTINUATIONS = 128,
    TOO_LARGE = 8,
    CARRY = TOO_SHORT | TOO_LONG | TWO_CONTINUATIONS,
};

static bool is_utf8(void) {
    const v128_t first_high = wasm_u8x16_const(
        TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TWO_CONTINUATIONS,
        TWO_CONTINUATIONS, TWO_CONTINUATIONS, TWO_CONTINUATIONS, TOO_SHORT | OVERLONG_2, TOO_SHORT,
        TOO_SHORT | OVERLONG_3 | SURROGATE, TOO_SHORT | TOO_LARGE | TOO_LARGE_1000 | OVERLONG_4);
    const v128_t first_low = wasm_u8x16_const(
        CARRY | OVERLONG_3 | OVERLONG_2 | OVERLONG_4, CARRY | OVERLONG_2, CARRY, CARRY, CARRY | TOO_LARGE,
        CARRY | TOO_LARGE, CARRY | TOO_LARGE, CARRY | TOO_LARGE, CARRY | TOO_LARGE, CARRY | TOO_LARGE,
        CARRY | TOO_LARGE, CARRY | TOO_LARGE, CARRY | TOO_LARGE, CARRY | TOO_LARGE | SURROGATE, CARRY | TOO_LARGE,
        CARRY | TOO_LARGE);
    const v128_t second_high = wasm_u8x16_const(
        TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
        TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | OVERLONG_4,
        TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE,
        TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE,
        TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE, TOO_SHORT, TOO_SHORT, TOO_SHORT,
        TOO_SHORT);
    v128_t error = wasm_i8x16_splat(0), before = wasm_i8x16_splat(0);
    for (int i = 0; i < SIZE + 16; i += 16) {
        v128_t bytes = wasm_v128_load(text + i);
        if (!wasm_i8x16_bitmask(wasm_v128_or(bytes, before))) continue;
        v128_t previous = wasm_i8x16_shuffle(before, bytes, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30);
        v128_t second = wasm_i8x16_shuffle(before, bytes, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29);
        v128_t third = wasm_i8x16_shuffle(before, bytes, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28);
        v128_t special = wasm_v128_and(
            wasm_v128_and(wasm_i8x16_swizzle(first_high, wasm_u8x16_shr(previous, 4)),
                          wasm_i8x16_swizzle(first_low, wasm_v128_and(previous, wasm_i8x16_splat(15)))),
            wasm_i8x16_swizzle(second_high, wasm_u8x16_shr(bytes, 4)));
        // Third and fourth bytes must be continuations, and only they.
        v128_t must_continue = wasm_v128_or(wasm_u8x16_sub_sat(second, wasm_u8x16_splat(0xE0 - 0x80)),
                                            wasm_u8x16_sub_sat(third, wasm_u8x16_splat(0xF0 - 0x80)));
        must_continue = wasm_v128_and(must_continue, wasm_u8x16_splat(0x80));
        error = wasm_v128_or(error, wasm_v128_xor(must_continue, special));
        before = bytes;
    }
    return !wasm_v128_any_true(error);
}
#else
static bool is_utf8(void) {
    for (int i = 0; i < SIZE;) {
        uint64_t eight;
        __builtin_memcpy(&eight, text + i, 8);
        if (!(eight & 0x8080808080808080)) {
            i += 8;
            continue;
        }
        uint8_t first = text[i];
        if (first < 0x80) {
            i++;
            continue;
        }
        uint8_t least = 0x80, greatest = 0xBF;
        int count;
        if (first < 0xC2) return false;
        if (first < 0xE0) {
            count = 1;
        } else if (first < 0xF0) {
            count = 2;
            if (first == 0xE0) least = 0xA0;
            if (first == 0xED) greatest = 0x9F;
        } else if (first < 0xF5) {
            count = 3;
            if (first == 0xF0) least = 0x90;
            if (first == 0xF4) greatest = 0x8F;
        } else {
            return false;
        }
        if (text[i + 1] < least || text[i + 1] > greatest) return false;
        for (int k = 2; k <= count; k++)
            if ((text[i + k] & 0xC0) != 0x80) return false;
        i += count + 1;
    }
    return true;
}
#endif

static int put(int at, uint32_t character) {
    if (character < 0x80) {
        text[at++] = (uint8_t)character;
    } else if (character < 0x800) {
        text[at++] = (uint8_t)(0xC0 | character >> 6);
        text[at++] = (uint8_t)(0x80 | (character & 63));
    } else if (character < 0x10000) {
        text[at++] = (uint8_t)(0xE0 | character >> 12);
        text[at++] = (uint8_t)(0x80 | (character >> 6 & 63));
        text[at++] = (uint8_t)(0x80 | (character & 63));
    } else {
        text[at++] = (uint8_t)(0xF0 | character >> 18);
        text[at++] = (uint8_t)(0x80 | (character >> 12 & 63));
        text[at++] = (uint8_t)(0x80 | (character >> 6 & 63));
        text[at++] = (uint8_t)(0x80 | (character & 63));
    }
    return at;
}

// Each round one byte of the text is changed, checked, and changed back: how many of these texts were right.
KERNEL(int32_t) {
    uint32_t seed = 2463534242u;
    int at = 0;
    while (at < SIZE - 4) {
        // Words of one script each, in turn: most of Latin, some of Greek or Cyrillic, of Chinese, of pictures.
        uint32_t kind = next_random(&seed) >> 28;
        for (uint32_t length = 1 + (next_random(&seed) >> 29); length > 0 && at < SIZE - 4; length--) {
            uint32_t random = next_random(&seed) >> 12;
            at = put(at, kind < 6    ? 0x61 + random % 26
                         : kind < 10 ? 0x3B1 + random % 160
                         : kind < 15 ? 0x4E00 + random % 20000
                                     : 0x1F600 + random % 80);
        }
        at = put(at, ' ');
    }
    while (at < SIZE) text[at++] = ' ';
    int32_t valid = 0;
    for (int32_t round = 0; round < n; round++) {
        // Late in the text, so that all of it has to be read.
        uint32_t place = SIZE - 1 - (next_random(&seed) >> 8) % 64;
        uint8_t old = text[place];
        text[place] ^= (uint8_t)(1 << (round & 7));
        valid += is_utf8();
        text[place] = old;
    }
    return valid;
}
