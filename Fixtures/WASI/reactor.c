// A library rather than a program: the host calls its exports, and its files stay open between calls.
#include "wasi.h"

static uint32_t log_file, calls;

EXPORT(_initialize) void initialize(void) {
    if (open_with("log", 0, CREATE | TRUNCATE, ALL_RIGHTS, &log_file)) proc_exit(3);
}

EXPORT(note) uint32_t note(uint32_t byte) {
    char text = (char)byte;
    const Vector vector = {&text, 1};
    uint32_t done;
    fd_write(log_file, &vector, 1, &done);
    return ++calls;
}

EXPORT(quit) void quit(uint32_t code) { proc_exit(code); }
