// A mix like that of old system programs: records through pointers, short procedures, string comparison, enumerations,
// small arrays, and few loops.
#include "kernel.h"

enum color { RED, GREEN, BLUE, YELLOW, BLACK };

struct record {
    struct record *link;
    enum color color;
    int32_t number;
    char name[32];
};

static struct record records[2];
static int32_t row[50], grid[50][50], total;
static char letter_one, letter_two;

// Kept as calls, because calls are what this measures.
#define PROCEDURE __attribute__((noinline)) static

PROCEDURE void copy_name(char *to, const char *from) {
    while ((*to++ = *from++)) {}
}

PROCEDURE int32_t compare_names(const char *a, const char *b) {
    while (*a && *a == *b) a++, b++;
    return (uint8_t)*a - (uint8_t)*b;
}

PROCEDURE bool same_letter(char a, char b) {
    if (a != b) return false;
    letter_one = a;
    return true;
}

PROCEDURE bool names_differ(const char *a, const char *b) {
    int index = 2;
    while (index <= 2)
        if (!same_letter(a[index], b[index + 1])) index++;
    if (letter_one >= 'W' && letter_one < 'Z') index = 7;
    if (compare_names(a, b) > 0) {
        total += index;
        return true;
    }
    return false;
}

PROCEDURE enum color choose(enum color color) {
    switch (color) {
    case RED: return RED;
    case GREEN: return total > 100 ? RED : YELLOW;
    case BLUE: return GREEN;
    case YELLOW: return BLUE;
    case BLACK: return BLACK;
    }
    return RED;
}

PROCEDURE int32_t add_offset(int32_t a, int32_t b) { return a + 2 + b; }

PROCEDURE void update_arrays(int32_t *line, int32_t (*table)[50], int32_t index, int32_t value) {
    int32_t place = index + 5;
    line[place] = value;
    line[place + 1] = line[place];
    line[place + 30] = place;
    for (int32_t k = place; k <= place + 1; k++) table[place][k] = place;
    table[place][place - 1] += 1;
    table[place + 20][place] = line[place];
    total = 5;
}

PROCEDURE void update_record(struct record *record) {
    struct record *next = record->link;
    *next = *record;
    record->number = 5;
    next->number = record->number;
    next->link = record->link;
    next->color = choose(record->color == BLUE ? YELLOW : record->color);
    if (compare_names(next->name, record->name) == 0)
        next->number = add_offset(next->number, 10);
    else
        *record = *record->link;
}

PROCEDURE void update_letters(void) {
    bool matches = letter_one == 'A';
    letter_two = matches || letter_two == 'B' ? 'B' : 'C';
    letter_one = 'A';
}

KERNEL(int32_t) {
    uint32_t checksum = FOLD_START;
    char first[32], second[32];
    int32_t one = 0, two, three = 0;
    records[0] = (struct record){&records[1], BLUE, 40, "SOME PROGRAM OF MANY RECORDS"};
    copy_name(first, "A STRING OF THIRTY LETTERS, 1");
    for (int i = 0; i < 50; i++) {
        row[i] = 0;
        for (int k = 0; k < 50; k++) grid[i][k] = 0;
    }
    total = 0;
    for (int32_t round = 1; round <= n; round++) {
        update_letters();
        letter_two = 'B';
        one = 2;
        two = 3;
        copy_name(second, "A STRING OF THIRTY LETTERS, 2");
        second[28] = (char)('0' + round % 10);
        enum color color = names_differ(first, second) ? GREEN : BLUE;
        while (one < two) {
            three = 5 * one - two;
            three = add_offset(one, three);
            one++;
        }
        update_arrays(row, grid, one, three);
        records[0].color = color == BLUE ? BLUE : (enum color)(round % 5);
        update_record(&records[0]);
        for (char letter = 'A'; letter <= letter_two; letter++)
            if (color == choose(same_letter(letter, 'C') ? RED : BLACK)) checksum = fold(checksum, (uint32_t)round);
        two = two * one;
        one = two / three;
        two = 7 * (two - three) - one;
        checksum = fold(checksum, (uint32_t)(one + two + records[1].number) + (uint32_t)records[1].color);
    }
    return (int32_t)fold(checksum, (uint32_t)(row[8] + grid[8][7] + total));
}
