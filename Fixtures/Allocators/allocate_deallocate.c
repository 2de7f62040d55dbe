// The same as alloc and dealloc under longer names.
#include "counters.h"

EXPORT(allocate) void *allocate(size_t size) { return heap_allocate(size, HEAP_ALIGNMENT); }

EXPORT(deallocate) void deallocate(void *pointer, size_t size) { heap_release_sized(pointer, size); }
