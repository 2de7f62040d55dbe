// What guests in Swift take from C: the allocator and the functions that the compiler calls by itself.
#include "airlock_guest.h"
