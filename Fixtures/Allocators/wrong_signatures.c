// Exports with an allocator's names and another type: a host that goes by names alone calls them wrongly.
#include "counters.h"

EXPORT(malloc) double malloc(double size) { return size; }

EXPORT(free) int32_t free(void) { return 0; }

EXPORT(alloc) uint64_t alloc(uint64_t size) { return size; }

EXPORT(dealloc) void dealloc(void) {}
