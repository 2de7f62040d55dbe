// Loops over single bytes: length, search, comparison and copy of zero-terminated strings.
#include "kernel.h"

enum { WORDS = 256, LONGEST = 64 };

static char words[WORDS][LONGEST], copies[LONGEST * 4];

static uint32_t length_of(const char *text) {
    uint32_t length = 0;
    while (text[length]) length++;
    return length;
}

static int32_t compare(const char *a, const char *b) {
    for (; *a && *a == *b; a++, b++) {}
    return (uint8_t)*a - (uint8_t)*b;
}

static const char *find(const char *text, char wanted) {
    for (; *text; text++)
        if (*text == wanted) return text;
    return 0;
}

static char *append(char *end, const char *text) {
    while ((*end = *text++)) end++;
    return end;
}

KERNEL(int32_t) {
    uint32_t random = 99, checksum = FOLD_START;
    for (int i = 0; i < WORDS; i++) {
        uint32_t length = 4 + next_random(&random) % (LONGEST - 5);
        for (uint32_t k = 0; k < length; k++) words[i][k] = (char)('a' + next_random(&random) % (k < 3 ? 2 : 26));
        words[i][length] = 0;
    }
    for (int32_t round = 0; round < n; round++) {
        for (int i = 0; i < WORDS; i++) {
            const char *word = words[i], *other = words[(i * 7 + round) % WORDS];
            const char *found = find(word, (char)('a' + (i + round) % 26));
            checksum = fold(checksum, length_of(word));
            checksum = fold(checksum, (uint32_t)compare(word, other));
            checksum = fold(checksum, found ? (uint32_t)(found - word) : LONGEST);
            checksum = fold(checksum, (uint32_t)(append(append(copies, word), other) - copies));
        }
    }
    return (int32_t)checksum;
}
