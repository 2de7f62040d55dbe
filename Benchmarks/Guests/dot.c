// 16-bit products summed up in 32 bits: a signal compared with itself at each of 64 distances.
#include "kernel.h"

enum { SIZE = 2048, LAGS = 64 };

static int16_t signal[SIZE + LAGS];
static int32_t sums[LAGS];

static int32_t dot(const int16_t *a, const int16_t *b) {
    int32_t sum = 0;
    for (int i = 0; i < SIZE; i++) sum += a[i] * b[i];
    return sum;
}

KERNEL(int32_t) {
    uint32_t seed = 2463534242u;
    for (int i = 0; i < SIZE + LAGS; i++) signal[i] = (int16_t)(next_random(&seed) >> 20) - 2048;
    uint32_t checksum = (uint32_t)FOLD_START;
    for (int32_t round = 0; round < n; round++) {
        for (int lag = 0; lag < LAGS; lag++) sums[lag] = dot(signal, signal + lag);
        for (int lag = 0; lag < LAGS; lag++) checksum = fold(checksum, (uint32_t)sums[lag]);
        signal[checksum % SIZE] ^= 1;
    }
    return (int32_t)checksum;
}
