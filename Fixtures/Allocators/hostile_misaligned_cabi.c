// An allocator that is told the alignment it has to keep, and does not keep it.
#include "counters.h"

EXPORT(cabi_realloc) void *cabi_realloc(void *pointer, size_t old_size, size_t alignment, size_t size) {
    if (pointer || size == 0) return pointer;
    (void)old_size;
    return (uint8_t *)heap_allocate(size + alignment, HEAP_ALIGNMENT) + alignment / 2;
}
