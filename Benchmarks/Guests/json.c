// Parsing: a recursive-descent reader of JSON that builds a tree in an arena, and a walk over the tree.
#include "kernel.h"

enum { CAPACITY = 16384, NODES = 4096 };

enum kind { FAILED, NUMBER, STRING, LITERAL, ARRAY, OBJECT };

struct node {
    enum kind kind;
    double number;
    uint32_t start, length;
    struct node *first, *next;
};

static char text[CAPACITY];
static uint32_t text_length;
static struct node nodes[NODES];
static uint32_t node_count;
static const char *cursor;

static void put(const char *letters) {
    while (*letters) text[text_length++] = *letters++;
}

static void put_number(uint32_t value) {
    char digits[10];
    int count = 0;
    do digits[count++] = (char)('0' + value % 10);
    while (value /= 10);
    while (count) text[text_length++] = digits[--count];
}

static void make_text(void) {
    uint32_t random = 17;
    text_length = 0;
    put("{ \"title\": \"measured \\\"twice\\\"\", \"rows\": [\n");
    for (int i = 0; i < 120; i++) {
        put(i ? ",\n  {\"id\": " : "  {\"id\": ");
        put_number((uint32_t)i);
        put(", \"ratio\": -");
        put_number(next_random(&random) % 1000);
        put(".");
        put_number(next_random(&random) % 10000);
        put("e2, \"tags\": [\"alpha\", \"beta\", true, null, ");
        put_number(next_random(&random));
        put("], \"nested\": {\"deep\": {\"deeper\": []}}}");
    }
    put("\n] }");
    text[text_length] = 0;
}

static struct node *new_node(enum kind kind) {
    struct node *node = &nodes[node_count < NODES - 1 ? node_count++ : node_count];
    *node = (struct node){.kind = kind};
    return node;
}

static void skip_space(void) {
    while (*cursor == ' ' || *cursor == '\n' || *cursor == '\t' || *cursor == '\r') cursor++;
}

static struct node *parse_value(void);

static struct node *parse_number(void) {
    struct node *node = new_node(NUMBER);
    bool negative = *cursor == '-', negative_exponent = false;
    double value = 0, scale = 1;
    int exponent = 0;
    if (negative) cursor++;
    for (; *cursor >= '0' && *cursor <= '9'; cursor++) value = value * 10 + (*cursor - '0');
    if (*cursor == '.')
        for (cursor++; *cursor >= '0' && *cursor <= '9'; cursor++) {
            value = value * 10 + (*cursor - '0');
            scale *= 10;
        }
    if (*cursor == 'e' || *cursor == 'E') {
        cursor++;
        if (*cursor == '-' || *cursor == '+') negative_exponent = *cursor++ == '-';
        for (; *cursor >= '0' && *cursor <= '9'; cursor++) exponent = exponent * 10 + (*cursor - '0');
    }
    for (; exponent; exponent--) scale = negative_exponent ? scale * 10 : scale / 10;
    node->number = (negative ? -value : value) / scale;
    return node;
}

static struct node *parse_string(void) {
    struct node *node = new_node(STRING);
    node->start = (uint32_t)(++cursor - text);
    for (; *cursor != '"'; cursor++)
        if (*cursor == '\\') cursor++;
    node->length = (uint32_t)(cursor++ - text) - node->start;
    return node;
}

static struct node *parse_container(enum kind kind, char close) {
    struct node *node = new_node(kind), **link = &node->first;
    cursor++;
    skip_space();
    while (*cursor != close) {
        if (kind == OBJECT) {
            *link = parse_string();
            link = &(*link)->next;
            skip_space();
            if (*cursor++ != ':') return new_node(FAILED);
        }
        *link = parse_value();
        link = &(*link)->next;
        skip_space();
        if (*cursor == ',') cursor++;
        skip_space();
    }
    cursor++;
    return node;
}

static struct node *parse_value(void) {
    skip_space();
    switch (*cursor) {
    case '{': return parse_container(OBJECT, '}');
    case '[': return parse_container(ARRAY, ']');
    case '"': return parse_string();
    case 't':
    case 'n': cursor += 4; return new_node(LITERAL);
    case 'f': cursor += 5; return new_node(LITERAL);
    default: return parse_number();
    }
}

static uint32_t walk(const struct node *node, uint32_t checksum) {
    checksum = fold(checksum, (uint32_t)node->kind);
    if (node->kind == NUMBER) checksum = fold(checksum, (uint32_t)(int64_t)(node->number * 16));
    if (node->kind == STRING)
        for (uint32_t i = 0; i < node->length; i++) checksum = fold(checksum, (uint8_t)text[node->start + i]);
    for (const struct node *child = node->first; child; child = child->next) checksum = walk(child, checksum);
    return checksum;
}

KERNEL(int32_t) {
    uint32_t checksum = FOLD_START;
    make_text();
    for (int32_t round = 0; round < n; round++) {
        node_count = 0;
        cursor = text;
        checksum = walk(parse_value(), checksum);
    }
    return (int32_t)fold(checksum, node_count);
}
