// Bytes out into a buffer that the caller supplies: the count written, or minus the count needed when that is more than
// the buffer holds, in which case nothing is written.
#include "bytes_out.h"

EXPORT(uppercase) int32_t uppercase(const uint8_t *bytes, uint32_t length, uint8_t *output, uint32_t capacity) {
    if (!airlock_fits(length, capacity)) return airlock_needs(length);
    write_upper_case(output, bytes, length);
    return (int32_t)length;
}
