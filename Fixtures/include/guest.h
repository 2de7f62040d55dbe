// What every guest in C needs: fixed-width types, the spelling of an export, and the few functions that the compiler
// may call on its own.
#pragma once

#include <stdbool.h>

// The guests have allocators of their own, which count.
#define AIRLOCK_GUEST_NO_ALLOCATOR
#include "../Kits/c/airlock_guest.h"

#define EXPORT(name) AIRLOCK_EXPORT(#name)
#define IMPORT(module, name) AIRLOCK_IMPORT(#module, #name)

enum { PAGE_SIZE = 65536 };

// Set by the linker: what lies between the end of static data and stack and the end of the initial memory.
extern unsigned char __heap_base, __heap_end;

static inline uint32_t memory_pages(void) { return (uint32_t)__builtin_wasm_memory_size(0); }

// Returns the previous size in pages, or UINT32_MAX when the memory cannot grow.
static inline uint32_t memory_grow(uint32_t pages) { return (uint32_t)__builtin_wasm_memory_grow(0, pages); }

static inline uint8_t upper_case(uint8_t byte) { return byte >= 'a' && byte <= 'z' ? byte - ('a' - 'A') : byte; }

// Sum of the bytes modulo 2^32.
static inline uint32_t sum_of_bytes(const uint8_t *bytes, size_t length) {
    uint32_t sum = 0;
    for (size_t i = 0; i < length; i++) sum += bytes[i];
    return sum;
}
