// Bytes out as two results: (pointer, length). The caller frees the pointer. (0, 0) when there is no room.
// build: -Xclang -target-abi -Xclang experimental-mv
#include "bytes_out.h"

EXPORT(uppercase) struct airlock_slice uppercase(const uint8_t *bytes, uint32_t length) {
    uint8_t *result = new_upper_case(bytes, length);
    return (struct airlock_slice){result, result ? length : 0};
}
