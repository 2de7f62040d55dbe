// What a guest in C or C++ needs to take bytes from its host and to answer with bytes: one header, for any number of
// sources, without and with a C library.
//
//     #include "airlock_guest.h"
//
//     AIRLOCK_EXPORT("transform") uint64_t transform(const uint8_t *bytes, size_t length) {
//         uint8_t *answer = (uint8_t *)malloc(length);
//         if (!answer) return AIRLOCK_FAILURE;
//         ...
//         return airlock_packed(answer, length);
//     }
//
//     clang --target=wasm32 -O2 -nostdlib -Wl,--no-entry -o guest.wasm guest.c
//
// and on the host `try instance.exchange("transform", bytes)`. The host takes a place for its bytes from malloc, gives it
// back when the call has ended, and takes the answer back after it has copied it.
//
// Without a C library (-nostdlib) the header brings malloc, calloc, realloc, free, posix_memalign, memcpy, memmove, memset
// and memcmp, and for C++ new and delete. With wasi-libc it exports the library's own malloc and free; link with
// -mexec-model=reactor. With AIRLOCK_GUEST_NO_ALLOCATOR it brings and exports nothing: the macros and the answers alone.
#ifndef AIRLOCK_GUEST_H
#define AIRLOCK_GUEST_H

#include <stddef.h>
#include <stdint.h>

#if !defined(__wasm__)
#error "airlock_guest.h is for guests: compile with --target=wasm32"
#endif

#ifdef __cplusplus
#define AIRLOCK_EXTERN_C extern "C"
#else
#define AIRLOCK_EXTERN_C
#endif

// Before the definition of a function: the host finds it under this name.
#define AIRLOCK_EXPORT(name) AIRLOCK_EXTERN_C __attribute__((export_name(name)))

// Before the declaration of a function that the host defines: imports.define("module", "name") { ... }
#define AIRLOCK_IMPORT(module, name) \
    AIRLOCK_EXTERN_C __attribute__((import_module(module), import_name(name)))

// Answers. Each is one of the host's ResultConvention; in all of them a null address says that the guest has failed, so an
// empty answer has an address too, such as malloc(0) gives. The host gives what malloc returned back to free, unless it was
// told `ownership: .guest`.

#define AIRLOCK_FAILURE 0

#if __SIZEOF_POINTER__ == 4
// .packedPointerHigh, which the host expects unless it is told otherwise: the address in the upper half.
static inline uint64_t airlock_packed(const void *bytes, size_t length) {
    return (uint64_t)(uintptr_t)bytes << 32 | length;
}

// .packedLengthHigh: the length in the upper half.
static inline uint64_t airlock_packed_length_high(const void *bytes, size_t length) {
    return (uint64_t)length << 32 | (uintptr_t)bytes;
}
#endif

// .pairPointer: `return airlock_pair(&pair, bytes, length);`, where the pair is static or in the heap and stays the guest's.
// .twoResults: `return *airlock_pair(...)` as a structure, with -Xclang -target-abi -Xclang experimental-mv.
struct airlock_slice {
    const void *bytes;
    size_t length;
};

static inline const struct airlock_slice *airlock_pair(
    struct airlock_slice *pair, const void *bytes, size_t length) {
    pair->bytes = bytes;
    pair->length = length;
    return pair;
}

// .lengthPrefixed: bytes behind their length, as one allocation of this size; the bytes stand behind `sizeof(size_t)`.
// 0 when that is more than there can be.
static inline size_t airlock_prefixed_size(size_t length) {
    return length > SIZE_MAX - sizeof length ? 0 : sizeof length + length;
}

static inline uint8_t *airlock_prefixed(void *allocation, size_t length) {
    __builtin_memcpy(allocation, &length, sizeof length);
    return (uint8_t *)allocation + sizeof length;
}

// .outputBuffer: whether the answer has room in the host's buffer. If so, write it there and return its length; else return
// airlock_needs(length), and the host comes again with a larger one.
static inline int airlock_fits(size_t length, size_t capacity) { return length <= capacity; }

static inline ptrdiff_t airlock_needs(size_t length) { return -(ptrdiff_t)length; }

// The allocator. All of it is weak, so that each source may bring it and one remains.
#ifndef AIRLOCK_GUEST_NO_ALLOCATOR
#define AIRLOCK_WEAK __attribute__((weak))

#if defined(__wasi__) || defined(__EMSCRIPTEN__)
#include <stdlib.h>

