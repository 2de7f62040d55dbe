// Bytes out as one i64: pointer << 32 | length. The caller frees the pointer. 0 when there is no room.
#include "bytes_out.h"

EXPORT(uppercase) uint64_t uppercase(const uint8_t *bytes, uint32_t length) {
    uint8_t *result = new_upper_case(bytes, length);
    return result ? airlock_packed(result, length) : AIRLOCK_FAILURE;
}
