// Several subscriptions at once: clocks relative and absolute, descriptors, and what is wrong with some.
#include "wasi.h"

static Subscription clock_subscription(uint64_t user_data, uint32_t id, uint64_t timeout, uint16_t flags) {
    Subscription result = {.user_data = user_data, .type = 0};
    result.clock.id = id;
    result.clock.timeout = timeout;
    result.clock.flags = flags;
    return result;
}

static Subscription descriptor_subscription(uint64_t user_data, uint8_t type, uint32_t descriptor) {
    Subscription result = {.user_data = user_data, .type = type};
    result.descriptor = descriptor;
    return result;
}

EXPORT(_start) void start(void) {
    Subscription subscriptions[4];
    Event events[4];
    uint32_t happened;
    uint64_t before, after;

    // The shorter of two waits.
    subscriptions[0] = clock_subscription(1, 1, 60000000000, 0);
    subscriptions[1] = clock_subscription(2, 1, 20000000, 0);
    clock_time_get(1, 0, &before);
    CHECK(poll_oneoff(subscriptions, events, 2, &happened), SUCCESS);
    clock_time_get(1, 0, &after);
    CHECK(happened, 1);
    CHECK(events[0].user_data, 2);
    CHECK(events[0].error, SUCCESS);
    CHECK(events[0].type, 0);
    CHECK(after - before >= 20000000, 1);
    CHECK(after - before < 20000000000, 1);

    // A moment, ahead and past, on both clocks.
    clock_time_get(0, 0, &before);
    subscriptions[0] = clock_subscription(3, 0, before + 5000000, 1);
    CHECK(poll_oneoff(subscriptions, events, 1, &happened), SUCCESS);
    clock_time_get(0, 0, &after);
    CHECK(after >= before + 5000000, 1);
    subscriptions[0] = clock_subscription(4, 1, 0, 1);
    subscriptions[1] = clock_subscription(5, 0, 1, 1);
    CHECK(poll_oneoff(subscriptions, events, 2, &happened), SUCCESS);
    CHECK(happened, 2);

    // The longest wait there is does not keep what is ready: standard input at its end, standard output, a file.
    uint32_t file;
    CHECK(make_file("file", "12345"), SUCCESS);
    CHECK(open_with("file", 0, 0, ALL_RIGHTS & ~(uint64_t)RIGHT_WRITE, &file), SUCCESS);
    subscriptions[0] = clock_subscription(6, 1, UINT64_MAX, 0);
    subscriptions[1] = descriptor_subscription(7, 1, 0);
    subscriptions[2] = descriptor_subscription(8, 2, 1);
    subscriptions[3] = descriptor_subscription(9, 1, file);
    CHECK(poll_oneoff(subscriptions, events, 4, &happened), SUCCESS);
    CHECK(happened, 3);
    CHECK(events[0].user_data, 7);
    CHECK(events[0].type, 1);
    CHECK(events[1].user_data, 8);
    CHECK(events[1].type, 2);
    CHECK(events[2].user_data, 9);
    CHECK(events[2].byte_count, 5);

    // What cannot be waited for is an event too.
    subscriptions[0] = descriptor_subscription(10, 1, 99);
    subscriptions[1] = descriptor_subscription(11, 2, file);
    subscriptions[2] = clock_subscription(12, 77, 5, 0);
    subscriptions[3] = clock_subscription(13, 2, 5, 0);
    CHECK(poll_oneoff(subscriptions, events, 4, &happened), SUCCESS);
    CHECK(happened, 4);
    CHECK(events[0].error, BADF);
    CHECK(events[1].error, NOTCAPABLE);
    CHECK(events[2].error, INVAL);
    CHECK(events[3].error, NOTSUP);

    CHECK(poll_oneoff(subscriptions, events, 0, &happened), INVAL);
    subscriptions[0].type = 3;
    CHECK(poll_oneoff(subscriptions, events, 1, &happened), INVAL);
    CHECK(poll_oneoff(subscriptions, events, 0xFFFFFFFF, &happened), FAULT);
    proc_exit(failures);
}
