// What every guest of this folder shares: an allocator, and the answer that each returns in its own convention.
#pragma once

#include "heap.h"

EXPORT(malloc) void *malloc(size_t size) { return heap_allocate(size, HEAP_ALIGNMENT); }

EXPORT(free) void free(void *pointer) { heap_release(pointer); }

EXPORT(live) uint32_t live(void) { return heap_live_count; }

static inline void write_upper_case(uint8_t *output, const uint8_t *bytes, uint32_t length) {
    for (uint32_t i = 0; i < length; i++) output[i] = upper_case(bytes[i]);
}

// A fresh allocation with the input in ASCII upper case; null when there is no room.
static inline uint8_t *new_upper_case(const uint8_t *bytes, uint32_t length) {
    uint8_t *result = heap_allocate(length, HEAP_ALIGNMENT);
    if (result) write_upper_case(result, bytes, length);
    return result;
}
