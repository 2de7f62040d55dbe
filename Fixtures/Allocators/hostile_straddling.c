// An allocator whose regions start inside the memory and end behind it.
#include "counters.h"

EXPORT(malloc) void *malloc(size_t size) {
    return (void *)((uintptr_t)memory_pages() * PAGE_SIZE - size / 2);
}

EXPORT(free) void free(void *pointer) { heap_release(pointer); }
