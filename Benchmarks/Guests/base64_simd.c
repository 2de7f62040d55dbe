// The same with vectors.
// build: -msimd128
#include "base64.c"
