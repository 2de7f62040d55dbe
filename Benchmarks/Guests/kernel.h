// The frame of every kernel in C: as a guest one export `run(n)`; as a native program (-DNATIVE) a main that prints
// the result of run(N) and the best time of some runs in nanoseconds, the limit an interpreter is measured against.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef NATIVE

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define KERNEL(type)                                                                                                   \
    static type run(int32_t n);                                                                                        \
    int main(int argc, char **argv) {                                                                                  \
        /* Volatile, so that no run is taken out of the loop or computed before it starts. */                          \
        volatile int32_t n = argc > 1 ? atoi(argv[1]) : 1;                                                             \
        int repeats = argc > 2 ? atoi(argv[2]) : 1;                                                                    \
        int64_t best = INT64_MAX;                                                                                      \
        volatile type result = 0;                                                                                      \
        for (int i = 0; i < repeats; i++) {                                                                            \
            struct timespec start, end;                                                                                \
            clock_gettime(CLOCK_MONOTONIC, &start);                                                                    \
            result = run(n);                                                                                           \
            clock_gettime(CLOCK_MONOTONIC, &end);                                                                      \
            int64_t time = (end.tv_sec - start.tv_sec) * 1000000000ll + end.tv_nsec - start.tv_nsec;                   \
            if (time < best) best = time;                                                                              \
        }                                                                                                              \
        printf("%lld %lld\n", (long long)result, (long long)best);                                                     \
    }                                                                                                                  \
    __attribute__((noinline)) static type run(int32_t n)

#else

#define KERNEL(type)                                                                                                   \
    type run(int32_t n);                                                                                               \
    __attribute__((export_name("run"))) type run(int32_t n)

#endif

// A reproducible sequence of numbers: xorshift32.
static inline uint32_t next_random(uint32_t *state) {
    uint32_t value = *state;
    value ^= value << 13;
    value ^= value >> 17;
    value ^= value << 5;
    return *state = value;
}

// Folds a value into a checksum (FNV-1a on words).
static inline uint32_t fold(uint32_t checksum, uint32_t value) { return (checksum ^ value) * 16777619u; }

enum { FOLD_START = (int)2166136261u };
