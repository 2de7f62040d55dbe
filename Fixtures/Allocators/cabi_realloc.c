// The profile of the component model: one function that allocates, resizes and, with a new size of 0, releases.
#include "counters.h"

EXPORT(cabi_realloc) void *cabi_realloc(void *pointer, size_t old_size, size_t alignment, size_t size) {
    if (pointer && size == 0) {
        heap_release_sized(pointer, old_size);
        // Any aligned value but null will do: nothing may be stored there.
        return (void *)alignment;
    }
    return heap_resize(pointer, old_size, alignment, size);
}
