// Compression: a greedy match finder with a hash table, its decoder, and a comparison of what comes out.
//
// The stream is a sequence of (literal count, literals, match length, two bytes of distance); counts of 255 and more
// continue in further bytes.
#include "kernel.h"

enum { SIZE = 32768, HASH_BITS = 12, SHORTEST = 4 };

static uint8_t input[SIZE], packed[SIZE * 2], unpacked[SIZE];
static uint16_t table[1 << HASH_BITS];

static void make_input(uint32_t seed) {
    static const char words[] = "the guest owns its memory and the host owns the rest of it; bytes are copied ";
    uint32_t count = 0, random = seed;
    while (count < SIZE) {
        uint32_t start = next_random(&random) % (sizeof words - 1), length = 3 + next_random(&random) % 20;
        for (uint32_t i = 0; i < length && count < SIZE; i++)
            input[count++] = (uint8_t)words[(start + i) % (sizeof words - 1)];
        if (count < SIZE && (random & 0xf00) == 0) input[count++] = (uint8_t)random;
    }
}

static uint32_t load32(const uint8_t *bytes) {
    uint32_t value;
    __builtin_memcpy(&value, bytes, sizeof value);
    return value;
}

static uint8_t *put_count(uint8_t *output, uint32_t count) {
    for (; count >= 255; count -= 255) *output++ = 255;
    *output++ = (uint8_t)count;
    return output;
}

static const uint8_t *take_count(const uint8_t *bytes, uint32_t *count) {
    *count = 0;
    while (*bytes == 255) *count += *bytes++;
    *count += *bytes++;
    return bytes;
}

static uint32_t compress(void) {
    uint8_t *output = packed;
    uint32_t literals = 0, position = 0;
    for (int i = 0; i < 1 << HASH_BITS; i++) table[i] = 0;
    while (position + SHORTEST <= SIZE) {
        uint32_t hash = load32(input + position) * 2654435761u >> (32 - HASH_BITS), candidate = table[hash];
        table[hash] = (uint16_t)position;
        if (candidate >= position || load32(input + candidate) != load32(input + position)) {
            position++;
            continue;
        }
        uint32_t length = SHORTEST;
        while (position + length < SIZE && input[candidate + length] == input[position + length]) length++;
        output = put_count(output, position - literals);
        while (literals < position) *output++ = input[literals++];
        output = put_count(output, length);
        *output++ = (uint8_t)(position - candidate);
        *output++ = (uint8_t)((position - candidate) >> 8);
        position += length;
        literals = position;
    }
    output = put_count(output, SIZE - literals);
    while (literals < SIZE) *output++ = input[literals++];
    return (uint32_t)(output - packed);
}

static uint32_t decompress(uint32_t size) {
    const uint8_t *bytes = packed, *end = packed + size;
    uint32_t count = 0, length;
    for (;;) {
        bytes = take_count(bytes, &length);
        while (length--) unpacked[count++] = *bytes++;
        if (bytes >= end) return count;
        bytes = take_count(bytes, &length);
        uint32_t distance = bytes[0] | (uint32_t)bytes[1] << 8;
        bytes += 2;
        for (; length; length--, count++) unpacked[count] = unpacked[count - distance];
    }
}

KERNEL(int32_t) {
    uint32_t checksum = FOLD_START;
    for (int32_t round = 0; round < n; round++) {
        make_input((uint32_t)round + 1);
        uint32_t size = compress();
        if (decompress(size) != SIZE) return -1;
        for (int i = 0; i < SIZE; i++)
            if (input[i] != unpacked[i]) return -2;
        checksum = fold(checksum, size);
    }
    return (int32_t)checksum;
}
