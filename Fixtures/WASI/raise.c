// proc_raise. The first argument, a digit, chooses the signal that ends the program: 6 is abort.
#include "wasi.h"

EXPORT(_start) void start(void) {
    // None, child, continue, urgent, window change: nothing happens.
    const uint8_t ignored[] = {0, 16, 17, 22, 27};
    for (uint32_t i = 0; i < sizeof ignored; i++) CHECK(proc_raise(ignored[i]), SUCCESS);
    // What would stop a program until it is continued: nobody could continue it.
    for (uint32_t signal = 18; signal <= 21; signal++) CHECK(proc_raise(signal), NOTSUP);
    CHECK(proc_raise(31), INVAL);
    CHECK(proc_raise(0xFFFFFFFF), INVAL);
    if (failures) proc_exit(failures);

    uint32_t count, size;
    char *arguments[8], buffer[64];
    CHECK(args_sizes_get(&count, &size), SUCCESS);
    if (count < 2 || count > 8 || size > sizeof buffer) proc_exit(100);
    CHECK(args_get(arguments, buffer), SUCCESS);
    proc_raise((uint32_t)(arguments[1][0] - '0'));
    proc_exit(101);
}
