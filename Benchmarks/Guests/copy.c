// Moving memory: single bytes, words, and the bulk instructions over 64 KiB.
#include "kernel.h"

enum { SIZE = 65536 };

static uint8_t from[SIZE] __attribute__((aligned(8))), to[SIZE] __attribute__((aligned(8)));

// The compiler may not know that a loop is a copy, or all three would be the same.
#define KEEP_LOOP __asm__ volatile("" ::: "memory")

static void copy_bytes(uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        to[i] = from[i];
        KEEP_LOOP;
    }
}

static void copy_words(uint32_t count) {
    for (uint32_t i = 0; i + 8 <= count; i += 8) {
        uint64_t word;
        __builtin_memcpy(&word, from + i, 8);
        __builtin_memcpy(to + i, &word, 8);
        KEEP_LOOP;
    }
}

KERNEL(int32_t) {
    uint32_t random = 11, checksum = FOLD_START;
    for (int i = 0; i < SIZE; i++) {
        from[i] = (uint8_t)next_random(&random);
        to[i] = 0;
    }
    for (int32_t round = 0; round < n; round++) {
        uint32_t place = next_random(&random) % SIZE, count = SIZE - (uint32_t)round % 64;
        copy_bytes(count / 4);
        checksum = fold(checksum, to[place]);
        from[place] = (uint8_t)round;
        copy_words(count);
        checksum = fold(checksum, to[place]);
        __builtin_memmove(from + 1, from, count - 1);
        __builtin_memcpy(to, from, count);
        __builtin_memset(from + place, (int)(checksum & 0xff), (SIZE - place) % 4096);
        checksum = fold(checksum, to[SIZE - 1 - place]);
    }
    return (int32_t)checksum;
}
