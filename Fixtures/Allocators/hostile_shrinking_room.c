// An allocator that grants a first request and is out of memory ever after.
#include "counters.h"

EXPORT(malloc) void *malloc(size_t size) {
    static bool granted;
    if (granted) return 0;
    granted = true;
    return heap_allocate(size, HEAP_ALIGNMENT);
}

EXPORT(free) void free(void *pointer) { heap_release(pointer); }
