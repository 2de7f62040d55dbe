// Strided byte stores: the sieve of Eratosthenes, n times over the numbers up to 131072.
#include "kernel.h"

enum { LIMIT = 131072 };

static bool composite[LIMIT];

KERNEL(int32_t) {
    int32_t primes = 0;
    for (int32_t round = 0; round < n; round++) {
        for (int i = 0; i < LIMIT; i++) composite[i] = false;
        for (int i = 2; i < LIMIT; i++) {
            if (composite[i]) continue;
            primes++;
            for (int k = i + i; k < LIMIT; k += i) composite[k] = true;
        }
    }
    return primes;
}
