// Bytes out as the address of a (pointer, length) pair. The pair is static and the next call overwrites it; the caller
// frees the pointer in it. (0, 0) when there is no room.
#include "bytes_out.h"

static struct airlock_slice pair;

EXPORT(uppercase) const void *uppercase(const uint8_t *bytes, uint32_t length) {
    uint8_t *result = new_upper_case(bytes, length);
    return airlock_pair(&pair, result, result ? length : 0);
}
