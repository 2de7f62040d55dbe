// Bytes out as the address of a (pointer, length) pair. The pair is static and the next call overwrites it; the caller
// frees the pointer in it. (0, 0) when there is no room.
#include "bytes_out.h"

static struct {
    uint8_t *pointer;
    uint32_t length;
} result;

EXPORT(uppercase) const void *uppercase(const uint8_t *bytes, uint32_t length) {
    result.pointer = new_upper_case(bytes, length);
    result.length = result.pointer ? length : 0;
    return &result;
}
