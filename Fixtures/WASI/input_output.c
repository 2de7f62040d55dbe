// For measurements, and as the simplest of filters. The first argument chooses:
//   copy FROM TO   copies a file in blocks of 64 KiB
//   lines N        prints N lines
//   write N        writes 16 bytes N times
//   upper          standard input to standard output in upper case
//   spin           never ends
//   sleep          sleeps for ever
//   trap           prints a line and traps
#include "wasi.h"

static char *arguments[8], buffer[256], block[65536];

static uint64_t number(const char *text) {
    uint64_t result = 0;
    while (*text >= '0' && *text <= '9') result = result * 10 + (uint64_t)(*text++ - '0');
    return result;
}

static bool is(const char *a, const char *b) {
    while (*a && *a == *b) a++, b++;
    return *a == *b;
}

static void write_all(uint32_t fd, const char *bytes, uint32_t count) {
    while (count) {
        const Vector vector = {bytes, count};
        uint32_t done = 0;
        uint32_t error = fd_write(fd, &vector, 1, &done);
        if (error) proc_exit(error);
        bytes += done;
        count -= done;
    }
}

static void copy(const char *from, const char *to) {
    uint32_t in, out, done;
    uint32_t error = open_with(from, FOLLOW, 0, RIGHT_READ, &in);
    if (!error) error = open_with(to, FOLLOW, CREATE | TRUNCATE, RIGHT_WRITE, &out);
    if (error) proc_exit(error);
    const Vector vector = {block, sizeof block};
    while (!(error = fd_read(in, &vector, 1, &done)) && done) write_all(out, block, done);
    proc_exit(error);
}

static void lines(uint64_t count) {
    for (uint64_t line = 0; line < count; line++) {
        char text[24], *start = text + 23;
        *start = '\n';
        uint64_t rest = line;
        do *--start = (char)('0' + rest % 10);
        while (rest /= 10);
        write_all(1, start, (uint32_t)(text + 24 - start));
    }
}

static void upper(void) {
    const Vector vector = {block, sizeof block};
    uint32_t done;
    while (!fd_read(0, &vector, 1, &done) && done) {
        for (uint32_t i = 0; i < done; i++) block[i] = (char)upper_case((uint8_t)block[i]);
        write_all(1, block, done);
    }
}

EXPORT(_start) void start(void) {
    uint32_t count, size;
    args_sizes_get(&count, &size);
    if (count < 2 || count > 8 || size > sizeof buffer) proc_exit(100);
    args_get(arguments, buffer);
    const char *what = arguments[1];
    if (is(what, "copy") && count == 4) copy(arguments[2], arguments[3]);
    if (is(what, "lines") && count == 3) return lines(number(arguments[2]));
    if (is(what, "upper")) return upper();
    if (is(what, "write") && count == 3) {
        for (uint64_t left = number(arguments[2]); left; left--) write_all(1, "0123456789abcdef", 16);
        return;
    }
    if (is(what, "spin"))
        for (volatile uint32_t i = 0;; i++) {}
    if (is(what, "sleep")) {
        const Subscription forever = {.clock = {.id = 1, .timeout = UINT64_MAX}};
        Event event;
        poll_oneoff(&forever, &event, 1, &count);
    }
    if (is(what, "trap")) {
        print("before\n");
        __builtin_trap();
    }
    proc_exit(101);
}
