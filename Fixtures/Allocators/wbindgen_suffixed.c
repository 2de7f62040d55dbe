// The profile of wasm-bindgen with its exports numbered from the second one on.
#include "counters.h"

EXPORT(__wbindgen_export) void *__wbindgen_export(size_t size, size_t alignment) {
    return heap_allocate(size, alignment);
}

EXPORT(__wbindgen_export2) void *__wbindgen_export2(void *pointer, size_t old_size, size_t size, size_t alignment) {
    return heap_resize(pointer, old_size, alignment, size);
}

EXPORT(__wbindgen_export3) void __wbindgen_export3(void *pointer, size_t size, size_t alignment) {
    (void)alignment;
    heap_release_sized(pointer, size);
}
