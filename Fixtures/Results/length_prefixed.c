// Bytes out as the address of a 32-bit little-endian length with the bytes behind it. The caller frees that address.
// 0 when there is no room.
#include "bytes_out.h"

EXPORT(uppercase) void *uppercase(const uint8_t *bytes, uint32_t length) {
    size_t size = airlock_prefixed_size(length);
    uint8_t *result = size ? heap_allocate(size, HEAP_ALIGNMENT) : AIRLOCK_FAILURE;
    if (!result) return AIRLOCK_FAILURE;
    write_upper_case(airlock_prefixed(result, length), bytes, length);
    return result;
}
