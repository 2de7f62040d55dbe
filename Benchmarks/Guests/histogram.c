// Byte loads and counter updates: a histogram of a buffer of text-like bytes.
#include "kernel.h"

enum { SIZE = 65536 };

static uint8_t bytes[SIZE];
static uint32_t counts[256];

KERNEL(int32_t) {
    uint32_t random = 12345, checksum = FOLD_START;
    for (int i = 0; i < SIZE; i++) bytes[i] = (uint8_t)(next_random(&random) & next_random(&random));
    for (int i = 0; i < 256; i++) counts[i] = 0;
    for (int32_t round = 0; round < n; round++)
        for (int i = 0; i < SIZE; i++) counts[bytes[i]]++;
    for (int i = 0; i < 256; i++) checksum = fold(checksum, counts[i]);
    return (int32_t)checksum;
}
