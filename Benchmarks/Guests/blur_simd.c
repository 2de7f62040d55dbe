// The same with vectors.
// build: -msimd128
#include "blur.c"
