// The profile of wasm-bindgen with its exports numbered and nothing to reallocate: allocation and release alone.
#include "counters.h"

EXPORT(__wbindgen_export_0) void *__wbindgen_export_0(size_t size, size_t alignment) {
    return heap_allocate(size, alignment);
}

EXPORT(__wbindgen_export_1) void __wbindgen_export_1(void *pointer, size_t size, size_t alignment) {
    (void)alignment;
    heap_release_sized(pointer, size);
}
