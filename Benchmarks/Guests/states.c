// Branch tables: a tokenizer whose state and input class select one of many cases, byte by byte.
#include "kernel.h"

enum state { START, NAME, INTEGER, FRACTION, EXPONENT, TEXT, ESCAPE, SLASH, COMMENT, STAR, OPERATOR };

enum { SIZE = 8192 };

static uint8_t source[SIZE + 1];
static uint32_t counts[11];

static void make_source(void) {
    static const char *const pieces[] = {"while (index_1 < 42) ", "x = 3.25e10; ",   "\"some \\\"text\\\"\" ",
                                         "/* a ** comment */ ",   "y += x * 0.5;\n", "return \"\\n\" == z9;\n",
                                         "a / b - c ",            "if (!done) {}\n"};
    uint32_t random = 31, count = 0;
    while (count < SIZE) {
        const char *piece = pieces[next_random(&random) % 8];
        while (*piece && count < SIZE) source[count++] = (uint8_t)*piece++;
    }
    source[SIZE] = 0;
}

static enum state start_of_token(uint8_t byte) {
    switch (byte) {
    case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9': return INTEGER;
    case '"': return TEXT;
    case '/': return SLASH;
    case ' ': case '\n': case '\t': return START;
    case '+': case '-': case '*': case '<': case '=': case '!': return OPERATOR;
    case '(': case ')': case '{': case '}': case ';': return START;
    default: return NAME;
    }
}

static enum state next_state(enum state state, uint8_t byte) {
    bool digit = byte >= '0' && byte <= '9';
    bool letter = byte == '_' || (byte | 32) - 'a' < 26u;
    switch (state) {
    case START: return start_of_token(byte);
    case NAME: return digit || letter ? NAME : start_of_token(byte);
    case INTEGER: return digit ? INTEGER : byte == '.' ? FRACTION : start_of_token(byte);
    case FRACTION: return digit ? FRACTION : byte == 'e' ? EXPONENT : start_of_token(byte);
    case EXPONENT: return digit ? EXPONENT : start_of_token(byte);
    case TEXT: return byte == '"' ? START : byte == '\\' ? ESCAPE : TEXT;
    case ESCAPE: return TEXT;
    case SLASH: return byte == '*' ? COMMENT : start_of_token(byte);
    case COMMENT: return byte == '*' ? STAR : COMMENT;
    case STAR: return byte == '/' ? START : byte == '*' ? STAR : COMMENT;
    case OPERATOR: return byte == '=' ? OPERATOR : start_of_token(byte);
    }
    return START;
}

KERNEL(int32_t) {
    uint32_t checksum = FOLD_START;
    make_source();
    for (int32_t round = 0; round < n; round++) {
        enum state state = START;
        for (const uint8_t *byte = source; *byte; byte++) {
            state = next_state(state, *byte);
            counts[state]++;
        }
        source[(uint32_t)round * 31 % SIZE] = (uint8_t)(' ' + round % 64);
    }
    for (int i = 0; i < 11; i++) {
        checksum = fold(checksum, counts[i]);
        counts[i] = 0;
    }
    return (int32_t)checksum;
}
