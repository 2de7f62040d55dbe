// Faults as C programs make them, each with the address that gives the mistake away.
#include "heap.h"

EXPORT(malloc) void *malloc(size_t size) { return heap_allocate(size, HEAP_ALIGNMENT); }

EXPORT(free) void free(void *pointer) { heap_release(pointer); }

// An element before the start of an array that is null: an address just under 4 GiB.
EXPORT(before_null) uint32_t before_null(void) {
    const volatile uint32_t *volatile array = 0;
    return array[-4];
}

// Frames of 4 KiB until the stack has run through the bottom of memory.
EXPORT(stack_runs_down) uint32_t stack_runs_down(uint32_t depth) {
    volatile uint8_t frame[4096];
    // An index known only at run time, so that the whole frame is real.
    frame[depth % sizeof frame] = (uint8_t)depth;
    uint32_t result = depth ? stack_runs_down(depth - 1) : 0;
    return result + frame[depth % sizeof frame];
}

// Text used as a pointer: the bytes "text" read as an address.
EXPORT(text_as_pointer) uint32_t text_as_pointer(void) {
    volatile char text[4] = {'t', 'e', 'x', 't'};
    const volatile uint8_t *address = *(const volatile uint8_t *volatile *)text;
    return *address;
}

// One byte too many: sums `length` bytes and the one behind them.
EXPORT(off_by_one) uint32_t off_by_one(const volatile uint8_t *bytes, uint32_t length) {
    uint32_t sum = 0;
    for (uint32_t i = 0; i <= length; i++) sum += bytes[i];
    return sum;
}

static const volatile uint8_t *kept;

// Keeps the caller's address beyond the call ...
EXPORT(keep) void keep(const uint8_t *bytes) { kept = bytes; }

// ... and reads there, `offset` bytes on, when the caller may long have released it.
EXPORT(use_kept) uint32_t use_kept(uint32_t offset) { return kept[offset]; }

// A 64-bit host pointer cut to 32 bits is an address like any other; this reads there.
EXPORT(read_byte) uint32_t read_byte(const volatile uint8_t *address) { return *address; }

EXPORT(write_byte) void write_byte(volatile uint8_t *address, uint32_t value) { *address = (uint8_t)value; }
