// An allocator that hands out the same region again while it is in use.
#include "counters.h"

EXPORT(malloc) void *malloc(size_t size) {
    static void *only;
    if (!only) only = heap_allocate(PAGE_SIZE, HEAP_ALIGNMENT);
    return size <= PAGE_SIZE ? only : 0;
}

EXPORT(free) void free(void *pointer) { (void)pointer; }
