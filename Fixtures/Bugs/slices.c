// What goes wrong behind `unsafe` in Rust, in its terms: an allocator that is told sizes and alignments, boxes, vectors and
// slices; and beside each the same done right. The form is that of memory.c.
// build: -gdwarf-4 -O1 -fno-builtin -fno-inline
#include "guest.h"
#include "heap.h"

#define CALL __attribute__((noinline, visibility("default"), used))

EXPORT(alloc) CALL void *alloc(size_t size, size_t alignment) { return heap_allocate(size, alignment); }

EXPORT(dealloc) CALL void dealloc(void *pointer, size_t size, size_t alignment) {
    if (size && alignment) heap_release(pointer);
}

CALL void *__rust_realloc(void *pointer, size_t size, size_t alignment, size_t larger) {
    return heap_resize(pointer, size, alignment, larger);
}

volatile uint32_t sink;

static void *hide(void *pointer) {
    __asm__ volatile("" : "+r"(pointer));
    return pointer;
}

struct vector {
    uint32_t *pointer;
    size_t capacity, length;
};

// A slice: what a vector lends.
struct slice {
    uint32_t *pointer;
    size_t length;
};

static struct vector with_capacity(size_t capacity) {
    return (struct vector){hide(alloc(capacity * 4, 4)), capacity, 0};
}

static void drop(struct vector *vector) { dealloc(vector->pointer, vector->capacity * 4, 4); }

static void reserve(struct vector *vector, size_t capacity) {
    vector->pointer = hide(__rust_realloc(vector->pointer, vector->capacity * 4, 4, capacity * 4));
    vector->capacity = capacity;
}

static void push(struct vector *vector, uint32_t value) { vector->pointer[vector->length++] = value; }

static struct vector of(size_t count) {
    struct vector vector = with_capacity(count);
    for (size_t i = 0; i < count; i++) push(&vector, i);
    return vector;
}

static uint32_t sum(struct slice slice) {
    uint32_t sum = 0;
    for (size_t i = 0; i < slice.length; i++) sum += slice.pointer[i];
    return sum;
}

#define PAIR(kind, name)                                                                                              \
    static void kind##_##name(uint32_t WRONG);                                                                        \
    EXPORT(bug_##kind##_##name) void bug_##kind##_##name(void) { kind##_##name(1); }                                  \
    EXPORT(right_##kind##_##name) void right_##kind##_##name(void) { kind##_##name(0); }                              \
    __attribute__((noinline)) static void kind##_##name(uint32_t WRONG)

PAIR(outOfRegion, push_beyond_capacity) {
    struct vector vector = of(8);
    if (!WRONG) reserve(&vector, 16);
    push(&vector, 8);  // found
    drop(&vector);
}

PAIR(outOfRegion, slice_too_long) {
    struct vector vector = of(6);
    sink = sum((struct slice){vector.pointer, vector.length + WRONG});  // found
    drop(&vector);
}

PAIR(outOfRegion, unchecked_index) {
    struct vector vector = of(5);
    sink = vector.pointer[4 + WRONG];  // found
    drop(&vector);
}

PAIR(useAfterRelease, slice_of_dropped) {
    struct vector vector = of(8);
    struct slice slice = {vector.pointer, vector.length};
    if (WRONG) drop(&vector);
    sink = sum(slice);  // found
    if (!WRONG) drop(&vector);
}

PAIR(useAfterRelease, slice_of_moved) {
    struct vector vector = of(8);
    struct slice slice = {vector.pointer, vector.length};
    reserve(&vector, 1000);
    if (!WRONG) slice.pointer = vector.pointer;
    sink = sum(slice);  // found
    drop(&vector);
}

PAIR(useAfterRelease, box) {
    uint32_t *box = hide(alloc(4, 4));
    *box = 1;
    if (WRONG) dealloc(box, 4, 4);
    *(uint32_t *)hide(box) = 2;  // found
    if (!WRONG) dealloc(box, 4, 4);
}

PAIR(doubleRelease, dropped_twice) {
    struct vector vector = of(3), copy = vector;
    drop(&vector);
    if (WRONG) drop(&copy);  // found
}

PAIR(doubleRelease, from_raw_twice) {
    uint32_t *raw = hide(alloc(4, 4));
    dealloc(raw, 4, 4);
    if (WRONG) dealloc(hide(raw), 4, 4);  // found
}

PAIR(invalidRelease, tail_of_slice) {
    struct vector vector = of(8);
    dealloc(vector.pointer + 2 * WRONG, 32, 4);  // found
    if (WRONG) drop(&vector);
}

PAIR(invalidRelease, box_of_element) {
    struct vector vector = of(8);
    uint32_t *box = hide(alloc(4, 4));
    dealloc(hide(WRONG ? vector.pointer + 4 : box), 4, 4);  // found
    if (WRONG) dealloc(box, 4, 4);
    drop(&vector);
}

PAIR(unwrittenRead, set_length) {
    struct vector vector = with_capacity(8);
    vector.length = 8;
    if (!WRONG) for (size_t i = 0; i < 8; i++) vector.pointer[i] = 0;
    sink = sum((struct slice){vector.pointer, vector.length});  // found
    drop(&vector);
}

PAIR(unwrittenRead, spare_capacity) {
    struct vector vector = of(4);
    reserve(&vector, 8);
    if (!WRONG) push(&vector, 1);
    sink = vector.pointer[4];  // found
    drop(&vector);
}

PAIR(leak, forgotten_vector) {
    struct vector vector = of(4);  // found
    sink = sum((struct slice){vector.pointer, vector.length});
    if (!WRONG) drop(&vector);
}

PAIR(leak, into_raw) {
    uint32_t *raw = hide(alloc(12, 4));  // found
    raw[0] = 1;
    sink = raw[0];
    if (!WRONG) dealloc(raw, 12, 4);
}

PAIR(nullPage, dangling_of_empty) {
    // An empty vector's pointer is its alignment.
    struct vector vector = WRONG ? (struct vector){(uint32_t *)4, 1, 0} : with_capacity(1);
    vector.pointer = hide(vector.pointer);
    push(&vector, 1);  // found
    if (!WRONG) drop(&vector);
}

PAIR(nullPage, none) {
    uint32_t value = 1, *option = hide(WRONG ? 0 : &value);
    sink = *option;  // found
}
