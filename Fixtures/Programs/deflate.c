// DEFLATE (RFC 1951), both ways: what `compress` writes any inflater reads, and `decompress` reads any valid stream.
// The format is raw: no zlib or gzip wrapper.
//
// Both return a packed result, pointer << 32 | length, which the caller frees; 0 on failure, the reason in `error`.
#include "heap.h"

EXPORT(malloc) void *malloc(size_t size) { return heap_allocate(size, HEAP_ALIGNMENT); }

EXPORT(free) void free(void *pointer) { heap_release(pointer); }

EXPORT(live) uint32_t live(void) { return heap_live_count; }

enum error { NONE, OUT_OF_MEMORY, TRUNCATED, BAD_BLOCK, BAD_CODE, BAD_DISTANCE };

static enum error last_error;

EXPORT(error) int32_t error(void) { return last_error; }

enum {
    MAXIMUM_BITS = 15,
    END_OF_BLOCK = 256,
    LITERAL_SYMBOLS = 286,
    DISTANCE_SYMBOLS = 30,
    LENGTH_SYMBOLS = 19,
    // What the fixed code assigns, beyond what may be used.
    FIXED_LITERAL_SYMBOLS = 288,
    WINDOW = 32768,
    MINIMUM_MATCH = 3,
    MAXIMUM_MATCH = 258,
};

