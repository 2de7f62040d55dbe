// 64-bit arithmetic: multiply, rotate and shift over a buffer, eight bytes at a time, in four lanes.
#include "kernel.h"

enum { WORDS = 4096 };

static uint64_t buffer[WORDS];

static uint64_t rotate_left(uint64_t value, int count) { return value << count | value >> (64 - count); }

static uint64_t lane_step(uint64_t lane, uint64_t word) {
    return rotate_left(lane + word * 0xc2b2ae3d27d4eb4fu, 31) * 0x9e3779b185ebca87u;
}

static uint64_t avalanche(uint64_t value) {
    value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9u;
    value = (value ^ value >> 27) * 0x94d049bb133111ebu;
    return value ^ value >> 31;
}

KERNEL(int64_t) {
    uint64_t seed = 42, hash = 0;
    for (int i = 0; i < WORDS; i++) buffer[i] = avalanche(seed += 0x9e3779b97f4a7c15u);
    for (int32_t round = 0; round < n; round++) {
        uint64_t lanes[4] = {hash, hash + 1, hash + 2, hash + 3};
        for (int i = 0; i < WORDS; i += 4) {
            lanes[0] = lane_step(lanes[0], buffer[i]);
            lanes[1] = lane_step(lanes[1], buffer[i + 1]);
            lanes[2] = lane_step(lanes[2], buffer[i + 2]);
            lanes[3] = lane_step(lanes[3], buffer[i + 3]);
        }
        hash = avalanche(rotate_left(lanes[0], 1) + rotate_left(lanes[1], 7) + rotate_left(lanes[2], 12) +
                         rotate_left(lanes[3], 18));
    }
    return (int64_t)hash;
}
