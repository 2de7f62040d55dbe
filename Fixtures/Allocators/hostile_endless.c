// An allocator that never returns.
#include "counters.h"

EXPORT(malloc) void *malloc(size_t size) {
    for (volatile size_t i = size;; i++) {}
}

EXPORT(free) void free(void *pointer) { heap_release(pointer); }
