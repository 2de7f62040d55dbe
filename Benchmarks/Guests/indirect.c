// Calls through a table of functions, the callee chosen by the result of the last call.
#include "kernel.h"

static uint32_t add(uint32_t a, uint32_t b) { return a + b; }
static uint32_t subtract(uint32_t a, uint32_t b) { return a - b; }
static uint32_t multiply(uint32_t a, uint32_t b) { return a * (b | 1); }
static uint32_t exclusive_or(uint32_t a, uint32_t b) { return a ^ b; }
static uint32_t rotate(uint32_t a, uint32_t b) { return a << 7 | (a >> 25 ^ (b & 1)); }
static uint32_t mix(uint32_t a, uint32_t b) { return (a ^ a >> 15) + b; }
static uint32_t negate(uint32_t a, uint32_t b) { return b - a; }
static uint32_t increment(uint32_t a, uint32_t b) { return a + 1 + (b >> 31); }

// Volatile, so that no compiler turns the table into a switch.
static uint32_t (*const volatile functions[8])(uint32_t, uint32_t) = {add,    subtract, multiply, exclusive_or,
                                                                      rotate, mix,      negate,   increment};

KERNEL(int32_t) {
    uint32_t value = 1;
    for (int32_t i = 0; i < n; i++) value = functions[(value ^ (uint32_t)i) & 7](value, (uint32_t)i);
    return (int32_t)value;
}
