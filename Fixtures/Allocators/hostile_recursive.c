// An allocator that runs out of stack.
#include "counters.h"

EXPORT(malloc) void *malloc(size_t size) {
    static volatile uint32_t depth;
    if (++depth == 0) return 0;
    // Mixed operations, which no compiler turns into a loop.
    return (void *)((uintptr_t)malloc(size) * 3 ^ depth);
}

EXPORT(free) void free(void *pointer) { heap_release(pointer); }
