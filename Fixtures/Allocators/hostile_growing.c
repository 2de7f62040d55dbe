// An allocator that grows memory on every call, as any may: views of the memory go stale.
#include "counters.h"

EXPORT(malloc) void *malloc(size_t size) {
    return memory_grow(1) == UINT32_MAX ? 0 : heap_allocate(size, HEAP_ALIGNMENT);
}

EXPORT(free) void free(void *pointer) { heap_release(pointer); }
