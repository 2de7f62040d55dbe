// The same with vectors.
// build: -msimd128
#include "chacha.c"
