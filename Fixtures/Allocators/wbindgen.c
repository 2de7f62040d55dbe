// The profile of wasm-bindgen: sizes and alignments on every call.
#include "counters.h"

EXPORT(__wbindgen_malloc) void *__wbindgen_malloc(size_t size, size_t alignment) {
    return heap_allocate(size, alignment);
}

EXPORT(__wbindgen_realloc) void *__wbindgen_realloc(void *pointer, size_t old_size, size_t size, size_t alignment) {
    return heap_resize(pointer, old_size, alignment, size);
}

EXPORT(__wbindgen_free) void __wbindgen_free(void *pointer, size_t size, size_t alignment) {
    (void)alignment;
    heap_release_sized(pointer, size);
}
