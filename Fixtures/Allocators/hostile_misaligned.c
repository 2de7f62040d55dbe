// An allocator that returns odd addresses: in bounds, and not what a caller may store words to.
#include "counters.h"

EXPORT(malloc) void *malloc(size_t size) {
    return (uint8_t *)heap_allocate(size + 1, HEAP_ALIGNMENT) + 1;
}

EXPORT(free) void free(void *pointer) { heap_release((uint8_t *)pointer - 1); }
