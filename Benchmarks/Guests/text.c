// Building text: numbers in decimal and hexadecimal, joined, padded and escaped into a growing buffer.
#include "kernel.h"

enum { CAPACITY = 65536 };

static char text[CAPACITY];
static uint32_t length;

static void put(char letter) {
    if (length < CAPACITY) text[length++] = letter;
}

static void put_text(const char *letters) {
    while (*letters) put(*letters++);
}

static void put_number(uint32_t value, uint32_t base, uint32_t width) {
    char digits[32];
    uint32_t count = 0;
    do digits[count++] = "0123456789abcdef"[value % base];
    while (value /= base);
    while (count < width) digits[count++] = base == 16 ? '0' : ' ';
    while (count) put(digits[--count]);
}

static void put_escaped(const char *letters) {
    put('"');
    for (; *letters; letters++) {
        switch (*letters) {
        case '"': put_text("\\\""); break;
        case '\\': put_text("\\\\"); break;
        case '\n': put_text("\\n"); break;
        default:
            if (*letters < ' ') {
                put_text("\\u");
                put_number((uint8_t)*letters, 16, 4);
            } else {
                put(*letters);
            }
        }
    }
    put('"');
}

KERNEL(int32_t) {
    static const char *const names[4] = {"plain", "with \"quotes\"", "line\nbreak\\slash", "bell \x07 tab \t"};
    uint32_t random = 3, checksum = FOLD_START;
    for (int32_t round = 0; round < n; round++) {
        length = 0;
        for (int i = 0; i < 100; i++) {
            uint32_t value = next_random(&random);
            put_text("{\"id\": ");
            put_number(value >> (value & 31), 10, 6);
            put_text(", \"mask\": \"0x");
            put_number(value, 16, 8);
            put_text("\", \"name\": ");
            put_escaped(names[value & 3]);
            put_text("},\n");
        }
        for (uint32_t i = 0; i < length; i += 7) checksum = fold(checksum, (uint8_t)text[i]);
        checksum = fold(checksum, length);
    }
    return (int32_t)checksum;
}
