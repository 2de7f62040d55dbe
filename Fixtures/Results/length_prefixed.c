// Bytes out as the address of a 32-bit little-endian length with the bytes behind it. The caller frees that address.
// 0 when there is no room.
#include "bytes_out.h"

EXPORT(uppercase) void *uppercase(const uint8_t *bytes, uint32_t length) {
    if (length > UINT32_MAX - sizeof length) return 0;
    uint8_t *result = heap_allocate(sizeof length + length, HEAP_ALIGNMENT);
    if (!result) return 0;
    __builtin_memcpy(result, &length, sizeof length);
    write_upper_case(result + sizeof length, bytes, length);
    return result;
}
