// Bytes out where the bytes in were: the result is the new length. `uppercase` keeps it; `squeeze` drops spaces.
#include "bytes_out.h"

EXPORT(uppercase) uint32_t uppercase(uint8_t *bytes, uint32_t length) {
    write_upper_case(bytes, bytes, length);
    return length;
}

EXPORT(squeeze) uint32_t squeeze(uint8_t *bytes, uint32_t length) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < length; i++)
        if (bytes[i] != ' ') bytes[kept++] = bytes[i];
    return kept;
}
