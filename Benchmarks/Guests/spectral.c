// Floating point with divisions: the spectral norm of a matrix that is computed, not stored.
#include "kernel.h"

enum { LARGEST = 1024 };

static double u[LARGEST], v[LARGEST], between[LARGEST];

static double element(int32_t i, int32_t k) { return 1.0 / ((i + k) * (i + k + 1) / 2 + i + 1); }

static void multiply(const double *in, double *out, int32_t size, bool transposed) {
    for (int32_t i = 0; i < size; i++) {
        double sum = 0;
        for (int32_t k = 0; k < size; k++) sum += (transposed ? element(k, i) : element(i, k)) * in[k];
        out[i] = sum;
    }
}

KERNEL(int64_t) {
    int32_t size = n < LARGEST ? n : LARGEST;
    for (int32_t i = 0; i < size; i++) u[i] = 1;
    for (int round = 0; round < 5; round++) {
        multiply(u, between, size, false);
        multiply(between, v, size, true);
        multiply(v, between, size, false);
        multiply(between, u, size, true);
    }
    double product = 0, square = 0;
    for (int32_t i = 0; i < size; i++) {
        product += u[i] * v[i];
        square += v[i] * v[i];
    }
    return (int64_t)(__builtin_sqrt(product / square) * 1e12);
}
