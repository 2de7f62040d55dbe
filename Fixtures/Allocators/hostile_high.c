// An allocator that returns an address just below 4 GiB: negative to a host that takes it for signed.
#include "counters.h"

EXPORT(malloc) void *malloc(size_t size) {
    (void)size;
    return (void *)(uintptr_t)0xfffffff0;
}

EXPORT(free) void free(void *pointer) { heap_release(pointer); }
