// The profile of many hand-written Rust guests: release takes the size.
#include "counters.h"

EXPORT(alloc) void *alloc(size_t size) { return heap_allocate(size, HEAP_ALIGNMENT); }

EXPORT(dealloc) void dealloc(void *pointer, size_t size) { heap_release_sized(pointer, size); }