AIRLOCK_EXPORT("malloc") AIRLOCK_WEAK void *airlock_malloc(size_t size) { return malloc(size); }

AIRLOCK_EXPORT("free") AIRLOCK_WEAK void airlock_free(void *pointer) { free(pointer); }

#else
#ifdef __cplusplus
extern "C" {
#endif

// Four classes of sizes between powers of two, with a list of released blocks each, fed by a pointer that grows memory. A
// block is at most a quarter larger than was asked for, and 32 bytes. Released blocks serve later requests of their class.
enum { AIRLOCK_ALIGNMENT = 16, AIRLOCK_CLASSES = 4 * (8 * sizeof(size_t) - 4), AIRLOCK_PAGE = 65536 };

// Sixteen bytes before each payload, which keeps payloads aligned to 16.
struct airlock_block {
    size_t size_class;
    struct airlock_block *next;
} __attribute__((aligned(16)));

struct airlock_heap {
    struct airlock_block *released[AIRLOCK_CLASSES];
    // From here to the limit nothing was handed out. Differences are right at 4 GiB too, which wraps to 0.
    uintptr_t next, limit;
    int is_ready;
};

AIRLOCK_WEAK struct airlock_heap airlock_heap;

extern unsigned char __heap_base;

static inline size_t airlock_class_size(size_t size_class) {
    return (size_t)(4 + size_class % 4) * AIRLOCK_ALIGNMENT / 4 << size_class / 4;
}

// The smallest class that has room, and AIRLOCK_CLASSES if none has.
static inline size_t airlock_class(size_t size) {
    if (size <= AIRLOCK_ALIGNMENT) return 0;
    size_t power = 8 * sizeof size - 1 - (size_t)__builtin_clzl(size - 1);
    if (power + 1 >= 8 * sizeof size) return AIRLOCK_CLASSES;
    // 2^power < size <= 2^(power + 1), in quarters of 2^power.
    size_t quarters = (size - 1) >> (power - 2);
    return 4 * (power - 4) + quarters - 3;
}

AIRLOCK_WEAK void *airlock_allocate(size_t size) {
    size_t size_class = airlock_class(size);
    if (size_class >= AIRLOCK_CLASSES) return 0;
    struct airlock_block *block = airlock_heap.released[size_class];
    if (block) {
        airlock_heap.released[size_class] = block->next;
        return block + 1;
    }
    // The smallest classes are multiples of 4.
    size_t payload = (airlock_class_size(size_class) + AIRLOCK_ALIGNMENT - 1) / AIRLOCK_ALIGNMENT * AIRLOCK_ALIGNMENT;
    size_t whole = payload + sizeof(struct airlock_block);
    size_t memory = __builtin_wasm_memory_size(0) * (size_t)AIRLOCK_PAGE;
    if (!airlock_heap.is_ready) {
        airlock_heap.is_ready = 1;
        airlock_heap.next = ((uintptr_t)&__heap_base + AIRLOCK_ALIGNMENT - 1) & ~(uintptr_t)(AIRLOCK_ALIGNMENT - 1);
        airlock_heap.limit = memory;
    }
    if (airlock_heap.limit - airlock_heap.next < whole) {
        // Whoever else grew the memory owns what was added; then the heap goes on behind it.
        if (airlock_heap.limit != memory) airlock_heap.next = airlock_heap.limit = memory;
        size_t missing = whole - (airlock_heap.limit - airlock_heap.next);
        size_t pages = missing / AIRLOCK_PAGE + (missing % AIRLOCK_PAGE != 0);
        if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return 0;
        airlock_heap.limit += pages * AIRLOCK_PAGE;
    }
    block = (struct airlock_block *)airlock_heap.next;
    airlock_heap.next += whole;
    block->size_class = size_class;
    return block + 1;
}

AIRLOCK_WEAK void airlock_release(void *pointer) {
    if (!pointer) return;
    struct airlock_block *block = (struct airlock_block *)pointer - 1;
    block->next = airlock_heap.released[block->size_class];
    airlock_heap.released[block->size_class] = block;
}

// What stack protectors need, which Swift uses unless it is told otherwise.
AIRLOCK_WEAK uintptr_t __stack_chk_guard = 0x5a5a0a0d;

AIRLOCK_WEAK __attribute__((noreturn)) void __stack_chk_fail(void) { __builtin_trap(); }

// What compilers call by themselves. Without instructions for it a loop does it, which the compiler would otherwise turn
// into a call of the function that it stands in.
#ifdef __wasm_bulk_memory__
#define AIRLOCK_LOOP
#else
#define AIRLOCK_LOOP __attribute__((no_builtin))
#endif

AIRLOCK_WEAK AIRLOCK_LOOP void *memcpy(void *destination, const void *source, size_t count) {
#ifdef __wasm_bulk_memory__
    return __builtin_memcpy(destination, source, count);
#else
    for (size_t i = 0; i < count; i++) ((uint8_t *)destination)[i] = ((const uint8_t *)source)[i];
    return destination;
#endif
}

AIRLOCK_WEAK AIRLOCK_LOOP void *memmove(void *destination, const void *source, size_t count) {
#ifdef __wasm_bulk_memory__
    return __builtin_memmove(destination, source, count);
#else
    uint8_t *to = (uint8_t *)destination;
    const uint8_t *from = (const uint8_t *)source;
    if ((uintptr_t)to < (uintptr_t)from)
        for (size_t i = 0; i < count; i++) to[i] = from[i];
    else
        for (size_t i = count; i > 0; i--) to[i - 1] = from[i - 1];
    return destination;
#endif
}

AIRLOCK_WEAK AIRLOCK_LOOP void *memset(void *destination, int value, size_t count) {
#ifdef __wasm_bulk_memory__
    return __builtin_memset(destination, value, count);
#else
    for (size_t i = 0; i < count; i++) ((uint8_t *)destination)[i] = (uint8_t)value;
    return destination;
#endif
}

AIRLOCK_WEAK __attribute__((no_builtin)) int memcmp(const void *left, const void *right, size_t count) {
    const uint8_t *a = (const uint8_t *)left, *b = (const uint8_t *)right;
    for (size_t i = 0; i < count; i++)
        if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
    return 0;
}

__attribute__((export_name("malloc"))) AIRLOCK_WEAK void *malloc(size_t size) { return airlock_allocate(size); }

__attribute__((export_name("free"))) AIRLOCK_WEAK void free(void *pointer) { airlock_release(pointer); }

AIRLOCK_WEAK void *calloc(size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) return 0;
    void *pointer = airlock_allocate(bytes);
    return pointer ? memset(pointer, 0, bytes) : 0;
}

