// The profile of wasm-bindgen with its exports numbered: only the signatures tell which is which.
#include "counters.h"

EXPORT(__wbindgen_export_0) void *__wbindgen_export_0(size_t size, size_t alignment) {
    return heap_allocate(size, alignment);
}

EXPORT(__wbindgen_export_1) void *__wbindgen_export_1(void *pointer, size_t old_size, size_t size, size_t alignment) {
    return heap_resize(pointer, old_size, alignment, size);
}

EXPORT(__wbindgen_export_2) void __wbindgen_export_2(void *pointer, size_t size, size_t alignment) {
    (void)alignment;
    heap_release_sized(pointer, size);
}
