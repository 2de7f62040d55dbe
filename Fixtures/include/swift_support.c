// The C functions that Embedded Swift calls for its own needs.
#include "heap.h"

int posix_memalign(void **result, size_t alignment, size_t size);
int posix_memalign(void **result, size_t alignment, size_t size) {
    enum { OUT_OF_MEMORY = 12 };
    *result = heap_allocate(size, alignment);
    return *result ? 0 : OUT_OF_MEMORY;
}

void *malloc(size_t size);
EXPORT(malloc) void *malloc(size_t size) { return heap_allocate(size, HEAP_ALIGNMENT); }

void free(void *pointer);
EXPORT(free) void free(void *pointer) { heap_release(pointer); }

// The builtins become bulk memory instructions; a loop would be turned into a call of the function it stands in.
void *memcpy(void *destination, const void *source, size_t count);
void *memcpy(void *destination, const void *source, size_t count) {
    return __builtin_memcpy(destination, source, count);
}

void *memmove(void *destination, const void *source, size_t count);
void *memmove(void *destination, const void *source, size_t count) {
    return __builtin_memmove(destination, source, count);
}

void *memset(void *destination, int value, size_t count);
void *memset(void *destination, int value, size_t count) { return __builtin_memset(destination, value, count); }
