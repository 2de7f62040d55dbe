// Sets of states: regular expressions compiled to a nondeterministic machine and run on all threads at once.
//
// The syntax is literals, `.`, `[a-z]`, `( )`, `|`, `*`, `+`, `?`.
#include "kernel.h"

enum operation { LITERAL, ANY, RANGE, SPLIT, JUMP, MATCH };

struct step {
    uint8_t operation, low, high;
    // Where a split or jump goes on.
    int16_t first, second;
};

enum { STEPS = 256 };

static struct step program[STEPS];
static int step_count;
static const char *pattern;

static int emit(struct step step) {
    program[step_count] = step;
    return step_count++;
}

// Makes room for a step before those from `start` on.
static void insert(int start, struct step step) {
    for (int i = step_count++; i > start; i--) {
        program[i] = program[i - 1];
        if (program[i].first >= start) program[i].first++;
        if (program[i].second >= start) program[i].second++;
    }
    program[start] = step;
}

static void parse_alternatives(void);

static void parse_atom(void) {
    switch (*pattern) {
    case '(':
        pattern++;
        parse_alternatives();
        break;
    case '[': emit((struct step){RANGE, (uint8_t)pattern[1], (uint8_t)pattern[3], -1, -1}); pattern += 4; break;
    case '.': emit((struct step){ANY, 0, 0, -1, -1}); break;
    default: emit((struct step){LITERAL, (uint8_t)*pattern, 0, -1, -1});
    }
    pattern++;
}

static void parse_sequence(void) {
    while (*pattern && *pattern != '|' && *pattern != ')') {
        int start = step_count;
        parse_atom();
        switch (*pattern) {
        case '*':
            insert(start, (struct step){SPLIT, 0, 0, -1, -1});
            emit((struct step){JUMP, 0, 0, (int16_t)start, -1});
            program[start].first = (int16_t)(start + 1);
            program[start].second = (int16_t)step_count;
            pattern++;
            break;
        case '+':
            emit((struct step){SPLIT, 0, 0, (int16_t)start, (int16_t)(step_count + 1)});
            pattern++;
            break;
        case '?':
            insert(start, (struct step){SPLIT, 0, 0, -1, -1});
            program[start].first = (int16_t)(start + 1);
            program[start].second = (int16_t)step_count;
            pattern++;
            break;
        default: break;
        }
    }
}

static void parse_alternatives(void) {
    int start = step_count;
    parse_sequence();
    if (*pattern != '|') return;
    pattern++;
    insert(start, (struct step){SPLIT, 0, 0, -1, -1});
    int jump = emit((struct step){JUMP, 0, 0, -1, -1});
    program[start].first = (int16_t)(start + 1);
    program[start].second = (int16_t)step_count;
    parse_alternatives();
    program[jump].first = (int16_t)step_count;
}

static void compile(const char *text) {
    pattern = text;
    step_count = 0;
    parse_alternatives();
    emit((struct step){MATCH, 0, 0, -1, -1});
}

struct threads {
    int16_t steps[STEPS];
    int count;
};

static struct threads sets[2];
static uint32_t marks[STEPS], generation;

static void add_thread(struct threads *set, int step) {
    while (marks[step] != generation) {
        marks[step] = generation;
        if (program[step].operation == JUMP) {
            step = program[step].first;
        } else if (program[step].operation == SPLIT) {
            add_thread(set, program[step].first);
            step = program[step].second;
        } else {
            set->steps[set->count++] = (int16_t)step;
        }
    }
}

// How many ends of matches the text has, wherever they start.
static uint32_t count_matches(const uint8_t *text, uint32_t length) {
    struct threads *now = &sets[0], *next = &sets[1];
    uint32_t matches = 0;
    now->count = 0;
    for (uint32_t position = 0; position <= length; position++) {
        // The set's own steps are marked already; a match may also start here.
        if (position == 0) generation++;
        add_thread(now, 0);
        generation++;
        next->count = 0;
        bool matched = false;
        for (int i = 0; i < now->count; i++) {
            const struct step *step = &program[now->steps[i]];
            if (step->operation == MATCH) {
                matched = true;
                continue;
            }
            if (position == length) continue;
            uint8_t byte = text[position];
            if (step->operation == ANY || (step->operation == LITERAL && byte == step->low) ||
                (step->operation == RANGE && byte >= step->low && byte <= step->high))
                add_thread(next, now->steps[i] + 1);
        }
        matches += matched;
        struct threads *other = now;
        now = next;
        next = other;
    }
    return matches;
}

enum { SIZE = 2048 };

static uint8_t subject[SIZE];

KERNEL(int32_t) {
    static const char *const patterns[] = {"(foo|x)+b?a*z?", "[a-f][0-9]+(x|yz?)", "a.*b.c", "(a?b?c?)+[x-z]z"};
    uint32_t random = 5, checksum = FOLD_START;
    for (int i = 0; i < SIZE; i++) subject[i] = (uint8_t)"abcfoorxyz0123 ba"[next_random(&random) % 17];
    for (int32_t round = 0; round < n; round++) {
        compile(patterns[round % 4]);
        uint32_t place = next_random(&random) % SIZE;
        subject[place] = (uint8_t)"foobarz"[next_random(&random) % 7];
        checksum = fold(checksum, count_matches(subject, SIZE));
    }
    return (int32_t)checksum;
}
