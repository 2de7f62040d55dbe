// Bytes out as two results: (pointer, length). The caller frees the pointer. (0, 0) when there is no room.
// build: -Xclang -target-abi -Xclang experimental-mv
#include "bytes_out.h"

struct slice {
    uint8_t *pointer;
    uint32_t length;
};

EXPORT(uppercase) struct slice uppercase(const uint8_t *bytes, uint32_t length) {
    uint8_t *result = new_upper_case(bytes, length);
    return (struct slice){result, result ? length : 0};
}
