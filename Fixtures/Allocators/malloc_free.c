// The profile of C: malloc and free.
#include "counters.h"

EXPORT(malloc) void *malloc(size_t size) { return heap_allocate(size, HEAP_ALIGNMENT); }

EXPORT(free) void free(void *pointer) { heap_release(pointer); }
