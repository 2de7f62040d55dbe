// Bytes in, bytes out: `transform` allocates its result in the guest and says where it is.
#include "heap.h"

EXPORT(malloc) void *malloc(size_t size) { return heap_allocate(size, HEAP_ALIGNMENT); }

EXPORT(free) void free(void *pointer) { heap_release(pointer); }

EXPORT(live) uint32_t live(void) { return heap_live_count; }

// Each word of the input with its letters reversed, as pointer << 32 | length; the caller frees the pointer.
// 0 when there is no room.
EXPORT(transform) uint64_t transform(const uint8_t *bytes, uint32_t length) {
    uint8_t *result = heap_allocate(length, HEAP_ALIGNMENT);
    if (!result) return 0;
    for (uint32_t start = 0; start < length;) {
        uint32_t end = start;
        while (end < length && bytes[end] != ' ') end++;
        for (uint32_t i = start; i < end; i++) result[i] = bytes[start + end - 1 - i];
        if (end < length) result[end] = ' ';
        start = end + 1;
    }
    return airlock_packed(result, length);
}

// Every byte `times` times in a row, in the same convention: output much larger than the input.
EXPORT(repeat) uint64_t repeat(const uint8_t *bytes, uint32_t length, uint32_t times) {
    uint64_t size = (uint64_t)length * times;
    uint8_t *result = size > UINT32_MAX ? 0 : heap_allocate((size_t)size, HEAP_ALIGNMENT);
    if (!result) return 0;
    for (uint32_t i = 0; i < length; i++) __builtin_memset(result + (size_t)i * times, bytes[i], times);
    return airlock_packed(result, (size_t)size);
}
