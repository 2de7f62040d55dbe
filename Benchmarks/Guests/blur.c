// Bytes of an image: a blur of three rows by three columns, there and back between two buffers.
#include "kernel.h"

enum { WIDTH = 256, HEIGHT = 128, STRIDE = WIDTH + 2 };

static uint8_t image[HEIGHT + 2][STRIDE], other[HEIGHT + 2][STRIDE];

static void blur(uint8_t (*restrict to)[STRIDE], uint8_t (*restrict from)[STRIDE]) {
    static uint16_t row[STRIDE];
    for (int y = 1; y <= HEIGHT; y++) {
        for (int x = 0; x < STRIDE; x++)
            row[x] = (uint16_t)(from[y - 1][x] + 2 * from[y][x] + from[y + 1][x]);
        for (int x = 1; x <= WIDTH; x++)
            to[y][x] = (uint8_t)((uint16_t)(row[x - 1] + 2 * row[x] + row[x + 1] + 8) >> 4);
    }
}

KERNEL(int32_t) {
    uint32_t seed = 2463534242u;
    for (int y = 0; y < HEIGHT + 2; y++)
        for (int x = 0; x < STRIDE; x++) image[y][x] = other[y][x] = (uint8_t)(next_random(&seed) >> 9);
    uint32_t checksum = (uint32_t)FOLD_START;
    for (int32_t round = 0; round < n; round++) {
        blur(other, image);
        blur(image, other);
        checksum = fold(checksum, image[1 + round % HEIGHT][1 + round * 7 % WIDTH]);
        image[1 + checksum % HEIGHT][1 + (checksum >> 8) % WIDTH] = (uint8_t)checksum;
    }
    return (int32_t)checksum;
}
