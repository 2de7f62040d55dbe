// What every allocator guest exports besides its allocator.
#pragma once

#include "heap.h"

// Allocations that were handed out and not yet given back.
EXPORT(live) uint32_t live(void) { return heap_live_count; }

// Releases of what was not live, or with another size than was asked for.
EXPORT(misuses) uint32_t misuses(void) { return heap_misuse_count; }

// Sum of the bytes, modulo 2^32.
EXPORT(sum) uint32_t sum(const uint8_t *bytes, uint32_t length) { return sum_of_bytes(bytes, length); }
