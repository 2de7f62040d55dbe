// Floating point without memory: iteration counts of the Mandelbrot set on an n x n grid.
#include "kernel.h"

KERNEL(int32_t) {
    uint32_t checksum = FOLD_START;
    for (int32_t row = 0; row < n; row++) {
        double y = row * 2.0 / n - 1.0;
        uint32_t inside = 0;
        for (int32_t column = 0; column < n; column++) {
            double x = column * 3.0 / n - 2.0, real = 0, imaginary = 0;
            int count = 0;
            for (; count < 50; count++) {
                double real_square = real * real, imaginary_square = imaginary * imaginary;
                if (real_square + imaginary_square > 4) break;
                imaginary = 2 * real * imaginary + y;
                real = real_square - imaginary_square + x;
            }
            inside += (uint32_t)count;
        }
        checksum = fold(checksum, inside);
    }
    return (int32_t)checksum;
}
