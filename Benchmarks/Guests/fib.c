// Calls: Fibonacci numbers by double recursion.
#include "kernel.h"

__attribute__((noinline)) static int32_t fibonacci(int32_t n) {
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

KERNEL(int32_t) { return fibonacci(n); }
