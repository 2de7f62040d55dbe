// The same with vectors.
// build: -msimd128
#include "utf8.c"
