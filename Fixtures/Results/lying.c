// Every convention of this folder with a result that is not inside the memory: a host that allocates what the guest
// claims, or adds pointer and length without care, is caught here.
// build: -Xclang -target-abi -Xclang experimental-mv
#include "bytes_out.h"

#define INPUT const uint8_t *bytes, uint32_t length
#define IGNORE_INPUT (void)bytes, (void)length

struct slice {
    uint32_t pointer;
    uint32_t length;
};

// A pointer that is in bounds with a length of nearly 4 GiB.
EXPORT(packed_pointer_high) uint64_t packed_pointer_high(INPUT) {
    IGNORE_INPUT;
    return (uint64_t)16 << 32 | UINT32_MAX;
}

EXPORT(packed_length_high) uint64_t packed_length_high(INPUT) {
    IGNORE_INPUT;
    return (uint64_t)UINT32_MAX << 32 | 16;
}

// A sum that is in bounds modulo 2^32.
EXPORT(packed_wrapping) uint64_t packed_wrapping(INPUT) {
    IGNORE_INPUT;
    return (uint64_t)0xfffffff0 << 32 | 32;
}

// One byte more than there is.
EXPORT(packed_one_past) uint64_t packed_one_past(INPUT) {
    IGNORE_INPUT;
    uint32_t end = memory_pages() * PAGE_SIZE;
    return (uint64_t)(end - 16) << 32 | 17;
}

// Nothing at all, at the very end: in bounds.
EXPORT(packed_empty_at_end) uint64_t packed_empty_at_end(INPUT) {
    IGNORE_INPUT;
    return (uint64_t)(memory_pages() * PAGE_SIZE) << 32;
}

// Nothing at all, one byte past the end: out of bounds.
EXPORT(packed_empty_past_end) uint64_t packed_empty_past_end(INPUT) {
    IGNORE_INPUT;
    return (uint64_t)(memory_pages() * PAGE_SIZE + 1) << 32;
}

EXPORT(two_results) struct slice two_results(INPUT) {
    IGNORE_INPUT;
    return (struct slice){16, UINT32_MAX};
}

// A pair that is itself out of bounds.
EXPORT(pair_pointer_outside) uint32_t pair_pointer_outside(INPUT) {
    IGNORE_INPUT;
    return memory_pages() * PAGE_SIZE - 4;
}

// A pair that is in bounds and says what is not.
EXPORT(pair_pointer) const struct slice *pair_pointer(INPUT) {
    IGNORE_INPUT;
    static struct slice result;
    result = (struct slice){16, UINT32_MAX};
    return &result;
}

EXPORT(length_prefixed) const uint32_t *length_prefixed(INPUT) {
    IGNORE_INPUT;
    static uint32_t result;
    result = UINT32_MAX;
    return &result;
}

// More bytes than the buffer that the host gave can hold.
EXPORT(output_buffer) int32_t output_buffer(INPUT, uint8_t *output, uint32_t capacity) {
    IGNORE_INPUT;
    (void)output;
    return (int32_t)(capacity + 1);
}

// Needs 2 GiB, again and again.
EXPORT(output_buffer_greedy) int32_t output_buffer_greedy(INPUT, uint8_t *output, uint32_t capacity) {
    IGNORE_INPUT;
    (void)output;
    (void)capacity;
    return INT32_MIN;
}

// A buffer of one byte more than the host offers would always do.
EXPORT(output_buffer_creeping) int32_t output_buffer_creeping(INPUT, uint8_t *output, uint32_t capacity) {
    IGNORE_INPUT;
    (void)output;
    return -(int32_t)(capacity + 1);
}

// Bytes that are not UTF-8, packed with the pointer high.
EXPORT(invalid_utf8) uint64_t invalid_utf8(INPUT) {
    IGNORE_INPUT;
    uint8_t *result = heap_allocate(4, HEAP_ALIGNMENT);
    if (!result) return 0;
    __builtin_memcpy(result, "ok\xff\xc0", 4);
    return (uint64_t)(uintptr_t)result << 32 | 4;
}
