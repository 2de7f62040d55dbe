// Guests that misuse what the host lends them, or answer with what they should not; and beside each the same done right. They
// are called through the bridge: with bytes, and where they give 64 bits as an exchange, whose answer is an address in the upper
// half and a length in the lower one. Where it is found, or where the block at fault was allocated or released, the line says so.
// build: -gdwarf-5 -O1 -fno-builtin -fno-inline -Wno-unused-parameter
#include "libc.h"

volatile uint32_t sink;

static void *hide(void *pointer) {
    __asm__ volatile("" : "+r"(pointer));
    return pointer;
}

// PAIR(KIND, NAME): the two functions of a case, which differ in the constant WRONG alone.
#define PAIR(kind, name)                                                                                                        \
    static void kind##_##name(uint8_t *input, size_t count, uint32_t WRONG);                                                    \
    EXPORT(bug_##kind##_##name) void bug_##kind##_##name(uint8_t *input, size_t count) { kind##_##name(input, count, 1); }      \
    EXPORT(right_##kind##_##name) void right_##kind##_##name(uint8_t *input, size_t count) { kind##_##name(input, count, 0); }  \
    __attribute__((noinline)) static void kind##_##name(uint8_t *input, size_t count, uint32_t WRONG)

// The same with an answer.
#define ANSWER(kind, name)                                                                                                      \
    static uint64_t kind##_##name(uint8_t *input, size_t count, uint32_t WRONG);                                                \
    EXPORT(bug_##kind##_##name) uint64_t bug_##kind##_##name(uint8_t *input, size_t count) {                                    \
        return kind##_##name(input, count, 1);                                                                                  \
    }                                                                                                                           \
    EXPORT(right_##kind##_##name) uint64_t right_##kind##_##name(uint8_t *input, size_t count) {                                \
        return kind##_##name(input, count, 0);                                                                                  \
    }                                                                                                                           \
    __attribute__((noinline)) static uint64_t kind##_##name(uint8_t *input, size_t count, uint32_t WRONG)

static uint64_t answer(void *address, size_t count) { return (uint64_t)(uintptr_t)address << 32 | count; }

// Beyond what was lent.

PAIR(outOfRegion, one_byte_more) {
    uint32_t sum = 0;
    for (size_t i = 0; i < count + WRONG; i++) sum += input[i];  // found
    sink = sum;
}

PAIR(outOfRegion, end_of_text) {
    if (count) input[count - 1 + WRONG] = 0;  // found
}

PAIR(outOfRegion, byte_before) {
    sink = input[0u - WRONG];  // found
}

PAIR(outOfRegion, word_across_end) {
    sink = (uint32_t)*(uint64_t *)(input + count - 8 + 4 * WRONG);  // found
}

ANSWER(outOfRegion, answer_too_small) {
    uint8_t *result = about(malloc(count * 2 - WRONG), count * 2 - WRONG);
    for (size_t i = 0; i < count * 2; i++) result[i] = input[i / 2];  // found
    return answer(result, count * 2 - WRONG);
}

// Given back, and used.

ANSWER(useAfterRelease, answer_released) {
    uint8_t *result = about(malloc(count), count);
    memcpy(result, input, count);
    if (WRONG) free(result);  // found
    return answer(result, count);
}

ANSWER(useAfterRelease, read_while_answering) {
    uint8_t *copy = about(malloc(count), count), *result = hide(malloc(count));
    memcpy(copy, input, count);
    if (WRONG) free(copy);
    for (size_t i = 0; i < count; i++) result[i] = copy[i];  // found
    if (!WRONG) free(copy);
    return answer(result, count);
}

ANSWER(useAfterRelease, answer_moved) {
    uint8_t *first = about(malloc(count), count);
    memcpy(first, input, count);
    uint8_t *second = hide(realloc(first, 3000));  // found
    return answer(WRONG ? first : second, count);
}

// Given back twice: by the guest, and by the host, whose it was to do.

PAIR(doubleRelease, input) {
    sink = input[count - 1];
    if (WRONG) free(input);  // found
}

ANSWER(doubleRelease, input_for_answer) {
    uint8_t *result = hide(malloc(count));
    memcpy(result, input, count);
    if (WRONG) free(input);  // found
    return answer(result, count);
}

ANSWER(doubleRelease, scratch) {
    uint8_t *result = hide(malloc(count)), *scratch = about(malloc(count), count);
    memcpy(scratch, input, count);
    memcpy(result, scratch, count);
    free(scratch);
    if (WRONG) free(hide(scratch));  // found
    return answer(result, count);
}

// Bytes that nobody wrote.

ANSWER(unwrittenRead, empty_answer) {
    uint8_t *result = about(malloc(count), count);  // found
    if (!WRONG) memcpy(result, input, count);
    return answer(result, count);
}

ANSWER(unwrittenRead, wrong_end) {
    uint8_t *result = about(malloc(2 * count), 2 * count);  // found
    memcpy(result + count * WRONG, input, count);
    return answer(result, count);
}

ANSWER(unwrittenRead, table) {
    uint8_t *table = about(malloc(256), 256), *result = hide(malloc(count));
    for (uint32_t i = 0; i < (WRONG ? 64 : 256); i++) table[i] = (uint8_t)(i + 1);
    for (size_t i = 0; i < count; i++) result[i] = table[input[i]];  // found
    free(table);
    return answer(result, count);
}

// Lent for reading only. What is right leaves the bytes as they are.

PAIR(readOnlyWrite, in_place) {
    for (size_t i = 0; i < count; i++) {
        uint8_t byte = upper_case(input[i]);
        if (WRONG) input[i] = byte;  // found
        sink = byte;
    }
}

PAIR(readOnlyWrite, restored) {
    uint8_t last = input[count - 1];
    if (WRONG) input[count - 1] = 0;  // found
    sink = last;
    if (WRONG) input[count - 1] = last;
}

PAIR(readOnlyWrite, cleared) {
    if (WRONG) memset(input, 0, count);  // found
}

PAIR(readOnlyWrite, copied_back) {
    uint8_t *copy = hide(malloc(count));
    memcpy(copy, input, count);
    copy[0]++;
    if (WRONG) memcpy(input, copy, count);  // found
    free(copy);
}

// Forgotten.

ANSWER(leak, copy_of_input) {
    uint8_t *copy = about(malloc(count), count), *result = hide(malloc(count));  // found
    memcpy(copy, input, count);
    memcpy(result, copy, count);
    if (!WRONG) free(copy);
    return answer(result, count);
}

ANSWER(leak, second_answer) {
    uint8_t *result = 0;
    for (uint32_t i = 0; i <= WRONG; i++) result = i ? hide(malloc(count)) : about(malloc(count), count);  // found
    memcpy(result, input, count);
    return answer(result, count);
}

PAIR(leak, early_return) {
    uint8_t *copy = about(malloc(count), count);  // found
    memcpy(copy, input, count);
    if (WRONG && copy[0] == 's') return;
    free(copy);
}

// Answers that do not lie in a block.

ANSWER(foreignResult, one_byte_more) {
    uint8_t *result = about(malloc(count), count);  // found
    memcpy(result, input, count);
    return answer(result, count + WRONG);
}

ANSWER(foreignResult, length_of_words) {
    uint32_t *result = about(malloc(4 * sizeof *result), 4 * sizeof *result);  // found
    for (uint32_t i = 0; i < 4; i++) result[i] = input[i];
    return answer(result, WRONG ? 4 * 4 * 4 : 4 * 4);
}

ANSWER(foreignResult, header_in_front) {
    uint8_t *result = about(malloc(count), count);  // found
    memcpy(result, input, count);
    return answer(result - 8 * WRONG, count + 8 * WRONG);
}

// The mistake for which all of this was made: a number taken for an address.

PAIR(nullPage, length_as_address) {
    uint8_t *target = hide(WRONG ? (uint8_t *)(uintptr_t)count : input);
    target[0] = 1;  // found
}

PAIR(nullPage, page_count) {
    uint32_t previous = memory_grow(1);
    uint8_t *page = hide((void *)(uintptr_t)(WRONG ? previous : previous * PAGE_SIZE));
    for (size_t i = 0; i < count; i++) page[i] = input[i];  // found
}

PAIR(nullPage, byte_as_address) {
    uint8_t *pointer = hide(WRONG ? (uint8_t *)(uintptr_t)input[0] : input);
    sink = pointer[0];  // found
}