// Null leaves the old allocation as it was.
AIRLOCK_WEAK void *realloc(void *pointer, size_t size) {
    if (!pointer) return airlock_allocate(size);
    size_t room = airlock_class_size(((struct airlock_block *)pointer - 1)->size_class);
    if (size <= room) return pointer;
    void *larger = airlock_allocate(size);
    if (!larger) return 0;
    memcpy(larger, pointer, room);
    airlock_release(pointer);
    return larger;
}

// Alignments above 16 are refused. What Embedded Swift allocates with.
AIRLOCK_WEAK int posix_memalign(void **result, size_t alignment, size_t size) {
    enum { INVALID = 28, OUT_OF_MEMORY = 48 };
    if (alignment > AIRLOCK_ALIGNMENT) return INVALID;
    *result = airlock_allocate(size);
    return *result ? 0 : OUT_OF_MEMORY;
}

#ifdef __cplusplus
}

// Without exceptions there is nothing that could be told: what finds no room ends in a trap.
AIRLOCK_WEAK void *operator new(size_t size) {
    void *pointer = airlock_allocate(size);
    if (!pointer) __builtin_trap();
    return pointer;
}
AIRLOCK_WEAK void *operator new[](size_t size) { return operator new(size); }
AIRLOCK_WEAK void operator delete(void *pointer) noexcept { airlock_release(pointer); }
AIRLOCK_WEAK void operator delete(void *pointer, size_t) noexcept { airlock_release(pointer); }
AIRLOCK_WEAK void operator delete[](void *pointer) noexcept { airlock_release(pointer); }
AIRLOCK_WEAK void operator delete[](void *pointer, size_t) noexcept { airlock_release(pointer); }
#endif
#endif
#endif

#ifdef __cplusplus
// For loops: `for (uint8_t byte : airlock::Bytes{bytes, length})`.
namespace airlock {
struct Bytes {
    const uint8_t *start;
    size_t length;
    const uint8_t *begin() const { return start; }
    const uint8_t *end() const { return start + length; }
    size_t size() const { return length; }
    const uint8_t &operator[](size_t index) const { return start[index]; }
};
}
#endif

#endif
