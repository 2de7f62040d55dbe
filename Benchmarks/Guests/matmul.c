// Floating point with strided loads: products of 64 x 64 matrices of doubles.
#include "kernel.h"

enum { SIZE = 64 };

static double a[SIZE][SIZE], b[SIZE][SIZE], c[SIZE][SIZE];

KERNEL(int64_t) {
    for (int i = 0; i < SIZE; i++)
        for (int k = 0; k < SIZE; k++) {
            a[i][k] = (i * 3 + k) % 17 * 0.25;
            b[i][k] = (i - k * 5) % 13 * 0.5;
        }
    for (int32_t round = 0; round < n; round++) {
        for (int i = 0; i < SIZE; i++)
            for (int k = 0; k < SIZE; k++) {
                double sum = 0;
                for (int m = 0; m < SIZE; m++) sum += a[i][m] * b[m][k];
                c[i][k] = sum;
            }
        // The next product depends on this one and stays small.
        a[round % SIZE][round * 7 % SIZE] = c[round % SIZE][round * 3 % SIZE] * 0.001;
    }
    double trace = 0;
    for (int i = 0; i < SIZE; i++) trace += c[i][i] + c[i][SIZE - 1 - i];
    return (int64_t)(trace * 1000);
}
