// Prints its arguments and its environment, one a line, and ends with the number of its arguments.
#include "wasi.h"

static char *texts[64], buffer[4096];

static uint32_t print_all(uint32_t sizes(uint32_t *, uint32_t *), uint32_t get(char **, char *)) {
    uint32_t count, size;
    CHECK(sizes(&count, &size), SUCCESS);
    if (count > 64 || size > sizeof buffer) proc_exit(100);
    CHECK(get(texts, buffer), SUCCESS);
    for (uint32_t i = 0; i < count; i++) {
        print(texts[i]);
        print("\n");
    }
    return count;
}

EXPORT(_start) void start(void) {
    uint32_t count = print_all(args_sizes_get, args_get);
    print_all(environ_sizes_get, environ_get);
    proc_exit(failures ? 99 : count);
}
