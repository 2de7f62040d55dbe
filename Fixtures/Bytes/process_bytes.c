// A guest that works on bytes the host puts into its memory, and offers no allocator: the host has to find a place,
// for example by growing the memory. Its static data starts at address 16, so a host that takes a page count (17) for
// an address overwrites the greeting.
// build: -Wl,--global-base=16 -Wl,--initial-memory=1114112
#include "guest.h"

// Not static, so that the compiler has to read it from memory.
char greeting_text[] = "Greetings from inside the guest's own memory.";

enum { GREETING_LENGTH = sizeof greeting_text - 1, GREETING_SUM = 4278 };

// Sum of the bytes, modulo 2^32.
EXPORT(process_bytes) uint32_t process_bytes(const uint8_t *bytes, uint32_t length) {
    uint32_t sum = 0;
    // One load a byte keeps a fault at the byte that is out of bounds.
#pragma clang loop unroll(disable)
    for (uint32_t i = 0; i < length; i++) sum += bytes[i];
    return sum;
}

EXPORT(sum) uint32_t sum(const uint8_t *bytes, uint32_t length) { return sum_of_bytes(bytes, length); }

// Reverses in place.
EXPORT(reverse) void reverse(uint8_t *bytes, uint32_t length) {
    for (uint32_t low = 0, high = length; low + 1 < high;) {
        uint8_t byte = bytes[low];
        bytes[low++] = bytes[--high];
        bytes[high] = byte;
    }
}

// ASCII upper case in place.
EXPORT(uppercase) void uppercase(uint8_t *bytes, uint32_t length) {
    for (uint32_t i = 0; i < length; i++) bytes[i] = upper_case(bytes[i]);
}

// CRC-32 as in zip and PNG.
EXPORT(checksum) uint32_t checksum(const uint8_t *bytes, uint32_t length) {
    uint32_t crc = UINT32_MAX;
    for (uint32_t i = 0; i < length; i++) {
        crc ^= bytes[i];
        for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (0xedb88320 & -(crc & 1));
    }
    return ~crc;
}

// How often the low eight bits of `byte` occur.
EXPORT(count) uint32_t count(const uint8_t *bytes, uint32_t length, uint32_t byte) {
    uint32_t found = 0;
    for (uint32_t i = 0; i < length; i++) found += bytes[i] == (uint8_t)byte;
    return found;
}

EXPORT(greeting) const char *greeting(void) { return greeting_text; }

EXPORT(greeting_length) uint32_t greeting_length(void) { return GREETING_LENGTH; }

// 1 while the greeting is what the module was built with, 0 once anything has overwritten it.
EXPORT(greeting_intact) int32_t greeting_intact(void) {
    return sum_of_bytes((const uint8_t *)greeting_text, GREETING_LENGTH) == GREETING_SUM;
}