static const uint16_t length_base[29] = {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                         31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
static const uint8_t length_extra[29] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                         2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
static const uint16_t distance_base[30] = {1,   2,   3,   4,   5,   7,    9,    13,   17,   25,
                                           33,  49,  65,  97,  129, 193,  257,  385,  513,  769,
                                           1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
static const uint8_t distance_extra[30] = {0, 0, 0, 0, 1, 1, 2, 2,  3,  3,  4,  4,  5,  5,  6,
                                           6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13};
// The order in which a dynamic block gives the lengths of the code for code lengths.
static const uint8_t length_order[LENGTH_SYMBOLS] = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

// MARK: Output

struct output {
    uint8_t *bytes;
    uint32_t count, capacity;
    uint64_t bits;
    uint32_t bit_count;
    bool failed;
};

static bool reserve(struct output *output, uint32_t count) {
    if (output->failed) return false;
    if (output->capacity - output->count >= count) return true;
    uint64_t capacity = ((uint64_t)output->count + count) * 2;
    uint8_t *bytes = capacity > INT32_MAX ? 0 : heap_allocate((size_t)capacity, HEAP_ALIGNMENT);
    if (!bytes) {
        output->failed = true;
        last_error = OUT_OF_MEMORY;
        return false;
    }
    if (output->bytes) __builtin_memcpy(bytes, output->bytes, output->count);
    heap_release(output->bytes);
    output->bytes = bytes;
    output->capacity = (uint32_t)capacity;
    return true;
}

static void put_bits(struct output *output, uint32_t value, uint32_t count) {
    output->bits |= (uint64_t)value << output->bit_count;
    output->bit_count += count;
    if (output->bit_count < 32) return;
    if (reserve(output, 4)) {
        uint32_t word = (uint32_t)output->bits;
        __builtin_memcpy(output->bytes + output->count, &word, 4);
        output->count += 4;
    }
    output->bits >>= 32;
    output->bit_count -= 32;
}

static void flush_bits(struct output *output) {
    for (; output->bit_count; output->bit_count = output->bit_count > 8 ? output->bit_count - 8 : 0) {
        if (reserve(output, 1)) output->bytes[output->count++] = (uint8_t)output->bits;
        output->bits >>= 8;
    }
}

static uint64_t packed(struct output *output) {
    if (!reserve(output, 1)) {
        heap_release(output->bytes);
        return 0;
    }
    return (uint64_t)(uintptr_t)output->bytes << 32 | output->count;
}

// MARK: Huffman codes

// Canonical codes of the given lengths, bit-reversed, because the stream takes them from their top.
static void assign_codes(const uint8_t *lengths, uint16_t *codes, int count) {
    uint16_t of_length[MAXIMUM_BITS + 1] = {0}, next[MAXIMUM_BITS + 1] = {0};
    for (int i = 0; i < count; i++) of_length[lengths[i]]++;
    of_length[0] = 0;
    for (int bits = 1; bits <= MAXIMUM_BITS; bits++)
        next[bits] = (uint16_t)((next[bits - 1] + of_length[bits - 1]) << 1);
    for (int i = 0; i < count; i++) {
        uint16_t code = lengths[i] ? next[lengths[i]]++ : 0, reversed = 0;
        for (int bit = 0; bit < lengths[i]; bit++) reversed = (uint16_t)(reversed << 1 | (code >> bit & 1));
        codes[i] = reversed;
    }
}

// Lengths of a Huffman code for the frequencies, none above `limit`. Frequencies are halved, which flattens the tree,
// until it fits; that is seldom needed and costs little compression.
static void choose_lengths(const uint32_t *frequencies, uint8_t *lengths, int count, int limit) {
    uint32_t weight[2 * FIXED_LITERAL_SYMBOLS];
    int16_t parent[2 * FIXED_LITERAL_SYMBOLS], heap[FIXED_LITERAL_SYMBOLS + 1];
    for (int shift = 0;; shift++) {
        int used = 0, nodes = count;
        for (int i = 0; i < count; i++) {
            lengths[i] = 0;
            if (!frequencies[i]) continue;
            weight[i] = (frequencies[i] >> shift) + 1;
            int place = ++used;
            for (; place > 1 && weight[heap[place / 2]] > weight[i]; place /= 2) heap[place] = heap[place / 2];
            heap[place] = (int16_t)i;
        }
        if (used == 0) return;
        if (used == 1) {
            lengths[heap[1]] = 1;
            return;
        }
        while (used > 1) {
            int16_t least[2];
            for (int which = 0; which < 2; which++) {
                least[which] = heap[1];
                int16_t last = heap[used--];
                int place = 1;
                for (int child; (child = place * 2) <= used; place = child) {
                    if (child < used && weight[heap[child + 1]] < weight[heap[child]]) child++;
                    if (weight[heap[child]] >= weight[last]) break;
                    heap[place] = heap[child];
                }
                heap[place] = last;
            }
            weight[nodes] = weight[least[0]] + weight[least[1]];
            parent[least[0]] = parent[least[1]] = (int16_t)nodes;
            int place = ++used;
            for (; place > 1 && weight[heap[place / 2]] > weight[nodes]; place /= 2) heap[place] = heap[place / 2];
            heap[place] = (int16_t)nodes++;
        }
        int longest = 0;
        for (int i = 0; i < count; i++) {
            if (!frequencies[i]) continue;
            int length = 0;
            for (int node = i; node != nodes - 1; node = parent[node]) length++;
            if (length > longest) longest = length;
            lengths[i] = (uint8_t)length;
        }
        if (longest <= limit) return;
    }
}

// MARK: Compression

// A literal when the distance is 0, else a match.
struct token {
    uint16_t value, distance;
};

enum { BLOCK_TOKENS = 16384, HASH_BITS = 15, CHAIN_LIMIT = 64 };

struct compressor {
    struct token tokens[BLOCK_TOKENS];
    uint32_t token_count;
    uint32_t head[1 << HASH_BITS], previous[WINDOW];
};

static int length_symbol(uint32_t length) {
    int symbol = 28;
    while (length_base[symbol] > length) symbol--;
    return symbol;
}

static int distance_symbol(uint32_t distance) {
    int symbol = DISTANCE_SYMBOLS - 1;
    while (distance_base[symbol] > distance) symbol--;
    return symbol;
}

// Code lengths as run-length symbols: 16 repeats the last, 17 and 18 are zeros; the extra bits stand above bit 8.
static int encode_lengths(const uint8_t *lengths, int count, uint16_t *symbols) {
    int written = 0;
    for (int i = 0; i < count;) {
        int run = 1;
        while (i + run < count && lengths[i + run] == lengths[i]) run++;
        if (lengths[i] == 0 && run >= 3) {
            run = run > 138 ? 138 : run;
            symbols[written++] = (uint16_t)(run <= 10 ? 17 | (run - 3) << 8 : 18 | (run - 11) << 8);
        } else if (i > 0 && lengths[i] == lengths[i - 1] && run >= 3) {
            run = run > 6 ? 6 : run;
            symbols[written++] = (uint16_t)(16 | (run - 3) << 8);
        } else {
            run = 1;
            symbols[written++] = lengths[i];
        }
        i += run;
    }
    return written;
}

static uint32_t length_symbol_extra(int symbol) { return symbol == 16 ? 2 : symbol == 17 ? 3 : symbol == 18 ? 7 : 0; }

static void write_block(struct output *output, struct compressor *state, bool last) {
    uint32_t literal_counts[LITERAL_SYMBOLS] = {0}, distance_counts[DISTANCE_SYMBOLS] = {0};
    literal_counts[END_OF_BLOCK] = 1;
    for (uint32_t i = 0; i < state->token_count; i++) {
        struct token token = state->tokens[i];
        if (!token.distance) {
            literal_counts[token.value]++;
        } else {
            literal_counts[257 + length_symbol(token.value)]++;
            distance_counts[distance_symbol(token.distance)]++;
        }
    }
    // Both codes have at least one symbol, as old inflaters demand.
    if (state->token_count == 0) literal_counts[0] = 1;
    distance_counts[0] += 1;

    uint8_t lengths[LITERAL_SYMBOLS + DISTANCE_SYMBOLS], distance_lengths[DISTANCE_SYMBOLS];
    uint16_t literal_codes[LITERAL_SYMBOLS], distance_codes[DISTANCE_SYMBOLS];
    choose_lengths(literal_counts, lengths, LITERAL_SYMBOLS, MAXIMUM_BITS);
    choose_lengths(distance_counts, distance_lengths, DISTANCE_SYMBOLS, MAXIMUM_BITS);
    assign_codes(lengths, literal_codes, LITERAL_SYMBOLS);
    assign_codes(distance_lengths, distance_codes, DISTANCE_SYMBOLS);

    __builtin_memcpy(lengths + LITERAL_SYMBOLS, distance_lengths, DISTANCE_SYMBOLS);
    uint16_t symbols[LITERAL_SYMBOLS + DISTANCE_SYMBOLS], code_codes[LENGTH_SYMBOLS];
    uint32_t code_counts[LENGTH_SYMBOLS] = {0};
    uint8_t code_lengths[LENGTH_SYMBOLS];
    int symbol_count = encode_lengths(lengths, LITERAL_SYMBOLS + DISTANCE_SYMBOLS, symbols);
    for (int i = 0; i < symbol_count; i++) code_counts[symbols[i] & 0xff]++;
    choose_lengths(code_counts, code_lengths, LENGTH_SYMBOLS, 7);
    assign_codes(code_lengths, code_codes, LENGTH_SYMBOLS);

    put_bits(output, last, 1);
    put_bits(output, 2, 2);
    put_bits(output, LITERAL_SYMBOLS - 257, 5);
    put_bits(output, DISTANCE_SYMBOLS - 1, 5);
    put_bits(output, LENGTH_SYMBOLS - 4, 4);
    for (int i = 0; i < LENGTH_SYMBOLS; i++) put_bits(output, code_lengths[length_order[i]], 3);
    for (int i = 0; i < symbol_count; i++) {
        int symbol = symbols[i] & 0xff;
        put_bits(output, code_codes[symbol], code_lengths[symbol]);
        put_bits(output, symbols[i] >> 8, length_symbol_extra(symbol));
    }
    for (uint32_t i = 0; i < state->token_count; i++) {
        struct token token = state->tokens[i];
        if (!token.distance) {
            put_bits(output, literal_codes[token.value], lengths[token.value]);
            continue;
        }
        int length = length_symbol(token.value), distance = distance_symbol(token.distance);
        put_bits(output, literal_codes[257 + length], lengths[257 + length]);
        put_bits(output, token.value - length_base[length], length_extra[length]);
        put_bits(output, distance_codes[distance], distance_lengths[distance]);
        put_bits(output, token.distance - distance_base[distance], distance_extra[distance]);
    }
    put_bits(output, literal_codes[END_OF_BLOCK], lengths[END_OF_BLOCK]);
    state->token_count = 0;
}

static uint32_t hash_of(const uint8_t *bytes) {
    uint32_t three = bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16;
    return three * 0x9e3779b1 >> (32 - HASH_BITS);
}

// Positions are kept plus 1, so that 0 means none.
static void remember(struct compressor *state, const uint8_t *bytes, uint32_t length, uint32_t position) {
    if (length - position < MINIMUM_MATCH) return;
    uint32_t hash = hash_of(bytes + position);
    state->previous[position % WINDOW] = state->head[hash];
    state->head[hash] = position + 1;
}

static struct token find_match(const struct compressor *state, const uint8_t *bytes, uint32_t length,
                               uint32_t position) {
    struct token best = {bytes[position], 0};
    if (length - position < MINIMUM_MATCH) return best;
    uint32_t limit = length - position < MAXIMUM_MATCH ? length - position : MAXIMUM_MATCH;
    uint32_t best_length = MINIMUM_MATCH - 1, candidate = state->head[hash_of(bytes + position)];
    for (int tries = 0; candidate && tries < CHAIN_LIMIT; tries++) {
        uint32_t start = candidate - 1;
        if (position - start > WINDOW) break;
        uint32_t matched = 0;
        while (matched < limit && bytes[start + matched] == bytes[position + matched]) matched++;
        if (matched > best_length) {
            best_length = matched;
            best = (struct token){(uint16_t)matched, (uint16_t)(position - start)};
            if (matched == limit) break;
        }
        uint32_t next = state->previous[start % WINDOW];
        if (next >= candidate) break;
        candidate = next;
    }
    return best;
}

EXPORT(compress) uint64_t compress(const uint8_t *bytes, uint32_t length) {
    last_error = NONE;
    struct compressor *state = heap_allocate(sizeof *state, HEAP_ALIGNMENT);
    if (!state) {
        last_error = OUT_OF_MEMORY;
        return 0;
    }
    state->token_count = 0;
    __builtin_memset(state->head, 0, sizeof state->head);
    struct output output = {0};
    for (uint32_t position = 0; position < length && !output.failed;) {
        struct token token = find_match(state, bytes, length, position);
        uint32_t taken = token.distance ? token.value : 1;
        state->tokens[state->token_count++] = token;
        for (uint32_t i = 0; i < taken; i++) remember(state, bytes, length, position + i);
        position += taken;
        if (state->token_count == BLOCK_TOKENS) write_block(&output, state, false);
    }
    write_block(&output, state, true);
    flush_bits(&output);
    heap_release(state);
    return packed(&output);
}

// MARK: Decompression

struct input {
    const uint8_t *bytes;
    uint32_t count, position;
    uint32_t bits, bit_count;
};

static bool fail(enum error reason) {
    last_error = reason;
    return false;
}

static bool take_bits(struct input *input, uint32_t count, uint32_t *value) {
    while (input->bit_count < count) {
        if (input->position == input->count) return fail(TRUNCATED);
        input->bits |= (uint32_t)input->bytes[input->position++] << input->bit_count;
        input->bit_count += 8;
    }
    *value = input->bits & ((1u << count) - 1);
    input->bits >>= count;
    input->bit_count -= count;
    return true;
}

// Symbols sorted by code, and how many codes there are of each length.
struct decoder {
    uint16_t of_length[MAXIMUM_BITS + 1];
    uint16_t symbols[FIXED_LITERAL_SYMBOLS];
};

// False when the lengths claim more codes than there are; fewer are allowed, and met only when decoding.
static bool make_decoder(struct decoder *decoder, const uint8_t *lengths, int count) {
    uint16_t offsets[MAXIMUM_BITS + 2] = {0};
    __builtin_memset(decoder->of_length, 0, sizeof decoder->of_length);
    for (int i = 0; i < count; i++) decoder->of_length[lengths[i]]++;
    decoder->of_length[0] = 0;
    int32_t left = 1;
    for (int bits = 1; bits <= MAXIMUM_BITS; bits++) {
        left = left * 2 - decoder->of_length[bits];
        if (left < 0) return fail(BAD_CODE);
        offsets[bits + 1] = (uint16_t)(offsets[bits] + decoder->of_length[bits]);
    }
    for (int i = 0; i < count; i++)
        if (lengths[i]) decoder->symbols[offsets[lengths[i]]++] = (uint16_t)i;
    return true;
}

static bool take_symbol(struct input *input, const struct decoder *decoder, uint32_t *symbol) {
    uint32_t code = 0, first = 0, index = 0;
    for (int bits = 1; bits <= MAXIMUM_BITS; bits++) {
        uint32_t bit, count = decoder->of_length[bits];
        if (!take_bits(input, 1, &bit)) return false;
        code |= bit;
        if (code - first < count) {
            *symbol = decoder->symbols[index + code - first];
            return true;
        }
        index += count;
        first = (first + count) << 1;
        code <<= 1;
    }
    return fail(BAD_CODE);
}

static bool inflate_codes(struct input *input, struct output *output, const struct decoder *literals,
                          const struct decoder *distances) {
    for (;;) {
        uint32_t symbol, length, distance;
        if (!take_symbol(input, literals, &symbol)) return false;
        if (symbol == END_OF_BLOCK) return true;
        if (symbol < END_OF_BLOCK) {
            if (!reserve(output, 1)) return false;
            output->bytes[output->count++] = (uint8_t)symbol;
            continue;
        }
        symbol -= 257;
        if (symbol >= 29) return fail(BAD_CODE);
        if (!take_bits(input, length_extra[symbol], &length)) return false;
        length += length_base[symbol];
        if (!take_symbol(input, distances, &symbol)) return false;
        if (symbol >= DISTANCE_SYMBOLS) return fail(BAD_DISTANCE);
        if (!take_bits(input, distance_extra[symbol], &distance)) return false;
        distance += distance_base[symbol];
        if (distance > output->count) return fail(BAD_DISTANCE);
        if (!reserve(output, length)) return false;
        // One by one, because a match may overlap what it produces.
        for (; length; length--, output->count++)
            output->bytes[output->count] = output->bytes[output->count - distance];
    }
}

static bool inflate_stored(struct input *input, struct output *output) {
    input->bits = input->bit_count = 0;
    if (input->count - input->position < 4) return fail(TRUNCATED);
    const uint8_t *header = input->bytes + input->position;
    uint32_t length = header[0] | (uint32_t)header[1] << 8, complement = header[2] | (uint32_t)header[3] << 8;
    input->position += 4;
    if (length != (complement ^ 0xffff)) return fail(BAD_BLOCK);
    if (input->count - input->position < length) return fail(TRUNCATED);
    if (!reserve(output, length)) return false;
    __builtin_memcpy(output->bytes + output->count, input->bytes + input->position, length);
    output->count += length;
    input->position += length;
    return true;
}

static bool inflate_fixed(struct input *input, struct output *output) {
    uint8_t lengths[FIXED_LITERAL_SYMBOLS];
    struct decoder literals, distances;
    for (int i = 0; i < FIXED_LITERAL_SYMBOLS; i++) lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
    if (!make_decoder(&literals, lengths, FIXED_LITERAL_SYMBOLS)) return false;
    __builtin_memset(lengths, 5, DISTANCE_SYMBOLS);
    return make_decoder(&distances, lengths, DISTANCE_SYMBOLS) && inflate_codes(input, output, &literals, &distances);
}

static bool inflate_dynamic(struct input *input, struct output *output) {
    uint32_t literal_count, distance_count, code_count;
    if (!take_bits(input, 5, &literal_count) || !take_bits(input, 5, &distance_count) ||
        !take_bits(input, 4, &code_count))
        return false;
    literal_count += 257, distance_count += 1, code_count += 4;
    if (literal_count > LITERAL_SYMBOLS || distance_count > DISTANCE_SYMBOLS) return fail(BAD_CODE);

    uint8_t lengths[LITERAL_SYMBOLS + DISTANCE_SYMBOLS] = {0};
    struct decoder literals, distances;
    for (uint32_t i = 0; i < code_count; i++) {
        uint32_t length;
        if (!take_bits(input, 3, &length)) return false;
        lengths[length_order[i]] = (uint8_t)length;
    }
    if (!make_decoder(&literals, lengths, LENGTH_SYMBOLS)) return false;

    for (uint32_t i = 0; i < literal_count + distance_count;) {
        uint32_t symbol, repeat = 1;
        uint8_t length = 0;
        if (!take_symbol(input, &literals, &symbol)) return false;
        if (symbol < 16) {
            length = (uint8_t)symbol;
        } else {
            if (symbol == 16 && i == 0) return fail(BAD_CODE);
            if (symbol == 16) length = lengths[i - 1];
            if (!take_bits(input, length_symbol_extra((int)symbol), &repeat)) return false;
            repeat += symbol == 18 ? 11 : 3;
        }
        if (repeat > literal_count + distance_count - i) return fail(BAD_CODE);
        while (repeat--) lengths[i++] = length;
    }
    if (!lengths[END_OF_BLOCK]) return fail(BAD_CODE);
    return make_decoder(&literals, lengths, (int)literal_count) &&
           make_decoder(&distances, lengths + literal_count, (int)distance_count) &&
           inflate_codes(input, output, &literals, &distances);
}

EXPORT(decompress) uint64_t decompress(const uint8_t *bytes, uint32_t length) {
    last_error = NONE;
    struct input input = {bytes, length, 0, 0, 0};
    struct output output = {0};
    uint32_t last = 0;
    while (!last) {
        uint32_t kind;
        bool good = take_bits(&input, 1, &last) && take_bits(&input, 2, &kind) &&
                    (kind == 0   ? inflate_stored(&input, &output)
                     : kind == 1 ? inflate_fixed(&input, &output)
                     : kind == 2 ? inflate_dynamic(&input, &output)
                                 : fail(BAD_BLOCK));
        if (!good) {
            heap_release(output.bytes);
            return 0;
        }
    }
    return packed(&output);
}
