// Single-precision floats: products of 64 x 64 matrices, a row at a time.
#include "kernel.h"

enum { SIZE = 64 };

static float a[SIZE][SIZE], b[SIZE][SIZE], c[SIZE][SIZE];

KERNEL(int32_t) {
    for (int i = 0; i < SIZE; i++)
        for (int k = 0; k < SIZE; k++) {
            a[i][k] = (i * 3 + k) % 17 * 0.25f;
            b[i][k] = (i - k * 5) % 13 * 0.5f;
        }
    for (int32_t round = 0; round < n; round++) {
        for (int i = 0; i < SIZE; i++) {
            for (int k = 0; k < SIZE; k++) c[i][k] = 0;
            for (int m = 0; m < SIZE; m++) {
                float factor = a[i][m];
                for (int k = 0; k < SIZE; k++) c[i][k] += factor * b[m][k];
            }
        }
        // The next product depends on this one and stays small.
        a[round % SIZE][round * 7 % SIZE] = c[round % SIZE][round * 3 % SIZE] * 0.001f;
    }
    float trace = 0;
    for (int i = 0; i < SIZE; i++) trace += c[i][i] + c[i][SIZE - 1 - i];
    return (int32_t)(trace * 16);
}
