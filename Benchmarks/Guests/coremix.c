// A mix like that of small controllers: list search and sort, integer matrices, a scanner of numbers, and a CRC that
// ties the results together.
#include "kernel.h"

enum { ITEMS = 64, SIZE = 12, TEXT = 256 };

struct item {
    struct item *next;
    int16_t value, rank;
};

static struct item items[ITEMS];
static int16_t left[SIZE][SIZE], right[SIZE][SIZE];
static int32_t product[SIZE][SIZE];
static uint8_t text[TEXT + 1];

static uint16_t crc16(uint32_t value, uint16_t crc) {
    for (int byte = 0; byte < 4; byte++, value >>= 8) {
        crc ^= value & 0xff;
        for (int bit = 0; bit < 8; bit++) crc = (uint16_t)(crc & 1 ? crc >> 1 ^ 0xa001 : crc >> 1);
    }
    return crc;
}

// MARK: Lists

static struct item *make_list(uint32_t *random) {
    for (int i = 0; i < ITEMS; i++) {
        items[i] = (struct item){i + 1 < ITEMS ? &items[i + 1] : 0, (int16_t)(next_random(random) & 0x3ff), (int16_t)i};
    }
    return items;
}

static struct item *reverse(struct item *list) {
    struct item *reversed = 0;
    while (list) {
        struct item *next = list->next;
        list->next = reversed;
        reversed = list;
        list = next;
    }
    return reversed;
}

static const struct item *find(const struct item *list, int16_t value) {
    while (list && list->value != value) list = list->next;
    return list;
}

static int by_value(const struct item *a, const struct item *b) { return a->value - b->value; }
static int by_rank(const struct item *a, const struct item *b) { return a->rank - b->rank; }

// Merge sort from the bottom up, which needs no recursion.
static struct item *sort(struct item *list, int (*compare)(const struct item *, const struct item *)) {
    for (int width = 1;; width *= 2) {
        struct item *rest = list, *sorted = 0, **tail = &sorted;
        int merges = 0;
        while (rest) {
            struct item *first = rest, *second = rest;
            int first_count = 0, second_count = width;
            merges++;
            while (first_count < width && second) {
                second = second->next;
                first_count++;
            }
            while (first_count > 0 || (second_count > 0 && second)) {
                bool take_first = first_count > 0 && (second_count == 0 || !second || compare(first, second) <= 0);
                struct item **source = take_first ? &first : &second;
                *tail = *source;
                tail = &(*source)->next;
                *source = (*source)->next;
                if (take_first)
                    first_count--;
                else
                    second_count--;
            }
            rest = second;
        }
        *tail = 0;
        list = sorted;
        if (merges <= 1) return list;
    }
}

static uint16_t list_work(uint32_t *random, uint16_t crc) {
    struct item *list = reverse(make_list(random));
    for (int i = 0; i < 16; i++) {
        const struct item *found = find(list, (int16_t)(next_random(random) & 0x3ff));
        crc = crc16(found ? (uint32_t)found->rank : ITEMS, crc);
    }
    list = sort(list, by_value);
    crc = crc16((uint32_t)list->value << 16 | (uint16_t)list->next->value, crc);
    list = sort(list, by_rank);
    for (const struct item *item = list; item; item = item->next) crc = (uint16_t)(crc * 31 + item->value);
    return crc;
}

// MARK: Matrices

static uint16_t matrix_work(uint32_t seed, uint16_t crc) {
    for (int i = 0; i < SIZE; i++)
        for (int k = 0; k < SIZE; k++) {
            left[i][k] = (int16_t)(seed * (uint32_t)(i + 1) + (uint32_t)k * 7);
            right[i][k] = (int16_t)(left[i][k] ^ (i << 4 | k));
        }
    int32_t sum = 0;
    for (int i = 0; i < SIZE; i++)
        for (int k = 0; k < SIZE; k++) {
            uint32_t total = 0;
            for (int m = 0; m < SIZE; m++) total += (uint32_t)(left[i][m] * right[m][k]);
            product[i][k] = (int32_t)total >> 2 & 0xfff;
            sum += product[i][k] > 2048 ? 10 : product[i][k] & 7;
        }
    return crc16((uint32_t)sum, crc);
}

// MARK: Scanner

enum state { START, SIGN, WHOLE, FRACTION, EXPONENT, INVALID, STATES };

static uint16_t scan_work(uint32_t *random, uint16_t crc) {
    uint32_t counts[STATES] = {0};
    enum state state = START;
    for (int i = 0; i < TEXT; i++) text[i] = (uint8_t)"0123456789,,.+-e"[next_random(random) & 15];
    for (const uint8_t *byte = text; *byte; byte++) {
        bool digit = *byte >= '0' && *byte <= '9', sign = *byte == '+' || *byte == '-';
        if (*byte == ',') {
            counts[state]++;
            state = START;
            continue;
        }
        switch (state) {
        case START: state = digit ? WHOLE : sign ? SIGN : *byte == '.' ? FRACTION : INVALID; break;
        case SIGN: state = digit ? WHOLE : *byte == '.' ? FRACTION : INVALID; break;
        case WHOLE: state = digit ? WHOLE : *byte == '.' ? FRACTION : *byte == 'e' ? EXPONENT : INVALID; break;
        case FRACTION: state = digit ? FRACTION : *byte == 'e' ? EXPONENT : INVALID; break;
        case EXPONENT: state = digit || *byte == '-' ? EXPONENT : INVALID; break;
        default: break;
        }
    }
    for (int i = 0; i < STATES; i++) crc = crc16(counts[i], crc);
    return crc;
}

KERNEL(int32_t) {
    uint32_t random = 0x3415;
    uint16_t crc = 0;
    for (int32_t round = 0; round < n; round++) {
        crc = list_work(&random, crc);
        crc = matrix_work(next_random(&random), crc);
        crc = scan_work(&random, crc);
    }
    return crc;
}
