// A small heap for guests: power-of-two size classes with a free list each, fed by a bump pointer that grows memory.
// It counts what is live and what was released wrongly, so that a host can be tested for leaks and misuse.
#pragma once

#include "guest.h"

// Sixteen bytes before every payload, which keeps payloads 16-aligned.
struct heap_block {
    uint32_t state;
    uint32_t size_class;
    uint32_t requested;
    struct heap_block *next_free;
};

enum {
    HEAP_LIVE = 0x4c495645,
    HEAP_FREE = 0x46524545,
    HEAP_SMALLEST_CLASS = 4,
    HEAP_CLASSES = 31,
    HEAP_ALIGNMENT = 16,
    // Released bytes are filled with this, so that a host that keeps using them sees it.
    HEAP_POISON = 0xdd,
};

static struct heap_block *heap_free_lists[HEAP_CLASSES];
static uintptr_t heap_start, heap_end;
// End of the memory that is this heap's. What others add by growing is theirs: the heap then goes on behind it.
static uint64_t heap_limit;
static uint32_t heap_live_count, heap_misuse_count;

static uint32_t heap_class_of(size_t size) {
    uint32_t size_class = HEAP_SMALLEST_CLASS;
    while (size_class < HEAP_CLASSES && ((size_t)1 << size_class) < size) size_class++;
    return size_class;
}

// Null when memory cannot grow.
static struct heap_block *heap_extend(uint32_t size_class) {
    if (heap_end == 0) {
        heap_start = ((uintptr_t)&__heap_base + HEAP_ALIGNMENT - 1) & ~(uintptr_t)(HEAP_ALIGNMENT - 1);
        heap_end = heap_start;
        heap_limit = (uintptr_t)&__heap_end;
    }
    uint64_t size = sizeof(struct heap_block) + ((uint64_t)1 << size_class);
    if (heap_end + size > heap_limit) {
        uint64_t missing = heap_end + size - heap_limit;
        bool contiguous = heap_limit == (uint64_t)memory_pages() * PAGE_SIZE;
        uint64_t pages = ((contiguous ? missing : size) + PAGE_SIZE - 1) / PAGE_SIZE;
        uint32_t previous = memory_grow((uint32_t)pages);
        if (previous == UINT32_MAX) return 0;
        if (!contiguous) heap_end = (uintptr_t)previous * PAGE_SIZE;
        heap_limit = ((uint64_t)previous + pages) * PAGE_SIZE;
    }
    struct heap_block *block = (struct heap_block *)heap_end;
    heap_end += (uintptr_t)size;
    block->size_class = size_class;
    return block;
}

// Aligned to 16; null when there is no room or the alignment is larger than that.
static inline void *heap_allocate(size_t size, size_t alignment) {
    uint32_t size_class = heap_class_of(size);
    if (size_class >= HEAP_CLASSES || alignment > HEAP_ALIGNMENT) return 0;
    struct heap_block *block = heap_free_lists[size_class];
    if (block)
        heap_free_lists[size_class] = block->next_free;
    else if (!(block = heap_extend(size_class)))
        return 0;
    block->state = HEAP_LIVE;
    block->requested = size;
    heap_live_count++;
    return block + 1;
}

// Null when the pointer is not a live allocation.
static inline struct heap_block *heap_find(const void *pointer) {
    uintptr_t address = (uintptr_t)pointer;
    if (address % HEAP_ALIGNMENT != 0) return 0;
    if (address < heap_start + sizeof(struct heap_block) || address >= heap_end) return 0;
    struct heap_block *block = (struct heap_block *)pointer - 1;
    return block->state == HEAP_LIVE ? block : 0;
}

static inline void heap_release_block(struct heap_block *block) {
    __builtin_memset(block + 1, HEAP_POISON, block->requested);
    block->state = HEAP_FREE;
    block->next_free = heap_free_lists[block->size_class];
    heap_free_lists[block->size_class] = block;
    heap_live_count--;
}

// A pointer that is not live is counted and otherwise ignored; null is allowed, as in C.
static inline void heap_release(void *pointer) {
    if (!pointer) return;
    struct heap_block *block = heap_find(pointer);
    if (block)
        heap_release_block(block);
    else
        heap_misuse_count++;
}

// As heap_release, and counts a size that is not the one asked for.
static inline void heap_release_sized(void *pointer, size_t size) {
    struct heap_block *block = heap_find(pointer);
    if (block && block->requested != size) heap_misuse_count++;
    heap_release(pointer);
}

// Null leaves the old allocation as it was.
static inline void *heap_resize(void *pointer, size_t old_size, size_t alignment, size_t new_size) {
    void *result = heap_allocate(new_size, alignment);
    if (!result || !pointer) return result;
    __builtin_memcpy(result, pointer, old_size < new_size ? old_size : new_size);
    heap_release_sized(pointer, old_size);
    return result;
}
