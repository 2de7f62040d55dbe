// A JSON reader (RFC 8259) that checks, measures and rewrites. It does not recurse: nesting is limited by memory it
// has set aside, not by the stack.
#include "heap.h"

EXPORT(malloc) void *malloc(size_t size) { return heap_allocate(size, HEAP_ALIGNMENT); }

EXPORT(free) void free(void *pointer) { heap_release(pointer); }

enum { MAXIMUM_DEPTH = 512 };

enum kind { OBJECT, ARRAY };

struct statistics {
    uint32_t objects, arrays, strings, numbers, literals, members, depth;
};

struct reader {
    const uint8_t *bytes;
    uint32_t count, position;
    struct statistics statistics;
    // Written without the space between tokens; null when the caller only wants to know.
    uint8_t *output;
    uint32_t written;
    // The kind of each open container.
    uint8_t levels[MAXIMUM_DEPTH];
    uint32_t depth;
};

static struct reader reader;

// How many values of each kind the last text had: objects, arrays, strings, numbers, literals, members, depth, each
// as 32 bits.
EXPORT(statistics) const struct statistics *statistics(void) { return &reader.statistics; }

// Where the last text stopped being JSON, in bytes from its start.
EXPORT(position) uint32_t position(void) { return reader.position; }

static int peek(void) { return reader.position < reader.count ? reader.bytes[reader.position] : -1; }

static void copy(uint32_t start) {
    if (!reader.output) return;
    __builtin_memcpy(reader.output + reader.written, reader.bytes + start, reader.position - start);
    reader.written += reader.position - start;
}

static void skip_space(void) {
    for (int next = peek(); next == ' ' || next == '\n' || next == '\t' || next == '\r'; next = peek())
        reader.position++;
}

static bool take(char byte) {
    if (peek() != byte) return false;
    reader.position++;
    copy(reader.position - 1);
    return true;
}

static bool is_digit(int byte) { return byte >= '0' && byte <= '9'; }

static bool is_hexadecimal(int byte) {
    return is_digit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

static bool take_digits(void) {
    if (!is_digit(peek())) return false;
    while (is_digit(peek())) reader.position++;
    return true;
}

static bool take_number(void) {
    uint32_t start = reader.position;
    if (peek() == '-') reader.position++;
    if (peek() == '0')
        reader.position++;
    else if (!take_digits())
        return false;
    if (peek() == '.') {
        reader.position++;
        if (!take_digits()) return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        reader.position++;
        if (peek() == '+' || peek() == '-') reader.position++;
        if (!take_digits()) return false;
    }
    copy(start);
    reader.statistics.numbers++;
    return true;
}

static bool take_string(void) {
    uint32_t start = reader.position;
    reader.position++;
    for (;;) {
        int byte = peek();
        if (byte < ' ') return false;
        reader.position++;
        if (byte == '"') break;
        if (byte != '\\') continue;
        switch (peek()) {
        case '"': case '\\': case '/': case 'b': case 'f': case 'n': case 'r': case 't': reader.position++; break;
        case 'u':
            reader.position++;
            for (int i = 0; i < 4; i++, reader.position++)
                if (!is_hexadecimal(peek())) return false;
            break;
        default: return false;
        }
    }
    copy(start);
    return true;
}

static bool take_word(const char *word) {
    uint32_t start = reader.position;
    for (; *word; word++, reader.position++)
        if (peek() != *word) return false;
    copy(start);
    reader.statistics.literals++;
    return true;
}

static bool take_key(void) {
    skip_space();
    if (peek() != '"' || !take_string()) return false;
    reader.statistics.members++;
    skip_space();
    return take(':');
}

static bool open(enum kind kind) {
    if (reader.depth == MAXIMUM_DEPTH) return false;
    reader.levels[reader.depth++] = kind;
    if (reader.depth > reader.statistics.depth) reader.statistics.depth = reader.depth;
    if (kind == OBJECT)
        reader.statistics.objects++;
    else
        reader.statistics.arrays++;
    return true;
}

// Takes one value that is not a container, or the opening of one; `opened` tells which.
static bool take_value(bool *opened) {
    *opened = false;
    skip_space();
    switch (peek()) {
    case '{': *opened = true; return take('{') && open(OBJECT);
    case '[': *opened = true; return take('[') && open(ARRAY);
    case '"': reader.statistics.strings++; return take_string();
    case 't': return take_word("true");
    case 'f': return take_word("false");
    case 'n': return take_word("null");
    default: return take_number();
    }
}

static bool read_text(void) {
    bool opened;
    if (!take_value(&opened)) return false;
    while (reader.depth) {
        bool object = reader.levels[reader.depth - 1] == OBJECT;
        skip_space();
        if (take(object ? '}' : ']')) {
            reader.depth--;
            opened = false;
            continue;
        }
        // Right after the opening there is no comma; after anything else there has to be one.
        if (!opened && !take(',')) return false;
        if (object && !take_key()) return false;
        if (!take_value(&opened)) return false;
    }
    skip_space();
    return reader.position == reader.count;
}

static bool read_from(const uint8_t *bytes, uint32_t length, uint8_t *output) {
    reader = (struct reader){.bytes = bytes, .count = length, .output = output};
    return read_text();
}

// 1 when the bytes are one JSON text, else 0.
EXPORT(is_valid) int32_t is_valid(const uint8_t *bytes, uint32_t length) { return read_from(bytes, length, 0); }

// The text without the space between tokens, as pointer << 32 | length; the caller frees the pointer. 0 when the bytes
// are not JSON or there is no room.
EXPORT(minify) uint64_t minify(const uint8_t *bytes, uint32_t length) {
    uint8_t *output = heap_allocate(length, HEAP_ALIGNMENT);
    if (!output) return 0;
    if (!read_from(bytes, length, output)) {
        heap_release(output);
        return 0;
    }
    return (uint64_t)(uintptr_t)output << 32 | reader.written;
}
