// Guests that misuse memory though nothing faults, and beside each the same done right. `bug_KIND_NAME` does what an
// inspector calls KIND; `right_KIND_NAME` does not. Where it is found, or where what leaks was allocated, the line says so.
// build: -gdwarf-5 -O1 -fno-builtin -fno-inline
#include "libc.h"

volatile uint32_t sink;
void *volatile kept;

// Keeps the compiler from knowing what a pointer points to.
static void *hide(void *pointer) {
    __asm__ volatile("" : "+r"(pointer));
    return pointer;
}

static uint8_t *bytes(size_t count) {
    uint8_t *result = hide(malloc(count));
    memset(result, 7, count);
    return result;
}

// PAIR(KIND, NAME, PARAMETERS): the two functions of a case, which differ in the constant WRONG alone.
#define PAIR(kind, name)                                                                                              \
    static void kind##_##name(uint32_t WRONG);                                                                        \
    EXPORT(bug_##kind##_##name) void bug_##kind##_##name(void) { kind##_##name(1); }                                  \
    EXPORT(right_##kind##_##name) void right_##kind##_##name(void) { kind##_##name(0); }                              \
    __attribute__((noinline)) static void kind##_##name(uint32_t WRONG)

// Beyond the ends of blocks.

PAIR(outOfRegion, loop_to_count) {
    uint32_t *numbers = about(malloc(10 * sizeof *numbers), 40);
    for (uint32_t i = 0; i < 10 + WRONG; i++) numbers[i] = i;  // found
    free(numbers);
}

PAIR(outOfRegion, read_behind) {
    uint8_t *text = about(bytes(33), 33);
    sink = text[32 + WRONG];  // found
    free(text);
}

PAIR(outOfRegion, before_start) {
    uint32_t *numbers = about(bytes(16), 16);
    numbers[0u - WRONG] = 1;  // found
    free(numbers);
}

PAIR(outOfRegion, copy_too_long) {
    uint8_t *source = bytes(64), *target = about(bytes(48), 48);
    memcpy(target, source, WRONG ? 64 : 48);  // found
    free(source);
    free(target);
}

PAIR(outOfRegion, bulk_copy_too_long) {
    uint8_t *source = about(bytes(40), 40), *target = bytes(64);
    __builtin_memcpy(hide(target), source, WRONG ? 41 : 40);  // found
    free(source);
    free(target);
}

PAIR(outOfRegion, set_too_long) {
    uint8_t *target = about(bytes(24), 24);
    memset(target, 0, 24 + WRONG);  // found
    free(target);
}

PAIR(outOfRegion, no_room_for_end_of_text) {
    static const char text[] = "twelve bytes";
    size_t length = strlen(text);
    char *copy = about(malloc(length + 1 - WRONG), length + 1 - WRONG);
    for (size_t i = 0; i <= length; i++) copy[i] = text[i];  // found
    free(copy);
}

PAIR(outOfRegion, text_without_end) {
    char *text = about(bytes(8), 8);
    text[7] = WRONG ? 'x' : 0;
    size_t length = 0;
    while (length < 64 && text[length]) length++;  // found
    sink = length;
    free(text);
}

PAIR(outOfRegion, wide_access_across_end) {
    uint8_t *block = about(bytes(20), 20);
    *(uint64_t *)(block + 12 + 4 * WRONG) = 1;  // found
    free(block);
}

PAIR(outOfRegion, after_shrinking) {
    uint8_t *block = bytes(64);
    block = about(realloc(block, 16), 16);
    block[15 + WRONG] = 1;  // found
    free(block);
}

PAIR(outOfRegion, zeroed_block) {
    uint32_t *block = about(calloc(5, sizeof *block), 20);
    sink = block[4 + WRONG];  // found
    free(block);
}

// Blocks that were given back.

PAIR(useAfterRelease, read) {
    uint8_t *block = about(bytes(16), 16);
    if (WRONG) free(block);
    sink = block[3];  // found
    if (!WRONG) free(block);
}

PAIR(useAfterRelease, write) {
    uint8_t *block = about(bytes(100), 100);
    if (WRONG) free(block);
    block[99] = 1;  // found
    if (!WRONG) free(block);
}

struct node {
    struct node *next;
    uint32_t value;
};

PAIR(useAfterRelease, list_walk) {
    struct node *head = 0;
    for (uint32_t i = 0; i < 3; i++) {
        struct node *node = about(malloc(sizeof *node), sizeof *node);
        node->next = head;
        node->value = i;
        head = node;
    }
    while (head) {
        struct node *next = head->next;
        free(head);
        head = WRONG ? ((struct node *)hide(head))->next : next;  // found
    }
}

PAIR(useAfterRelease, moved_block) {
    uint8_t *block = about(bytes(16), 16);
    uint8_t *larger = hide(realloc(block, 4000));
    sink = (WRONG ? block : larger)[0];  // found
    free(larger);
}

PAIR(useAfterRelease, long_after) {
    uint8_t *block = about(bytes(32), 32);
    kept = block;
    if (WRONG) free(block);
    for (uint32_t i = 0; i < 50; i++) free(bytes(32));
    ((uint8_t *)kept)[0] = 1;  // found
    if (!WRONG) free(block);
}

PAIR(useAfterRelease, bulk_fill) {
    uint8_t *block = about(bytes(48), 48);
    if (WRONG) free(block);
    __builtin_memset(hide(block), 0, 48);  // found
    if (!WRONG) free(block);
}

// Given back wrongly.

PAIR(doubleRelease, twice) {
    uint8_t *block = about(bytes(16), 16);
    free(block);
    if (WRONG) free(hide(block));  // found
}

PAIR(doubleRelease, two_owners) {
    uint8_t *owners[2];
    owners[0] = about(bytes(24), 24);
    owners[1] = WRONG ? owners[0] : bytes(24);
    for (uint32_t i = 0; i < 2; i++) free(owners[i]);  // found
}

PAIR(doubleRelease, after_moving) {
    uint8_t *block = about(bytes(16), 16);
    uint8_t *larger = hide(realloc(block, 3000));
    free(larger);
    if (WRONG) free(hide(block));  // found
}

PAIR(invalidRelease, inside) {
    uint8_t *block = about(bytes(64), 64);
    free(block + 16 * WRONG);  // found
    if (WRONG) free(block);
}

PAIR(invalidRelease, moved_pointer) {
    uint8_t *block = about(bytes(32), 32), *cursor = block;
    while (cursor < block + 8) *cursor++ = 0;
    free(WRONG ? cursor : block);  // found
    if (WRONG) free(block);
}

PAIR(invalidRelease, resized_inside) {
    uint8_t *block = about(bytes(32), 32);
    void *larger = realloc(block + 4 * WRONG, 100);  // found
    free(larger ? larger : block);
}

// Bytes that nobody wrote.

PAIR(unwrittenRead, sum) {
    uint8_t *block = about(malloc(64), 64);
    if (!WRONG) memset(block, 1, 64);
    uint32_t sum = 0;
    for (uint32_t i = 0; i < 64; i++) sum += block[i];  // found
    sink = sum;
    free(block);
}

PAIR(unwrittenRead, last_element) {
    uint32_t *numbers = about(malloc(8 * sizeof *numbers), 32);
    for (uint32_t i = 0; i < 8 - WRONG; i++) numbers[i] = i;
    sink = numbers[7];  // found
    free(numbers);
}

PAIR(unwrittenRead, field) {
    struct node *node = about(malloc(sizeof *node), sizeof *node);
    node->value = 1;
    if (!WRONG) node->next = 0;
    sink = (uint32_t)(uintptr_t)node->next;  // found
    free(node);
}

PAIR(unwrittenRead, grown_part) {
    uint8_t *block = about(realloc(bytes(16), 64), 64);
    if (!WRONG) memset(block + 16, 0, 48);
    sink = block[40];  // found
    free(block);
}

PAIR(unwrittenRead, copied) {
    uint8_t *source = hide(malloc(32)), *target = about(malloc(32), 32);
    if (!WRONG) memset(source, 1, 32);
    memcpy(target, source, 32);
    sink = target[5];  // found
    free(source);
    free(target);
}

PAIR(unwrittenRead, not_zeroed) {
    uint32_t *numbers = about(WRONG ? malloc(40) : calloc(10, 4), 40);
    numbers[0] = 1;
    sink = numbers[9];  // found
    free(numbers);
}

// Forgotten.

PAIR(leak, forgotten) {
    uint8_t *block = about(bytes(16), 16);  // found
    sink = block[0];
    if (!WRONG) free(block);
}

PAIR(leak, overwritten) {
    kept = about(bytes(24), 24);  // found
    if (!WRONG) free(kept);
    kept = bytes(25);
    free(kept);
    kept = 0;
}

PAIR(leak, rest_of_list) {
    struct node *head = 0;
    for (uint32_t i = 0; i < 3; i++) {
        struct node *node = malloc(sizeof *node);  // found
        if (i == 0) about(node, sizeof *node);
        node->next = head;
        head = node;
    }
    for (uint32_t i = 0; i < (WRONG ? 1 : 3); i++) {
        struct node *next = head->next;
        free(head);
        head = next;
    }
}

PAIR(leak, early_return) {
    uint8_t *block = about(bytes(50), 50);  // found
    if (WRONG && block[0] == 7) return;
    free(block);
}

// Near zero.

PAIR(nullPage, read) {
    uint32_t value = 5, *pointer = WRONG ? 0 : &value;
    sink = *(uint32_t *)hide(pointer);  // found
}

PAIR(nullPage, field_of_null) {
    struct node node = {0, 1}, *pointer = WRONG ? 0 : &node;
    ((struct node *)hide(pointer))->value = 3;  // found
}

PAIR(nullPage, page_count) {
    uint32_t previous = memory_grow(1);
    ((uint8_t *)hide((void *)(uintptr_t)(WRONG ? previous : previous * PAGE_SIZE)))[0] = 1;  // found
}

PAIR(nullPage, small_number) {
    uint32_t value = 1;
    uint32_t *pointer = hide(WRONG ? (void *)(uintptr_t)500 : (void *)&value);
    *pointer = 1;  // found
}

// What the host lends. The first byte tells what is wrong.

EXPORT(reads) uint32_t reads(const uint8_t *input, size_t count) {
    uint32_t sum = 0;
    for (size_t i = 0; i < count; i++) sum += input[i];
    return sum;
}

EXPORT(reads_one_more) uint32_t reads_one_more(const uint8_t *input, size_t count) { return reads(input, count + 1); }

EXPORT(upper_in_place) void upper_in_place(uint8_t *input, size_t count) {
    for (size_t i = 0; i < count; i++) input[i] = upper_case(input[i]);
}

EXPORT(writes_end) void writes_end(uint8_t *input, size_t count) { input[count] = 0; }

EXPORT(keeps) void keeps(uint8_t *input, size_t count) {
    kept = input;
    sink = count;
}

EXPORT(uses_kept) uint32_t uses_kept(void) { return *(uint8_t *)kept; }

EXPORT(releases_twice) void releases_twice(uint8_t *input, size_t count) {
    sink = count;
    free(input);
}

// Results: the address in the upper half, the length in the lower one.
static uint64_t pair(void *address, size_t count) { return (uint64_t)(uintptr_t)address << 32 | count; }

EXPORT(copies) uint64_t copies(const uint8_t *input, size_t count) {
    uint8_t *result = hide(malloc(count));
    memcpy(result, input, count);
    return pair(result, count);
}

EXPORT(copies_one_more) uint64_t copies_one_more(const uint8_t *input, size_t count) {
    return copies(input, count) + 1;
}

EXPORT(copies_and_releases) uint64_t copies_and_releases(const uint8_t *input, size_t count) {
    uint64_t result = copies(input, count);
    free((void *)(uintptr_t)(result >> 32));
    return result;
}

EXPORT(process) uint64_t process(const uint8_t *input, size_t count) {
    sink = (uint32_t)copies(input, count);
    return copies(input, count);
}
