// The functions of C that the guests of this folder use, each a call, as in a program that links its library.
#pragma once

#include "heap.h"

#define CALL __attribute__((noinline, visibility("default"), used))

EXPORT(malloc) CALL void *malloc(size_t size) { return heap_allocate(size, HEAP_ALIGNMENT); }

EXPORT(free) CALL void free(void *pointer) { heap_release(pointer); }

CALL void *calloc(size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) return 0;
    unsigned char *result = heap_allocate(bytes, HEAP_ALIGNMENT);
    for (size_t i = 0; result && i < bytes; i++) result[i] = 0;
    return result;
}

CALL void *realloc(void *pointer, size_t size) {
    if (!pointer) return malloc(size);
    struct heap_block *block = heap_find(pointer);
    return block ? heap_resize(pointer, block->requested, HEAP_ALIGNMENT, size) : 0;
}

CALL void *memcpy(void *restrict target, const void *restrict source, size_t count) {
    for (size_t i = 0; i < count; i++) ((volatile uint8_t *)target)[i] = ((const uint8_t *)source)[i];
    return target;
}

CALL void *memset(void *target, int byte, size_t count) {
    for (size_t i = 0; i < count; i++) ((volatile uint8_t *)target)[i] = (uint8_t)byte;
    return target;
}

CALL size_t strlen(const char *text) {
    size_t length = 0;
    while (text[length]) length++;
    return length;
}

// Of which block a finding is to tell, said by the guest. Not kept as an address, which would be one more pointer to it.
static volatile uintptr_t about_start;
static volatile size_t about_count;

static inline void *about(void *block, size_t count) {
    about_start = ~(uintptr_t)block;
    about_count = count;
    __asm__ volatile("" : "+r"(block));
    return block;
}

EXPORT(expected_start) uintptr_t expected_start(void) { return ~about_start; }
EXPORT(expected_count) size_t expected_count(void) { return about_count; }
