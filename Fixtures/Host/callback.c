// A guest that hands addresses in its own memory to functions of the host.
#include "heap.h"

IMPORT(host, log) void host_log(const char *text, uint32_t length);

// What the host makes of the bytes; it may change them in place. The result goes back to the guest's caller.
IMPORT(host, transform) int32_t host_transform(uint8_t *bytes, uint32_t length);

EXPORT(malloc) void *malloc(size_t size) { return heap_allocate(size, HEAP_ALIGNMENT); }

EXPORT(free) void free(void *pointer) { heap_release(pointer); }

static char text[32] = "call 0";
static uint32_t calls;

// Logs "call N", N counting from 1, and returns N.
EXPORT(greet) uint32_t greet(void) {
    char digits[10];
    uint32_t count = 0, length = 5;
    calls++;
    for (uint32_t rest = calls; rest; rest /= 10) digits[count++] = '0' + rest % 10;
    while (count) text[length++] = digits[--count];
    host_log(text, length);
    return calls;
}

// Has the host transform the caller's bytes where they are, and logs what came of it.
EXPORT(delegate) int32_t delegate(uint8_t *bytes, uint32_t length) {
    int32_t result = host_transform(bytes, length);
    host_log((const char *)bytes, length);
    return result;
}

// Has the host transform a buffer of the guest's own, `length` bytes that count up from 0; returns their sum after.
EXPORT(delegate_own) uint32_t delegate_own(uint32_t length) {
    uint8_t *bytes = heap_allocate(length, HEAP_ALIGNMENT);
    if (!bytes) return 0;
    for (uint32_t i = 0; i < length; i++) bytes[i] = (uint8_t)i;
    host_transform(bytes, length);
    uint32_t sum = sum_of_bytes(bytes, length);
    heap_release(bytes);
    return sum;
}

// Hands the host a region that ends behind the memory: a host that believes it reads what is not there.
EXPORT(mislead) void mislead(void) {
    host_log((const char *)((uintptr_t)memory_pages() * PAGE_SIZE - 4), 8);
}

// Hands the host nearly 4 GiB from an address that is in bounds.
EXPORT(mislead_length) void mislead_length(void) { host_log(text, UINT32_MAX); }

// Calls the host from `depth` calls down, and comes back up through all of them; returns the host's result plus depth.
EXPORT(nested) int32_t nested(uint32_t depth, uint8_t *bytes, uint32_t length) {
    if (depth == 0) return host_transform(bytes, length);
    return nested(depth - 1, bytes, length) + 1;
}
